package vn.cotmoc.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Vintage;

/// Writes a slice as JSON or CSV, row by row into one buffer. A place, a period and an agency are encoded once each;
/// values go from millionths to digits. An exact value of one indicator costs no object.
final class FigureWriter {
    private static final int ROOM = 64 * 1024;
    private static final int BYTES_A_ROW = 128;

    private final Slice slice;
    private final Query query;
    private final Ledger ledger;
    private final long head;

    FigureWriter(Slice slice, Query query, Ledger ledger, long head) {
        this.head = head;
        this.slice = slice;
        this.query = query;
        this.ledger = ledger;
    }

    /// The texts of one form of output, encoded when they are first met.
    private final class Words {
        private final boolean quoted;
        private final byte[][] places = new byte[slice.placeNumbers()][];
        private final byte[][] vintages = Stream.of(Vintage.values())
                .map(each -> Utf8.bytes(Csv.lower(each)))
                .toArray(byte[][]::new);
        private byte[][] periods = new byte[1024][];
        private Code lastReporter = new Code("none");
        private byte[] lastReporterText = new byte[0];

        Words(boolean quoted) {
            this.quoted = quoted;
        }

        private byte[] text(Object value) {
            return quoted ? Json.quoted(value.toString()) : Utf8.bytes(value.toString());
        }

        byte[] place(int row) {
            int number = slice.placeNumber(row);
            byte[] known = places[number];
            if (known == null) {
                known = text(slice.place(row));
                places[number] = known;
            }
            return known;
        }

        byte[] period(int row) {
            int number = slice.periodNumber(row);
            if (number >= periods.length) {
                periods = java.util.Arrays.copyOf(periods, Math.max(number + 1, periods.length * 2));
            }
            byte[] known = periods[number];
            if (known == null) {
                known = text(slice.period(row));
                periods[number] = known;
            }
            return known;
        }

        byte[] vintage(int row) {
            return vintages[slice.vintage(row).ordinal()];
        }

        byte[] reporter(int row) {
            Code code = slice.reporter(row);
            if (!code.equals(lastReporter)) {
                lastReporter = code;
                lastReporterText = text(code);
            }
            return lastReporterText;
        }
    }

    private record Names(byte[] indicator, byte[] place, byte[] period, byte[] value, byte[] vintage, byte[] reporter) {
        static final Names JSON = new Names(
                Utf8.bytes("{\"indicator\":"),
                Utf8.bytes("\"place\":"),
                Utf8.bytes(",\"period\":"),
                Utf8.bytes(",\"value\":"),
                Utf8.bytes(",\"vintage\":\""),
                Utf8.bytes("\",\"reporter\":"));
        static final byte[] ID = Utf8.bytes(",\"id\":\"f");
    }

    /// The whole in memory.
    byte[] bytes(boolean csv) {
        Utf8 out = new Utf8(slice.size() * BYTES_A_ROW + 512);
        write(csv, out);
        return out.bytes();
    }

    /// The whole into a stream, a buffer at a time.
    void write(boolean csv, OutputStream stream) throws IOException {
        try {
            Utf8 out = Utf8.to(stream, ROOM);
            write(csv, out);
            out.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void write(boolean csv, Utf8 out) {
        if (csv) {
            csv(out);
        } else {
            json(out);
        }
    }

    private void json(Utf8 out) {
        head(out);
        Words words = new Words(true);
        boolean several = query.indicators().size() != 1;
        for (int row = 0; row < slice.size(); row++) {
            if (row > 0) {
                out.add(',');
            }
            out.add('\n');
            cell(out, words, row, several);
        }
        out.add("\n]}\n");
    }

    private void head(Utf8 out) {
        Json json = new Json(out);
        json.open();
        if (query.indicators().size() == 1) {
            Code code = query.indicators().iterator().next();
            json.put("indicator", code.text())
                    .put(
                            "unit",
                            ledger.catalogue().indicator(code).unit().code().text());
        }
        json.put("measure", Csv.lower(query.measure()))
                .put("asOf", query.asOf().toString())
                .put("revision", "r" + head)
                .put("count", slice.size())
                .list("figures");
    }

    private void cell(Utf8 out, Words words, int row, boolean several) {
        if (several) {
            out.add(Names.JSON.indicator())
                    .add(words.text(slice.indicator(row)))
                    .add(',');
        } else {
            out.add('{');
        }
        out.add(Names.JSON.place())
                .add(words.place(row))
                .add(Names.JSON.period())
                .add(words.period(row));
        Breakdown breakdown = slice.breakdown(row);
        if (!breakdown.isTotal()) {
            out.add(",\"breakdown\":").add(words.text(breakdown));
        }
        value(out, row);
        out.add(Names.JSON.vintage())
                .add(words.vintage(row))
                .add(Names.JSON.reporter())
                .add(words.reporter(row));
        out.add(Names.ID).add(slice.id(row).number()).add('"').add('}');
    }

    private void value(Utf8 out, int row) {
        if (slice.isKnown(row)) {
            out.add(Names.JSON.value()).addMillionths(slice.millionths(row));
            bound(row).ifPresent(bound -> {
                out.add(",\"bound\":\"").add(Csv.bound(bound)).add('"');
                if (bound instanceof Bound.UpTo(var high)) {
                    out.add(",\"high\":").add(high.toPlainString());
                }
            });
        } else if (slice.figure(row) instanceof Figure.Absent(var reason)) {
            out.add(",\"absent\":\"").add(Csv.lower(reason)).add('"');
        }
    }

    /// The bound where it is not an exact value.
    private Optional<Bound> bound(int row) {
        return slice.figure(row) instanceof Figure.Known known && known.bound() != Bound.Hedge.EXACT
                ? Optional.of(known.bound())
                : Optional.empty();
    }

    private void csv(Utf8 out) {
        out.add("indicator,place,period,breakdown,value,bound,high,absence,vintage,reporter,id\r\n");
        Words words = new Words(false);
        for (int row = 0; row < slice.size(); row++) {
            csvRow(out, words, row);
        }
    }

    private void csvRow(Utf8 out, Words words, int row) {
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
        if (slice.figure(row) instanceof Figure.Absent(var reason)) {
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
