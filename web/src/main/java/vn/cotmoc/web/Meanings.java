package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Says what an indicator means.
record Meanings(Ledger ledger, Here here) {

    IndicatorPage.Meaning of(Indicator indicator, Known known) {
        Language language = here.language();
        List<IndicatorPage.Fact> facts = new ArrayList<>();
        var description = indicator.description();
        facts.add(fact(Text.UNIT, indicator.unit().name().in(language)));
        facts.add(fact(Text.KIND, kind(indicator).in(language)));
        facts.add(fact(Text.DIRECTION, direction(indicator).in(language)));
        facts.add(fact(Text.OWNER, Names.agency(ledger.catalogue(), description.owner(), language)));
        description.legalBasis().ifPresent(law -> facts.add(fact(Text.LEGAL_BASIS, law)));
        if (!description.aliases().isEmpty()) {
            facts.add(fact(Text.ALIASES, String.join(" · ", description.aliases())));
        }
        description
                .denominator()
                .ifPresent(code -> facts.add(new IndicatorPage.Fact(
                        Text.DENOMINATOR.in(language),
                        Names.indicator(ledger.catalogue(), code, language),
                        here.to("/indicators/" + code))));
        description
                .composite()
                .ifPresent(parts -> facts.add(new IndicatorPage.Fact(
                        RuleText.COMPOSITE.in(language),
                        GoalsText.RECOMPUTED.in(language),
                        here.to("/composites/" + indicator.code()))));
        indicator.formula().ifPresent(formula -> facts.add(fact(Text.FORMULA, formula)));
        facts.add(fact(Text.CODE, indicator.code().text()));
        return new IndicatorPage.Meaning(description.definition().in(language), facts, downloads(indicator, known));
    }

    private List<BoardPage.Link> downloads(Indicator indicator, Known known) {
        Language language = here.language();
        String asOf = here.asked().getOrDefault("asOf", "");
        return known.isEmpty()
                ? List.of()
                : List.of(
                        new BoardPage.Link(
                                here.to("/indicators/" + indicator.code() + ".csv"), Text.GET_CSV.in(language)),
                        new BoardPage.Link(
                                Here.of(Language.VI, "/api/v1/figures", java.util.Map.of())
                                        .to(
                                                "/api/v1/figures",
                                                "indicator",
                                                indicator.code().text(),
                                                "asOf",
                                                asOf),
                                Text.GET_JSON.in(language)));
    }

    private IndicatorPage.Fact fact(Text name, String value) {
        return new IndicatorPage.Fact(name.in(here.language()), value, "");
    }

    static Text kind(Indicator indicator) {
        return switch (indicator.nature().kind()) {
            case FLOW -> Text.KIND_FLOW;
            case STOCK -> Text.KIND_STOCK;
            case RATE -> Text.KIND_RATE;
            case INDEX -> Text.KIND_INDEX;
            case RANK -> Text.KIND_RANK;
            case EVENT -> Text.KIND_EVENT;
        };
    }

    static Text direction(Indicator indicator) {
        return switch (indicator.nature().direction()) {
            case UP -> Text.GOOD_UP;
            case DOWN -> Text.GOOD_DOWN;
            case BAND -> Text.GOOD_BAND;
            case NONE -> Text.GOOD_NONE;
        };
    }
}
