package vn.cotmoc.model;

/// What kind of statement a figure is.
public enum Measure {
    /// What happened, or is held to have happened.
    ACTUAL,
    /// What an issuer set as a goal.
    TARGET,
    /// What a model expects.
    PROJECTION
}
