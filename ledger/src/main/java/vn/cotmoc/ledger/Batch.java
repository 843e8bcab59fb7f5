package vn.cotmoc.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cotmoc.model.Observation;

/// What is recorded together, whole or not at all: the statements of one file, and the documents that define words.
///
/// @param origin what it came from, as a file name without folders
/// @param contentHash SHA-256 of the content in lower-case hexadecimal; a content that was recorded before
///     changes nothing
public record Batch(String origin, String contentHash, Entries entries, List<Document> documents) {
    public Batch {
        documents = List.copyOf(documents);
        if (!contentHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("\"" + contentHash + "\" is not a SHA-256 in lower-case hexadecimal.");
        }
    }

    /// A statement, and since when it counts as known; empty where that is the instant of recording.
    public record Entry(Observation observation, Optional<Instant> known) {}

    /// A file that defines words, kept whole.
    public record Document(String name, byte[] bytes) {}

    /// Statements that can be walked once, in order. A walk may fail, then nothing is recorded.
    @FunctionalInterface
    public interface Entries {
        /// Gives every entry to the sink.
        void forEach(Consumer<Entry> sink);

        /// How many there are, where that is known beforehand; -1 where it is not.
        default long count() {
            return -1;
        }

        /// The entries of a list.
        static Entries of(List<Entry> list) {
            List<Entry> copy = List.copyOf(list);
            return new Entries() {
                @Override
                public void forEach(Consumer<Entry> sink) {
                    copy.forEach(sink);
                }

                @Override
                public long count() {
                    return copy.size();
                }
            };
        }
    }
}
