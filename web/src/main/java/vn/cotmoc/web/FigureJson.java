package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.cotmoc.ledger.Ledger;
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
    private final Ledger ledger;
    private final long head;
    private final FigureWords words;
    private final boolean severalIndicators;
    private final boolean severalBreakdowns;
    private final boolean severalVintages;
    private final boolean severalReporters;
    private final boolean hedges;
    private final boolean absences;

    FigureJson(Slice slice, Query query, Ledger ledger, long head) {
        this.slice = slice;
        this.query = query;
        this.ledger = ledger;
        this.head = head;
        this.words = new FigureWords(slice, true);
        this.severalIndicators = query.indicators().size() != 1;
        this.severalBreakdowns = several(slice::breakdown);
        this.severalVintages = several(slice::vintage);
        this.severalReporters = several(slice::reporter);
        this.hedges = any(row -> slice.isKnown(row) && !slice.isExact(row));
        this.absences = any(row -> !slice.isKnown(row));
    }

    private boolean several(IntFunction<?> property) {
        return slice.size() > 0 && any(row -> !property.apply(row).equals(property.apply(0)));
    }

    private boolean any(IntPredicate test) {
        return IntStream.range(0, slice.size()).anyMatch(test);
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
                            ledger.catalogue().indicator(code).unit().code().text());
        }
        json.put("measure", Csv.lower(query.measure()));
        if (slice.size() > 0) {
            shared(json);
        }
        json.put("asOf", query.asOf().toString()).put("revision", "r" + head).put("count", slice.size());
        json.list("columns");
        columns().forEach(json::item);
        json.end().list("rows");
    }

    private void shared(Json json) {
        if (!severalBreakdowns) {
            json.put("breakdown", slice.breakdown(0).toString());
        }
        if (!severalVintages) {
            json.put("vintage", Csv.lower(slice.vintage(0)));
        }
        if (!severalReporters) {
            json.put("reporter", slice.reporter(0).text());
        }
    }

    private List<String> columns() {
        List<String> names = new ArrayList<>();
        add(names, severalIndicators, "indicator");
        names.add("place");
        names.add("period");
        add(names, severalBreakdowns, "breakdown");
        names.add("value");
        add(names, hedges, "bound");
        add(names, hedges, "high");
        add(names, absences, "absence");
        add(names, severalVintages, "vintage");
        add(names, severalReporters, "reporter");
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
        if (severalBreakdowns) {
            out.add(words.text(slice.breakdown(row))).add(',');
        }
        if (slice.isKnown(row)) {
            out.addMillionths(slice.millionths(row));
        } else {
            out.add(NONE);
        }
        if (hedges) {
            hedge(out, row);
        }
        if (absences) {
            absence(out, row);
        }
        if (severalVintages) {
            out.add(",\"").add(words.vintage(row)).add('"');
        }
        if (severalReporters) {
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
