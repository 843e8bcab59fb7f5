package vn.cotmoc.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column of a table holds which field, by the names in its first row, in any order.
///
/// @param size how many columns the header has
record Header(Map<String, Integer> columns, int size) {

    /// The fields of a layout.
    ///
    /// @param open whether other columns may stand beside them and are passed over
    record Layout(List<String> required, List<String> optional, boolean open) {
        /// A layout that allows no other columns.
        Layout(List<String> required, List<String> optional) {
            this(required, optional, false);
        }

        Set<String> all() {
            Set<String> names = new LinkedHashSet<>(required);
            names.addAll(optional);
            return names;
        }

        /// Whether the row names all required fields.
        boolean matches(Row row) {
            Set<String> names = new LinkedHashSet<>();
            for (int i = 0; i < row.size(); i++) {
                names.add(name(row.text(i)));
            }
            return names.containsAll(required);
        }
    }

    /// Reads the header. Unknown, repeated and missing columns are findings; empty where a required one is missing.
    static Optional<Header> read(Row row, Layout layout, Table table, Findings findings) {
        Map<String, Integer> columns = new HashMap<>();
        int before = findings.errors();
        int size = row.size();
        while (size > 0 && row.text(size - 1).isEmpty()) {
            size--;
        }
        for (int column = 0; column < size; column++) {
            String name = name(row.text(column));
            if (!layout.all().contains(name)) {
                if (layout.open()) {
                    continue;
                }
                refuse(row, column, layout, table, findings);
            } else if (columns.putIfAbsent(name, column) != null) {
                findings.add(
                        FileDefect.COLUMN_TWICE,
                        table.at(row.number(), column),
                        name,
                        "each column once",
                        "Remove or rename one of the two columns.");
            }
        }
        for (String name : layout.required()) {
            if (!columns.containsKey(name)) {
                findings.add(
                        FileDefect.MISSING_COLUMN,
                        table.at(row),
                        name,
                        "the columns " + String.join(", ", layout.required()),
                        "Add the column, blank where nothing is known.");
            }
        }
        return findings.errors() > before ? Optional.empty() : Optional.of(new Header(Map.copyOf(columns), row.size()));
    }

    private static void refuse(Row row, int column, Layout layout, Table table, Findings findings) {
        String found = row.text(column);
        String fix = Nearest.of(name(found), layout.all())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Remove the column.");
        findings.add(
                FileDefect.UNKNOWN_COLUMN,
                table.at(row.number(), column),
                found,
                "one of " + String.join(", ", layout.all()),
                fix);
    }

    private static String name(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The number of the column, below 0 where the table has none.
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    /// Adds a finding where the row has another number of fields than the header.
    boolean fits(Row row, Table table, Findings findings) {
        if (row.size() == size) {
            return true;
        }
        findings.add(
                FileDefect.FIELD_COUNT,
                table.at(row),
                Integer.toString(row.size()),
                size + " fields",
                "Look for a missing or an extra delimiter; put a text that holds one into quotation marks.");
        return false;
    }
}
