package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// How the points of one series follow each other: which frequencies recur in it, so that a first quarter can be
/// told from the first three months of a cumulative count. Both are the same period, `2025-Q1`; only a series
/// that also has another quarter counts by quarters.
record Rhythm(Set<Frequency> recurring) {

    Rhythm {
        recurring = Set.copyOf(recurring);
    }

    static Rhythm of(List<Point> points) {
        return ofPeriods(points.stream().map(Point::period).toList());
    }

    static Rhythm ofPeriods(List<Period> periods) {
        Set<Frequency> recurring = EnumSet.of(Frequency.YEAR);
        for (Period period : periods) {
            if (period instanceof Period.Regular regular && regular.start().getDayOfYear() > 1) {
                recurring.add(regular.frequency());
            }
        }
        return new Rhythm(recurring);
    }

    /// Whether the point counts from 1 January to a day before the end of the year.
    boolean isCumulative(Point point) {
        return switch (point.period()) {
            case Period.YearToDate _ -> true;
            case Period.Regular regular -> !recurring.contains(regular.frequency());
            case Period.YearSpan _, Period.DateRange _ -> false;
        };
    }

    /// Whether nothing is missing between two points that count alike.
    boolean follows(Point earlier, Point later) {
        if (isCumulative(earlier) && isCumulative(later)) {
            return earlier.period().year() == later.period().year();
        }
        return !isCumulative(earlier)
                && earlier.period() instanceof Period.Regular a
                && later.period() instanceof Period.Regular b
                && a.frequency() == b.frequency()
                && a.ordinal() + 1 == b.ordinal();
    }

    /// The points that count alike, each list in the order of time: whole periods by frequency, then cumulative ones,
    /// then all others.
    List<List<Point>> alike(List<Point> points) {
        List<List<Point>> all = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            all.add(points.stream()
                    .filter(point -> !isCumulative(point)
                            && point.period() instanceof Period.Regular regular
                            && regular.frequency() == frequency)
                    .toList());
        }
        all.add(points.stream().filter(this::isCumulative).toList());
        all.add(points.stream()
                .filter(point -> !isCumulative(point) && !(point.period() instanceof Period.Regular))
                .toList());
        return all.stream().filter(list -> !list.isEmpty()).toList();
    }

    /// The known points in runs that a line may join.
    static List<List<Point>> runs(List<Point> points, List<SeriesBreak> breaks) {
        Rhythm rhythm = of(points);
        List<List<Point>> runs = new ArrayList<>();
        for (List<Point> alike : rhythm.alike(points)) {
            List<Point> run = new ArrayList<>();
            for (Point point : alike) {
                if (!run.isEmpty() && !rhythm.joins(run.getLast(), point, breaks)) {
                    runs.add(List.copyOf(run));
                    run.clear();
                }
                if (point.known().isPresent()) {
                    run.add(point);
                }
            }
            if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
            }
        }
        return List.copyOf(runs);
    }

    private boolean joins(Point earlier, Point later, List<SeriesBreak> breaks) {
        return later.known().isPresent()
                && follows(earlier, later)
                && breaks.stream().noneMatch(each -> each.parts(earlier, later));
    }
}
