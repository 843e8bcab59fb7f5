package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.ProgressChart;
import vn.cotmoc.charts.Series;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// The course of the newest year of a flow: its recorded years to date, or the sum of its months where there are none,
/// against the plans of the year, the year before and the projection of the whole.
record YearCourse(Placed placed, Fan fan) {
    private static final int LEAST_POINTS = 2;

    private Known known() {
        return placed.standing();
    }

    /// The chart; empty where fewer than two points of the newest year are known().
    Optional<ProgressChart> chart() {
        if (known().indicator().nature().kind() != Indicator.Kind.FLOW
                || known().totals().isEmpty() && placed.moved().isEmpty()) {
            return Optional.empty();
        }
        int year = placed.newestYear();
        List<Point> reached = reached(year);
        if (reached.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        List<Series> all = new ArrayList<>();
        boolean summed = recorded(headlines(year), year).size() < LEAST_POINTS;
        all.add(new Series((summed ? Text.SUMMED : Text.RESULT).words(), Series.Kind.RESULT, reached));
        List<Point> before = reached(year - 1);
        if (!before.isEmpty()) {
            String name = Integer.toString(year - 1);
            all.add(new Series(new LocalText(name, name), Series.Kind.EARLIER_RESULT, before));
        }
        all.addAll(new Promises(known()).series(period -> isRunning(period, year)));
        if (reached.stream().noneMatch(point -> point.period().equals(Period.year(year)))) {
            all.addAll(fan.of(Period.year(year)));
        }
        return Optional.of(
                new ProgressChart(Caption.of(title(year)), known().indicator().unit(), year, all));
    }

    private LocalText title(int year) {
        return new LocalText(
                Text.COURSE_OF.in(Language.VI, known().indicator().name().vi(), year),
                Text.COURSE_OF.in(Language.EN, known().indicator().name().en(), year));
    }

    private List<Point> reached(int year) {
        Map<Period, Point> best = headlines(year);
        List<Point> recorded = recorded(best, year);
        return recorded.size() >= LEAST_POINTS ? recorded : summed(best, year);
    }

    private static List<Point> recorded(Map<Period, Point> best, int year) {
        return best.entrySet().stream()
                .filter(each -> isRunning(each.getKey(), year))
                .map(Map.Entry::getValue)
                .filter(point -> point.figure() instanceof Figure.Known)
                .sorted(Comparator.comparing(Point::period, Period.BY_TIME))
                .toList();
    }

    private Map<Period, Point> headlines(int year) {
        Map<Period, List<Statement>> cells = new LinkedHashMap<>();
        known().totals().stream()
                .filter(each -> each.observation().cell().period().year() == year)
                .forEach(each -> cells.computeIfAbsent(each.observation().cell().period(), key -> new ArrayList<>())
                        .add(each));
        Map<Period, Point> best = new LinkedHashMap<>();
        cells.forEach((period, all) ->
                Headline.find(all).ifPresent(each -> best.put(period, Point.of(each.observation()))));
        placed.points().stream()
                .filter(each -> each.period().year() == year)
                .forEach(each -> best.put(each.period(), each));
        return best;
    }

    /// From 1 January, over more than a day.
    private static boolean isRunning(Period period, int year) {
        return period.start().equals(LocalDate.of(year, 1, 1))
                && period.endExclusive().getYear() <= year + 1
                && period.endExclusive().isAfter(period.start().plusDays(1));
    }

    /// January alone, January and February, and so on until the first month without a figure.
    private static List<Point> summed(Map<Period, Point> best, int year) {
        List<Point> points = new ArrayList<>();
        Optional<Figure> sum = Optional.empty();
        Vintage ripeness = Vintage.OFFICIAL;
        for (Period.Regular month : Period.year(year).split(vn.cotmoc.model.Frequency.MONTH)) {
            Point each = best.get(month);
            if (each == null || !(each.figure() instanceof Figure.Known figure)) {
                break;
            }
            Figure next = sum.map(before -> before.plus(figure)).orElse(figure);
            Vintage vintage = each.vintage();
            ripeness =
                    Stream.of(ripeness, vintage).min(Comparator.naturalOrder()).orElse(vintage);
            points.add(new Point(Period.ofDays(LocalDate.of(year, 1, 1), month.lastDay()), next, ripeness));
            sum = Optional.of(next);
        }
        return points;
    }
}
