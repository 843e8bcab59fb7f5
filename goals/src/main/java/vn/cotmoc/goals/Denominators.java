package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Vintage;

/// Shares and the wholes of their days.
final class Denominators {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final Words words;
    private final Found found;

    Denominators(Indicator indicator, Knowledge knowledge, Words words, Found found) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.words = words;
        this.found = found;
    }

    /// A count and the whole that its source states beside it.
    private record Share(Said said, BigDecimal of) {
        BigDecimal percent() {
            return percent(said.figure().value(), of);
        }

        static BigDecimal percent(BigDecimal part, BigDecimal whole) {
            return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        }

        String write(Language language) {
            return language.value(said.figure()) + " ÷ " + language.number(of) + " = "
                    + Words.percent(language, percent());
        }
    }

    /// @param series the headlines of one year, by their last day
    void check(List<Said> series) {
        Optional<Code> whole = indicator.description().denominator().filter(code -> !Words.isPercentage(indicator));
        if (whole.isEmpty()) {
            return;
        }
        List<Share> shares = new ArrayList<>();
        series.forEach(said -> said.firm(Comparison.Kind.OF).stream()
                .filter(of -> of.value().signum() > 0)
                .findFirst()
                .ifPresent(of -> shares.add(new Share(said, of.value()))));
        shares.forEach(share -> checkDay(share, whole.get()));
        shares.stream().findFirst().flatMap(this::before).ifPresent(before -> compare(before, shares.getFirst()));
        for (int i = 1; i < shares.size(); i++) {
            compare(shares.get(i - 1), shares.get(i));
        }
    }

    /// The last share before the year.
    private Optional<Share> before(Share first) {
        LocalDate start = LocalDate.of(first.said().period().year(), 1, 1);
        return knowledge.headlines(indicator.code()).stream()
                .filter(said -> said.period().lastDay().isBefore(start))
                .max(Comparator.comparing(said -> said.period().lastDay()))
                .flatMap(said -> said.firm(Comparison.Kind.OF).stream()
                        .filter(of -> of.value().signum() > 0)
                        .findFirst()
                        .map(of -> new Share(said, of.value())));
    }

    /// The stated whole against the official one of the last day.
    private void checkDay(Share share, Code whole) {
        LocalDate day = share.said().period().lastDay();
        knowledge.headlines(whole).stream()
                .filter(said -> said.statement().observation().vintage() == Vintage.OFFICIAL)
                .filter(said -> !said.period().lastDay().isAfter(day)
                        && said.period().lastDay().isAfter(day.minusYears(1)))
                .max(Comparator.comparing(said -> said.period().lastDay()))
                .filter(official ->
                        official.figure().value().subtract(share.of()).abs().compareTo(HALF) > 0)
                .ifPresent(official -> found.add(Found.of(
                        Contradiction.Kind.DENOMINATOR,
                        Cause.WRONG_DENOMINATOR,
                        Found.apart(share.of(), official.figure().value()),
                        ofDay(share, official),
                        List.of(share.said(), official))));
    }

    private LocalText ofDay(Share share, Said official) {
        return Words.both(language -> {
            String who = words.agency(language, share.said().reporter());
            String law = words.agency(language, official.reporter());
            String count = language.value(official.figure());
            String right = language.value(share.said().figure()) + " ÷ " + count + " = "
                    + Words.percent(
                            language,
                            Share.percent(
                                    share.said().figure().value(),
                                    official.figure().value()));
            String since = language.date(official.period().lastDay());
            return language == Language.VI
                    ? who + " tính " + share.write(language) + ", nhưng từ " + since + " mẫu số là " + count + " ("
                            + law + "): " + right + "."
                    : who + " counts " + share.write(language) + ", but since " + since + " the whole is " + count
                            + " (" + law + "): " + right + ".";
        });
    }

    /// Two shares of different wholes: how much of the difference the part made, and how much the whole.
    private void compare(Share earlier, Share later) {
        BigDecimal points = later.percent().subtract(earlier.percent());
        BigDecimal ofPart = Share.percent(
                later.said().figure().value().subtract(earlier.said().figure().value()), later.of());
        if (later.of().compareTo(earlier.of()) == 0
                || points.subtract(ofPart).abs().compareTo(HALF) < 0) {
            return;
        }
        Figure size = Found.apart(earlier.of(), later.of());
        found.add(Found.of(
                Contradiction.Kind.DENOMINATOR,
                Cause.WRONG_DENOMINATOR,
                size,
                Words.both(language -> moved(language, earlier, later, points, ofPart)),
                List.of(later.said(), earlier.said())));
    }

    private String moved(Language language, Share earlier, Share later, BigDecimal points, BigDecimal ofPart) {
        String from =
                earlier.write(language) + " (" + language.period(earlier.said().period()) + ")";
        String to = later.write(language) + " (" + language.period(later.said().period()) + ")";
        String all = points(language, points);
        String part = points(language, ofPart);
        String whole = points(language, points.subtract(ofPart));
        BigDecimal more =
                later.said().figure().value().subtract(earlier.said().figure().value());
        String count = (more.signum() > 0 ? "+" : "") + Words.number(language, more, indicator);
        return language == Language.VI
                ? from + "; " + to + ": trong " + all + " chỉ " + part + " là do chính số đếm (" + count + ")" + ", "
                        + whole
                        + " là do mẫu số đổi từ " + language.number(earlier.of()) + " thành "
                        + language.number(later.of()) + "."
                : from + "; " + to + ": of " + all + " only " + part + " come from the count (" + count + "), "
                        + whole + " from the whole that went from " + language.number(earlier.of()) + " to "
                        + language.number(later.of()) + ".";
    }

    private static String points(Language language, BigDecimal value) {
        return language.signed(value, 1) + "\u00a0"
                + vn.cotmoc.ledger.formula.Percent.POINT.name().in(language);
    }
}
