package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cotmoc.geography.ChronicleBuilder;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.model.Location;

/// Reads the three files of a restatement. Columns that it does not know are passed over, since the lists of a country
/// have more.
final class RestateFiles {
    private static final String DATE = "a date, as 2025-07-01, or blank";
    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMALS = 6;
    private static final Header.Layout PLACES =
            new Header.Layout(List.of("place_id", "valid_from", "valid_to"), List.of("code", "name", "level"), true);
    private static final Header.Layout LINEAGE =
            new Header.Layout(List.of("date", "from_place_id", "to_place_id", "share"), List.of("basis"), true);
    private static final Header.Layout VALUES = new Header.Layout(List.of("place_id", "value"), List.of(), true);
    private static final Header.Layout RATIOS =
            new Header.Layout(List.of("place_id", "numerator", "denominator"), List.of(), true);

    private final Findings findings;

    /// A row of the data.
    ///
    /// @param numbers the value, or numerator and denominator, in millionths; empty where they are blank
    record Entry(Location at, List<Optional<Long>> numbers) {}

    RestateFiles(Findings findings) {
        this.findings = findings;
    }

    void places(Input input, ChronicleBuilder sink) {
        walk(input, PLACES, fields -> {
            var id = fields.text("place_id");
            var from = fields.findValue("valid_from", DATE, LocalDate::parse);
            var to = fields.findValue("valid_to", DATE, LocalDate::parse);
            if (fields.isSound()) {
                sink.place(
                        id.orElseThrow(),
                        fields.find("code").orElse(""),
                        fields.find("level").orElse(""),
                        new Validity(from, to),
                        fields.at("place_id"));
            }
        });
    }

    void lineage(Input input, ChronicleBuilder sink) {
        walk(input, LINEAGE, fields -> {
            var date = fields.value("date", "a date, as 2025-07-01", LocalDate::parse);
            var share = fields.findValue("share", "a number above 0 and at most 1, or blank", BigDecimal::new);
            var basis = fields.findValue(
                    "basis",
                    "one of whole, documented, estimated, unknown, or blank",
                    text -> Lineage.Basis.find(text).orElseThrow(IllegalArgumentException::new));
            if (fields.isSound()) {
                sink.columns(new ChronicleBuilder.Columns(
                        fields.at("from_place_id").column(),
                        fields.at("to_place_id").column(),
                        fields.at("share").column()));
                sink.thread(
                        date.orElseThrow(),
                        fields.find("from_place_id"),
                        fields.find("to_place_id"),
                        LineageRows.share(share, basis, Optional.empty()),
                        fields.at());
            }
        });
    }

    /// The figures by the id of their place.
    Map<String, Entry> data(Input input, boolean ratio) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> columns = ratio ? List.of("numerator", "denominator") : List.of("value");
        walk(input, ratio ? RATIOS : VALUES, fields -> {
            var id = fields.text("place_id");
            List<Optional<Long>> numbers =
                    columns.stream().map(column -> number(fields, column)).toList();
            if (fields.isSound()
                    && entries.putIfAbsent(id.orElseThrow(), new Entry(fields.at("place_id"), numbers)) != null) {
                findings.add(
                        RestateDefect.PLACE_TWICE,
                        fields.at("place_id"),
                        id.orElseThrow(),
                        "each place once",
                        "Remove one of the two rows, or add their figures up.");
            }
        });
        return entries;
    }

    private Optional<Long> number(Fields fields, String column) {
        Optional<BigDecimal> number =
                fields.read(column, RowDefect.BAD_NUMBER, "a plain number, as 18063.8", BigDecimal::new);
        if (number.isPresent() && !fits(number.get())) {
            findings.add(
                    RowDefect.OUT_OF_RANGE,
                    fields.at(column),
                    number.get().toString(),
                    "at most " + WHOLE_DIGITS + " digits before the point and " + DECIMALS + " behind it",
                    "Use a larger unit, or round the number.");
            return Optional.empty();
        }
        return number.map(each -> each.movePointRight(DECIMALS).longValueExact());
    }

    private static boolean fits(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.scale() <= DECIMALS && (long) plain.precision() - plain.scale() <= WHOLE_DIGITS;
    }

    private void walk(Input input, Header.Layout layout, Consumer<Fields> sink) {
        CsvFile rows = new CsvFile(input, findings, Progress.NONE);
        TableWalk.over(
                rows, layout, findings, (header, row) -> sink.accept(new Fields(header, row, rows.table(), findings)));
    }
}
