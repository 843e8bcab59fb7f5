package vn.cotmoc.intake;

import vn.cotmoc.model.Bound;

/// How the column `bound` states the bound of a value.
enum BoundWord {
    EXACT(Bound.Hedge.EXACT),
    ABOUT(Bound.Hedge.ABOUT),
    MORE_THAN(Bound.Hedge.MORE_THAN),
    AT_LEAST(Bound.Hedge.AT_LEAST),
    LESS_THAN(Bound.Hedge.LESS_THAN),
    AT_MOST(Bound.Hedge.AT_MOST),
    NEARLY(Bound.Hedge.NEARLY),
    /// The value is `a..b`; the hedge is not used.
    RANGE(Bound.Hedge.EXACT);

    private final Bound.Hedge hedge;

    BoundWord(Bound.Hedge hedge) {
        this.hedge = hedge;
    }

    Bound.Hedge hedge() {
        return hedge;
    }
}
