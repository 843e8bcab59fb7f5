package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Tells shares in words, rows and data.
final class Shares {
    private static final int DECIMALS = 2;

    private Shares() {}

    /// A part with its first and its last share.
    private record Course(SharesChart.Part part, Point first, Point last) {
        /// In percentage points; none where an end is hedged or missing.
        Optional<BigDecimal> change() {
            return exact(first).flatMap(before -> exact(last).map(after -> after.subtract(before)));
        }

        private static Optional<BigDecimal> exact(Point point) {
            return point.known()
                    .filter(known -> known.bound() == Bound.Hedge.EXACT)
                    .map(Figure.Known::value);
        }

        boolean moved(int way) {
            return change().filter(each -> each.signum() == way).isPresent();
        }
    }

    /// The largest part of the newest period, what rose and what fell most since the first, and the rest.
    static String sentence(SharesChart chart, Language language) {
        int newest = chart.periods().size() - 1;
        List<String> said = new ArrayList<>();
        chart.parts().stream()
                .filter(part -> part.shares().get(newest).known().isPresent())
                .max(Comparator.comparing(
                        part -> part.shares().get(newest).known().orElseThrow().value()))
                .ifPresent(part ->
                        said.add(Words.LARGEST.in(language) + " " + part.name().in(language) + " "
                                + Words.stated(part.shares().get(newest), language)));
        List<Course> courses = chart.parts().stream()
                .map(part ->
                        new Course(part, part.shares().getFirst(), part.shares().getLast()))
                .toList();
        Comparator<Course> byChange = Comparator.comparing(each -> each.change().orElseThrow());
        courses.stream()
                .filter(each -> each.moved(1))
                .max(byChange)
                .ifPresent(each -> said.add(moved(each, Words.SHARE_UP, language)));
        courses.stream()
                .filter(each -> each.moved(-1))
                .min(byChange)
                .ifPresent(each -> said.add(moved(each, Words.SHARE_DOWN, language)));
        chart.rest(newest)
                .ifPresent(rest -> said.add(rest.name().in(language).toLowerCase(java.util.Locale.ROOT) + " "
                        + Words.measured(rest.figure(), language)));
        return said.isEmpty() ? Words.NO_FIGURE.in(language) + "." : String.join("; ", said) + ".";
    }

    private static String moved(Course course, vn.cotmoc.model.LocalText what, Language language) {
        return what.in(language)
                .replace("#", course.part().name().in(language))
                .replace("&", language.signed(course.change().orElseThrow(), DECIMALS))
                .replace("@", language.period(course.first().period()));
    }

    /// One row a part and period, then the rest of each period.
    static Table table(SharesChart chart, Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (SharesChart.Part part : chart.parts()) {
            for (Point point : part.shares()) {
                rows.add(List.of(
                        part.name().in(language),
                        language.period(point.period()),
                        Words.figure(point.figure(), language),
                        point.known().isEmpty()
                                ? ""
                                : Words.vintage(point.vintage()).in(language)));
            }
        }
        for (int i = 0; i < chart.periods().size(); i++) {
            Period period = chart.periods().get(i);
            chart.rest(i)
                    .ifPresent(rest -> rows.add(List.of(
                            rest.name().in(language),
                            language.period(period),
                            Words.figure(rest.figure(), language),
                            Words.COMPUTED.in(language))));
        }
        return new Table(
                chart.caption().title().in(language),
                List.of(
                        Words.NAME.in(language),
                        Words.PERIOD.in(language),
                        Words.heading(Words.SHARE, chart.percent(), language),
                        Words.VINTAGE.in(language)),
                rows);
    }

    static Stream<Datum> data(SharesChart chart) {
        Stream<Datum> parts = chart.parts().stream()
                .flatMap(part -> part.shares().stream().map(point -> Datum.of("share", part.name(), point, true)));
        Stream<Datum> rests = IntStream.range(0, chart.periods().size())
                .boxed()
                .flatMap(i -> chart.rest(i).stream()
                        .map(rest -> Datum.of("rest", rest.name(), rest.figure())
                                .about(Optional.of(chart.periods().get(i)))));
        return Stream.concat(parts, rests);
    }
}
