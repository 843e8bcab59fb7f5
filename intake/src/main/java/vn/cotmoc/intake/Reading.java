package vn.cotmoc.intake;

import vn.cotmoc.model.Finding;

/// What the text of a cell means, or why it means nothing. Kept by its text, so a text is judged once.
sealed interface Reading<T> {

    /// A meaning, and a number that stands for it in fingerprints: equal meanings have equal marks.
    record Good<T>(T value, long mark) implements Reading<T> {}

    /// None.
    record Bad<T>(Finding.Kind kind, String expected, String fix) implements Reading<T> {}

    /// A meaning that is marked by its canonical text.
    static <T> Reading<T> good(T value, String canonical) {
        return new Good<>(value, Mark.of(canonical));
    }

    static <T> Reading<T> bad(Finding.Kind kind, String expected, String fix) {
        return new Bad<>(kind, expected, fix);
    }
}
