package vn.cotmoc.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// How figures are written on a page in one language: no number parts from its unit at the end of a line.
record Print(Language language) {
    static final char NBSP = '\u00A0';

    /// The number with its bound, rounded as the indicator is shown.
    String value(Figure.Known known, Indicator indicator) {
        return tight(language.value(known, indicator.nature().decimals()));
    }

    /// The number with its bound, with all its digits.
    String exact(Figure.Known known) {
        return tight(language.value(known));
    }

    String unit(Unit unit) {
        return tight(unit.name().in(language));
    }

    /// The number and its unit.
    String measured(Figure.Known known, Indicator indicator) {
        return join(value(known, indicator), unit(known.unit()));
    }

    /// The number with all its digits and its unit, or why there is none.
    String whole(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> join(exact(known), unit(known.unit()));
            case Figure.Absent(Absence reason) -> absence(reason);
        };
    }

    static String join(String number, String unit) {
        return unit.equals("%") ? number + "%" : number + NBSP + unit;
    }

    /// A percentage rounded to one decimal, or to none from 100 on.
    String percent(BigDecimal value) {
        boolean large = value.abs().compareTo(BigDecimal.valueOf(100)) >= 0;
        return language.rounded(value, large ? 0 : 1) + "%";
    }

    String signed(BigDecimal value, int decimals) {
        return language.signed(value, decimals);
    }

    String day(LocalDate day) {
        return language.date(day);
    }

    String day(Instant instant, ZoneId zone) {
        return language.date(instant.atZone(zone).toLocalDate());
    }

    String vintage(Vintage vintage) {
        return switch (vintage) {
            case ADMINISTRATIVE_ESTIMATE -> Text.ADMINISTRATIVE_ESTIMATE.in(language);
            case ESTIMATE -> Text.ESTIMATE.in(language);
            case REPORTED -> Text.REPORTED.in(language);
            case PRELIMINARY -> Text.PRELIMINARY.in(language);
            case OFFICIAL -> Text.OFFICIAL.in(language);
        };
    }

    String absence(Absence reason) {
        Text text = switch (reason) {
            case NOT_REPORTED -> Text.NOT_REPORTED;
            case NOT_APPLICABLE -> Text.NOT_APPLICABLE;
            case NOT_YET_DUE -> Text.NOT_YET_DUE;
            case CONFIDENTIAL -> Text.CONFIDENTIAL;
            case WITHDRAWN -> Text.WITHDRAWN;
            case INCOMPLETE -> Text.INCOMPLETE;
            case UNDEFINED -> Text.UNDEFINED;
        };
        return text.in(language);
    }

    private static String tight(String text) {
        return text.replace(' ', NBSP);
    }
}
