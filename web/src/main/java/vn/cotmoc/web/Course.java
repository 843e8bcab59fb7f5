package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.Series;
import vn.cotmoc.charts.SeriesChart;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// The course of an indicator over time: results, what they were before, and who promised what.
final class Course {
    private final Placed placed;
    private final Known known;
    private final Here here;
    private final Language language;
    private final Print print;
    private final Map<Period, List<Statement>> periods = new LinkedHashMap<>();
    private final Fan fan;
    private final SeriesChart chart;

    Course(Placed placed, Here here) {
        this.placed = placed;
        this.known = placed.standing();
        this.here = here;
        this.language = here.language();
        this.print = new Print(language);
        Set<Period> computed =
                known.derived().stream().map(each -> each.id().period()).collect(Collectors.toSet());
        for (Statement each : known.totals()) {
            Period period = each.observation().cell().period();
            if (period instanceof Period.YearSpan || computed.contains(period)) {
                // The sum of five years does not stand beside single ones, nor a stated figure in a computed one's
                // place.
                continue;
            }
            periods.computeIfAbsent(each.observation().cell().period(), key -> new ArrayList<>())
                    .add(each);
        }
        this.fan = placed.fan();
        this.chart = makeChart();
    }

    Fan fan() {
        return fan;
    }

    SeriesChart chart() {
        return chart;
    }

    boolean isDrawn() {
        return chart.series().stream()
                .anyMatch(series -> series.points().stream().anyMatch(point -> point.figure() instanceof Figure.Known));
    }

    IndicatorPage.Top top() {
        String finding = isDrawn() ? chart.finding(language) : nothing();
        Optional<RestatedFigure> moved = newestMoved();
        if (moved.isPresent()) {
            return top(finding, moved.get());
        }
        if (!known.derived().isEmpty()) {
            Derivation newest = known.derived().getLast();
            return top(
                    finding,
                    newest.figure(),
                    newest.id().toString(),
                    about(newest.id().period(), Text.COMPUTED.in(language)));
        }
        Optional<Statement> newest =
                Optional.ofNullable(periods.isEmpty() ? null : last()).flatMap(Headline::find);
        return newest.map(each -> top(
                        finding,
                        each.observation().figure(),
                        each.id().toString(),
                        about(
                                each.observation().cell().period(),
                                print.vintage(each.observation().vintage()),
                                Names.agency(
                                        known.ledger().catalogue(),
                                        each.observation().reporter(),
                                        language))))
                .orElseGet(() -> new IndicatorPage.Top(finding, "", "", "", ""));
    }

    private String nothing() {
        return known.elsewhere().isEmpty()
                ? Text.NO_FIGURE_EVER.in(language)
                : HomeText.ONLY_PLACES.in(language, Names.pack(known.ledger().catalogue(), language));
    }

    /// The newest figure where it is one that was moved to the map.
    private Optional<RestatedFigure> newestMoved() {
        Optional<Period> newest = Stream.concat(
                        known.derived().stream().map(each -> each.id().period()), periods.keySet().stream())
                .max(Period.BY_TIME);
        return placed.moved().stream()
                .max(Comparator.comparing(each -> each.cell().period(), Period.BY_TIME))
                .filter(each ->
                        newest.isEmpty() || Period.BY_TIME.compare(each.cell().period(), newest.get()) >= 0);
    }

    private IndicatorPage.Top top(String finding, RestatedFigure moved) {
        LocalDate day = placed.map().orElseThrow();
        return top(
                finding,
                moved.figure(),
                moved.id(day).toString(),
                about(
                        moved.cell().period(),
                        HomeText.NOTE.in(language, language.date(day)),
                        Exactly.word(moved.exactness(), language)));
    }

    private List<Statement> last() {
        List<Statement> last = List.of();
        for (List<Statement> each : periods.values()) {
            last = each;
        }
        return last;
    }

    private static String about(Object... parts) {
        StringJoiner joined = new StringJoiner(" · ");
        for (Object part : parts) {
            joined.add(part.toString());
        }
        return joined.toString();
    }

    private String about(Period period, String... more) {
        return about(language.period(period), String.join(" · ", more));
    }

    private IndicatorPage.Top top(String finding, Figure figure, String id, String about) {
        String address = here.to("/figures/" + id);
        return switch (figure) {
            case Figure.Known value ->
                new IndicatorPage.Top(
                        finding, print.value(value, known.indicator()), print.unit(value.unit()), address, about);
            case Figure.Absent absent -> new IndicatorPage.Top(finding, print.whole(absent), "", address, about);
        };
    }

    private SeriesChart makeChart() {
        List<Series> all = new ArrayList<>();
        all.add(new Series(Text.RESULT.words(), Series.Kind.RESULT, results()));
        List<Point> earlier = earlier();
        if (!earlier.isEmpty()) {
            all.add(new Series(Text.EARLIER.words(), Series.Kind.EARLIER_RESULT, earlier));
        }
        Set<Period> reached =
                all.getFirst().points().stream().map(Point::period).collect(Collectors.toSet());
        all.addAll(new Promises(known).series(period -> belongs(period, reached)));
        all.addAll(fan.ahead(reached));
        return new SeriesChart(
                Caption.of(known.indicator().name()), known.indicator().unit(), all, List.of());
    }

    private List<Point> results() {
        List<Point> points = new ArrayList<>();
        for (Derivation each : known.derived()) {
            points.add(new Point(each.id().period(), each.figure(), each.vintage()));
        }
        periods.values()
                .forEach(all -> Headline.find(all)
                        .map(each -> Point.of(each.observation()))
                        .ifPresent(points::add));
        points.addAll(placed.points());
        points.sort(Comparator.comparing(Point::period, Period.BY_TIME));
        return points;
    }

    private List<Point> earlier() {
        List<Point> points = new ArrayList<>();
        for (List<Statement> all : periods.values()) {
            Optional<Statement> headline = Headline.find(all);
            for (Statement each : all) {
                boolean shown = headline.isPresent() && headline.get().equals(each);
                if (!shown && each.observation().figure() instanceof Figure.Known) {
                    points.add(Point.of(each.observation()));
                }
            }
        }
        return points;
    }

    /// A plan for the whole year does not stand beside the months of a flow; the course of the year has it.
    private boolean belongs(Period period, Set<Period> reached) {
        boolean flow = known.indicator().nature().kind() == Indicator.Kind.FLOW;
        boolean alone =
                flow && isYear(period) && !reached.isEmpty() && reached.stream().noneMatch(Course::isYear);
        return !alone;
    }

    private static boolean isYear(Period period) {
        return period.equals(Period.year(period.year()));
    }
}
