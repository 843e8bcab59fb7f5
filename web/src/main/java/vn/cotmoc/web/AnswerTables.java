package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.claims.check.Question;
import vn.cotmoc.claims.check.Question.Want;
import vn.cotmoc.goals.Change;
import vn.cotmoc.goals.Course;
import vn.cotmoc.goals.Course.Of;
import vn.cotmoc.goals.Course.Step;
import vn.cotmoc.goals.Reply.Fit;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Tells several figures that answer together.
final class AnswerTables {
    private final Ledger ledger;
    private final Here here;
    private final Language language;
    private final Print print;
    private final BiFunction<Shown, String, BoardPage.Link> source;

    /// @param source where a figure was published; the label of one that was computed is given
    AnswerTables(Ledger ledger, Here here, BiFunction<Shown, String, BoardPage.Link> source) {
        this.ledger = ledger;
        this.here = here;
        this.language = here.language();
        this.print = new Print(language);
        this.source = source;
    }

    AnswerTable table(Course course) {
        boolean changes = course.steps().stream().anyMatch(step -> step.change().isPresent());
        List<String> heads = Stream.of(
                        Optional.of(of(course.of()).in(language)),
                        Optional.of(AnswerText.FIGURE.in(language)),
                        changes ? Optional.of(AnswerText.CHANGE.in(language)) : Optional.<String>empty(),
                        Optional.of(Text.SOURCE.in(language)))
                .flatMap(Optional::stream)
                .toList();
        return new AnswerTable(
                AnswerText.CAPTION.in(language),
                heads,
                changes,
                course.steps().stream().map(step -> line(course, step)).toList(),
                chart(course));
    }

    private static AnswerText of(Of of) {
        return switch (of) {
            case TIMES -> AnswerText.PERIOD;
            case PLACES -> AnswerText.PLACE;
            case INDICATORS -> AnswerText.INDICATOR;
            case PARTS -> AnswerText.PART_NAME;
        };
    }

    private AnswerTable.Line line(Course course, Step step) {
        Shown shown = step.shown();
        String number = shown.known()
                .map(figure -> Print.join(print.exact(figure), print.unit(figure.unit())))
                .orElse("");
        return new AnswerTable.Line(
                label(course.of(), step),
                new BoardPage.Link(here.to("/figures/" + shown.id()), number),
                about(course.of(), shown),
                step.change().map(this::change).orElse(""),
                source.apply(shown, Text.ARITHMETIC.in(language)),
                course.tops().contains(step));
    }

    private String about(Of of, Shown shown) {
        boolean whole = of == Of.PARTS || shown.cell().breakdown().isTotal();
        return Stream.of(
                        of == Of.TIMES ? "" : language.period(shown.period()),
                        whole ? "" : Names.part(ledger.catalogue(), shown.cell().breakdown(), language),
                        print.vintage(shown.vintage()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private BoardPage.Link label(Of of, Step step) {
        return switch (of) {
            case TIMES -> new BoardPage.Link("", language.period(step.shown().period()));
            case PLACES ->
                new BoardPage.Link(here.to("/places/" + step.place()), Names.place(ledger, step.place(), language));
            case INDICATORS ->
                new BoardPage.Link(
                        here.to("/indicators/" + step.indicator().code()),
                        step.indicator().name().in(language));
            case PARTS ->
                new BoardPage.Link(
                        "", Names.part(ledger.catalogue(), step.shown().cell().breakdown(), language));
        };
    }

    private String change(Change change) {
        if (!(change.amount() instanceof Figure.Known)) {
            return "";
        }
        String sentence = change.explanation().sentence().in(language);
        return sentence.substring(0, sentence.length() - 1);
    }

    /// The figures of several times or places drawn together.
    private Optional<BoardPage.Link> chart(Course course) {
        boolean drawn = (course.of() == Of.TIMES || course.of() == Of.PLACES)
                && course.steps().size() > 1;
        if (!drawn) {
            return Optional.empty();
        }
        String places = course.steps().stream()
                .map(step -> step.place().toString())
                .distinct()
                .collect(Collectors.joining(","));
        String code = course.steps().getFirst().indicator().code().text();
        return Optional.of(new BoardPage.Link(
                here.to("/compare", "indicator", code, "place", places), AnswerText.CHART.in(language)));
    }

    /// What is found, and what has no figure.
    List<String> notes(Question question, Course course) {
        List<String> notes = new ArrayList<>();
        top(question, course).ifPresent(notes::add);
        if (course.of() == Of.INDICATORS) {
            notes.add(AnswerText.TIED.in(language));
        }
        if (course.of() == Of.PARTS) {
            notes.add(AnswerText.ONLY_PARTS.in(language));
        }
        if (course.of() == Of.TIMES) {
            partial(course).ifPresent(notes::add);
            beyond(course).ifPresent(notes::add);
        }
        without(course).ifPresent(notes::add);
        return notes;
    }

    private Optional<String> partial(Course course) {
        return course.steps().stream()
                .filter(step -> step.fit() == Fit.PART
                        && step.shown().cell().breakdown().isTotal())
                .findFirst()
                .map(_ -> AnswerText.SOME_PARTS.in(language));
    }

    /// A part that is higher than every figure of the whole.
    private Optional<String> beyond(Course course) {
        return course.steps().stream()
                .map(Step::shown)
                .filter(shown -> !shown.cell().breakdown().isTotal())
                .findFirst()
                .flatMap(shown -> shown.known()
                        .map(figure -> AnswerText.BEYOND.in(
                                language,
                                language.period(shown.period()),
                                Names.part(ledger.catalogue(), shown.cell().breakdown(), language),
                                Print.join(print.exact(figure), print.unit(figure.unit())))));
    }

    private Optional<String> top(Question question, Course course) {
        if (course.tops().isEmpty() || course.of() == Of.INDICATORS) {
            return Optional.empty();
        }
        String names = course.tops().stream()
                .map(step -> label(course.of(), step).label())
                .collect(Collectors.joining(", "));
        String number = course.tops()
                .getFirst()
                .shown()
                .known()
                .map(figure -> Print.join(print.exact(figure), print.unit(figure.unit())))
                .orElse("");
        String period = language.period(course.tops().getFirst().shown().period());
        AnswerText text = course.of() == Of.PLACES ? AnswerText.TOP_PLACE : AnswerText.TOP_TIME;
        return Optional.of(text.in(language, order(question), names, number, course.ranked(), period));
    }

    private String order(Question question) {
        boolean low = question.wants().contains(Want.LOWEST);
        boolean best = question.wants().contains(Want.BEST);
        boolean worst = question.wants().contains(Want.WORST);
        AnswerText text =
                low ? AnswerText.LOWEST : best ? AnswerText.BEST : worst ? AnswerText.WORST : AnswerText.HIGHEST;
        return text.in(language);
    }

    private Optional<String> without(Course course) {
        Course.Without without = course.without();
        if (without.places() > 0) {
            return Optional.of(AnswerText.PLACES_WITHOUT.in(language, without.places()));
        }
        String names = Stream.of(
                        without.periods().stream().map((Period each) -> language.period(each)),
                        without.named().stream().map(each -> Names.place(ledger, each, language)),
                        without.indicators().stream().map(each -> Names.indicator(ledger.catalogue(), each, language)))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(AnswerText.WITHOUT.in(language, names));
    }
}
