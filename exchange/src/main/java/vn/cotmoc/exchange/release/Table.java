package vn.cotmoc.exchange.release;

import java.util.List;
import vn.cotmoc.model.LocalText;

/// A table of the release: the name of its files, its title, its columns and its rows, each with a text for every
/// column.
public record Table(String name, LocalText title, List<Column> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A row of the table " + name + " has not " + width + " texts.");
        }
    }

    /// The name of its file of comma-separated values (RFC 4180).
    public String csv() {
        return name + ".csv";
    }

    /// The name of its columnar file.
    public String parquet() {
        return name + ".parquet";
    }
}
