package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Row;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;

/// The reads for programs, as JSON.
final class Api {
    private static final int ROOM = 64 * 1024;
    private static final int MOST_KEPT = 5_000;

    private final Reader reader;
    private final Keeper keeper;

    Api(Reader reader, Keeper keeper) {
        this.reader = reader;
        this.keeper = keeper;
    }

    static byte[] board(Ask ask) {
        Board board = BoardPages.board(ask);
        Json json = new Json(ROOM).open();
        json.put("year", board.question().year())
                .put("tree", board.question().tree().text())
                .put("issuer", board.question().issuer().map(Code::text))
                .put("asOf", board.question().asOf().toString())
                .put("knownTo", board.knownTo().toString());
        json.open("summary");
        board.summary().statuses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> json.put(Csv.lower(each.getKey()), each.getValue()));
        json.put("contradicted", board.summary().contradicted()).close();
        json.list("sections");
        board.sections().forEach(section -> section(json, section));
        return json.end().close().bytes();
    }

    private static void section(Json json, Board.Section section) {
        json.open().put("code", section.code().text());
        text(json, "name", section.name());
        json.list("rows");
        section.rows().forEach(row -> row(json, row));
        json.end().list("sections");
        section.sections().forEach(each -> section(json, each));
        json.end().close();
    }

    private static void row(Json json, Row row) {
        json.open().put("indicator", row.indicator().code().text());
        text(json, "name", row.indicator().name());
        json.put("unit", row.indicator().unit().code().text());
        row.shown().ifPresent(shown -> {
            json.open("figure")
                    .put("id", shown.id().toString())
                    .put("period", shown.period().toString())
                    .put("vintage", Csv.lower(shown.vintage()))
                    .put("reporter", shown.reporter().map(Code::text));
            figure(json, shown.figure());
            json.close();
        });
        json.put("status", Csv.lower(row.assessment().status()));
        row.assessment().target().ifPresent(target -> {
            json.open("target")
                    .put("id", target.id().toString())
                    .put("issuer", target.issuer().map(Code::text));
            figure(json, target.figure());
            json.put("implied", target instanceof vn.cotmoc.goals.Target.Implied)
                    .close();
        });
        if (!row.evidence().worded().isEmpty()) {
            json.list("targetsInWords");
            row.evidence()
                    .worded()
                    .forEach(target -> json.open()
                            .put("id", target.statement().id().toString())
                            .put("issuer", target.issuer().text())
                            .put("words", target.words())
                            .close());
            json.end();
        }
        if (row.assessment().percentOfPlan() instanceof Figure.Known percent) {
            json.put("percentOfPlan", percent.value());
        }
        text(json, "explanation", row.assessment().explanation().sentence());
        row.assessment().pace().ifPresent(pace -> PaceJson.pace(json, pace));
        PaceJson.byIssuer(json, row);
        json.put("sources", row.evidence().sources()).list("contradictions");
        row.evidence().contradictions().forEach(each -> {
            json.open().put("kind", Csv.lower(each.kind()));
            text(json, "explanation", each.explanation().sentence());
            json.close();
        });
        json.end().close();
    }

    static void figure(Json json, Figure figure) {
        switch (figure) {
            case Figure.Known known -> {
                json.put("value", known.value());
                String bound = Csv.bound(known.bound());
                if (!bound.isEmpty()) {
                    json.put("bound", bound);
                }
                if (known.bound() instanceof Bound.UpTo(var high)) {
                    json.put("high", high);
                }
            }
            case Figure.Absent(var reason) -> json.put("absent", Csv.lower(reason));
        }
    }

    static void text(Json json, String name, LocalText text) {
        json.open(name).put("vi", text.vi()).put("en", text.en()).close();
    }

    static byte[] indicators(Ask ask) {
        Json json = new Json(ROOM).open().list("indicators");
        for (Indicator each : ask.ledger().catalogue().indicators().values()) {
            json.open().put("code", each.code().text());
            text(json, "name", each.name());
            json.open("unit").put("code", each.unit().code().text());
            text(json, "name", each.unit().name());
            json.close()
                    .put("kind", Csv.lower(each.nature().kind()))
                    .put("additivity", Csv.lower(each.nature().additivity()))
                    .put("direction", Csv.lower(each.nature().direction()))
                    .put("decimals", each.nature().decimals())
                    .put("owner", each.description().owner().text())
                    .put("formula", each.formula());
            text(json, "definition", each.description().definition());
            json.close();
        }
        return json.end().close().bytes();
    }

    /// All places, or those of a level or a day, or a part of them.
    static Cut.Part places(Ask ask) {
        Ledger ledger = ask.ledger();
        ask.asOf();
        Optional<Code> level = ask.code("level", Queries.LEVEL);
        List<Place> places = ask.day("at")
                .map(day -> ledger.geography().list(day))
                .orElseGet(() -> ledger.geography().list());
        Cut cut = Cut.of(ask, Cut.MOST);
        List<Place> rest = places.stream()
                .filter(place -> level.isEmpty() || place.level().equals(level.get()))
                .toList();
        rest = cut.after().isEmpty() ? rest : after(rest, cut.after().get());
        Json json = new Json(ROOM).open().list("places");
        rest.stream().limit(cut.limit()).forEach(each -> place(json, each));
        byte[] body = json.end().close().bytes();
        return rest.size() <= cut.limit()
                ? new Cut.Part(body, Optional.empty())
                : Cut.endsWith(ask, body, rest.get(cut.limit() - 1).id().toString());
    }

    /// What follows the place, which is found by its id in the same listing.
    private static List<Place> after(List<Place> places, String id) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id().toString().equals(id)) {
                return places.subList(i + 1, places.size());
            }
        }
        throw Problem.noPlace(id);
    }

    private static void place(Json json, Place each) {
        members(json.open(), each).close();
    }

    /// The members that tell what a place is.
    static Json members(Json json, Place each) {
        json.put("id", each.id().toString()).put("code", each.code());
        text(json, "name", each.name());
        return json.put("level", each.level().text())
                .put("type", each.kind().type())
                .put("hierarchy", each.kind().hierarchy().text())
                .put("parent", each.parentCode())
                .put("validFrom", each.validity().from().map(Object::toString))
                .put("validTo", each.validity().to().map(Object::toString))
                .put("legalBasis", each.legalBasis());
    }

    /// Headlines, straight from the slice into bytes: kept where they are few enough, else written while they are made.
    ServerResponse figures(ServerRequest request) {
        Reader.Now now = reader.now();
        String tag = keeper.tag(request, now);
        Optional<Answer> kept = keeper.find(request, tag);
        if (kept.isPresent()) {
            return kept.get();
        }
        Ask ask = Ask.at(Endpoint.FIGURES, request, now);
        Form form = Form.of(ask);
        Query query = Queries.of(ask);
        Optional<LocalDate> map = ask.day("geography");
        if (map.isPresent()) {
            RestatedSlice moved = new Restatements(ask.ledger()).get(query, map.get());
            return keeper.keep(tag, form.type(), new RestatedWriter(moved, query, now).ready(form));
        }
        Slice slice = ask.ledger().headlines(query);
        FigureWriter writer = new FigureWriter(slice, query, now);
        if (slice.size() > MOST_KEPT) {
            return Answer.stream(form.type(), out -> writer.write(form, out)).tagged(tag);
        }
        return keeper.keep(tag, form.type(), writer.ready(form));
    }
}
