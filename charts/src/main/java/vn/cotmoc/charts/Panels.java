package vn.cotmoc.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// States what small pictures show: of one scale, which is highest and lowest in the newest period that most of them
/// have; otherwise the course of each.
final class Panels {
    private Panels() {}

    /// The newest value of one picture.
    private record Stand(Panel panel, Point point) {}

    static Stream<Point> results(Panel panel) {
        return panel.series().stream()
                .filter(series -> series.kind() == Series.Kind.RESULT)
                .flatMap(series -> series.points().stream());
    }

    static String sentence(MultiplesChart chart, Language language) {
        return fullest(chart)
                .map(stands -> compared(chart, stands, language))
                .orElseGet(() -> courses(chart, language));
    }

    /// The values of the period that most pictures have, the newest such; empty where there is nothing to compare.
    private static Optional<List<Stand>> fullest(MultiplesChart chart) {
        TreeMap<Period, List<Stand>> periods = new TreeMap<>(Period.BY_TIME);
        for (Panel panel : chart.panels()) {
            results(panel)
                    .filter(point -> point.known().isPresent())
                    .forEach(point -> periods.computeIfAbsent(point.period(), key -> new java.util.ArrayList<>())
                            .add(new Stand(panel, point)));
        }
        return periods.descendingMap().values().stream()
                .filter(each -> chart.shared() && each.size() > 1)
                .max(Comparator.comparingInt(List::size));
    }

    private static String compared(MultiplesChart chart, List<Stand> stands, Language language) {
        Comparator<Stand> order =
                Comparator.comparing(each -> each.point().known().orElseThrow().value());
        String high =
                told(Words.HIGHEST.in(language), stands.stream().max(order).orElseThrow(), language);
        String low = told(Words.LOWEST.in(language), stands.stream().min(order).orElseThrow(), language);
        String count = Words.PANELS_OF
                .in(language)
                .replace("#", Integer.toString(stands.size()))
                .replace("&", Integer.toString(chart.panels().size()));
        return language.period(stands.getFirst().point().period()) + ": " + high + "; " + low + ". " + count + ".";
    }

    private static String told(String word, Stand stand, Language language) {
        return word + " " + stand.panel().title().in(language) + " "
                + Words.measured(stand.point().known().orElseThrow(), language)
                + Words.vintageNote(stand.point(), language);
    }

    private static String courses(MultiplesChart chart, Language language) {
        return chart.panels().stream()
                .map(panel -> panel.title().in(language) + ": "
                        + Sentences.course(results(panel).toList(), language))
                .collect(Collectors.joining(". ", "", "."));
    }
}
