package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.claims.check.Question;
import vn.cotmoc.claims.check.Question.Want;
import vn.cotmoc.goals.Course;
import vn.cotmoc.goals.Explanation;
import vn.cotmoc.goals.Reply;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;

/// Tells an answer on a card.
final class AnswerCards {
    private final Ledger ledger;
    private final Here here;
    private final Language language;
    private final Print print;
    private final AnswerTables tables;

    AnswerCards(Ledger ledger, Here here) {
        this.ledger = ledger;
        this.here = here;
        this.language = here.language();
        this.print = new Print(language);
        this.tables = new AnswerTables(ledger, here, this::source);
    }

    AnswerCard card(Answering.Answered answered) {
        Question question = answered.question();
        Optional<Course> course = answered.course();
        return new AnswerCard(
                question.indicator().filter(_ -> !question.named().tied()).map(this::indicator),
                question.indicator().map(code -> understood(answered, code)).orElse(""),
                answered.reply()
                        .filter(reply -> !isTargetAlone(question, reply))
                        .flatMap(Reply::figure)
                        .or(() -> course.map(Course::tops)
                                .filter(tops -> tops.size() == 1)
                                .map(tops -> tops.getFirst().shown()))
                        .flatMap(this::value),
                notes(answered),
                course.filter(each -> !each.steps().isEmpty()).map(tables::table),
                sentences(answered),
                question.named().tied()
                        ? List.of()
                        : question.others().stream().map(this::indicator).toList(),
                unknown(question));
    }

    private BoardPage.Link indicator(Code code) {
        return new BoardPage.Link(here.to("/indicators/" + code), Names.indicator(ledger.catalogue(), code, language));
    }

    /// Whether a target is asked for of a time of which there is no figure: one of another time only misleads.
    private static boolean isTargetAlone(Question question, Reply reply) {
        return question.wants().contains(Want.PLAN)
                && reply.fit() == Reply.Fit.OTHER
                && !reply.plans().isEmpty();
    }

    private List<String> notes(Answering.Answered answered) {
        Question question = answered.question();
        List<String> notes = new ArrayList<>();
        answered.reply()
                .map(reply -> note(question, reply))
                .filter(note -> !note.isEmpty())
                .ifPresent(notes::add);
        answered.course().map(course -> tables.notes(question, course)).ifPresent(notes::addAll);
        if (!question.where().outside().isEmpty()) {
            notes.add(AnswerText.OUTSIDE.in(
                    language, String.join(", ", question.where().outside())));
        } else if (question.indicator().isEmpty()) {
            notes.add(AnswerText.NO_INDICATOR.in(language));
        } else if (answered.course().map(each -> each.steps().isEmpty()).orElse(false) && notes.isEmpty()) {
            notes.add(AnswerText.NONE.in(language, Names.place(ledger, answered.place(), language)));
        } else if (question.where().level().isPresent() && answered.course().isEmpty()) {
            notes.add(AnswerText.NONE_OF_LEVEL.in(language));
        }
        return notes;
    }

    private List<IndicatorPage.Doubt> sentences(Answering.Answered answered) {
        List<IndicatorPage.Doubt> all = new ArrayList<>();
        answered.reply().map(reply -> sentences(answered.question(), reply)).ifPresent(all::addAll);
        answered.course().flatMap(Course::overall).map(this::told).ifPresent(all::add);
        return all;
    }

    private String understood(Answering.Answered answered, Code indicator) {
        Question question = answered.question();
        List<PlaceId> places =
                question.where().places().size() > 1 ? question.where().places() : List.of(answered.place());
        String where = question.where()
                .level()
                .map(level -> Names.level(level, language))
                .orElseGet(() -> places.stream()
                        .map(place -> Names.place(ledger, place, language))
                        .collect(Collectors.joining(", ")));
        List<Code> codes = new ArrayList<>(List.of(indicator));
        if (question.named().tied()) {
            codes.addAll(question.others());
        }
        String names = codes.stream()
                .map(code -> Names.indicator(ledger.catalogue(), code, language))
                .collect(Collectors.joining(" / "));
        return AnswerText.UNDERSTOOD.in(language, names, where, time(question.when()));
    }

    private String time(Question.When when) {
        if (when.period().isPresent()) {
            String text = language.period(when.period().get());
            return when.toItsEnd() ? AnswerText.TO.in(language, text) : text;
        }
        return switch (when.course().orElse(null)) {
            case null -> AnswerText.NO_TIME.in(language);
            case Question.Course.Listed(List<Period> periods) ->
                periods.stream().map(language::period).collect(Collectors.joining(", "));
            case Question.Course.Every(Optional<Integer> first, Optional<Integer> last, Question.Grain _) ->
                AnswerText.EVERY
                        .in(
                                language,
                                first.map(year -> year + "–"
                                                + last.map(String::valueOf).orElse(""))
                                        .orElse(""))
                        .strip();
        };
    }

    private Optional<AnswerCard.Value> value(Shown shown) {
        return shown.known()
                .map(figure -> new AnswerCard.Value(
                        print.exact(figure),
                        print.unit(figure.unit()),
                        here.to("/figures/" + shown.id()),
                        about(shown),
                        source(shown, Text.ARITHMETIC.in(language))));
    }

    private String about(Shown shown) {
        String who = shown.reporter()
                .map(code -> Names.agency(ledger.catalogue(), code, language))
                .orElseGet(() -> Text.COMPUTED.in(language));
        return Stream.of(language.period(shown.period()), print.vintage(shown.vintage()), who)
                .collect(Collectors.joining(" · "));
    }

    /// The document; a computed figure leads to its arithmetic.
    private BoardPage.Link source(Shown shown, String computed) {
        return switch (shown.id()) {
            case FigureId.Recorded recorded -> {
                var citation = ledger.get(recorded).observation().citation();
                Optional<Source> source =
                        Optional.ofNullable(ledger.catalogue().sources().get(citation.source()));
                yield new BoardPage.Link(
                        source.flatMap(Source::url).orElse(""), Names.source(ledger.catalogue(), citation.source()));
            }
            case FigureId.Computed _, FigureId.Restated _, FigureId.RolledUp _ ->
                new BoardPage.Link(here.to("/figures/" + shown.id()), computed);
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
            case OTHER ->
                isTargetAlone(question, reply)
                        ? AnswerText.NO_FIGURE_YET.in(language, asked)
                        : AnswerText.OTHER.in(language, asked, found);
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
        return question.unknown().isEmpty() || !question.where().outside().isEmpty()
                ? ""
                : AnswerText.UNKNOWN.in(
                        language,
                        question.unknown().stream()
                                .map(word -> "“" + word + "”")
                                .collect(Collectors.joining(", ")));
    }
}
