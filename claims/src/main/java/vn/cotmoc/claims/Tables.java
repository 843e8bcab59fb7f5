package vn.cotmoc.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rules and word lists of the room: tab-separated files beside the classes. A line that begins with `#` is a note;
/// the first other line names the columns.
final class Tables {
    private Tables() {}

    /// The rows of a file, without the names of the columns, each with as many cells as there are columns.
    static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(file).split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        List<String> columns = rows.removeFirst();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalStateException(
                        file + ": expected " + columns.size() + " cells in the row \"" + row + "\".");
            }
        }
        return rows;
    }

    private static String text(String file) {
        try (InputStream stream = Tables.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No table \"" + file + "\".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
