package vn.cotmoc.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// How a result is written to stdout.
enum Format {
    TABLE,
    CSV,
    JSON;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /// Rows under named columns.
    record Rows(List<String> columns, List<List<String>> rows) {
        Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
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

    private static List<Map<String, String>> objects(Rows rows) {
        List<Map<String, String>> objects = new ArrayList<>();
        for (List<String> row : rows.rows()) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < rows.columns().size(); i++) {
                object.put(rows.columns().get(i), row.get(i));
            }
            objects.add(object);
        }
        return objects;
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
