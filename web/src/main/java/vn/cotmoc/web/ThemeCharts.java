package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.cotmoc.charts.Chart;
import vn.cotmoc.goals.Row;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Picks the charts that tell most of a theme: the longest courses among the goals, then the indicator that most places
/// have.
record ThemeCharts(Ledger ledger, Here here, AsOf asOf, Optional<LocalDate> map) {
    private static final int COURSES = 2;
    private static final int STRUCTURES = 1;
    private static final int LEAST_YEARS = 3;
    private static final int BESIDE = 4;

    /// A picture of the places, and where all of them are.
    record Places(Optional<IndicatorPage.Picture> picture, BoardPage.Link link) {
        static final Places NONE = new Places(Optional.empty(), BoardPage.Link.NONE);
    }

    /// The courses, what has a target and most years first.
    List<IndicatorPage.Picture> courses(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.evidence().course().size() >= LEAST_YEARS)
                .sorted(Comparator.comparing(
                                (Row row) -> row.assessment().target().isEmpty())
                        .thenComparing(row -> -row.evidence().course().size()))
                .limit(COURSES)
                .map(row -> course(row.indicator()))
                .toList();
    }

    /// The first indicators that are divided into parts with a course.
    List<IndicatorPage.Picture> structures(List<Row> rows) {
        return rows.stream()
                .map(Row::indicator)
                .flatMap(indicator -> Structure.find(ledger, indicator, new Structure.View(asOf, moving())).stream()
                        .map(structure -> IndicatorPages.picture(
                                        structure.chart(), structure.chart().finding(here.language()), here.language())
                                .getting(Exhibit.gets(here, "/shares/" + indicator.code()))))
                .limit(STRUCTURES)
                .toList();
    }

    /// On the map of the day figures of what the place was made of are added up, and targets stand where they were set
    /// for
    /// its territory.
    private IndicatorPage.Picture course(Indicator indicator) {
        Course course = new Course(Placed.on(Known.read(ledger, indicator, asOf), map), here);
        return IndicatorPages.picture(course.chart(), course.chart().finding(here.language()), here.language())
                .getting(Exhibit.gets(here, "/indicators/" + indicator.code()));
    }

    private Optional<LocalDate> moving() {
        return HomeMap.moving(ledger, map);
    }

    /// The places of the indicator that most places have, ranked; none where no indicator has several.
    Places places(List<Row> rows, MapMemory memory) {
        Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage = memory.coverage(ledger, asOf);
        Optional<Indicator> fullest = rows.stream()
                .map(Row::indicator)
                .filter(each -> coverage.containsKey(each.code()))
                .max(Comparator.comparingInt(each -> most(coverage.getOrDefault(each.code(), Map.of()))));
        return fullest.map(each -> places(each, coverage)).orElse(Places.NONE);
    }

    private static int most(Map<Code, SortedMap<Period, Integer>> levels) {
        return levels.values().stream()
                .flatMap(periods -> periods.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private Places places(Indicator indicator, Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage) {
        CompareQuestion question =
                CompareQuestion.highest(ledger, indicator, new CompareQuestion.View(map, asOf), coverage);
        Optional<Chart> chart = new CompareCharts(ledger, Comparison.read(ledger, question)).chart();
        String code = indicator.code().text();
        String ids =
                question.places().stream().map(place -> place.id().toString()).collect(Collectors.joining(","));
        return new Places(
                chart.map(each -> IndicatorPages.picture(each, each.finding(here.language()), here.language())
                        .getting(Exhibit.gets(
                                here,
                                "/compare",
                                "indicator",
                                code,
                                "place",
                                ids,
                                "form",
                                question.form().text()))),
                new BoardPage.Link(here.to("/map", "indicator", code), ThemeText.ON_MAP_ALL.in(here.language())));
    }

    /// The indicators with most years side by side; nothing where there are fewer than two.
    BoardPage.Link beside(List<Row> rows) {
        List<String> codes = rows.stream()
                .filter(row -> row.evidence().course().size() > 1)
                .sorted(Comparator.comparing(row -> -row.evidence().course().size()))
                .limit(BESIDE)
                .map(row -> row.indicator().code().text())
                .toList();
        String root = ledger.catalogue().pack().root().toString();
        return codes.size() < 2
                ? BoardPage.Link.NONE
                : new BoardPage.Link(
                        here.to("/compare", "indicator", String.join(",", codes), "place", root),
                        CompareText.INDICATORS_LINK.in(here.language()));
    }
}
