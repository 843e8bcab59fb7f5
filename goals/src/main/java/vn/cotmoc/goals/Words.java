package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;

/// Writes figures and names into sentences.
record Words(Catalogue catalogue) {
    private static final int DECIMALS = 1;

    /// One sentence in both languages.
    static LocalText both(Function<Language, String> write) {
        return new LocalText(write.apply(Language.VI), write.apply(Language.EN));
    }

    /// A figure with its bound and unit, in full.
    static String full(Language language, Figure.Known figure) {
        return withUnit(language, language.value(figure), figure.unit());
    }

    /// A number in a unit, with as many decimals as the indicator shows, one at least.
    static String number(Language language, BigDecimal value, Indicator indicator) {
        int decimals = Math.max(1, indicator.nature().decimals());
        return withUnit(language, language.rounded(value, decimals), differenceUnit(indicator));
    }

    private static String withUnit(Language language, String number, Unit unit) {
        String name = unit.name().in(language);
        return name.equals("%") ? number + name : number + "\u00a0" + name;
    }

    /// Percent of plan and the like, one decimal.
    static String percent(Language language, Figure.Known percent) {
        return language.value(percent, DECIMALS) + "%";
    }

    static String percent(Language language, BigDecimal percent) {
        return language.rounded(percent, DECIMALS) + "%";
    }

    static String signedPercent(Language language, BigDecimal percent) {
        return language.signed(percent, DECIMALS) + "%";
    }

    /// A growth with its hedge: `> +26,9%`.
    static String signedPercent(Language language, Figure.Known percent) {
        return percent.bound() instanceof Bound.UpTo(BigDecimal high)
                ? language.signed(percent.value(), DECIMALS) + "…" + signedPercent(language, high)
                : mark(language, percent) + signedPercent(language, percent.value());
    }

    /// The hedge of a figure with a space behind it; empty where it is exact or a range.
    static String mark(Language language, Figure.Known figure) {
        String text = language.value(figure, 0);
        return text.indexOf(' ') == 1 ? text.substring(0, 2) : "";
    }

    /// The unit of a difference between two figures of the indicator.
    static Unit differenceUnit(Indicator indicator) {
        return isPercentage(indicator) ? Percent.POINT : indicator.unit();
    }

    static boolean isPercentage(Indicator indicator) {
        return indicator.unit().dimension().equals(Percent.UNIT.dimension())
                || indicator.unit().dimension().equals(Percent.POINT.dimension());
    }

    /// The name of an agency, its code where the catalogue does not know it.
    String agency(Language language, Code code) {
        return Optional.ofNullable(catalogue.agencies().get(code))
                .map(Agency::name)
                .map(name -> name.in(language))
                .orElse(code.text());
    }
}
