package vn.cotmoc.exchange.sdmx;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/// A set of data in a message: what a receiver is to do with it, from when to when it was the newest, and its series,
/// which may be read once.
record DataSet(Action action, Optional<Instant> validFrom, Optional<Instant> validTo, Iterator<Series> series) {

    /// SDMX 2.1, section 3A, `ActionType`, and its letter in SDMX-CSV 2.0.
    enum Action {
        INFORMATION("Information", "I"),
        APPEND("Append", "A"),
        REPLACE("Replace", "R");

        private final String word;
        private final String letter;

        Action(String word, String letter) {
            this.word = word;
            this.letter = letter;
        }

        String word() {
            return word;
        }

        String letter() {
            return letter;
        }
    }
}
