package vn.cotmoc.intake;

import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// The cells of the row at hand, with the findings that they give.
final class Cells {
    private final Header header;
    private final Table table;
    private final Findings findings;

    Cells(Header header, Table table, Findings findings) {
        this.header = header;
        this.table = table;
        this.findings = findings;
    }

    int column(String name) {
        return header.column(name);
    }

    Location at(Row row, int column) {
        return table.at(row.number(), row.column(column));
    }

    /// What the cell means; null, with a finding, where it is blank or means nothing.
    <T> Reading.@Nullable Good<T> need(Row row, int column, String name, Memo<T> memo) {
        String text = row.text(column);
        if (text.isEmpty()) {
            refuse(row, column, RowDefect.MISSING_FIELD, "", "a value for \"" + name + "\"", "Fill the field.");
            return null;
        }
        return take(row, column, text, memo);
    }

    /// As [#need], with a text that stands for a blank cell.
    <T> Reading.@Nullable Good<T> needOr(Row row, int column, String blank, Memo<T> memo) {
        String text = row.text(column);
        return take(row, column, text.isEmpty() ? blank : text, memo);
    }

    private <T> Reading.@Nullable Good<T> take(Row row, int column, String text, Memo<T> memo) {
        return switch (memo.get(text)) {
            case Reading.Good<T> good -> good;
            case Reading.Bad<T> bad -> {
                refuse(row, column, text, bad);
                yield null;
            }
        };
    }

    void refuse(Row row, int column, String value, Reading.Bad<?> bad) {
        refuse(row, column, bad.kind(), value, bad.expected(), bad.fix());
    }

    void refuse(Row row, int column, Finding.Kind kind, String value, String expected, String fix) {
        findings.add(kind, at(row, column), value, expected, fix);
    }

    /// Warns of a text that a spreadsheet would run as a formula.
    void checkText(Row row, int column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return;
        }
        char first = text.charAt(0);
        boolean signed = (first == '+' || first == '-') && (text.indexOf('(') > 0 || text.indexOf('|') > 0);
        if (first == '=' || first == '@' || (signed && Character.isLetter(text.charAt(1)))) {
            refuse(
                    row,
                    column,
                    RowDefect.FORMULA_LIKE,
                    text,
                    "plain text",
                    "It is kept as text and never run; put words before the sign if it is meant as text.");
        }
    }
}
