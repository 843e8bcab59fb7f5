package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;

/// Writes a slice on the map of a day as a table in JSON or CSV: beside each figure stands how well it is known, how
/// many
/// of its parts have a figure, and its name, by which it can be explained.
final class RestatedWriter {
    private static final byte[] NULL = Utf8.bytes("null");
    private static final int BYTES_A_ROW = 160;
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "place",
            "period",
            "breakdown",
            "value",
            "bound",
            "absence",
            "exactness",
            "known",
            "parts",
            "id");

    private final RestatedSlice slice;
    private final Query query;
    private final Reader.Now now;

    RestatedWriter(RestatedSlice slice, Query query, Reader.Now now) {
        this.slice = slice;
        this.query = query;
        this.now = now;
    }

    Answer.Ready ready(Form form) {
        Utf8 out = new Utf8(slice.size() * BYTES_A_ROW + 512);
        switch (form) {
            case CSV -> {
                out.add(String.join(",", COLUMNS)).add("\r\n");
                slice.ordered().forEach(row -> row(out, row, true));
            }
            case JSON -> json(out);
            case JSONL -> slice.ordered().forEach(row -> line(out, slice.get(row)));
        }
        return out.ready();
    }

    /// One object a line, of these rows alone.
    byte[] lines(List<Integer> rows) {
        Utf8 out = new Utf8(rows.size() * BYTES_A_ROW * 2 + 512);
        rows.forEach(row -> line(out, slice.get(row)));
        return out.bytes();
    }

    private void line(Utf8 out, RestatedFigure figure) {
        Json json = new Json(out).open();
        json.put("indicator", figure.cell().indicator().text())
                .put("place", figure.cell().place().toString())
                .put("period", figure.cell().period().toString())
                .put("breakdown", figure.cell().breakdown().toString());
        switch (figure.figure()) {
            case Figure.Known known -> {
                json.put("value", known.value());
                String bound = bound(known.bound());
                json.put("bound", Optional.of(bound).filter(text -> !text.isEmpty()));
            }
            case Figure.Absent(var reason) -> {
                json.raw(true).add(",\"value\":null");
                json.put("absence", Csv.lower(reason));
            }
        }
        json.put("exactness", figure.exactness().toString())
                .put("known", figure.coverage().known())
                .put("parts", figure.coverage().parts())
                .put("id", figure.id(slice.map()).toString())
                .close();
        out.add('\n');
    }

    private void json(Utf8 out) {
        Json json = new Json(out);
        json.open();
        if (query.indicators().size() == 1) {
            Code code = query.indicators().iterator().next();
            json.put(
                    "unit",
                    now.ledger().catalogue().indicator(code).unit().code().text());
        }
        json.put("measure", Csv.lower(query.measure()))
                .put("geography", slice.map().toString())
                .put("asOf", query.asOf().toString())
                .put("revision", "r" + now.head())
                .put("count", slice.size())
                .list("columns");
        COLUMNS.forEach(json::item);
        json.end().list("rows");
        boolean first = true;
        for (int row : slice.ordered()) {
            out.add(first ? "\n[" : ",\n[");
            row(out, row, false);
            out.add(']');
            first = false;
        }
        out.add("\n]");
        json.raw(true).add(",\"lost\":[");
        json.raw(false);
        slice.lost().forEach(lost -> json.item(lost.id().toString()));
        json.end().close();
        out.add('\n');
    }

    private void row(Utf8 out, int row, boolean csv) {
        RestatedFigure figure = slice.get(row);
        word(out, figure.cell().indicator().text(), csv).add(',');
        word(out, figure.cell().place().toString(), csv).add(',');
        word(out, figure.cell().period().toString(), csv).add(',');
        word(out, figure.cell().breakdown().toString(), csv).add(',');
        switch (figure.figure()) {
            case Figure.Known known -> {
                out.add(known.value().toPlainString()).add(',');
                word(out, bound(known.bound()), csv).add(',');
                word(out, "", csv).add(',');
            }
            case Figure.Absent(var reason) -> {
                word(out, "", csv).add(',');
                word(out, "", csv).add(',');
                word(out, Csv.lower(reason), csv).add(',');
            }
        }
        word(out, figure.exactness().toString(), csv).add(',');
        out.add(figure.coverage().known())
                .add(',')
                .add(figure.coverage().parts())
                .add(',');
        word(out, figure.id(slice.map()).toString(), csv);
        if (csv) {
            out.add("\r\n");
        }
    }

    private static String bound(Bound bound) {
        return bound instanceof Bound.UpTo(var high) ? ".." + high.toPlainString() : Csv.bound(bound);
    }

    /// An empty word is null in JSON and nothing in CSV.
    private static Utf8 word(Utf8 out, String text, boolean csv) {
        if (csv) {
            return out.add(text.indexOf(',') < 0 ? text : '"' + text + '"');
        }
        return out.add(text.isEmpty() ? NULL : Json.quoted(text));
    }
}
