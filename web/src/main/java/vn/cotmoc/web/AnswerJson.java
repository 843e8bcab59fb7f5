package vn.cotmoc.web;

import java.util.List;
import vn.cotmoc.claims.check.Question;
import vn.cotmoc.goals.Change;
import vn.cotmoc.goals.Course;
import vn.cotmoc.goals.Reply;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;

/// Writes the answer to a question for programs.
final class AnswerJson {
    private AnswerJson() {}

    /// The member `answer`; what was not understood stands in `unknown`, and without an indicator nothing else does.
    static void answer(Json json, Ledger ledger, Answering.Answered answered) {
        json.open("answer");
        Question question = answered.question();
        answered.reply()
                .ifPresentOrElse(reply -> reply(json, ledger, question, reply), () -> subject(json, ledger, answered));
        answered.course().ifPresent(course -> course(json, ledger, course));
        json.list("others");
        question.others().forEach(code -> json.item(code.text()));
        json.end().list("unknown");
        question.unknown().forEach(json::item);
        json.end().close();
    }

    /// Of what several figures are, and the one of them that is the highest or whatever was sought.
    private static void subject(Json json, Ledger ledger, Answering.Answered answered) {
        Question question = answered.question();
        if (question.indicator().isEmpty()) {
            return;
        }
        if (!question.named().tied()) {
            json.put("indicator", question.indicator().map(Code::text));
        }
        json.put("place", answered.place().toString())
                .put("period", question.when().period().map(Object::toString));
        List<Course.Step> tops = answered.course().map(Course::tops).orElse(List.of());
        if (tops.size() == 1) {
            json.put("fit", Csv.lower(Reply.Fit.ASKED));
            figure(json, ledger, tops.getFirst().shown());
        }
    }

    private static void course(Json json, Ledger ledger, Course course) {
        json.put("of", Csv.lower(course.of())).list("rows");
        course.steps().forEach(step -> {
            json.open()
                    .put("indicator", step.indicator().code().text())
                    .put("place", step.place().toString())
                    .put("breakdown", step.shown().cell().breakdown().toString())
                    .put("fit", Csv.lower(step.fit()))
                    .put("top", course.tops().contains(step));
            figure(json, ledger, step.shown());
            step.change().ifPresent(change -> change(json, change));
            json.close();
        });
        json.end().list("notRecorded");
        course.without().periods().forEach(each -> json.item(each.toString()));
        course.without().named().forEach(each -> json.item(each.toString()));
        course.without().indicators().forEach(each -> json.item(each.text()));
        json.end()
                .put("ranked", course.ranked())
                .put("placesWithout", course.without().places());
        course.overall().ifPresent(overall -> Api.text(json, "overall", overall.sentence()));
    }

    private static void reply(Json json, Ledger ledger, Question question, Reply reply) {
        json.put("indicator", reply.indicator().code().text())
                .put("place", reply.place().toString())
                .put("period", question.when().period().map(Object::toString))
                .put("fit", Csv.lower(reply.fit()));
        reply.figure().ifPresent(shown -> figure(json, ledger, shown));
        json.list("plans");
        reply.plans().forEach(plan -> plan(json, plan));
        json.end();
        reply.change().ifPresent(change -> change(json, change));
    }

    private static void figure(Json json, Ledger ledger, Shown shown) {
        json.open("figure")
                .put("id", shown.id().toString())
                .put("period", shown.period().toString())
                .put(
                        "unit",
                        ledger.catalogue()
                                .indicator(shown.cell().indicator())
                                .unit()
                                .code()
                                .text())
                .put("vintage", Csv.lower(shown.vintage()))
                .put("reporter", shown.reporter().map(Code::text));
        if (shown.id() instanceof FigureId.Recorded recorded) {
            json.put(
                    "source",
                    ledger.get(recorded).observation().citation().source().text());
        }
        Api.figure(json, shown.figure());
        json.close();
    }

    private static void plan(Json json, Reply.AgainstPlan plan) {
        json.open()
                .put("target", plan.target().id().toString())
                .put("issuer", plan.target().issuer().map(Code::text))
                .put("period", plan.target().period().toString());
        Api.figure(json, plan.target().figure());
        if (plan.percent() instanceof Figure.Known percent) {
            json.put("percentOfPlan", percent.value());
        }
        Api.text(json, "explanation", plan.explanation().sentence());
        json.close();
    }

    private static void change(Json json, Change change) {
        json.open("change")
                .put("base", change.base().id().toString())
                .put("basePeriod", change.base().period().toString())
                .put("kind", Csv.lower(change.kind()));
        Api.figure(json, change.amount());
        Api.text(json, "explanation", change.explanation().sentence());
        json.close();
    }
}
