package vn.cotmoc.exchange.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// Describes tables to the tools that read tables: as CSV on the Web (W3C Metadata Vocabulary for Tabular Data) and as
/// a Frictionless Data Package (version 1).
final class Described {
    private final LocalText title;
    private final String name;
    private final List<Written> files;

    /// A table whose file of comma-separated values was written.
    record Written(Table table, long bytes, String sha256) {}

    /// @param name of the package, in small letters
    Described(String name, LocalText title, List<Written> files) {
        this.name = name;
        this.title = title;
        this.files = files;
    }

    byte[] csvw() {
        return JsonText.of(JsonText.object(
                "@context",
                List.of("http://www.w3.org/ns/csvw", Map.of("@language", "vi")),
                "dc:title",
                texts(title),
                "tables",
                files.stream().map(each -> csvw(each.table())).toList()));
    }

    private Map<String, Object> csvw(Table table) {
        return JsonText.object(
                "url",
                table.csv(),
                "dc:title",
                texts(table.title()),
                "dialect",
                JsonText.object("encoding", "utf-8", "lineTerminators", List.of("\r\n")),
                "tableSchema",
                JsonText.object(
                        "columns",
                        table.columns().stream().map(Described::csvw).toList(),
                        "primaryKey",
                        key(table),
                        "foreignKeys",
                        keys(table, "columnReference", ".csv")));
    }

    private static Map<String, Object> csvw(Column column) {
        return JsonText.object(
                "name",
                column.name(),
                "titles",
                column.name(),
                "dc:description",
                texts(column.meaning()),
                "datatype",
                column.type().csvw(),
                "null",
                "");
    }

    private static List<Object> texts(LocalText text) {
        return List.of(
                JsonText.object("@value", text.vi(), "@language", "vi"),
                JsonText.object("@value", text.en(), "@language", "en"));
    }

    byte[] frictionless() {
        return JsonText.of(JsonText.object(
                "profile",
                "tabular-data-package",
                "name",
                name,
                "title",
                title.vi(),
                "description",
                title.en(),
                "resources",
                files.stream().map(this::frictionless).toList()));
    }

    private Map<String, Object> frictionless(Written file) {
        Table table = file.table();
        return JsonText.object(
                "profile",
                "tabular-data-resource",
                "name",
                table.name(),
                "title",
                table.title().vi(),
                "path",
                table.csv(),
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8",
                "bytes",
                file.bytes(),
                "hash",
                "sha256:" + file.sha256(),
                "dialect",
                JsonText.object("delimiter", ",", "lineTerminator", "\r\n", "quoteChar", "\"", "header", true),
                "schema",
                JsonText.object(
                        "fields",
                        table.columns().stream().map(Described::frictionless).toList(),
                        "missingValues",
                        List.of(""),
                        "primaryKey",
                        key(table),
                        "foreignKeys",
                        keys(table, "fields", "")));
    }

    private static Map<String, Object> frictionless(Column column) {
        return JsonText.object(
                "name",
                column.name(),
                "type",
                column.type().frictionless(),
                "format",
                column.type() == Column.Type.INSTANT ? Optional.of("any") : Optional.empty(),
                "title",
                column.meaning().vi(),
                "description",
                column.meaning().en());
    }

    /// The first column names the row, except of groups: several trees may hold the same.
    private static Object key(Table table) {
        String first = table.columns().getFirst().name();
        return table.name().equals("groups") ? List.of("tree", first) : first;
    }

    /// @param columns the word for columns
    /// @param ending what follows the name of a table where it is referred to
    private List<Object> keys(Table table, String columns, String ending) {
        return table.columns().stream()
                .flatMap(column -> column
                        .refersTo()
                        .<Object>map(other -> JsonText.object(
                                columns,
                                column.name(),
                                "reference",
                                JsonText.object("resource", other + ending, columns, first(other))))
                        .stream())
                .toList();
    }

    private String first(String table) {
        return files.stream()
                .filter(each -> each.table().name().equals(table))
                .map(each -> each.table().columns().getFirst().name())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The release has no table " + table + "."));
    }
}
