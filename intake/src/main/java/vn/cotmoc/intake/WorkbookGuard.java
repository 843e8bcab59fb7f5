package vn.cotmoc.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Unpacks a workbook once without keeping anything, before any XML is parsed: refuses bombs, macros, document types
/// and damage. What an archive says of its own sizes is not believed.
final class WorkbookGuard {
    private static final int MOST_ENTRIES = 4_096;
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_SHARED = 128L << 20;
    private static final int FREE_BYTES = 1 << 20;
    private static final int MOST_RATIO = 200;
    private static final int LONGEST_TEXT = 1 << 20;

    private final Input input;
    private final Findings findings;
    private final byte[] buffer = new byte[1 << 16];
    private long total;
    private boolean hasWorkbook;

    private WorkbookGuard(Input input, Findings findings) {
        this.input = input;
        this.findings = findings;
    }

    /// @throws Stop after a finding
    static void check(Path file, Findings findings) {
        Input input = Input.of(file);
        WorkbookGuard guard = new WorkbookGuard(input, findings);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            guard.unpack(zip);
        } catch (IOException e) {
            throw refuseDamaged(input, findings);
        }
        if (!guard.hasWorkbook) {
            throw refuseFormat(input, findings);
        }
    }

    private void unpack(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw bomb(zip.size() + " parts");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            checkName(entry.getName());
            try (InputStream in = zip.getInputStream(entry)) {
                unpack(entry, in);
            }
        }
    }

    private void checkName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        hasWorkbook |= lower.equals("xl/workbook.xml");
        if (lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/")) {
            findings.add(
                    FileDefect.MACROS,
                    Table.of(input.name()).at(),
                    name,
                    "a workbook without macros",
                    "Save it as .xlsx; nothing in a file is ever run.");
            throw new Stop();
        }
    }

    private void unpack(ZipEntry entry, InputStream zip) throws IOException {
        String name = entry.getName();
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        int text = 0;
        boolean shared = name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            if (size == 0) {
                refuseDocumentType(name, count);
            }
            size += count;
            total += count;
            long ratio = size / packed;
            if (total > MOST_BYTES || (shared && size > MOST_SHARED) || (size > FREE_BYTES && ratio > MOST_RATIO)) {
                throw bomb(name);
            }
            text = longestText(text, count);
        }
    }

    /// The length of the run without a tag that the buffer ends with; a run that is too long is refused.
    private int longestText(int before, int count) {
        int run = before;
        for (int i = 0; i < count; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_TEXT) {
                findings.add(
                        FileDefect.TOO_LONG,
                        Table.of(input.name()).at(),
                        "",
                        "at most " + CsvRow.LONGEST_FIELD + " characters a cell",
                        "Shorten the text, and remove pictures and other attachments.");
                throw new Stop();
            }
        }
        return run;
    }

    private void refuseDocumentType(String name, int count) {
        String start = new String(buffer, 0, Math.min(count, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("<") && start.contains("<!DOCTYPE")) {
            findings.add(
                    FileDefect.DAMAGED_WORKBOOK,
                    Table.of(input.name()).at(),
                    name,
                    "parts without a document type",
                    "Save the workbook again with a spreadsheet program.");
            throw new Stop();
        }
    }

    private Stop bomb(String what) {
        findings.add(
                FileDefect.BOMB,
                Table.of(input.name()).at(),
                what,
                "at most " + MOST_ENTRIES + " parts, " + (MOST_BYTES >> 20) + " MB in all, and " + MOST_RATIO
                        + " times the packed size",
                "Save the table alone as CSV UTF-8.");
        return new Stop();
    }

    static Stop refuseDamaged(Input input, Findings findings) {
        findings.add(
                FileDefect.DAMAGED_WORKBOOK,
                Table.of(input.name()).at(),
                input.name(),
                "a complete .xlsx workbook",
                "Copy or save the file again; it may have been cut off.");
        return new Stop();
    }

    static Stop refuseOld(Input input, Findings findings) {
        findings.add(
                FileDefect.OLD_WORKBOOK,
                Table.of(input.name()).at(),
                input.name(),
                "an .xlsx workbook without a password",
                "Open it, remove the password, and save it as .xlsx.");
        return new Stop();
    }

    static Stop refuseFormat(Input input, Findings findings) {
        findings.add(
                FileDefect.UNKNOWN_FORMAT,
                Table.of(input.name()).at(),
                input.name(),
                "CSV in UTF-8 or an .xlsx workbook",
                "Export the table as one of these.");
        return new Stop();
    }
}
