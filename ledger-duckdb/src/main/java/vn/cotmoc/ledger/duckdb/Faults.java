package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import vn.cotmoc.model.Failure;

/// Says in words what went wrong in the store, and what to do.
final class Faults {
    private final Path file;

    Faults(Path file) {
        this.file = file;
    }

    /// The failure that a user can mend.
    Failure of(SQLException cause) {
        String text = cause.getMessage() == null ? "" : cause.getMessage();
        String low = text.toLowerCase(Locale.ROOT);
        if (low.startsWith("fatal error") || low.contains("has been invalidated")) {
            return new Failure(
                    "CM-5014",
                    "The store " + file
                            + " stopped after a write that failed. All that was acknowledged is kept; stop Cột "
                            + "Mốc, see that the disk has room and is sound, and start it again.",
                    cause);
        }
        if (low.contains("no space left")
                || low.contains("disk is full")
                || low.contains("out of space")
                || low.contains("file too large")) {
            return new Failure(
                    "CM-5002",
                    "The disk that holds " + file + " is full. Nothing was changed; free some space and try again.",
                    cause);
        }
        if (low.contains("corrupt") || low.contains("checksum") || low.contains("not a valid duckdb")) {
            return damaged(text, cause);
        }
        if (low.contains("could not set lock") || low.contains("conflicting lock")) {
            return new Failure(
                    "CM-5004",
                    "The store " + file
                            + " is in use by another process. Stop it, or choose another folder with --data.",
                    cause);
        }
        if (low.contains("permission denied") || low.contains("read-only") || low.contains("cannot open file")) {
            return new Failure(
                    "CM-5003",
                    "The store " + file + " cannot be written. Nothing was changed; give this user the right to write "
                            + "in its folder, or choose another with --data.",
                    cause);
        }
        return new Failure("CM-5001", "The store " + file + " refused: " + firstLine(text), cause);
    }

    /// The store's bytes are not what was written.
    Failure damaged(String detail, Throwable cause) {
        return new Failure(
                "CM-5005",
                "The store " + file + " is damaged (" + firstLine(detail)
                        + "). Run ./cotmoc restore DIR with your newest backup; the damaged file is kept beside it.",
                cause);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("no reason given").strip();
    }
}
