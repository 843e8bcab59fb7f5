package vn.cotmoc.claims;

/// A unit as texts print it.
///
/// @param name the one spelling of it
/// @param dimension what it measures
record Unit(String name, Dimension dimension) {
    static final Unit NONE = new Unit("", Dimension.NONE);
    static final Unit PERCENT = new Unit("%", Dimension.PERCENT);
    static final Unit TIMES = new Unit("lần", Dimension.TIMES);
    static final Unit MONTHS = new Unit("tháng", Dimension.TIME);

    enum Dimension {
        MONEY,
        /// Things that are counted whole: xã, hộ, doanh nghiệp.
        COUNT,
        /// ha, km, tấn.
        MEASURE,
        PERCENT,
        /// Percentage points.
        POINTS,
        /// Points of an index.
        SCORE,
        /// lần.
        TIMES,
        /// bậc.
        STEPS,
        /// năm, tháng, ngày as a duration.
        TIME,
        /// tuổi.
        AGE,
        /// Nouns of places, which often only describe: tỉnh, nước.
        TERRITORY,
        NONE
    }

    boolean isWhole() {
        return dimension == Dimension.COUNT || dimension == Dimension.TERRITORY;
    }

    Unit per(String time) {
        return new Unit(name + "/" + time, dimension);
    }
}
