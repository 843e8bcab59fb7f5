package vn.cotmoc.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/// The fields of one CSV record, reused from record to record. Texts that recur in a column are one String.
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> implements Row {
    static final int LONGEST_FIELD = 1 << 16;
    static final int LONGEST_RECORD = 1 << 18;
    private static final int MOST_FIELDS = 512;

    private final Table table;
    private final Findings findings;
    private String[] fields = new String[16];
    private TextCache[] caches = new TextCache[0];
    private int size;
    private int length;
    private int line;

    CsvRow(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    @Override
    public int number() {
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int column) {
        return column >= 0 && column < size ? fields[column] : "";
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) Math.min(startingLineNumber, Integer.MAX_VALUE);
        size = 0;
        length = 0;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int count, boolean quoted) {
        length += count;
        if (count > LONGEST_FIELD || length > LONGEST_RECORD || column >= MOST_FIELDS) {
            refuseLength();
        }
        int from = offset;
        int end = offset + count;
        while (from < end && isSpace(buffer[from])) {
            from++;
        }
        while (from < end && isSpace(buffer[end - 1])) {
            end--;
        }
        makeRoom(column);
        TextCache cache = caches[column];
        fields[column] = cache.text(buffer, from, end - from);
        if (cache.madeNew() && fields[column].indexOf('\0') >= 0) {
            refuseNul(column);
        }
        size = column + 1;
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' && c != '\0') || c == '\u00a0';
    }

    private void makeRoom(int column) {
        if (column >= fields.length) {
            fields = Arrays.copyOf(fields, fields.length * 2);
        }
        if (column >= caches.length) {
            caches = Arrays.copyOf(caches, column + 1);
            caches[column] = new TextCache();
        }
    }

    private void refuseNul(int column) {
        findings.add(
                FileDefect.NUL,
                table.at(line, column),
                fields[column].replace('\0', '\u2400'),
                "text without NUL characters",
                "Export the file again; it may be damaged or hold another format.");
        throw new Stop();
    }

    /// Ends the walk because a field or record passes the limits.
    void refuseLength() {
        findings.add(
                FileDefect.TOO_LONG,
                table.at(line, -1),
                "",
                "at most " + LONGEST_FIELD + " characters a field, " + LONGEST_RECORD + " a row and " + MOST_FIELDS
                        + " fields",
                "Look for a quotation mark that is not closed, or split the text.");
        throw new Stop();
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }
}
