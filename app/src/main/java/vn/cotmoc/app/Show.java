package vn.cotmoc.app;

import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Figures for people.
final class Show {
    private static final int DECIMALS = 1;

    private Show() {}

    /// The value with its bound and unit, or the reason why there is none.
    static String figure(Figure figure, Language language) {
        return switch (figure) {
            case Figure.Known known ->
                language.value(known) + " " + known.unit().name().in(language);
            case Figure.Absent absent -> "– (" + Words.lower(absent.reason()) + ")";
        };
    }

    /// A computed value, rounded, without its unit; nothing where there is none.
    static String plain(Figure figure, Language language) {
        return figure instanceof Figure.Known known ? language.value(known, DECIMALS) : "";
    }
}
