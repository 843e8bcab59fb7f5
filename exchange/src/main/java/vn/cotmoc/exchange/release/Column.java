package vn.cotmoc.exchange.release;

import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// A column of a table: its name, what kind of text stands in it, what it means, and the table whose first column it
/// names, if it names one.
public record Column(String name, Type type, LocalText meaning, Optional<String> refersTo) {
    /// What stands in a column; nothing may stand in any but the first.
    public enum Type {
        TEXT("string", "string", "VARCHAR"),
        INTEGER("integer", "integer", "BIGINT"),
        DECIMAL("number", "decimal", "DECIMAL(24,6)"),
        BOOLEAN("boolean", "boolean", "BOOLEAN"),
        DATE("date", "date", "DATE"),
        INSTANT("datetime", "dateTime", "TIMESTAMPTZ");

        private final String frictionless;
        private final String csvw;
        private final String sql;

        Type(String frictionless, String csvw, String sql) {
            this.frictionless = frictionless;
            this.csvw = csvw;
            this.sql = sql;
        }

        /// The word of Frictionless Table Schema.
        String frictionless() {
            return frictionless;
        }

        /// The word of CSVW, which is that of XML Schema.
        String csvw() {
            return csvw;
        }

        /// The type in SQL, which a columnar file has.
        public String sql() {
            return sql;
        }
    }

    static Column of(String name, Type type, String vi, String en) {
        return new Column(name, type, new LocalText(vi, en), Optional.empty());
    }

    static Column key(String name, String table, String vi, String en) {
        return new Column(name, Type.TEXT, new LocalText(vi, en), Optional.of(table));
    }
}
