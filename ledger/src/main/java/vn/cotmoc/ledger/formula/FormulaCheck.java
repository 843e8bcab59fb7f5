package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Unit;

/// Checks that formulas can be read, know their indicators, do not run in a circle and join only units that can be
/// joined: parts of a sum, a share or a ratio have one dimension; a difference of percentages is in percent or
/// percentage
/// points; an amount per something is in the amount's dimension or in one named after it (`money-vnd-per-visit`).
public final class FormulaCheck {
    private static final Unit NUMBER =
            new Unit(Code.parse("number"), new LocalText("số", "number"), Percent.UNIT.dimension(), BigDecimal.ONE);

    private final Catalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();

    private FormulaCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The defects of all formulas of the catalogue, in its order.
    ///
    /// @param at tells where the formula of an indicator was read
    public static List<Finding> list(Catalogue catalogue, Function<Code, Location> at) {
        FormulaCheck check = new FormulaCheck(catalogue);
        Map<Code, Formula> read = new LinkedHashMap<>();
        catalogue
                .indicators()
                .values()
                .forEach(indicator -> indicator
                        .formula()
                        .ifPresent(text ->
                                check.read(indicator, text, at).ifPresent(tree -> read.put(indicator.code(), tree))));
        read.forEach((code, formula) -> check.check(catalogue.indicator(code), formula, at.apply(code)));
        read.keySet().stream()
                .filter(code -> isCyclic(code, code, read, new HashSet<>()))
                .forEach(code -> check.add(
                        FormulaDefect.CYCLE,
                        at.apply(code),
                        String.valueOf(read.get(code)),
                        "recorded indicators at the ends",
                        "Leave " + code + " out of what its formula uses."));
        catalogue.indicators().values().forEach(indicator -> check.identities(indicator, at.apply(indicator.code())));
        return List.copyOf(check.findings);
    }

    private void identities(Indicator indicator, Location at) {
        for (String text : indicator.description().identities()) {
            try {
                Identity identity = Identity.parse(text);
                switch (identity) {
                    case Identity.Equal(Formula formula) -> check(indicator, formula, at);
                    case Identity.Stock _, Identity.Parts _ -> areKnown(identity.indicators(), at);
                    case Identity.Within within -> checkWithin(indicator, within, at);
                }
            } catch (IllegalArgumentException wrong) {
                add(
                        FormulaDefect.NOT_AN_IDENTITY,
                        at,
                        text,
                        "a formula, parts(dimension: a, b), parts(dimension: a, b = whole), within(a, b) or stock(in, out)",
                        String.valueOf(wrong.getMessage()));
            }
        }
    }

    /// Parts are amounts of the whole or percentages of it.
    private void checkWithin(Indicator whole, Identity.Within within, Location at) {
        if (areKnown(within.indicators(), at)) {
            within.parts().stream()
                    .map(code -> catalogue.indicator(code).unit())
                    .filter(unit -> !isPercent(unit) && !converts(unit, whole.unit()))
                    .forEach(unit -> add(
                            FormulaDefect.UNITS_DIFFER,
                            at,
                            within.toString(),
                            unit.code() + " that converts exactly into "
                                    + whole.unit().code() + ", or percent",
                            "Name parts in the unit of the whole, or as percentages of it."));
        }
    }

    private Optional<Formula> read(Indicator indicator, String text, Function<Code, Location> at) {
        try {
            return Optional.of(Formula.parse(text));
        } catch (IllegalArgumentException wrong) {
            add(
                    FormulaDefect.NOT_A_FORMULA,
                    at.apply(indicator.code()),
                    text,
                    "a formula",
                    String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private void check(Indicator indicator, Formula formula, Location at) {
        if (areKnown(formula.indicators(), at)) {
            checkResult(indicator, formula, at);
            checkParts(formula, at);
        }
    }

    private boolean areKnown(Stream<Code> indicators, Location at) {
        List<Code> unknown = indicators
                .filter(code -> catalogue.findIndicator(code).isEmpty())
                .toList();
        for (Code code : unknown) {
            add(
                    FormulaDefect.INDICATOR_UNKNOWN,
                    at,
                    code.text(),
                    "the code of an indicator",
                    "Write the code as it stands in indicators.yaml, with spaces around a minus.");
        }
        return unknown.isEmpty();
    }

    private void checkResult(Indicator indicator, Formula formula, Location at) {
        Unit gives = unit(formula);
        Unit wants = indicator.unit();
        boolean fits = switch (formula) {
            case Formula.Share _, Formula.Growth _ -> wants.equals(Percent.UNIT) || isPercent(wants);
            case Formula.RatioOfSums _ -> isRatio(wants) && !isPercent(wants);
            case Formula.Per per -> isPer(wants, unit(per.amount()));
            case Formula.CountWhere _ -> wants.factor().compareTo(BigDecimal.ONE) == 0;
            case Formula.Difference _ -> converts(gives, wants) || (isRatio(gives) && isPoint(wants));
            case Formula.Sum _, Formula.Ref _, Formula.Constant _ -> converts(gives, wants);
        };
        if (!fits) {
            add(
                    FormulaDefect.RESULT_UNIT,
                    at,
                    wants.code().text(),
                    "the unit of \"" + formula + "\", as " + gives.code(),
                    "Give the indicator the unit that its formula gives.");
        }
    }

    private static boolean isPercent(Unit unit) {
        return unit.code().equals(Percent.UNIT.code());
    }

    private static boolean isRatio(Unit unit) {
        return unit.dimension().equals(Percent.UNIT.dimension());
    }

    private static boolean isPoint(Unit unit) {
        return unit.dimension().equals(Percent.POINT.dimension());
    }

    private static boolean isPer(Unit result, Unit amount) {
        return result.dimension().equals(amount.dimension())
                || result.dimension().text().startsWith(amount.dimension() + "-per-");
    }

    /// Whether any number of the first unit is an exact decimal in the second.
    private static boolean converts(Unit from, Unit to) {
        return from.convert(BigDecimal.ONE, to).isPresent();
    }

    private void checkParts(Formula formula, Location at) {
        switch (formula) {
            case Formula.Sum(Formula a, Formula b) -> requireAlike(formula, a, b, at);
            case Formula.Difference(Formula a, Formula b) -> requireAlike(formula, a, b, at);
            case Formula.RatioOfSums(Formula a, Formula b) -> requireAlike(formula, a, b, at);
            case Formula.Share(Formula a, Formula b) -> requireAlike(formula, a, b, at);
            case Formula.Growth _, Formula.Per _, Formula.CountWhere _, Formula.Ref _, Formula.Constant _ -> {}
        }
        formula.parts().forEach(part -> checkParts(part, at));
    }

    private void requireAlike(Formula whole, Formula a, Formula b, Location at) {
        if (a instanceof Formula.Constant || b instanceof Formula.Constant) {
            return;
        }
        Unit left = unit(a);
        Unit right = unit(b);
        if (!converts(right, left)) {
            add(
                    FormulaDefect.UNITS_DIFFER,
                    at,
                    whole.toString(),
                    right.code() + " that converts exactly into " + left.code(),
                    "Join figures of one dimension only.");
        }
    }

    private Unit unit(Formula formula) {
        return naturalUnit(formula, code -> catalogue.indicator(code).unit());
    }

    private void add(FormulaDefect kind, Location at, String value, String expected, String fix) {
        findings.add(new Finding(kind, at, value, expected, fix));
    }

    /// The unit in which a formula comes out of itself: that of its first indicator, percent, or a plain number.
    static Unit naturalUnit(Formula formula, Function<Code, Unit> units) {
        return switch (formula) {
            case Formula.Ref(Code indicator) -> units.apply(indicator);
            case Formula.Sum(Formula a, Formula b) -> naturalUnit(a instanceof Formula.Constant ? b : a, units);
            case Formula.Difference(Formula a, Formula b) -> naturalUnit(a instanceof Formula.Constant ? b : a, units);
            case Formula.Per(Formula amount, Formula _) -> naturalUnit(amount, units);
            case Formula.Share _, Formula.Growth _ -> Percent.UNIT;
            case Formula.RatioOfSums _, Formula.CountWhere _, Formula.Constant _ -> NUMBER;
        };
    }

    static void requireNoCycle(Code code, Map<Code, Formula> formulas) {
        if (isCyclic(code, code, formulas, new HashSet<>())) {
            throw new IllegalArgumentException("The formula of " + code + " leads back to itself.");
        }
    }

    private static boolean isCyclic(Code start, Code at, Map<Code, Formula> formulas, Set<Code> seen) {
        Formula formula = formulas.get(at);
        return formula != null
                && formula.indicators()
                        .anyMatch(next ->
                                next.equals(start) || (seen.add(next) && isCyclic(start, next, formulas, seen)));
    }
}
