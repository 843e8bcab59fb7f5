package vn.cotmoc.web;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Vintage;

/// The texts of the rows of a slice in one form of output: a place, a period and an agency are encoded when they are
/// first
/// met. Not safe for use by several threads.
final class FigureWords {
    private final boolean quoted;
    private final Slice slice;
    private final LedgerPlaces shared;
    private final byte[][] places;
    private final byte[][] vintages =
            Stream.of(Vintage.values()).map(each -> Utf8.bytes(Csv.lower(each))).toArray(byte[][]::new);
    private byte[][] periods = new byte[1024][];
    private Code lastReporter = new Code("none");
    private byte[] lastReporterText = new byte[0];

    FigureWords(Slice slice, boolean quoted, LedgerPlaces shared) {
        this.slice = slice;
        this.shared = shared;
        this.places = new byte[slice.placeNumbers()][];
        this.quoted = quoted;
    }

    /// The text in the form of the output.
    byte[] text(Object value) {
        return quoted ? Json.quoted(value.toString()) : Utf8.bytes(value.toString());
    }

    byte[] place(int row) {
        int number = slice.placeNumber(row);
        byte[] known = places[number];
        if (known == null) {
            known = quoted ? shared.id(slice, row) : text(slice.place(row));
            places[number] = known;
        }
        return known;
    }

    byte[] period(int row) {
        int number = slice.periodNumber(row);
        if (number >= periods.length) {
            periods = Arrays.copyOf(periods, Math.max(number + 1, periods.length * 2));
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
