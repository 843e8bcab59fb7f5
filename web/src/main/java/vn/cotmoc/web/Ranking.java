package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.PlaceRanking;
import vn.cotmoc.goals.Scoreboard;
import vn.cotmoc.goals.Scoreboards;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The places of a level in the order of one figure, as [PlaceRanking] ranks them, with those that have no value, and
/// the
/// status of each against its own target where it has one.
record Ranking(Slice slice, Indicator indicator, Period period, PlaceRanking ranking) {
    private static final int ROOM = 256 * 1024;

    static byte[] json(Ask ask) {
        LocalText example = new LocalText("period=2024", "period=2024");
        String text = ask.text("period").orElseThrow(() -> Problem.missingParameter("period", example));
        Period period = period(text);
        Query query = Queries.of(ask).withWhen(When.oneOf(period));
        if (query.indicators().size() != 1) {
            throw Problem.badParameter(
                    "indicator", ask.text("indicator").orElse(""), new LocalText("một mã chỉ tiêu", "one code"));
        }
        Optional<Code> level = ask.code("level", Queries.LEVEL);
        Indicator indicator =
                ask.ledger().catalogue().indicator(query.indicators().iterator().next());
        Slice slice = ask.ledger().headlines(query);
        List<PlaceId> places = level.map(each -> ask.ledger().geography().list(each, period.lastDay()).stream()
                        .map(Place::id)
                        .toList())
                .orElseGet(() -> List.copyOf(query.places()));
        PlaceRanking ranking = new PlaceRanking(slice, indicator, places);
        return new Ranking(slice, indicator, period, ranking)
                .write(level, places.size(), ask.places(), scores(ask, query, indicator, period));
    }

    /// How the places stand against their own targets, where any has one.
    private static Optional<Scoreboard> scores(Ask ask, Query query, Indicator indicator, Period period) {
        When year = When.within(Period.year(period.year()));
        boolean none = ask.ledger()
                        .reported(query.withMeasure(Measure.TARGET).withWhen(year))
                        .size()
                == 0;
        return none
                ? Optional.empty()
                : Optional.of(new Scoreboards(ask.ledger())
                        .of(new Scoreboard.Question(
                                List.of(indicator),
                                List.copyOf(query.places()),
                                period.year(),
                                Optional.empty(),
                                query.asOf())));
    }

    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw Problem.badParameter(
                    "period", text, new LocalText("một kỳ, như 2024 hoặc 2024-06", "one period, as 2024 or 2024-06"));
        }
    }

    private byte[] write(Optional<Code> level, int places, LedgerPlaces names, Optional<Scoreboard> scores) {
        Json json = new Json(ROOM);
        json.open()
                .put("indicator", indicator.code().text())
                .put("unit", indicator.unit().code().text())
                .put("period", period.toString())
                .put("level", level.map(Code::text))
                .put("best", ranking.isLowFirst() ? "lowest" : "highest")
                .put("count", ranking.size())
                .put("without", slice.size() - ranking.size())
                .put("places", places)
                .list("ranking");
        Utf8 out = json.raw(false);
        for (int i = 0; i < ranking.size(); i++) {
            int row = ranking.row(i);
            if (i > 0) {
                out.add(',');
            }
            out.add("\n{\"rank\":").add(ranking.rank(i));
            out.add(',').add(names.named(slice, row));
            out.add(",\"value\":").addMillionths(slice.millionths(row));
            scores.flatMap(all -> all.find(indicator.code(), slice.place(row)))
                    .filter(score -> score.shown().period().equals(period))
                    .ifPresent(score -> status(out, score));
            out.add(",\"id\":\"f").add(slice.id(row).number()).add("\"}");
        }
        json.raw(true);
        json.end().list("missing");
        ranking.gaps()
                .forEach(gap -> json.open()
                        .put("place", gap.place().toString())
                        .put("reason", Csv.lower(gap.reason()))
                        .close());
        return json.end().close().bytes();
    }

    private static void status(Utf8 out, Scoreboard.Score score) {
        out.add(",\"status\":\"").add(Csv.lower(score.status())).add('"');
        if (score.percentOfPlan() instanceof Figure.Known percent) {
            out.add(",\"percentOfPlan\":").add(percent.value().toPlainString());
        }
    }
}
