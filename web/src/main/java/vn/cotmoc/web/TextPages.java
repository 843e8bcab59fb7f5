package vn.cotmoc.web;

import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.goals.Status;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Language;

/// Makes the plain pages: what data there is, and how goals are judged.
record TextPages(Frames frames) {
    private static final Grid NO_GRID = new Grid("", List.of(), List.of());
    private static final int NEWEST_BATCHES = 30;

    TextPage data(Ask ask) {
        Ledger ledger = ask.ledger();
        Here here = ask.here();
        Language language = here.language();
        List<BatchHead> batches = ledger.batches();
        long statements = batches.stream().mapToLong(BatchHead::statements).sum();
        List<IndicatorPage.Fact> facts = List.of(
                fact(Text.INDICATORS, number(ledger.catalogue().indicators().size(), language), language),
                fact(Text.PLACES, number(ledger.geography().list().size(), language), language),
                fact(Text.SOURCES_KNOWN, number(ledger.catalogue().sources().size(), language), language),
                fact(Text.STATEMENTS, number(statements, language), language),
                fact(Text.REVISION_NOW, "r" + ledger.head(), language));
        List<BoardPage.Link> downloads = List.of(
                new BoardPage.Link("/data/figures.csv", Text.ALL_CSV.in(language)),
                new BoardPage.Link("/board.csv", Text.BOARD_CSV.in(language)));
        List<BoardPage.Link> apis = addresses(ledger)
                .map(address -> new BoardPage.Link(address, address))
                .toList();
        return new TextPage(
                frames.frame(ledger, here, Text.DATA.in(language), Frame.Place.DATA),
                Text.DATA_LEAD.in(language),
                facts,
                List.of(
                        new TextPage.Section(
                                Text.DOWNLOADS.in(language),
                                List.of(Text.DOWNLOADS_LEAD.in(language)),
                                downloads,
                                NO_GRID),
                        new TextPage.Section(
                                Text.FOR_PROGRAMS.in(language),
                                List.of(Text.FOR_PROGRAMS_LEAD.in(language)),
                                apis,
                                NO_GRID),
                        new TextPage.Section(
                                Text.RECORDINGS.in(language),
                                List.of(Text.RECORDINGS_LEAD.in(language)),
                                List.of(),
                                batches(ledger, batches, here))));
    }

    /// The ways in for programs, that of figures with an indicator that there is.
    private static Stream<String> addresses(Ledger ledger) {
        Stream<String> figures = ledger.catalogue().indicators().keySet().stream()
                .limit(1)
                .map(code -> "/api/v1/figures?indicator=" + code);
        Stream<String> lists = Stream.of(
                        "openapi.json", "board", "goals", "allocations", "indicators", "places", "reconcile", "doubts")
                .map(name -> "/api/v1/" + name);
        Stream<String> others =
                Stream.of("/sdmx/v1/dataflow", "/sdmx/v2/structure/dataflow", "/catalog.ttl", "/catalog.jsonld");
        return Stream.of(lists, figures, others).flatMap(each -> each);
    }

    private static Grid batches(Ledger ledger, List<BatchHead> batches, Here here) {
        Language language = here.language();
        Print print = new Print(language);
        var zone = ledger.catalogue().pack().zone();
        return new Grid(
                Text.RECORDINGS.in(language),
                new Tables(ledger, here)
                        .heads(Text.REVISION_NOW, Text.RECORDED, Text.STEP_FILE, Text.STATEMENTS, Text.CHAIN_HASH),
                batches.reversed().stream()
                        .limit(NEWEST_BATCHES)
                        .map(each -> Grid.Line.of(
                                Grid.Cell.head("r" + each.revision()),
                                Grid.Cell.text(print.day(each.at(), zone)),
                                Grid.Cell.text(each.origin()),
                                Grid.Cell.number(number(each.statements(), language)),
                                Grid.Cell.text(each.hash().substring(0, 12) + "…")))
                        .toList());
    }

    private static String number(long count, Language language) {
        return language.number(java.math.BigDecimal.valueOf(count));
    }

    private static IndicatorPage.Fact fact(Text name, String value, Language language) {
        return new IndicatorPage.Fact(name.in(language), value, "");
    }

    TextPage method(Ask ask) {
        Here here = ask.here();
        Language language = here.language();
        return new TextPage(
                frames.frame(ask.ledger(), here, Text.HOW_JUDGED.in(language), Frame.Place.METHOD),
                Text.METHOD_LEAD.in(language),
                List.of(),
                List.of(
                        new TextPage.Section(
                                Text.STATUSES.in(language),
                                List.of(Text.STATUSES_LEAD.in(language)),
                                List.of(new BoardPage.Link(
                                        here.to("/methods/assessment"), RuleText.TITLE.in(language))),
                                statuses(ask.ledger(), here)),
                        section(Text.PERCENTAGES, language, Text.PERCENTAGES_1, Text.PERCENTAGES_2, Text.PERCENTAGES_3),
                        section(Text.HEADLINE_RULE, language, Text.HEADLINE_1, Text.HEADLINE_2),
                        section(Text.REASONS, language, Text.DOUBTS_1, Text.DOUBTS_2),
                        section(MethodText.OUTLOOK, language, MethodText.OUTLOOK_1, MethodText.OUTLOOK_2),
                        section(MethodText.DOUBT, language, MethodText.DOUBT_1, MethodText.DOUBT_2),
                        section(Text.TIME, language, Text.TIME_1)));
    }

    /// Every status and what it says.
    Grid statuses(Ledger ledger, Here here) {
        Language language = here.language();
        return new Grid(
                Text.STATUSES.in(language),
                new Tables(ledger, here).heads(Text.STATE, Text.MEANING),
                Stream.of(Status.values())
                        .map(status -> Grid.Line.of(
                                Grid.Cell.head(status.word().in(language)),
                                Grid.Cell.text(rule(status).in(language))))
                        .toList());
    }

    private static TextPage.Section section(Worded title, Language language, Worded... paragraphs) {
        return new TextPage.Section(
                title.in(language),
                Stream.of(paragraphs).map(text -> text.in(language)).toList(),
                List.of(),
                NO_GRID);
    }

    private static Text rule(Status status) {
        return switch (status) {
            case EXCEEDED -> Text.RULE_EXCEEDED;
            case MET -> Text.RULE_MET;
            case NOT_MET -> Text.RULE_NOT_MET;
            case ON_PACE -> Text.RULE_ON_PACE;
            case AT_RISK -> Text.RULE_AT_RISK;
            case OFF_PACE -> Text.RULE_OFF_PACE;
            case CANNOT_SAY -> Text.RULE_CANNOT_SAY;
            case UNCERTAIN -> Text.RULE_UNCERTAIN;
            case NO_TARGET -> Text.RULE_NO_TARGET;
            case NO_FIGURE -> Text.RULE_NO_FIGURE;
        };
    }
}
