package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;

/// Writes a slice as a JSON table: what all rows share stands once at the head, `columns` names the rest, and each row
/// is
/// an array in that order. A value that is absent is null.
final class FigureJson {
    private static final byte[] NONE = Utf8.bytes("null");

    private final Slice slice;
    private final Query query;
    private final Reader.Now now;
    private final FigureWords words;
    private final Slice.Traits traits;
    private final boolean severalIndicators;

    FigureJson(Slice slice, Query query, Reader.Now now) {
        this.slice = slice;
        this.query = query;
        this.now = now;
        this.words = new FigureWords(slice, true, now.places());
        this.traits = slice.traits();
        this.severalIndicators = query.indicators().size() != 1;
    }

    void write(Utf8 out) {
        head(new Json(out));
        for (int row = 0; row < slice.size(); row++) {
            out.add(row == 0 ? "\n[" : ",\n[");
            row(out, row);
            out.add(']');
        }
        out.add("\n]}\n");
    }

    private void head(Json json) {
        json.open();
        if (!severalIndicators) {
            Code code = query.indicators().iterator().next();
            json.put("indicator", code.text())
                    .put(
                            "unit",
                            now.ledger()
                                    .catalogue()
                                    .indicator(code)
                                    .unit()
                                    .code()
                                    .text());
        }
        json.put("measure", Csv.lower(query.measure()));
        if (slice.size() > 0) {
            shared(json);
        }
        json.put("asOf", query.asOf().toString())
                .put("revision", "r" + now.head())
                .put("count", slice.size());
        json.list("columns");
        columns().forEach(json::item);
        json.end().list("rows");
    }

    private void shared(Json json) {
        if (!traits.severalBreakdowns()) {
            json.put("breakdown", slice.breakdown(0).toString());
        }
        if (!traits.severalVintages()) {
            json.put("vintage", Csv.lower(slice.vintage(0)));
        }
        if (!traits.severalReporters()) {
            json.put("reporter", slice.reporter(0).text());
        }
    }

    private List<String> columns() {
        List<String> names = new ArrayList<>();
        add(names, severalIndicators, "indicator");
        names.add("place");
        names.add("period");
        add(names, traits.severalBreakdowns(), "breakdown");
        names.add("value");
        add(names, traits.hedges(), "bound");
        add(names, traits.hedges(), "high");
        add(names, traits.absences(), "absence");
        add(names, traits.severalVintages(), "vintage");
        add(names, traits.severalReporters(), "reporter");
        names.add("id");
        return names;
    }

    private static void add(List<String> names, boolean wanted, String name) {
        if (wanted) {
            names.add(name);
        }
    }

    private void row(Utf8 out, int row) {
        if (severalIndicators) {
            out.add(words.text(slice.indicator(row))).add(',');
        }
        out.add(words.place(row)).add(',').add(words.period(row)).add(',');
        if (traits.severalBreakdowns()) {
            out.add(words.text(slice.breakdown(row))).add(',');
        }
        if (slice.isKnown(row)) {
            out.addMillionths(slice.millionths(row));
        } else {
            out.add(NONE);
        }
        if (traits.hedges()) {
            hedge(out, row);
        }
        if (traits.absences()) {
            absence(out, row);
        }
        if (traits.severalVintages()) {
            out.add(",\"").add(words.vintage(row)).add('"');
        }
        if (traits.severalReporters()) {
            out.add(',').add(words.reporter(row));
        }
        out.add(",\"f").add(slice.id(row).number()).add('"');
    }

    private void hedge(Utf8 out, int row) {
        if (slice.isExact(row) || !(slice.figure(row) instanceof Figure.Known known)) {
            out.add(",null,null");
            return;
        }
        out.add(",\"").add(Csv.bound(known.bound())).add("\",");
        out.add(known.bound() instanceof Bound.UpTo(var high) ? high.toPlainString() : "null");
    }

    private void absence(Utf8 out, int row) {
        if (!slice.isKnown(row) && slice.figure(row) instanceof Figure.Absent(var reason)) {
            out.add(",\"").add(Csv.lower(reason)).add('"');
        } else {
            out.add(",null");
        }
    }
}
