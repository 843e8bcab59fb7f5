package vn.cotmoc.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;

/// Writes a slice as JSON, CSV or lines of JSON, row by row into one buffer. Values go from millionths to digits; an
/// exact value costs
/// no
/// object.
final class FigureWriter {
    private static final int ROOM = 64 * 1024;
    private static final int BYTES_A_ROW = 64;

    private final Slice slice;
    private final Query query;
    private final Reader.Now now;

    FigureWriter(Slice slice, Query query, Reader.Now now) {
        this.slice = slice;
        this.query = query;
        this.now = now;
    }

    /// The whole in memory.
    Answer.Ready ready(Form form) {
        Utf8 out = new Utf8(slice.size() * BYTES_A_ROW + 512);
        write(form, out);
        return out.ready();
    }

    /// The whole into a stream, a buffer at a time.
    void write(Form form, OutputStream stream) throws IOException {
        try {
            Utf8 out = Utf8.to(stream, ROOM);
            write(form, out);
            out.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void write(Form form, Utf8 out) {
        switch (form) {
            case CSV -> csv(out);
            case JSON -> new FigureJson(slice, query, now).write(out);
            case JSONL -> lines(out);
        }
    }

    /// One object a line, of these rows alone.
    byte[] lines(List<Integer> rows) {
        Utf8 out = new Utf8(rows.size() * BYTES_A_ROW * 4 + 512);
        FigureWords words = new FigureWords(slice, true, now.places());
        rows.forEach(row -> line(out, words, row));
        return out.bytes();
    }

    private void lines(Utf8 out) {
        FigureWords words = new FigureWords(slice, true, now.places());
        for (int row = 0; row < slice.size(); row++) {
            line(out, words, row);
        }
    }

    private void line(Utf8 out, FigureWords words, int row) {
        out.add("{\"indicator\":").add(words.text(slice.indicator(row)));
        out.add(",\"place\":").add(words.place(row)).add(",\"period\":").add(words.period(row));
        out.add(",\"breakdown\":").add(words.text(slice.breakdown(row))).add(",\"value\":");
        if (slice.isKnown(row)) {
            out.addMillionths(slice.millionths(row));
        } else {
            out.add("null");
        }
        bound(row).ifPresent(bound -> {
            out.add(",\"bound\":\"").add(Csv.bound(bound)).add('"');
            if (bound instanceof Bound.UpTo(var high)) {
                out.add(",\"high\":").add(high.toPlainString());
            }
        });
        if (!slice.isKnown(row) && slice.figure(row) instanceof Figure.Absent(var reason)) {
            out.add(",\"absence\":\"").add(Csv.lower(reason)).add('"');
        }
        out.add(",\"vintage\":\"")
                .add(words.vintage(row))
                .add("\",\"reporter\":")
                .add(words.reporter(row));
        out.add(",\"id\":\"f").add(slice.id(row).number()).add("\"}\n");
    }

    /// The bound where it is not an exact value.
    private Optional<Bound> bound(int row) {
        return !slice.isExact(row) && slice.figure(row) instanceof Figure.Known known
                ? Optional.of(known.bound())
                : Optional.empty();
    }

    private void csv(Utf8 out) {
        out.add("indicator,place,period,breakdown,value,bound,high,absence,vintage,reporter,id\r\n");
        FigureWords words = new FigureWords(slice, false, now.places());
        for (int row = 0; row < slice.size(); row++) {
            csvRow(out, words, row);
        }
    }

    private void csvRow(Utf8 out, FigureWords words, int row) {
        out.add(slice.indicator(row).text())
                .add(',')
                .add(words.place(row))
                .add(',')
                .add(words.period(row))
                .add(',');
        String breakdown = slice.breakdown(row).toString();
        out.add(breakdown.indexOf(',') < 0 ? breakdown : '"' + breakdown + '"').add(',');
        if (slice.isKnown(row)) {
            out.addMillionths(slice.millionths(row));
        }
        out.add(',');
        bound(row).ifPresent(bound -> out.add(Csv.bound(bound)));
        out.add(',');
        bound(row).ifPresent(bound -> {
            if (bound instanceof Bound.UpTo(var high)) {
                out.add(high.toPlainString());
            }
        });
        out.add(',');
        if (!slice.isKnown(row) && slice.figure(row) instanceof Figure.Absent(var reason)) {
            out.add(Csv.lower(reason));
        }
        out.add(',')
                .add(words.vintage(row))
                .add(',')
                .add(words.reporter(row))
                .add(",f")
                .add(slice.id(row).number());
        out.add("\r\n");
    }
}
