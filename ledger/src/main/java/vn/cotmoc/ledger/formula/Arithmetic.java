package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Writes a formula with the numbers of one derivation.
record Arithmetic(Derivation derivation, Language language) {
    private static final String UNKNOWN = "?";

    String write() {
        return formula(derivation.formula(), period(), false) + " = " + number(derivation.figure());
    }

    private Period period() {
        return derivation.id().period();
    }

    private String formula(Formula formula, Period period, boolean inside) {
        String text = switch (formula) {
            case Formula.Ref(Code indicator) -> input(indicator, period);
            case Formula.Constant(BigDecimal value) -> language.number(value);
            case Formula.Sum(Formula a, Formula b) -> pair(a, " + ", b, period);
            case Formula.Difference(Formula a, Formula b) -> pair(a, " − ", b, period);
            case Formula.RatioOfSums(Formula a, Formula b) -> quotient(a, b, period);
            case Formula.Per(Formula a, Formula b) -> quotient(a, b, period);
            case Formula.Share(Formula a, Formula b) -> quotient(a, b, period) + " × 100";
            case Formula.Growth(Formula of) -> growth(of, period);
            case Formula.CountWhere count -> count.toString();
        };
        boolean isCall = formula instanceof Formula.Ref
                || formula instanceof Formula.Constant
                || formula instanceof Formula.CountWhere;
        return inside && !isCall ? "(" + text + ")" : text;
    }

    private String pair(Formula a, String sign, Formula b, Period period) {
        boolean sumInside = b instanceof Formula.Sum || b instanceof Formula.Difference;
        return formula(a, period, false) + sign + formula(b, period, sumInside);
    }

    private String quotient(Formula a, Formula b, Period period) {
        return formula(a, period, true) + " ÷ " + formula(b, period, true);
    }

    private String growth(Formula of, Period period) {
        return "(" + formula(of, period, true) + " ÷ " + formula(of, period.yearEarlier(), true) + " − 1) × 100";
    }

    private String input(Code indicator, Period period) {
        return derivation.parts().stream()
                .filter(part -> part.cell().indicator().equals(indicator)
                        && part.cell().period().equals(period))
                .findFirst()
                .flatMap(Derivation.Part::figure)
                .map(this::number)
                .orElse(UNKNOWN);
    }

    private String number(Figure figure) {
        return figure instanceof Figure.Known known ? language.value(known) : UNKNOWN;
    }
}
