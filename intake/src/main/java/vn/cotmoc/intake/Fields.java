package vn.cotmoc.intake;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;

/// The fields of one row of a definition file, by name. What is wrong becomes a finding.
final class Fields {
    private final Header header;
    private final Row row;
    private final Table table;
    private final Findings findings;
    private final int errorsBefore;

    Fields(Header header, Row row, Table table, Findings findings) {
        this.header = header;
        this.row = row;
        this.table = table;
        this.findings = findings;
        this.errorsBefore = findings.errors();
    }

    /// Whether no error was found in this row so far.
    boolean isSound() {
        return findings.errors() == errorsBefore;
    }

    Location at(String name) {
        return table.at(row.number(), header.column(name));
    }

    Location at() {
        return table.at(row);
    }

    /// The text of the field, if it is not blank.
    Optional<String> find(String name) {
        String text = row.text(header.column(name));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// The text of the field; empty, with a finding, where it is blank.
    Optional<String> text(String name) {
        Optional<String> text = find(name);
        if (text.isEmpty()) {
            findings.add(RowDefect.MISSING_FIELD, at(name), "", "a value for \"" + name + "\"", "Fill the field.");
        }
        return text;
    }

    /// The value of the field; empty, with a finding, where it is blank or cannot be read.
    <T> Optional<T> value(String name, String expected, Function<String, T> read) {
        return text(name).flatMap(text -> convert(name, text, expected, read));
    }

    /// The value of the field; empty where it is blank, and, with a finding, where it cannot be read.
    <T> Optional<T> findValue(String name, String expected, Function<String, T> read) {
        return find(name).flatMap(text -> convert(name, text, expected, read));
    }

    /// The same with a kind of defect of its own.
    <T> Optional<T> read(String name, Finding.Kind wrong, String expected, Function<String, T> read) {
        return find(name).flatMap(text -> convert(name, text, wrong, expected, read));
    }

    private <T> Optional<T> convert(String name, String text, String expected, Function<String, T> read) {
        return convert(name, text, PackDefect.BAD_VALUE, expected, read);
    }

    private <T> Optional<T> convert(
            String name, String text, Finding.Kind wrong, String expected, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(wrong, at(name), text, expected, "Mend the value.");
            return Optional.empty();
        }
    }

    Optional<Code> code(String name) {
        return value(name, Words.CODE, Code::parse);
    }

    /// The label of the fields `name_vi` and `name_en`.
    Optional<LocalText> label() {
        Optional<String> vi = text("name_vi");
        Optional<String> en = text("name_en");
        return vi.flatMap(a -> en.map(b -> new LocalText(a, b)));
    }
}
