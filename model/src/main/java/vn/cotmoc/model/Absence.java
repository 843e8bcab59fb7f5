package vn.cotmoc.model;

/// Why there is no figure. Zero is a figure and never an absence.
public enum Absence {
    /// Nobody has reported it.
    NOT_REPORTED,
    /// The phenomenon does not exist there or then.
    NOT_APPLICABLE,
    /// It is expected, its release date has not come.
    NOT_YET_DUE,
    /// It exists and may not be shown.
    CONFIDENTIAL,
    /// It was stated and then taken back.
    WITHDRAWN,
    /// It is computed, and some of its parts are missing.
    INCOMPLETE,
    /// It is computed, and its denominator or base is zero, or its parts cannot be compared.
    UNDEFINED
}
