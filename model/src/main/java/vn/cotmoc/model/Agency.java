package vn.cotmoc.model;

import java.time.LocalDate;
import java.util.Optional;

/// An office, council or publisher that reports figures, sets targets or owns indicators, while it exists:
/// from the first day, to the day on which its successor took over, that day excluded.
///
/// @param level the level of places for which it speaks (`country`, `province`, `commune`), where the pack states it:
///     targets of central and provincial issuers stand in columns of their own
public record Agency(
        Code code,
        LocalText name,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<Code> successor,
        Optional<Code> level) {

    /// An agency whose level is not stated.
    public Agency(
            Code code,
            LocalText name,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            Optional<Code> successor) {
        this(code, name, validFrom, validTo, successor, Optional.empty());
    }
}
