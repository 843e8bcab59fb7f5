package vn.cotmoc.geography;

import java.util.Locale;

/// How well a figure is known after it was moved from one geography to another, the best first. The text is the
/// lower-case name.
public enum Exactness {
    /// The place is a union of whole places, or one whole place: nothing was divided.
    EXACT,
    /// Something was divided, by shares that a public act or statistic states for the measure itself.
    DOCUMENTED,
    /// A share belongs to another measure or another day, or was worked out.
    ESTIMATED,
    /// A share is not known. There is a figure only for the group that holds the place.
    UNDEFINED;

    private static final Exactness[] ALL = values();

    /// The lesser of the two.
    public Exactness and(Exactness other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Exactness of(int rank) {
        return ALL[rank];
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
