package vn.cotmoc.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How often a regular period recurs. The ordinal of a regular period counts its periods from the one
/// that holds 1970-01-01, which is 0; earlier periods are negative.
public enum Frequency {
    YEAR(12),
    HALF(6),
    QUARTER(3),
    MONTH(1),
    DAY(0);

    private static final LocalDate EPOCH = LocalDate.EPOCH;
    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /// The first day of the period with this ordinal.
    LocalDate start(long ordinal) {
        return this == DAY ? EPOCH.plusDays(ordinal) : EPOCH.plusMonths(ordinal * months);
    }

    /// The ordinal of the period that holds the day.
    long ordinalOf(LocalDate day) {
        if (this == DAY) {
            return day.toEpochDay();
        }
        long month = ChronoUnit.MONTHS.between(EPOCH, day.withDayOfMonth(1));
        return Math.floorDiv(month, months);
    }

    /// How many of its periods make a year; days have no fixed number and give 0.
    public int perYear() {
        return this == DAY ? 0 : 12 / months;
    }
}
