package vn.cotmoc.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.Language;

/// States where a projection leads: its last figure, and the middle one of the intervals that are drawn around it.
final class Outlooks {
    private Outlooks() {}

    static Stream<String> sentences(List<Series> all, Language language) {
        return all.stream()
                .filter(each -> each.kind() == Series.Kind.PROJECTION)
                .flatMap(each -> last(each).stream().map(point -> sentence(each, point, all, language)));
    }

    private static String sentence(Series series, Point point, List<Series> all, Language language) {
        String value =
                point.known().map(known -> Words.measured(known, language)).orElse("");
        String around = middle(all, point)
                .flatMap(each ->
                        at(each, point).map(range -> "; " + each.name().in(language) + " " + range(range, language)))
                .orElse("");
        return series.name().in(language) + ": " + value + " (" + language.period(point.period()) + ")" + around;
    }

    private static String range(Point point, Language language) {
        return point.known().map(known -> Words.measured(known, language)).orElse("");
    }

    /// Of the intervals around the point the one of middle width.
    private static Optional<Series> middle(List<Series> all, Point point) {
        List<Series> around = all.stream()
                .filter(each ->
                        each.kind() == Series.Kind.INTERVAL && at(each, point).isPresent())
                .sorted(Comparator.comparing(each -> width(at(each, point).orElseThrow())))
                .toList();
        return around.isEmpty() ? Optional.empty() : Optional.of(around.get(around.size() / 2));
    }

    private static double width(Point point) {
        return point.known()
                .map(known -> Point.high(known).subtract(known.value()).doubleValue())
                .orElse(0.0);
    }

    private static Optional<Point> at(Series series, Point point) {
        return series.points().stream()
                .filter(each ->
                        each.period().equals(point.period()) && each.known().isPresent())
                .findFirst();
    }

    private static Optional<Point> last(Series series) {
        return series.points().reversed().stream()
                .filter(point -> point.known().isPresent())
                .findFirst();
    }
}
