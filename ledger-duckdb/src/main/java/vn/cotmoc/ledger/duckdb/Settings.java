package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;

/// Where the store lies and what it may use.
///
/// @param folder the data folder; the store is the file `cotmoc.duckdb` in it
/// @param memory the most memory that the engine may take, as `256MB`
/// @param threads how many threads it may use, at least 1
public record Settings(Path folder, String memory, int threads) {
    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("The store needs at least 1 thread, found " + threads + ".");
        }
        folder = folder.toAbsolutePath().normalize();
    }

    /// The usual settings: 256 MB and two threads.
    public static Settings of(Path folder) {
        return new Settings(folder, "256MB", 2);
    }

    /// The file of the store.
    public Path file() {
        return folder.resolve("cotmoc.duckdb");
    }
}
