package vn.cotmoc.exchange.sdmx;

import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// The codes of the model's words. Codes of places (`06040@2024-12-01`), indicators and agencies are the pack's own,
/// which are ids of SDMX as they are.
final class Codes {
    /// Every unit is its indicator's own, so nothing is left to multiply by: 0 is ten to the power of 0.
    static final String UNIT_MULT = "0";

    private Codes() {}

    /// How often a period recurs: the letters of the SDMX list `CL_FREQ`; `YTD` for a stretch from 1 January, `YRS` for
    /// a term of whole years, and `_O` for any other stretch of days.
    static String frequency(Period period) {
        return switch (period) {
            case Period.Regular regular -> frequency(regular.frequency());
            case Period.YearToDate _ -> "YTD";
            case Period.YearSpan _ -> "YRS";
            case Period.DateRange _ -> "_O";
        };
    }

    private static String frequency(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> "A";
            case HALF -> "S";
            case QUARTER -> "Q";
            case MONTH -> "M";
            case DAY -> "D";
        };
    }

    /// A breakdown as an id of SDMX, which may hold neither a colon nor a comma: `mode_rail__scope_phase-1`. The parts
    /// themselves never hold an underscore, so it can be read back.
    static String breakdown(Breakdown breakdown) {
        return breakdown.isTotal()
                ? breakdown.toString()
                : breakdown.toString().replace(":", "_").replace(",", "__");
    }

    /// Reads what [#breakdown(Breakdown)] wrote.
    /// @throws IllegalArgumentException for any other text
    static Breakdown breakdown(String code) {
        return Breakdown.parse(
                code.equals("_T") ? code : code.replace("__", ",").replace("_", ":"));
    }

    static String measure(Measure measure) {
        return measure.name();
    }

    static String vintage(Vintage vintage) {
        return vintage.name();
    }

    /// The code of the SDMX list `CL_OBS_STATUS`: for a value how ripe it is, for none why.
    static String status(Figure figure, Measure measure, Vintage vintage) {
        if (figure instanceof Figure.Absent(Absence reason)) {
            return status(reason);
        }
        return status(measure, vintage);
    }

    /// The status of a value.
    static String status(Measure measure, Vintage vintage) {
        return switch (measure) {
            case PROJECTION -> "F";
            case TARGET -> "A";
            case ACTUAL ->
                switch (vintage) {
                    case ADMINISTRATIVE_ESTIMATE, ESTIMATE -> "E";
                    case PRELIMINARY -> "P";
                    case REPORTED, OFFICIAL -> "A";
                };
        };
    }

    private static String status(Absence reason) {
        return switch (reason) {
            case NOT_REPORTED -> "L";
            case NOT_APPLICABLE -> "M";
            case CONFIDENTIAL -> "Q";
            case NOT_YET_DUE, WITHDRAWN, INCOMPLETE, UNDEFINED -> "O";
        };
    }

    /// The code of the bound, empty for an exact value.
    static String bound(Bound bound) {
        return switch (bound) {
            case Bound.UpTo _ -> "RANGE";
            case Bound.Hedge hedge -> hedge == Bound.Hedge.EXACT ? "" : hedge.name();
        };
    }
}
