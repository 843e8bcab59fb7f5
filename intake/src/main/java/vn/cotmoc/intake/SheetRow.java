package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// The texts of one row of a sheet, reused from row to row. A number is the shortest decimal of its binary value; a
/// date, a formula and an error are never taken for text or number.
final class SheetRow implements Row {
    private static final int MOST_COLUMNS = 512;

    /// The number of 31 December 9999, after which spreadsheets have no dates.
    private static final int LAST_DAY = 2_958_466;

    /// Stands behind the text of a cell that a spreadsheet keeps as a date.
    static final String DATE_MARK = " (a date cell)";

    private final Table table;
    private final Findings findings;
    private String[] texts = new String[0];
    private boolean[] numbers = new boolean[0];
    private int number;
    private int width;

    SheetRow(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    void fill(org.dhatim.fastexcel.reader.Row row) {
        number = row.getRowNum();
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        texts = new String[count];
        numbers = new boolean[count];
        for (int i = 0; i < count; i++) {
            texts[i] = row.hasCell(i) ? text(row.getCell(i), i) : "";
        }
        // The header is the first row, and shorter rows end with blank cells.
        width = width == 0 ? lastFilled() : width;
    }

    private int lastFilled() {
        int end = texts.length;
        while (end > 0 && texts[end - 1].isEmpty()) {
            end--;
        }
        return end;
    }

    boolean isBlank() {
        return lastFilled() == 0;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int size() {
        return Math.max(width, lastFilled());
    }

    @Override
    public String text(int column) {
        return column >= 0 && column < texts.length ? texts[column] : "";
    }

    @Override
    public boolean isNumber(int column) {
        return column >= 0 && column < numbers.length && numbers[column];
    }

    private String text(@Nullable Cell cell, int column) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, column);
            case STRING -> string(cell, column);
            case BOOLEAN -> String.valueOf(cell.getRawValue()).equals("1") ? "TRUE" : "FALSE";
            case EMPTY -> "";
            case FORMULA -> {
                findings.add(
                        FileDefect.FORMULA,
                        table.at(number, column),
                        "=" + cell.getFormula(),
                        "a value",
                        "Paste the values over the formulas; what a formula last gave is not trusted.");
                yield "";
            }
            case ERROR -> {
                findings.add(
                        FileDefect.ERROR_CELL,
                        table.at(number, column),
                        String.valueOf(cell.getRawValue()),
                        "a value",
                        "Correct the cell in the spreadsheet.");
                yield "";
            }
        };
    }

    private String string(Cell cell, int column) {
        String text = String.valueOf(cell.getText()).replace('\u00a0', ' ').strip();
        if (text.length() > CsvRow.LONGEST_FIELD) {
            findings.add(
                    FileDefect.TOO_LONG,
                    table.at(number, column),
                    text,
                    "at most " + CsvRow.LONGEST_FIELD + " characters a cell",
                    "Shorten the text.");
            return "";
        }
        return text;
    }

    private String number(Cell cell, int column) {
        String raw = String.valueOf(cell.getRawValue()).strip();
        try {
            double value = Double.parseDouble(raw);
            if (!Double.isFinite(value)) {
                return raw;
            }
            BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
            if (Math.abs(value) < LAST_DAY && isDate(cell.getDataFormatString())) {
                return LocalDate.of(1899, 12, 30).plusDays(shortest.longValue()) + DATE_MARK;
            }
            numbers[column] = true;
            return shortest.toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /// Whether a number format writes dates: it has a letter of year, month or day outside quotes and brackets.
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return !plain.contains("general") && (plain.contains("yy") || plain.contains("d") || plain.contains("mmm"));
    }
}
