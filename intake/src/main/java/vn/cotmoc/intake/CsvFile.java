package vn.cotmoc.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A CSV file in UTF-8, with or without a byte order mark, its fields parted by commas, semicolons or tabs. It is
/// read in constant memory, whatever it holds.
final class CsvFile implements Rows {
    private static final int PROGRESS_ROWS = 1 << 14;

    private final Input input;
    private final Findings findings;
    private final Progress progress;
    private final Table table;

    CsvFile(Input input, Findings findings, Progress progress) {
        this.input = input;
        this.findings = findings;
        this.progress = progress;
        this.table = Table.of(input.name());
    }

    @Override
    public Table table() {
        return table;
    }

    /// Gives the header and then every row.
    /// @throws Stop where the file cannot be read on
    @Override
    public void forEach(Consumer<Row> sink) {
        FileHead head = FileHead.of(input);
        head.refuse(findings, table);
        try (CountingStream bytes = new CountingStream(input.open())) {
            bytes.skipNBytes(head.markLength());
            walk(bytes, new CsvRow(table, findings), head, sink);
        } catch (IOException e) {
            throw Input.unreadable(input.name(), e);
        }
    }

    private void walk(CountingStream bytes, CsvRow row, FileHead head, Consumer<Row> sink) throws IOException {
        try (CsvReader<CsvRow> reader = CsvReader.builder()
                .fieldSeparator(head.delimiter())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(CsvRow.LONGEST_RECORD)
                .build(row, decode(bytes))) {
            long rows = 0;
            for (CsvRow each : reader) {
                sink.accept(each);
                if (++rows % PROGRESS_ROWS == 0) {
                    progress.at(rows, bytes.count(), input.size());
                }
            }
            progress.at(rows, bytes.count(), input.size());
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (CsvParseException e) {
            throw unparsable(e, row);
        }
    }

    private static Reader decode(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private RuntimeException unreadable(@Nullable IOException cause) throws IOException {
        if (cause instanceof CharacterCodingException) {
            BadText bad = BadText.find(input);
            findings.add(
                    FileDefect.NOT_UTF8,
                    table.at(bad.line(), -1),
                    bad.guess(),
                    "UTF-8",
                    "Save the file as \"CSV UTF-8\" and read it again.");
            return new Stop();
        }
        return Input.unreadable(input.name(), cause == null ? new IOException("unknown") : cause);
    }

    /// The library wraps what a handler throws.
    private Stop unparsable(CsvParseException cause, CsvRow row) {
        if (cause.getCause() instanceof Stop stop) {
            return stop;
        }
        if (isOverflow(cause)) {
            row.refuseLength();
        }
        findings.add(
                FileDefect.OPEN_QUOTE,
                table.at(row),
                "\"",
                "a closing quotation mark",
                "Close the quotation, and double the quotation marks inside a quoted field.");
        return new Stop();
    }

    /// The library tells the two apart by text only.
    private static boolean isOverflow(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (String.valueOf(each.getMessage()).contains("buffer")) {
                return true;
            }
        }
        return false;
    }
}
