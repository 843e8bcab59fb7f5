package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.charts.ProgressChart;
import vn.cotmoc.charts.RibbonChart;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.Horizon;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Indicator;

/// Makes the charts of the site one by one, as the pages show them.
record Exhibits(MapPages maps) {

    /// The course of an indicator over all time.
    static Exhibit indicator(Ask ask) {
        Placed placed = placed(ask);
        Here here = ask.here();
        Course course = new Course(placed, here);
        if (!course.isDrawn()) {
            throw Problem.noChart();
        }
        return new Exhibit(course.chart(), sources(placed, here), pageOf(placed.standing(), here), placed.map());
    }

    /// The course of the newest year of an indicator.
    static Exhibit year(Ask ask) {
        Placed placed = placed(ask);
        Here here = ask.here();
        ProgressChart chart = new YearCourse(placed, placed.fan()).chart().orElseThrow(Problem::noChart);
        return new Exhibit(chart, sources(placed, here), pageOf(placed.standing(), here), placed.map());
    }

    private static Placed placed(Ask ask) {
        Indicator indicator = IndicatorPages.indicator(ask);
        Optional<LocalDate> map = ask.day(MapTables.GEOGRAPHY);
        return Placed.on(Known.read(ask.ledger(), indicator, ask.asOf()), map);
    }

    private static String pageOf(Known known, Here here) {
        return here.to("/indicators/" + known.indicator().code());
    }

    private static List<BoardPage.Link> sources(Placed placed, Here here) {
        Known known = placed.standing();
        if (!placed.moved().isEmpty()) {
            Stream<Statement> moved = placed.moved().stream()
                    .flatMap(figure -> figure.parts().stream())
                    .flatMap(part -> part.id().stream())
                    .flatMap(id -> recorded(known.ledger(), id));
            return Exhibit.sources(
                    known.ledger(),
                    Stream.of(known.targets().stream(), known.totals().stream(), moved)
                            .flatMap(each -> each),
                    here);
        }
        if (known.derived().isEmpty()) {
            return Exhibit.sources(
                    known.ledger(), Stream.concat(known.targets().stream(), known.totals().stream()), here);
        }
        return Exhibit.sources(
                known.ledger(), known.derived().getLast().recorded().flatMap(id -> recorded(known.ledger(), id)), here);
    }

    private static Stream<Statement> recorded(Ledger ledger, FigureId id) {
        return id instanceof FigureId.Recorded recorded ? ledger.find(recorded).stream() : Stream.empty();
    }

    /// A long-term goal.
    static Exhibit goal(Ask ask) {
        Ledger ledger = ask.ledger();
        String id = ask.part("id");
        GoalsPages.Question question = GoalsPages.Question.of(ask);
        Here here = ask.here();
        Horizon goal = question.all().stream()
                .filter(each -> GoalsPages.id(each).equals(id) && !each.course().isEmpty())
                .findFirst()
                .orElseThrow(Problem::noChart);
        Stream<Statement> last = goal.last().map(Shown::id).stream().flatMap(each -> recorded(ledger, each));
        return new Exhibit(
                new GoalChart(goal).chart(),
                Exhibit.sources(
                        ledger, Stream.concat(last, Stream.of(goal.target().statement())), here),
                here.to("/goals/" + goal.year(), "year", here.asked().getOrDefault("year", "")) + "#" + id);
    }

    /// The shares of the parts of an indicator.
    static Exhibit shares(Ask ask) {
        Indicator indicator = IndicatorPages.indicator(ask);
        Ledger ledger = ask.ledger();
        Optional<LocalDate> map = HomeMap.moving(ledger, ask.day(MapTables.GEOGRAPHY));
        Structure structure = Structure.find(ledger, indicator, new Structure.View(ask.asOf(), map))
                .orElseThrow(Problem::noChart);
        Here here = ask.here();
        return new Exhibit(
                structure.chart(),
                Exhibit.sources(ledger, structure.figures().stream().flatMap(id -> recorded(ledger, id)), here),
                here.to("/indicators/" + indicator.code()),
                map);
    }

    /// What a place was made of, and what became of it.
    static Exhibit place(Ask ask) {
        Ledger ledger = ask.ledger();
        Optional<LocalDate> day = ask.day("at");
        Place place = PlacePages.place(ledger, ask.part("id"), day);
        Here here = ask.here();
        RibbonChart chart = new PlaceTelling(ledger, ask.places(), here)
                .chart(ask.places().stories().tell(place.id()))
                .orElseThrow(Problem::noChart);
        return new Exhibit(
                chart,
                Acts.of(ledger.catalogue(), place.legalBasis()),
                here.to("/places/" + place.id(), "at", here.asked().getOrDefault("at", "")));
    }

    /// The map that the address asks for.
    Exhibit map(Ask ask) {
        return maps.exhibit(ask);
    }
}
