package vn.cotmoc.intake;

import java.io.IOException;
import java.io.InputStream;

/// The first bytes of a file, and what they say of its format.
record FileHead(byte[] bytes) {
    private static final int LENGTH = 1 << 16;

    /// What a file is by its content.
    enum Format {
        CSV,
        ZIP,
        OLE,
        PDF
    }

    static FileHead of(Input input) {
        try (InputStream in = input.open()) {
            return new FileHead(in.readNBytes(LENGTH));
        } catch (IOException e) {
            throw Input.unreadable(input.name(), e);
        }
    }

    Format format() {
        if (startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6)) {
            return Format.ZIP;
        }
        if (startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return Format.OLE;
        }
        return startsWith('%', 'P', 'D', 'F') ? Format.PDF : Format.CSV;
    }

    /// The length of the byte order mark of UTF-8, 0 without one.
    int markLength() {
        return startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /// Refuses an empty file and UTF-16, which would otherwise look like NUL characters.
    /// @throws Stop after a finding
    void refuse(Findings findings, Table table) {
        if (bytes.length == markLength()) {
            findings.add(
                    FileDefect.EMPTY,
                    table.at(),
                    "",
                    "a header and rows",
                    "Export the file again, with its header in the first row.");
            throw new Stop();
        }
        if (isUtf16()) {
            findings.add(
                    FileDefect.NOT_UTF8,
                    table.at(),
                    "UTF-16",
                    "UTF-8",
                    "Save the file as \"CSV UTF-8\" and read it again.");
            throw new Stop();
        }
    }

    private boolean isUtf16() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            return true;
        }
        int zeros = 0;
        for (byte each : bytes) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros > bytes.length / 4;
    }

    /// The delimiter of the first line: the one of comma, semicolon and tab that stands there most often.
    char delimiter() {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (byte each : bytes) {
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == '\n' || each == '\r')) {
                break;
            } else if (!quoted) {
                commas += each == ',' ? 1 : 0;
                semicolons += each == ';' ? 1 : 0;
                tabs += each == '\t' ? 1 : 0;
            }
        }
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }

    private boolean startsWith(int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
