package vn.cotmoc.web;

import java.math.BigDecimal;
import vn.cotmoc.goals.Assessment;
import vn.cotmoc.goals.Chance;
import vn.cotmoc.goals.Needed;
import vn.cotmoc.goals.Pace;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Way;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;

/// Writes what a status within its period rests on, and how a figure stands against each issuer.
final class PaceJson {
    private PaceJson() {}

    static void pace(Json json, Pace pace) {
        json.open("pace");
        pace.unsaid().ifPresent(why -> json.put("unsaid", Csv.lower(why)));
        pace.way().ifPresent(way -> {
            json.put("basis", basis(way));
            json.open("expected");
            Api.figure(json, way.expected());
            json.close();
        });
        pace.missing().ifPresent(missing -> json.put("missing", plain(missing)));
        pace.chance().ifPresent(chance -> chance(json, chance));
        pace.needed().ifPresent(needed -> needed(json, needed));
        json.close();
    }

    static String basis(Way way) {
        return switch (way) {
            case Way.Reached reached -> "reached";
            case Way.Passed passed -> "passed";
            case Way.Estimated estimated -> "estimated";
            case Way.Given given -> given.isBetween() ? "path-between" : "path";
            case Way.Seasonal seasonal -> "seasonal";
        };
    }

    private static void chance(Json json, Chance chance) {
        json.open("projection")
                .put("id", chance.from().toString())
                .put("chance", chance.percent())
                .put("median", chance.median().value());
        json.open("likely");
        Api.figure(json, chance.likely());
        json.close().close();
    }

    private static void needed(Json json, Needed needed) {
        json.open("needed")
                .put("remaining", needed.remaining().value())
                .put("months", needed.months())
                .put("perMonth", needed.perMonth().value())
                .put("limit", needed.limit())
                .close();
    }

    /// One entry an issuer, where there are several.
    static void byIssuer(Json json, Row row) {
        if (row.evidence().assessments().size() < 2) {
            return;
        }
        json.list("byIssuer");
        row.evidence().assessments().forEach(each -> issuer(json, each));
        json.end();
    }

    private static void issuer(Json json, Assessment assessment) {
        json.open();
        assessment.target().ifPresent(target -> {
            json.put("target", target.id().toString())
                    .put("issuer", target.issuer().map(Code::text));
        });
        if (assessment.percentOfPlan() instanceof Figure.Known percent) {
            json.put("percentOfPlan", percent.value());
        }
        json.put("status", Csv.lower(assessment.status()));
        Api.text(json, "explanation", assessment.explanation().sentence());
        json.close();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.setScale(2, java.math.RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
