package vn.cotmoc.web;

import static vn.cotmoc.goals.Rules.EVEN;
import static vn.cotmoc.goals.Rules.FRESH_DAYS;
import static vn.cotmoc.goals.Rules.LEAST_SPREAD;
import static vn.cotmoc.goals.Rules.LIKELY;
import static vn.cotmoc.goals.Rules.PROFILE_YEARS;
import static vn.cotmoc.goals.Rules.PROFILE_YEARS_AT_MOST;
import static vn.cotmoc.goals.Rules.RISK_POINTS;

import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.model.Language;

/// Makes the page that publishes how goals are assessed; every number on it is the one that the rules use.
record AssessmentPage(Frames frames) {
    private static final Grid NO_GRID = new Grid("", List.of(), List.of());

    TextPage page(Ask ask) {
        Here here = ask.here();
        Language language = here.language();
        return new TextPage(
                frames.frame(ask.ledger(), here, RuleText.TITLE.in(language), Frame.Place.METHOD),
                RuleText.LEAD.in(language),
                List.of(),
                List.of(
                        new TextPage.Section(
                                RuleText.ALL.in(language),
                                List.of(),
                                List.of(),
                                new TextPages(frames).statuses(ask.ledger(), here)),
                        section(language, RuleText.END, List.of(RuleText.END_1, RuleText.END_2, RuleText.END_3)),
                        section(
                                language,
                                RuleText.WITHIN,
                                List.of(RuleText.WITHIN_1, RuleText.WITHIN_2, RuleText.WITHIN_3, RuleText.WITHIN_4),
                                PROFILE_YEARS,
                                PROFILE_YEARS_AT_MOST,
                                LEAST_SPREAD,
                                RISK_POINTS),
                        section(
                                language,
                                RuleText.CHANCE,
                                List.of(RuleText.CHANCE_1, RuleText.CHANCE_2, RuleText.CHANCE_3),
                                LIKELY,
                                EVEN),
                        section(language, RuleText.SILENT, List.of(RuleText.SILENT_1), PROFILE_YEARS, FRESH_DAYS),
                        section(language, RuleText.NEEDED, List.of(RuleText.NEEDED_1)),
                        section(
                                language,
                                RuleText.HORIZON,
                                List.of(RuleText.HORIZON_1, RuleText.HORIZON_2),
                                RISK_POINTS),
                        section(language, RuleText.RANKING, List.of(RuleText.RANKING_1)),
                        section(language, RuleText.COMPOSITE, List.of(RuleText.COMPOSITE_1))));
    }

    private static TextPage.Section section(
            Language language, RuleText title, List<RuleText> paragraphs, Object... values) {
        Stream<String> texts = paragraphs.stream().map(each -> each.in(language, values));
        return new TextPage.Section(title.in(language), texts.toList(), List.of(), NO_GRID);
    }
}
