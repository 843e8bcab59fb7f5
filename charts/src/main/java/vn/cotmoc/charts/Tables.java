package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;

/// The tables behind the pictures.
final class Tables {
    private Tables() {}

    static Table of(Caption caption, Unit unit, List<Series> series, Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (Series each : series) {
            for (Point point : each.points()) {
                rows.add(List.of(
                        each.name().in(language),
                        language.period(point.period()),
                        Words.figure(point.figure(), language),
                        vintage(each, point, language)));
            }
        }
        List<String> heads = List.of(
                Words.SERIES.in(language),
                Words.PERIOD.in(language),
                Words.heading(Words.VALUE, unit, language),
                Words.VINTAGE.in(language));
        return new Table(caption.title().in(language), heads, rows);
    }

    private static String vintage(Series series, Point point, Language language) {
        return switch (series.kind()) {
            case RESULT, EARLIER_RESULT ->
                point.known().isEmpty() ? "" : Words.vintage(point.vintage()).in(language);
            case TARGET, TARGET_STEPS, EARLIER_TARGET -> Words.TARGET.in(language);
            case PROJECTION, INTERVAL -> Words.PROJECTION.in(language);
        };
    }

    static Table of(MultiplesChart chart, Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (Panel panel : chart.panels()) {
            for (Series each : panel.series()) {
                for (Point point : each.points()) {
                    rows.add(List.of(
                            panel.title().in(language),
                            language.period(point.period()),
                            point.known()
                                    .map(known -> Words.measured(known, language))
                                    .orElseGet(() -> Words.figure(point.figure(), language)),
                            vintage(each, point, language)));
                }
            }
        }
        List<String> heads = List.of(
                Words.NAME.in(language),
                Words.PERIOD.in(language),
                Words.VALUE.in(language),
                Words.VINTAGE.in(language));
        return new Table(chart.caption().title().in(language), heads, rows);
    }

    static Table of(SlopeChart chart, Language language) {
        List<List<String>> rows = chart.lines().stream()
                .map(each -> List.of(
                        each.name().in(language),
                        Words.figure(each.from().figure(), language) + Words.vintageNote(each.from(), language),
                        Words.figure(each.to().figure(), language) + Words.vintageNote(each.to(), language)))
                .toList();
        List<String> heads = List.of(
                Words.heading(Words.NAME, chart.unit(), language),
                language.period(chart.from()),
                language.period(chart.to()));
        return new Table(chart.caption().title().in(language), heads, rows);
    }

    static Table of(RankedBars chart, Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : chart.bars()) {
            rows.add(row(bar.name().in(language), bar.figure(), language));
        }
        chart.target().ifPresent(target -> rows.add(row(target, language)));
        return named(chart.caption(), chart.unit(), rows, language);
    }

    static Table of(MapChart chart, Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (Area area : chart.areas()) {
            String words = Filling.of(area, chart.classes()).words(chart.classes(), language);
            rows.add(List.of(area.name().in(language), Words.figure(area.figure(), language), words));
        }
        List<String> heads = List.of(
                Words.NAME.in(language),
                Words.heading(Words.VALUE, chart.unit(), language),
                Words.MAP_CLASS.in(language));
        return new Table(chart.caption().title().in(language), heads, rows);
    }

    static Table of(BulletBar chart, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(Words.RESULT.in(language), chart.figure(), language));
        chart.target().ifPresent(target -> rows.add(row(target, language)));
        chart.whole().ifPresent(whole -> rows.add(List.of(Words.WHOLE.in(language), language.number(whole))));
        return named(chart.caption(), chart.unit(), rows, language);
    }

    private static Table named(Caption caption, Unit unit, List<List<String>> rows, Language language) {
        List<String> heads = List.of(Words.NAME.in(language), Words.heading(Words.VALUE, unit, language));
        return new Table(caption.title().in(language), heads, rows);
    }

    private static List<String> row(TargetValue target, Language language) {
        return row(Words.TARGET.in(language) + ": " + target.issuer().in(language), target.figure(), language);
    }

    private static List<String> row(String name, Figure figure, Language language) {
        return List.of(name, Words.figure(figure, language));
    }

    static Table of(RibbonChart chart, Language language) {
        List<List<String>> rows = new ArrayList<>();
        chart.sources().forEach(each -> rows.add(row(Words.FROM, each, language)));
        chart.outcomes().forEach(each -> rows.add(row(Words.TO, each, language)));
        List<String> heads = List.of(Words.WAY.in(language), Words.NAME.in(language), Words.SHARE.in(language));
        return new Table(chart.caption().title().in(language), heads, rows);
    }

    private static List<String> row(LocalText way, Ribbon ribbon, Language language) {
        return List.of(
                way.in(language), ribbon.name().in(language), ribbon.note().in(language));
    }
}
