package vn.cotmoc.claims;

import java.util.Optional;
import vn.cotmoc.model.Period;

/// With what a number is compared.
///
/// @param kind what sort of thing it is
/// @param text the words of the text
/// @param end the first item after them
/// @param period its stretch of time, where it names one
record Reference(Kind kind, String text, int end, Optional<Period> period) {
    enum Kind {
        YEAR_BEFORE,
        BEFORE,
        PLAN,
        WHOLE,
        /// A base that is named otherwise: so với phương án trước.
        OTHER
    }

    /// Whether it is an earlier time.
    boolean isTime() {
        return kind == Kind.BEFORE || kind == Kind.YEAR_BEFORE;
    }

    Satellite.Kind change() {
        return switch (kind) {
            case YEAR_BEFORE -> Satellite.Kind.YOY;
            case BEFORE, OTHER -> Satellite.Kind.VS_PREVIOUS;
            case PLAN -> Satellite.Kind.VS_PLAN;
            case WHOLE -> Satellite.Kind.SHARE_OF;
        };
    }
}
