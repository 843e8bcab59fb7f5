package vn.cotmoc.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.cotmoc.goals.Allocation;
import vn.cotmoc.goals.Allocations;
import vn.cotmoc.goals.CompositeScore;
import vn.cotmoc.goals.Horizon;
import vn.cotmoc.goals.Route;
import vn.cotmoc.goals.Target;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;

/// Long-term goals, divided targets and composite indices for programs.
final class GoalsJson {
    private static final int ROOM = 32 * 1024;

    private GoalsJson() {}

    /// The goals of years after the one they are seen from.
    static byte[] goals(Ask ask) {
        GoalsPages.Question question = GoalsPages.Question.of(ask);
        Json json = new Json(ROOM)
                .open()
                .put("year", question.from())
                .put("asOf", ask.asOf().toString());
        json.list("goals");
        question.shown().forEach(goal -> goal(json, goal));
        return json.end().close().bytes();
    }

    private static void goal(Json json, Horizon goal) {
        json.open().put("indicator", goal.indicator().code().text());
        Api.text(json, "name", goal.indicator().name());
        json.put("unit", goal.indicator().unit().code().text())
                .put("year", goal.year())
                .put("status", Csv.lower(goal.status()));
        json.open("target");
        target(json, goal.target());
        json.put(
                "source",
                goal.target().statement().observation().citation().source().text());
        json.close();
        goal.target()
                .baseline()
                .ifPresent(base -> json.open("baseline")
                        .put("year", base.year())
                        .put("value", base.value())
                        .close());
        goal.last().ifPresent(last -> {
            json.open("latest")
                    .put("id", last.id().toString())
                    .put("period", last.period().toString());
            Api.figure(json, last.figure());
            json.close();
        });
        goal.ways().planned().ifPresent(way -> way(json, "fromBaseline", way));
        goal.ways().required().ifPresent(way -> way(json, "fromLatest", way));
        Api.text(json, "explanation", goal.explanation().sentence());
        json.close();
    }

    private static void target(Json json, Target.Recorded target) {
        json.put("id", target.id().toString())
                .put("issuer", target.statement().observation().reporter().text());
        Api.figure(json, target.figure());
    }

    private static void way(Json json, String name, Route way) {
        json.open(name);
        switch (way.yearly()) {
            case Route.Yearly.Growth(Figure.Known percent) -> json.put("growthPercentAYear", percent.value());
            case Route.Yearly.Step(Figure.Known amount) ->
                json.put("stepAYear", amount.value())
                        .put("stepUnit", amount.unit().code().text());
        }
        json.list("levels");
        way.levels()
                .forEach(level -> json.open()
                        .put("year", level.year())
                        .put("value", level.figure().value())
                        .close());
        json.end().close();
    }

    /// The divided targets of a year.
    static byte[] allocations(Ask ask) {
        int year = ask.yearOfPath(ask.year(ask.ledger().catalogue().pack().defaultYear()));
        AsOf asOf = ask.asOf();
        Json json = new Json(ROOM).open().put("year", year).put("asOf", asOf.toString());
        json.list("allocations");
        new Allocations(ask.ledger()).list(year, asOf).forEach(each -> allocation(json, each));
        return json.end().close().bytes();
    }

    private static void allocation(Json json, Allocation one) {
        Cell cell = AllocationPages.cell(one.whole());
        json.open()
                .put("indicator", cell.indicator().text())
                .put("place", cell.place().toString())
                .put("period", cell.period().toString())
                .put("unit", one.allocated().unit().code().text())
                .put("state", Csv.lower(one.state()))
                .put("allocated", one.allocated().value())
                .put("remaining", one.remaining().value());
        json.open("target");
        target(json, one.whole());
        json.close();
        List<Target.Recorded> outdated = one.outdated();
        json.list("parts");
        one.parts().forEach(part -> {
            json.open()
                    .put("place", AllocationPages.cell(part).place().toString())
                    .put("breakdown", AllocationPages.cell(part).breakdown().toString());
            target(json, part);
            part.partOf().map(Comparison::value).ifPresent(stated -> json.put("divides", stated));
            json.put("outdated", outdated.contains(part)).close();
        });
        json.end();
        Api.text(json, "explanation", one.explanation().sentence());
        json.close();
    }

    /// A composite index of the places of a level.
    static byte[] composite(Ask ask) {
        CompositeQuestion question = CompositeQuestion.of(ask);
        Json json = new Json(ROOM)
                .open()
                .put("indicator", question.indicator().code().text())
                .put("asOf", question.asOf().toString())
                .put("mean", Csv.lower(question.composite().mean()))
                .put("gaps", Csv.lower(question.composite().gaps()));
        question.answer(ask.ledger()).ifPresent(answer -> {
            json.put("period", answer.choice().period().toString())
                    .put("level", answer.choice().level().text())
                    .put("places", answer.scores().size());
            json.list("ranking");
            answer.ranked(question.indicator())
                    .forEach(each -> score(json.open().put("rank", each.rank()), each.thing()));
            json.end().list("missing");
            answer.without().forEach(each -> score(json.open(), each));
            json.end();
        });
        return json.close().bytes();
    }

    private static void score(Json json, CompositeScore score) {
        json.put("place", score.place().toString());
        Api.figure(json, score.figure());
        json.list("parts");
        score.parts().forEach(part -> {
            json.open().put("indicator", part.indicator().text());
            part.shown().ifPresent(shown -> {
                json.put("id", shown.id().toString());
                Api.figure(json, shown.figure());
            });
            part.points().ifPresent(points -> json.put("points", rounded(points)));
            json.put("weightPercent", rounded(part.weight())).close();
        });
        json.end();
        Api.text(json, "explanation", score.explanation().sentence());
        json.close();
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_EVEN);
    }
}
