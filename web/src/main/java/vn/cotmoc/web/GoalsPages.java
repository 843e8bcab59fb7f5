package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.cotmoc.goals.Horizon;
import vn.cotmoc.goals.Horizons;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Makes the page of long-term goals.
record GoalsPages(Frames frames) {

    /// What an address asks for.
    ///
    /// @param from the year that the goals are seen from
    /// @param of the year of the goals; empty for all
    record Question(int from, Optional<Integer> of, List<Horizon> all) {

        /// A goal is seen from a year before its own.
        static Question of(Ask ask) {
            int from = ask.year(ask.ledger().catalogue().pack().defaultYear());
            Optional<Integer> of = ask.findYearOfPath();
            int seen = of.map(year -> Math.min(from, year - 1)).orElse(from);
            return new Question(seen, of, new Horizons(ask.ledger()).list(seen, ask.asOf()));
        }

        /// By year, and of a year what is at risk first.
        List<Horizon> shown() {
            return all.stream()
                    .filter(goal -> of.isEmpty() || of.get() == goal.year())
                    .sorted(Comparator.comparing(Horizon::year).thenComparing(Horizon::status))
                    .toList();
        }
    }

    GoalsPage page(Ask ask) {
        Question question = Question.of(ask);
        Ledger ledger = ask.ledger();
        Here here = ask.here();
        Language language = here.language();
        String province = Names.pack(ledger.catalogue(), language);
        String title = question.of()
                .map(year -> GoalsText.TITLE_OF.in(language, year, province))
                .orElseGet(() -> GoalsText.TITLE.in(language, province));
        return new GoalsPage(
                frames.frame(ledger, here, title, Frame.Place.GOALS),
                GoalsText.LEAD.in(language, question.from()),
                years(question, here),
                question.shown().stream()
                        .map(goal -> goal(ledger, here, question, goal))
                        .toList(),
                here.to(
                        "/api/v1/goals" + question.of().map(year -> "/" + year).orElse(""),
                        "year",
                        ask.text("year").orElse("")));
    }

    private static List<BoardPage.Link> years(Question question, Here here) {
        String from = here.asked().getOrDefault("year", "");
        TreeSet<Integer> years = new TreeSet<>();
        question.all().forEach(goal -> years.add(goal.year()));
        question.of().ifPresent(years::add);
        List<BoardPage.Link> links = new ArrayList<>();
        links.add(new BoardPage.Link(
                question.of().isEmpty() ? "" : here.to("/goals", "year", from),
                GoalsText.ALL_YEARS.in(here.language())));
        years.forEach(year -> links.add(new BoardPage.Link(
                question.of().equals(Optional.of(year)) ? "" : here.to("/goals/" + year, "year", from),
                Integer.toString(year))));
        return links;
    }

    private static GoalsPage.Goal goal(Ledger ledger, Here here, Question question, Horizon goal) {
        Language language = here.language();
        GoalFacts facts = new GoalFacts(here, question.from());
        var observation = goal.target().statement().observation();
        return new GoalsPage.Goal(
                id(goal),
                new GoalsPage.Head(
                        new BoardPage.Link(
                                here.to("/indicators/" + goal.indicator().code()),
                                goal.indicator().name().in(language)),
                        GoalsText.GOAL.in(language, goal.year()) + " · "
                                + Names.agency(ledger.catalogue(), observation.reporter(), language),
                        BoardPage.shape(goal.status()),
                        goal.status().word().in(language)),
                facts.list(goal),
                goal.explanation().sentence().in(language),
                picture(goal, here),
                sources(ledger, goal));
    }

    /// Its place on the page and the name of its chart.
    static String id(Horizon goal) {
        return id(goal.indicator(), goal.target().statement());
    }

    static String id(Indicator indicator, Statement goal) {
        return indicator.code() + "-"
                + goal.observation().cell().period().lastDay().getYear() + "-"
                + goal.observation().reporter();
    }

    /// Nothing is drawn before there is a figure.
    private static IndicatorPage.Picture picture(Horizon goal, Here here) {
        return goal.course().isEmpty()
                ? IndicatorPage.Picture.NONE
                : IndicatorPages.picture(new GoalChart(goal).chart(), "", here.language())
                        .getting(Exhibit.gets(
                                here, "/goals/" + id(goal), "year", here.asked().getOrDefault("year", "")));
    }

    /// The document of the goal, then that of the latest figure where it was recorded.
    private static List<BoardPage.Link> sources(Ledger ledger, Horizon goal) {
        List<BoardPage.Link> links =
                new ArrayList<>(List.of(source(ledger, goal.target().statement())));
        goal.last()
                .map(Shown::id)
                .flatMap(id -> id instanceof FigureId.Recorded recorded ? ledger.find(recorded) : Optional.empty())
                .map(statement -> source(ledger, statement))
                .filter(link -> !links.contains(link))
                .ifPresent(links::add);
        return links;
    }

    static BoardPage.Link source(Ledger ledger, Statement statement) {
        var citation = statement.observation().citation();
        var source = ledger.catalogue().sources().get(citation.source());
        String locator = citation.locator().map(text -> ", " + text).orElse("");
        return new BoardPage.Link(
                source == null ? "" : Links.safe(source.url()),
                Names.source(ledger.catalogue(), citation.source()) + locator);
    }
}
