package vn.cotmoc.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.goals.CompositeScore;
import vn.cotmoc.goals.PlaceRanking;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Makes the page of a composite index: the places ranked, with what each part adds, and how it is put together.
record CompositePages(Frames frames) {
    private static final Grid NO_GRID = new Grid("", List.of(), List.of());
    private static final int MOST_CHOICES = 24;

    TextPage page(Ask ask) {
        Ledger ledger = ask.ledger();
        CompositeQuestion question = CompositeQuestion.of(ask);
        Here here = ask.here();
        Language language = here.language();
        View view = new View(ledger, here, question);
        Optional<CompositeQuestion.Answer> answer = question.answer(ledger);
        List<TextPage.Section> sections = new ArrayList<>();
        answer.ifPresent(each -> sections.add(view.ranked(each)));
        answer.filter(each -> !each.without().isEmpty()).ifPresent(each -> sections.add(view.without(each)));
        sections.add(view.rule());
        if (!question.others().isEmpty()) {
            sections.add(new TextPage.Section(GoalsText.OTHER_PERIODS.in(language), List.of(), view.others(), NO_GRID));
        }
        return new TextPage(
                frames.frame(ledger, here, question.indicator().name().in(language), Frame.Place.INDICATORS),
                answer.map(view::lead).orElseGet(() -> GoalsText.INDEX_EMPTY.in(language)),
                true,
                List.of(),
                sections);
    }

    /// A page in the making.
    private record View(Ledger ledger, Here here, CompositeQuestion question) {
        private Language language() {
            return here.language();
        }

        private Print print() {
            return new Print(language());
        }

        String lead(CompositeQuestion.Answer answer) {
            int all = answer.scores().size();
            return GoalsText.INDEX_LEAD.in(
                    language(),
                    language().period(answer.choice().period()),
                    all - answer.without().size(),
                    all);
        }

        TextPage.Section ranked(CompositeQuestion.Answer answer) {
            List<String> heads =
                    new ArrayList<>(List.of(GoalsText.RANK_AND_PLACE.in(language()), GoalsText.INDEX.in(language())));
            question.composite().parts().forEach(part -> heads.add(name(part)));
            List<Grid.Line> rows =
                    answer.ranked(question.indicator()).stream().map(this::line).toList();
            String title = GoalsText.INDEX_RANKED.in(language());
            return new TextPage.Section(title, List.of(), List.of(), new Grid(title, heads, rows));
        }

        private String name(Composite.Part part) {
            return Names.indicator(ledger.catalogue(), part.indicator(), language());
        }

        private Grid.Line line(PlaceRanking.Ranked<CompositeScore> ranked) {
            CompositeScore score = ranked.thing();
            String value =
                    score.figure() instanceof Figure.Known known ? print().value(known, question.indicator()) : "";
            List<Grid.Cell> cells = new ArrayList<>(List.of(
                    place(score, ranked.rank() + ". ")
                            .withSmall(score.explanation().sentence().in(language())),
                    Grid.Cell.number(value)));
            score.parts().forEach(part -> cells.add(part(part)));
            return new Grid.Line(cells, false);
        }

        private Grid.Cell place(CompositeScore score, String before) {
            return new Grid.Cell(
                    Grid.Kind.HEAD,
                    before + Names.place(ledger, score.place(), language()),
                    here.to("/places/" + score.place()),
                    "");
        }

        /// The figure, and below it the points that it makes.
        private Grid.Cell part(CompositeScore.Part part) {
            Optional<Shown> shown = part.shown();
            String points = part.points()
                    .map(value -> language().rounded(value, 1) + " " + GoalsText.POINTS.in(language()))
                    .orElse("");
            return new Grid.Cell(
                    Grid.Kind.TEXT,
                    shown.map(Shown::figure).map(print()::whole).orElse("…"),
                    shown.map(each -> here.to("/figures/" + each.id())).orElse(""),
                    points);
        }

        /// What is missing of those that have a part; the names of those that have none.
        TextPage.Section without(CompositeQuestion.Answer answer) {
            String title = GoalsText.WITHOUT.in(language());
            List<CompositeScore> bare =
                    answer.without().stream().filter(View::isBare).toList();
            List<Grid.Line> rows = answer.without().stream()
                    .filter(score -> !isBare(score))
                    .map(score -> Grid.Line.of(
                            place(score, ""),
                            Grid.Cell.text(score.explanation().sentence().in(language()))))
                    .toList();
            String names = bare.stream()
                    .map(score -> Names.place(ledger, score.place(), language()))
                    .collect(Collectors.joining(", "));
            return new TextPage.Section(
                    title,
                    bare.isEmpty() ? List.of() : List.of(GoalsText.NO_PART.in(language(), bare.size(), names)),
                    List.of(),
                    new Grid(title, List.of(Text.PLACE.in(language()), GoalsText.REASON.in(language())), rows));
        }

        private static boolean isBare(CompositeScore score) {
            return score.parts().stream().allMatch(part -> part.points().isEmpty());
        }

        TextPage.Section rule() {
            Composite composite = question.composite();
            BigDecimal all =
                    composite.parts().stream().map(Composite.Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Grid.Line> rows = composite.parts().stream()
                    .map(part -> Grid.Line.of(
                            new Grid.Cell(Grid.Kind.HEAD, name(part), here.to("/indicators/" + part.indicator()), ""),
                            Grid.Cell.word(print().percent(
                                            part.weight().movePointRight(2).divide(all, MathContext.DECIMAL64))),
                            Grid.Cell.text(scale(part.scale()))))
                    .toList();
            GoalsText mean = switch (composite.mean()) {
                case ARITHMETIC -> GoalsText.ARITHMETIC;
                case GEOMETRIC -> GoalsText.GEOMETRIC;
            };
            GoalsText gaps = switch (composite.gaps()) {
                case NONE -> GoalsText.GAPS_NONE;
                case REWEIGHT -> GoalsText.GAPS_REWEIGHT;
            };
            String title = GoalsText.INDEX_PARTS.in(language());
            return new TextPage.Section(
                    title,
                    List.of(mean.in(language()) + " " + gaps.in(language())),
                    List.of(
                            new BoardPage.Link(
                                    here.to("/indicators/"
                                            + question.indicator().code()),
                                    Text.MEANING.in(language())),
                            new BoardPage.Link(here.to("/methods/assessment"), RuleText.TITLE.in(language()))),
                    new Grid(
                            title,
                            List.of(
                                    Text.PART.in(language()),
                                    GoalsText.WEIGHT.in(language()),
                                    GoalsText.SCALE.in(language())),
                            rows));
        }

        private String scale(Composite.Scale scale) {
            return switch (scale) {
                case Composite.Scale.Bounds(BigDecimal worst, BigDecimal best) ->
                    GoalsText.BOUNDS.in(
                            language(), language().number(worst), language().number(best));
                case Composite.Scale.Range range -> GoalsText.RANGE.in(language());
                case Composite.Scale.Deviations deviations -> GoalsText.DEVIATIONS.in(language());
                case Composite.Scale.Ranks ranks -> GoalsText.RANKS.in(language());
            };
        }

        List<BoardPage.Link> others() {
            return question.others().stream()
                    .limit(MOST_CHOICES)
                    .map(each -> new BoardPage.Link(
                            here.to(
                                    here.path(),
                                    "period",
                                    each.period().toString(),
                                    "level",
                                    each.level().text()),
                            language().period(each.period()) + " · " + Names.level(each.level(), language())))
                    .toList();
        }
    }
}
