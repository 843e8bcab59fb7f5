package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.goals.Horizon;
import vn.cotmoc.goals.Route;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// What a reader wants to know of a long-term goal, as names and values.
///
/// @param from the year that it is seen from
record GoalFacts(Here here, int from) {
    private static final int DECIMALS = 2;

    private Language language() {
        return here.language();
    }

    private Print print() {
        return new Print(language());
    }

    List<IndicatorPage.Fact> list(Horizon goal) {
        Indicator indicator = goal.indicator();
        List<IndicatorPage.Fact> facts = new ArrayList<>();
        facts.add(fact(
                GoalsText.GOAL.in(language(), goal.year()),
                print().measured(goal.target().figure(), indicator),
                here.to("/figures/" + goal.target().id())));
        facts.add(fact(GoalsText.BASE.in(language()), base(goal), ""));
        facts.add(goal.last()
                .map(last -> fact(
                        GoalsText.LAST.in(language()),
                        ofYear(last.figure(), last.period().year(), indicator),
                        here.to("/figures/" + last.id())))
                .orElseGet(() -> fact(GoalsText.LAST.in(language()), Text.NO_FIGURE.in(language()), "")));
        level(goal)
                .ifPresent(figure -> facts.add(
                        fact(GoalsText.LEVEL_NOW.in(language(), from), print().measured(figure, indicator), "")));
        goal.ways().planned().ifPresent(way -> facts.add(fact(GoalsText.PACE_PLANNED.in(language()), yearly(way), "")));
        goal.ways().required().ifPresent(way -> facts.add(fact(GoalsText.PACE_NEEDED.in(language()), yearly(way), "")));
        return facts;
    }

    /// What the year asks on the way that the document starts; else on the way from the latest figure.
    private Optional<Figure.Known> level(Horizon goal) {
        return goal.ways()
                .planned()
                .flatMap(way -> way.level(from))
                .or(() -> goal.ways().required().flatMap(way -> way.level(from)));
    }

    private String base(Horizon goal) {
        Indicator indicator = goal.indicator();
        return goal.target()
                .baseline()
                .filter(base -> Figure.fits(base.value()))
                .map(base -> ofYear(Figure.Known.of(base.value(), indicator.unit()), base.year(), indicator))
                .orElseGet(() -> GoalsText.NO_BASE.in(language()));
    }

    private String ofYear(Figure figure, int year, Indicator indicator) {
        String value =
                figure instanceof Figure.Known known ? print().measured(known, indicator) : print().whole(figure);
        return GoalsText.OF_YEAR.in(language(), value, year);
    }

    private String yearly(Route way) {
        String each = switch (way.yearly()) {
            case Route.Yearly.Growth(Figure.Known percent) -> print().signed(percent.value(), DECIMALS) + "%";
            case Route.Yearly.Step(Figure.Known amount) ->
                Print.join(print().signed(amount.value(), DECIMALS), print().unit(amount.unit()));
        };
        return GoalsText.A_YEAR.in(language(), each);
    }

    private static IndicatorPage.Fact fact(String name, String value, String address) {
        return new IndicatorPage.Fact(name, value, address);
    }
}
