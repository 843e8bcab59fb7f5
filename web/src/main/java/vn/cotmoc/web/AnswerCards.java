package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.claims.check.Question;
import vn.cotmoc.claims.check.Question.Want;
import vn.cotmoc.goals.Explanation;
import vn.cotmoc.goals.Reply;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Source;

/// Tells an answer on a card.
final class AnswerCards {
    private final Ledger ledger;
    private final Here here;
    private final Language language;
    private final Print print;

    AnswerCards(Ledger ledger, Here here) {
        this.ledger = ledger;
        this.here = here;
        this.language = here.language();
        this.print = new Print(language);
    }

    AnswerCard card(Answering.Answered answered) {
        Question question = answered.question();
        return answered.reply()
                .map(reply -> card(question, reply))
                .orElseGet(() -> new AnswerCard(
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        AnswerText.NO_INDICATOR.in(language),
                        List.of(),
                        List.of(),
                        unknown(question)));
    }

    private AnswerCard card(Question question, Reply reply) {
        return new AnswerCard(
                Optional.of(new BoardPage.Link(
                        here.to("/indicators/" + reply.indicator().code()),
                        reply.indicator().name().in(language))),
                understood(question, reply),
                reply.figure().flatMap(this::value),
                note(question, reply),
                sentences(question, reply),
                question.others().stream()
                        .map(code -> new BoardPage.Link(
                                here.to("/indicators/" + code), Names.indicator(ledger.catalogue(), code, language)))
                        .toList(),
                unknown(question));
    }

    private String understood(Question question, Reply reply) {
        String time = question.when()
                .period()
                .map(language::period)
                .map(text -> question.when().toItsEnd() ? AnswerText.TO.in(language, text) : text)
                .orElseGet(() -> AnswerText.NO_TIME.in(language));
        return AnswerText.UNDERSTOOD.in(
                language, reply.indicator().name().in(language), Names.place(ledger, reply.place(), language), time);
    }

    private Optional<AnswerCard.Value> value(Shown shown) {
        return shown.known()
                .map(figure -> new AnswerCard.Value(
                        print.exact(figure),
                        print.unit(figure.unit()),
                        here.to("/figures/" + shown.id()),
                        about(shown),
                        source(shown)));
    }

    private String about(Shown shown) {
        String who = shown.reporter()
                .map(code -> Names.agency(ledger.catalogue(), code, language))
                .orElseGet(() -> Text.COMPUTED.in(language));
        return Stream.of(language.period(shown.period()), print.vintage(shown.vintage()), who)
                .collect(Collectors.joining(" · "));
    }

    /// The document; a computed figure leads to its arithmetic.
    private BoardPage.Link source(Shown shown) {
        return switch (shown.id()) {
            case FigureId.Recorded recorded -> {
                var citation = ledger.get(recorded).observation().citation();
                Optional<Source> source =
                        Optional.ofNullable(ledger.catalogue().sources().get(citation.source()));
                yield new BoardPage.Link(
                        source.flatMap(Source::url).orElse(""), Names.source(ledger.catalogue(), citation.source()));
            }
            case FigureId.Computed _, FigureId.Restated _, FigureId.RolledUp _ ->
                new BoardPage.Link(here.to("/figures/" + shown.id()), Text.ARITHMETIC.in(language));
        };
    }

    private String note(Question question, Reply reply) {
        String asked = question.when().period().map(language::period).orElse("");
        String found = reply.figure().map(Shown::period).map(language::period).orElse("");
        return switch (reply.fit()) {
            case ASKED -> "";
            case NEWEST -> AnswerText.NEWEST.in(language);
            case PART -> AnswerText.PART.in(language, asked, found);
            case BEFORE -> AnswerText.BEFORE.in(language, asked, found);
            case OTHER -> AnswerText.OTHER.in(language, asked, found);
            case NONE -> AnswerText.NONE.in(language, Names.place(ledger, reply.place(), language));
        };
    }

    /// Against plan and base: both where nothing else was asked for, else what was.
    private List<IndicatorPage.Doubt> sentences(Question question, Reply reply) {
        Set<Want> wants = question.wants();
        boolean both = !wants.contains(Want.PLAN) && !wants.contains(Want.CHANGE);
        boolean held = reply.figure().isPresent() && reply.fit() != Reply.Fit.OTHER;
        List<IndicatorPage.Doubt> all = new ArrayList<>();
        if (held && (both || wants.contains(Want.PLAN))) {
            reply.plans().forEach(plan -> all.add(told(plan.explanation())));
            if (reply.plans().isEmpty() && wants.contains(Want.PLAN)) {
                all.add(said(AnswerText.NO_PLAN.in(language)));
            }
        }
        if (held && (both || wants.contains(Want.CHANGE))) {
            reply.change().ifPresent(change -> all.add(told(change.explanation())));
            if (wants.contains(Want.CHANGE)) {
                reply.without()
                        .map((Period base) -> said(AnswerText.NO_BASE.in(language, language.period(base))))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private IndicatorPage.Doubt told(Explanation explanation) {
        return new IndicatorPage.Doubt(
                "",
                explanation.sentence().in(language),
                explanation.figures().stream()
                        .distinct()
                        .map(id -> new BoardPage.Link(here.to("/figures/" + id), label(id)))
                        .toList());
    }

    private String label(FigureId id) {
        return id instanceof FigureId.Recorded ? id.toString() : Text.COMPUTED.in(language);
    }

    private static IndicatorPage.Doubt said(String sentence) {
        return new IndicatorPage.Doubt("", sentence, List.of());
    }

    private String unknown(Question question) {
        return question.unknown().isEmpty()
                ? ""
                : AnswerText.UNKNOWN.in(
                        language,
                        question.unknown().stream()
                                .map(word -> "“" + word + "”")
                                .collect(Collectors.joining(", ")));
    }
}
