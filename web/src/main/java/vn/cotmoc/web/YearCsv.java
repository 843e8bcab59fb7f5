package vn.cotmoc.web;

import java.util.List;
import java.util.stream.Collectors;

/// Makes the table of a year as a CSV file: UTF-8, commas, a point for decimals, RFC 4180; hedges stay with their
/// numbers, and the sources stand below under their numbers.
final class YearCsv {
    private YearCsv() {}

    static byte[] of(YearPages.Document document) {
        YearGrid grid = document.grid();
        StringBuilder out = new StringBuilder();
        line(out, grid.columns());
        for (YearGrid.Row row : grid.rows()) {
            line(out, row.cells().stream().map(YearCsv::text).toList());
        }
        grid.notes().forEach(note -> line(out, List.of("", note)));
        for (YearGrid.Source source : grid.sources()) {
            line(
                    out,
                    List.of(
                            Integer.toString(source.number()),
                            source.title(),
                            source.publisher(),
                            source.date(),
                            source.address()));
        }
        return Utf8.bytes(out);
    }

    private static void line(StringBuilder out, List<String> texts) {
        out.append(texts.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String text(YearGrid.Cell cell) {
        boolean said = cell.small().isEmpty()
                || cell.amount().filter(amount -> !amount.after().isEmpty()).isPresent();
        String small = said ? "" : " (" + cell.small() + ")";
        return cell.amount()
                        .map(amount -> (amount.before().strip() + amount.value().toPlainString()).replace("+", "")
                                + amount.after())
                        .orElse(cell.text())
                + small;
    }
}
