package vn.cotmoc.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// How a result is written to stdout.
enum Format {
    TABLE,
    CSV,
    JSON;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String ABSENT = "absent:";

    /// Rows under named columns.
    ///
    /// @param numbers the columns that hold figures or counts; JSON writes them as the site does
    record Rows(List<String> columns, Set<String> numbers, List<List<String>> rows) {
        Rows {
            columns = List.copyOf(columns);
            numbers = Set.copyOf(numbers);
            rows = List.copyOf(rows);
        }

        /// Rows of texts.
        Rows(List<String> columns, List<List<String>> rows) {
            this(columns, Set.of(), rows);
        }
    }

    /// Writes the rows: as aligned text, as CSV, or as one JSON object with the rows under the name.
    void write(Rows rows, String name, PrintWriter out) {
        switch (this) {
            case TABLE -> table(rows, out);
            case CSV -> csv(rows, out);
            case JSON -> json(Map.of(name, objects(rows)), out);
        }
    }

    /// Writes one JSON object.
    static void json(Object value, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(value));
    }

    private static List<Map<String, @Nullable Object>> objects(Rows rows) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<String> row : rows.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < rows.columns().size(); i++) {
                String column = rows.columns().get(i);
                if (rows.numbers().contains(column)) {
                    put(object, column, row.get(i));
                } else {
                    object.put(column, row.get(i));
                }
            }
            objects.add(object);
        }
        return objects;
    }

    /// A number; for a range its lower end, and the upper one as `high`; null where there is none, with the reason, if
    /// one is known, as `absent`. Columns other than `value` set their name before: `target_high`.
    private static void put(Map<String, @Nullable Object> object, String column, String text) {
        String prefix = column.equals("value") ? "" : column + "_";
        int dots = text.indexOf("..");
        if (text.isEmpty()) {
            object.put(column, null);
        } else if (text.startsWith(ABSENT)) {
            object.put(column, null);
            object.put(prefix + "absent", text.substring(ABSENT.length()));
        } else if (dots >= 0) {
            object.put(column, new BigDecimal(text.substring(0, dots)));
            object.put(prefix + "high", new BigDecimal(text.substring(dots + 2)));
        } else {
            object.put(column, new BigDecimal(text));
        }
    }

    private static void csv(Rows rows, PrintWriter out) {
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        writer.writeRecord(rows.columns());
        rows.rows().forEach(writer::writeRecord);
        out.flush();
    }

    private static void table(Rows rows, PrintWriter out) {
        int columns = rows.columns().size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = Math.max(
                    width(rows.columns().get(i)),
                    rows.rows().stream()
                            .mapToInt(row -> width(row.get(column)))
                            .max()
                            .orElse(0));
        }
        line(rows.columns(), widths, out);
        rows.rows().forEach(row -> line(row, widths, out));
    }

    private static void line(List<String> cells, int[] widths, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).repeat(' ', widths[i] - width(cells.get(i)) + 2);
        }
        out.println(line.toString().stripTrailing());
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
