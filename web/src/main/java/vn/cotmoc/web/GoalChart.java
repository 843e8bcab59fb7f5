package vn.cotmoc.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.Series;
import vn.cotmoc.charts.SeriesChart;
import vn.cotmoc.goals.Horizon;
import vn.cotmoc.goals.Route;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// Draws a long-term goal: the years so far, the even way from the base, and what is required from now on.
record GoalChart(Horizon goal) {

    SeriesChart chart() {
        List<Series> all = new ArrayList<>();
        all.add(new Series(
                Text.RESULT.words(),
                Series.Kind.RESULT,
                goal.course().stream()
                        .map(each -> new Point(Period.year(each.period().year()), rounded(each), each.vintage()))
                        .toList()));
        goal.ways()
                .planned()
                .ifPresentOrElse(
                        way -> all.add(new Series(GoalsText.WAY_PLANNED.words(), Series.Kind.TARGET, whole(way))),
                        () -> all.add(new Series(
                                GoalsText.THE_GOAL.words(),
                                Series.Kind.TARGET,
                                List.of(point(goal.year(), goal.target().figure())))));
        goal.ways()
                .required()
                .ifPresent(way -> all.add(new Series(
                        GoalsText.WAY_NEEDED.words(),
                        Series.Kind.PROJECTION,
                        points(way).toList())));
        return new SeriesChart(
                Caption.of(goal.indicator().name(), goal.explanation().sentence()),
                goal.indicator().unit(),
                all,
                List.of());
    }

    /// A computed figure has more digits than it says.
    private Figure rounded(Shown shown) {
        boolean computed = !(shown.id() instanceof FigureId.Recorded);
        return computed && shown.figure() instanceof Figure.Known known && known.bound() == Bound.Hedge.EXACT
                ? Figure.Known.of(
                        known.value().setScale(goal.indicator().nature().decimals(), RoundingMode.HALF_EVEN),
                        known.unit())
                : shown.figure();
    }

    private List<Point> whole(Route way) {
        Point start = point(
                way.from().year(),
                Figure.Known.of(way.from().value(), goal.indicator().unit()));
        return Stream.concat(Stream.of(start), points(way)).toList();
    }

    private static Stream<Point> points(Route way) {
        return way.levels().stream().map(level -> point(level.year(), level.figure()));
    }

    private static Point point(int year, Figure figure) {
        return new Point(Period.year(year), figure, Vintage.OFFICIAL);
    }
}
