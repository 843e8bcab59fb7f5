package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Language;

/// Chooses which points of a series chart are labelled.
record Wishes(SeriesChart chart, Language language) {
    private static final int FEW = 14;
    private static final Comparator<Point> BY_VALUE =
            Comparator.comparing(point -> Point.middle(point.known().orElseThrow()));

    /// The needed ones first.
    List<Wish> list() {
        List<Wish> all = new ArrayList<>();
        int nth = 0;
        for (Series series : chart.series()) {
            switch (series.kind()) {
                case RESULT -> all.addAll(results(series, SeriesMarks.ink(nth++)));
                case TARGET, TARGET_STEPS -> last(series).ifPresent(point -> all.add(target(series, point)));
                case PROJECTION -> last(series).ifPresent(point -> all.add(named(series, point, Ink.ACCENT)));
                case EARLIER_RESULT, EARLIER_TARGET, INTERVAL -> {
                    continue;
                }
            }
        }
        all.addAll(replaced());
        all.addAll(values());
        return List.copyOf(all);
    }

    private List<Wish> results(Series series, Ink ink) {
        List<Point> known = known(series);
        if (known.isEmpty()) {
            return List.of();
        }
        List<List<Point>> alike = Rhythm.of(known).alike(known);
        Set<Point> ends = new LinkedHashSet<>();
        ends.add(alike.getFirst().getLast());
        ends.add(known.getLast());
        boolean several = kinds(Series.Kind.RESULT).size() > 1;
        return ends.stream()
                .map(point -> several && point.equals(alike.getFirst().getLast())
                        ? named(series, point, ink)
                        : new Wish(point, language.period(point.period()), value(point), ink, true))
                .toList();
    }

    private Wish target(Series series, Point point) {
        boolean ambiguous = series.points().size() == 1
                && chart.series().stream()
                                .filter(each -> each.kind().isPromise())
                                .flatMap(each -> each.points().stream())
                                .map(Point::period)
                                .distinct()
                                .count()
                        > 1;
        String name = series.name().in(language);
        return new Wish(
                point, ambiguous ? name + " " + language.period(point.period()) : name, value(point), Ink.TARGET, true);
    }

    private Wish named(Series series, Point point, Ink ink) {
        return new Wish(point, series.name().in(language), value(point), ink, true);
    }

    /// The other results by their value alone, where they are few; the most telling first.
    private List<Wish> values() {
        Set<Point> telling = new LinkedHashSet<>();
        for (Series series : kinds(Series.Kind.RESULT)) {
            List<Point> known = known(series);
            known.stream().findFirst().ifPresent(telling::add);
            known.stream().max(BY_VALUE).ifPresent(telling::add);
            known.stream().min(BY_VALUE).ifPresent(telling::add);
            telling.addAll(known);
            results(series, Ink.SOFT).forEach(wish -> telling.remove(wish.point()));
        }
        return telling.size() > FEW
                ? List.of()
                : telling.stream()
                        .map(point -> new Wish(point, "", value(point), Ink.SOFT, false))
                        .toList();
    }

    /// Replaced promises by their names, where there is room: the newest first.
    private List<Wish> replaced() {
        return kinds(Series.Kind.EARLIER_TARGET).reversed().stream()
                .flatMap(series -> last(series).stream()
                        .map(point -> new Wish(point, series.name().in(language), value(point), Ink.SOFT, false)))
                .toList();
    }

    private List<Series> kinds(Series.Kind kind) {
        return chart.series().stream().filter(each -> each.kind() == kind).toList();
    }

    private String value(Point point) {
        return Words.label(point.known().orElseThrow(), language);
    }

    private static List<Point> known(Series series) {
        return series.points().stream()
                .filter(point -> point.known().isPresent())
                .toList();
    }

    private static Optional<Point> last(Series series) {
        return known(series).reversed().stream().findFirst();
    }
}
