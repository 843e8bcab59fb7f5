package vn.cotmoc.web;

import java.util.List;
import vn.cotmoc.model.Language;

/// What stands around every page: title, navigation, search, language, foot.
///
/// @param province the name of the pack
/// @param assets the addresses of stylesheet, script and icon
record Frame(Here here, String title, Place place, String province, Assets assets, Foot foot) {

    /// The entries of the navigation.
    enum Place {
        BOARD("/", Text.BOARD),
        THEMES("/themes", ThemeText.NAV),
        YEAR("/year", Text.YEAR_TABLE),
        GOALS("/goals", GoalsText.NAV),
        INDICATORS("/indicators", Text.INDICATORS),
        PLACES("/places", Text.PLACES),
        MAP("/map", Text.MAP),
        RECONCILE("/reconcile", Text.RECONCILE),
        CHECK("/check", CheckText.NAV),
        DATA("/data", Text.DATA),
        METHOD("/method", Text.METHOD),
        NONE("", Text.SEARCH);

        private final String path;
        private final Worded label;

        Place(String path, Worded label) {
            this.path = path;
            this.label = label;
        }

        String path() {
            return path;
        }

        Worded label() {
            return label;
        }
    }

    /// What the foot of the page says.
    record Foot(String version, String revision) {}

    List<Place> places() {
        return List.of(
                Place.BOARD,
                Place.THEMES,
                Place.YEAR,
                Place.GOALS,
                Place.INDICATORS,
                Place.PLACES,
                Place.MAP,
                Place.RECONCILE,
                Place.CHECK,
                Place.DATA,
                Place.METHOD);
    }

    Language language() {
        return here.language();
    }

    Language otherLanguage() {
        return language() == Language.VI ? Language.EN : Language.VI;
    }

    /// The text in the language of the page.
    String say(Worded text, Object... values) {
        return text.in(language(), values);
    }

    String to(String path, String... pairs) {
        return here.to(path, pairs);
    }
}
