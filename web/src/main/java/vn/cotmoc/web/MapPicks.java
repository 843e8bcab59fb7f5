package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Spelling;

/// The choices above a map: only what has figures of several places, and what was asked for.
record MapPicks(
        Ledger ledger,
        MapQuestion question,
        Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage,
        Language language) {

    MapPage.Picks picks(Ask ask) {
        MapPage.Days days = new MapPage.Days(
                ask.text(MapTables.GEOGRAPHY)
                        .map(text -> language.date(question.day()))
                        .orElse(""),
                ask.text("asOf").orElse(""),
                MapTables.changes(ledger.geography()).stream()
                        .map(language::date)
                        .toList());
        return new MapPage.Picks(indicators(), levels(), periods(), methods(), forms(), days);
    }

    private List<BoardPage.Option> indicators() {
        TreeSet<Code> codes = new TreeSet<>(coverage.keySet());
        codes.add(question.indicator().code());
        List<BoardPage.Option> all = new ArrayList<>();
        for (Code code : codes) {
            all.add(new BoardPage.Option(
                    code.text(),
                    Names.indicator(ledger.catalogue(), code, language),
                    code.equals(question.indicator().code())));
        }
        all.sort((a, b) -> Spelling.ORDER.compare(a.label(), b.label()));
        return all;
    }

    private Map<Code, SortedMap<Period, Integer>> levelsOfIndicator() {
        return coverage.getOrDefault(question.indicator().code(), Map.of());
    }

    private List<BoardPage.Option> levels() {
        TreeSet<Code> codes = new TreeSet<>(levelsOfIndicator().keySet());
        codes.add(question.level());
        return codes.stream()
                .map(code ->
                        new BoardPage.Option(code.text(), Names.level(code, language), code.equals(question.level())))
                .toList();
    }

    private List<BoardPage.Option> periods() {
        TreeSet<Period> periods = new TreeSet<>(Period.BY_TIME.reversed());
        periods.addAll(levelsOfIndicator()
                .getOrDefault(question.level(), new TreeMap<>(Period.BY_TIME))
                .keySet());
        periods.add(question.period());
        return periods.stream()
                .map(each ->
                        new BoardPage.Option(each.toString(), language.period(each), each.equals(question.period())))
                .toList();
    }

    private List<BoardPage.Option> methods() {
        boolean equal = question.look().equalIntervals();
        return List.of(
                new BoardPage.Option("quantile", MapText.QUANTILE.in(language), !equal),
                new BoardPage.Option("equal", MapText.EQUAL.in(language), equal));
    }

    private List<BoardPage.Option> forms() {
        boolean tiles = question.look().tiles();
        return List.of(
                new BoardPage.Option("shapes", MapText.SHAPES.in(language), !tiles),
                new BoardPage.Option("tiles", MapText.TILES.in(language), tiles));
    }
}
