package vn.cotmoc.model;

/// How far a figure has ripened. The order is the order of preference: a later constant is the better
/// knowledge of the same thing.
public enum Vintage {
    /// A result that an administration expects before the period has closed (ước thực hiện).
    ADMINISTRATIVE_ESTIMATE,
    /// A statistical estimate, first or second (ước tính).
    ESTIMATE,
    /// A stated result whose source names no vintage.
    REPORTED,
    /// Preliminary statistics (sơ bộ).
    PRELIMINARY,
    /// Final statistics (chính thức).
    OFFICIAL
}
