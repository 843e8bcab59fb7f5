package vn.cotmoc.geography;

/// How a kind of figure is moved between geographies, and why so. What cannot be moved has a rule too, so that the
/// reason can be told.
public enum Rule {
    /// Persons, tonnes, money, area.
    SUM("the parts add up; a part of a place needs its share of the same measure"),
    /// Rates, means, densities, figures a head.
    RATIO("numerator and denominator are moved apart and divided at the end, since a ratio cannot be added"),
    /// Growth rates and indices.
    GROWTH("the levels are moved and the growth is computed again, in percent"),
    /// The largest of several.
    MAXIMUM("the largest of whole places stays the largest of their union; of a part of a place nothing is known"),
    /// The smallest of several.
    MINIMUM("the smallest of whole places stays the smallest of their union; of a part of a place nothing is known"),
    /// Yes, 1, or no, 0: yes where all were.
    ALL("a place has the property where every place that it was made of had it"),
    /// Yes, 1, or no, 0: yes where one was.
    ANY("a place has the property where at least one place that it was made of had it"),
    /// Places by size.
    RANK("ranks are computed again from the levels that were moved"),
    /// Medians, quantiles, inequality.
    MEDIAN("undefined: the distribution inside the places is needed, not its middle");

    private final String reason;

    Rule(String reason) {
        this.reason = reason;
    }

    /// The reason in words, a clause without a full stop.
    public String reason() {
        return reason;
    }

    /// Whether one table of figures is enough.
    boolean isOfOne() {
        return switch (this) {
            case SUM, MAXIMUM, MINIMUM, ALL, ANY -> true;
            case RATIO, GROWTH, RANK, MEDIAN -> false;
        };
    }
}
