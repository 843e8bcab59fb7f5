package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// States what went up and down most between two periods. Only values without a hedge are compared.
final class Slopes {
    private static final Comparator<Slope> BY_CHANGE = Comparator.comparing(Slopes::change);

    private Slopes() {}

    static String sentence(SlopeChart chart, Language language) {
        List<Slope> exact = chart.lines().stream().filter(Slopes::isExact).toList();
        List<String> said = new ArrayList<>();
        exact.stream()
                .max(BY_CHANGE)
                .filter(each -> change(each).signum() > 0)
                .ifPresent(each -> said.add(told(Words.MOST_UP, each, language)));
        exact.stream()
                .min(BY_CHANGE)
                .filter(each -> change(each).signum() < 0)
                .ifPresent(each -> said.add(told(Words.MOST_DOWN, each, language)));
        if (said.isEmpty()) {
            chart.lines().stream()
                    .filter(Slope::isWhole)
                    .findFirst()
                    .ifPresent(each ->
                            said.add(isExact(each) ? told(Words.UNCHANGED, each, language) : course(each, language)));
        }
        return said.isEmpty() ? Words.NO_FIGURE.in(language) + "." : String.join("; ", said) + ".";
    }

    private static String told(LocalText what, Slope each, Language language) {
        return what.in(language).replace("#", course(each, language));
    }

    private static String course(Slope each, Language language) {
        return each.name().in(language) + " " + Words.FROM.in(language) + " " + Words.stated(each.from(), language)
                + " " + Words.TO.in(language) + " " + Words.stated(each.to(), language);
    }

    private static boolean isExact(Slope each) {
        return each.isWhole() && isExact(each.from()) && isExact(each.to());
    }

    private static boolean isExact(Point point) {
        return point.known().map(Figure.Known::bound).equals(java.util.Optional.of(Bound.Hedge.EXACT));
    }

    private static BigDecimal change(Slope each) {
        return each.to()
                .known()
                .orElseThrow()
                .value()
                .subtract(each.from().known().orElseThrow().value());
    }
}
