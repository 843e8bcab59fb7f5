package vn.cotmoc.model;

import java.time.LocalDate;
import java.util.Optional;

/// An office, council or publisher that reports figures, sets targets or owns indicators, while it exists:
/// from the first day, to the day on which its successor took over, that day excluded.
public record Agency(
        Code code,
        LocalText name,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<Code> successor) {}
