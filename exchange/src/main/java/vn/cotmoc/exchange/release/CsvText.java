package vn.cotmoc.exchange.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes tables as comma-separated values (RFC 4180): UTF-8, a head, CRLF at the end of each line, quotes where a text
/// needs them.
final class CsvText {
    private CsvText() {}

    static byte[] of(Table table) {
        StringBuilder out = new StringBuilder(table.rows().size() * 160 + 256);
        line(out, table.columns().stream().map(Column::name).toList());
        table.rows().forEach(row -> line(out, row));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, List<String> texts) {
        out.append(texts.stream().map(CsvText::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
