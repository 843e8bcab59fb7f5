package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;

/// Where the store lies and what it may use.
///
/// @param folder the data folder; the store is the file `cotmoc.duckdb` in it
/// @param memory the most memory that the engine may take, as `256MB`
/// @param threads how many threads it may use, at least 1
/// @param remembered how many bytes of slices that were read lately are kept for the next reader; 0 for none
public record Settings(Path folder, String memory, int threads, long remembered) {
    private static final long REMEMBERED = 24L << 20;

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("The store needs at least 1 thread, found " + threads + ".");
        }
        if (remembered < 0) {
            throw new IllegalArgumentException("The store remembers 0 bytes or more, found " + remembered + ".");
        }
        folder = folder.toAbsolutePath().normalize();
    }

    /// Settings that remember as much as is usual.
    public Settings(Path folder, String memory, int threads) {
        this(folder, memory, threads, REMEMBERED);
    }

    /// The usual settings: 256 MB and two threads.
    public static Settings of(Path folder) {
        return new Settings(folder, "256MB", 2);
    }

    /// The same settings, remembering so many bytes of slices.
    public Settings withRemembered(long bytes) {
        return new Settings(folder, memory, threads, bytes);
    }

    /// The file of the store.
    public Path file() {
        return folder.resolve("cotmoc.duckdb");
    }
}
