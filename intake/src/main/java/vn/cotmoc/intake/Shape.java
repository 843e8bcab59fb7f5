package vn.cotmoc.intake;

import java.util.Set;

/// The shape of a target.
enum Shape {
    POINT(BoundWord.EXACT, Set.of(BoundWord.EXACT, BoundWord.ABOUT, BoundWord.NEARLY)),
    RANGE(BoundWord.RANGE, Set.of(BoundWord.RANGE)),
    AT_MOST(BoundWord.AT_MOST, Set.of(BoundWord.AT_MOST, BoundWord.LESS_THAN)),
    AT_LEAST(BoundWord.AT_LEAST, Set.of(BoundWord.AT_LEAST, BoundWord.MORE_THAN)),
    /// A change stated together with the level that it leads to; it has no one number.
    CHANGE_TO_LEVEL(BoundWord.EXACT, Set.of()),
    /// Words only, as an export surplus.
    QUALITATIVE(BoundWord.EXACT, Set.of());

    private final BoundWord implied;
    private final Set<BoundWord> allowed;

    Shape(BoundWord implied, Set<BoundWord> allowed) {
        this.implied = implied;
        this.allowed = Set.copyOf(allowed);
    }

    /// The bound of a value whose own is blank.
    BoundWord implied() {
        return implied;
    }

    boolean agrees(BoundWord bound) {
        return allowed.contains(bound);
    }

    boolean hasLevel() {
        return !allowed.isEmpty();
    }
}
