package vn.cotmoc.intake;

/// The shape of a target.
enum Shape {
    /// One number, however hedged; a floor and a ceiling are shapes of their own.
    POINT(
            BoundWord.EXACT,
            BoundWord.EXACT,
            BoundWord.ABOUT,
            BoundWord.NEARLY,
            BoundWord.MORE_THAN,
            BoundWord.LESS_THAN),
    RANGE(BoundWord.RANGE, BoundWord.RANGE),
    AT_MOST(BoundWord.AT_MOST, BoundWord.AT_MOST, BoundWord.LESS_THAN),
    AT_LEAST(BoundWord.AT_LEAST, BoundWord.AT_LEAST, BoundWord.MORE_THAN),
    /// A change stated together with the level that it leads to: `-0.7->4.33`. The level is what figures are held
    /// against.
    CHANGE_TO_LEVEL(
            BoundWord.EXACT,
            BoundWord.EXACT,
            BoundWord.ABOUT,
            BoundWord.AT_LEAST,
            BoundWord.AT_MOST,
            BoundWord.MORE_THAN,
            BoundWord.LESS_THAN),
    /// Words only, as an export surplus; the value holds them.
    QUALITATIVE(BoundWord.EXACT, BoundWord.EXACT);

    private final BoundWord implied;
    /// One bit for each bound that agrees, by its ordinal.
    private final int allowed;

    Shape(BoundWord implied, BoundWord... allowed) {
        this.implied = implied;
        this.allowed = bits(allowed);
    }

    private static int bits(BoundWord... bounds) {
        int bits = 0;
        for (BoundWord each : bounds) {
            bits |= 1 << each.ordinal();
        }
        return bits;
    }

    /// The bound of a value whose own is blank.
    BoundWord implied() {
        return implied;
    }

    boolean agrees(BoundWord bound) {
        return (allowed & 1 << bound.ordinal()) != 0;
    }
}
