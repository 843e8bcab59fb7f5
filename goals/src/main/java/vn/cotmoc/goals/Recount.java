package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.cotmoc.ledger.formula.Formula;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;

/// Computes a formula from printed numbers: the result has everything in it that rounding and hedges of the inputs
/// leave
/// open.
record Recount(Knowledge knowledge) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Quantity ALL = Quantity.of(HUNDRED);
    private static final int FACTOR_SCALE = 30;

    /// What a formula gives, the statements that entered it, and the arithmetic as it is written by hand.
    record Counted(Quantity quantity, List<Said> inputs, BiFunction<Language, Boolean, String> write) {
        Counted {
            inputs = List.copyOf(inputs);
        }

        String arithmetic(Language language) {
            return write.apply(language, false);
        }
    }

    /// What the indicator's own formula gives for the cell, in the unit; empty where it has none, where an input is
    /// missing, and for formulas of a kind that rounding does not reach.
    Optional<Counted> of(Cell cell, Unit unit) {
        return knowledge.derivations().findFormula(cell.indicator()).flatMap(formula -> of(formula, cell, unit));
    }

    /// What the formula gives for the cell, in the unit.
    Optional<Counted> of(Formula formula, Cell cell, Unit unit) {
        return evaluate(formula, cell, Optional.of(unit));
    }

    /// @param unit the unit into which inputs of its dimension are turned
    private Optional<Counted> evaluate(Formula formula, Cell cell, Optional<Unit> unit) {
        return switch (formula) {
            case Formula.Ref(Code indicator) -> input(cell.withIndicator(indicator), unit);
            case Formula.Constant(BigDecimal value) ->
                Optional.of(new Counted(Quantity.of(value), List.of(), (language, grouped) -> language.number(value)));
            case Formula.Sum(Formula a, Formula b) -> sum(a, b, cell, unit, " + ");
            case Formula.Difference(Formula a, Formula b) -> sum(a, b, cell, unit, " − ");
            case Formula.Share(Formula a, Formula b) -> quotient(a, b, cell).map(each -> scaled(each, HUNDRED));
            case Formula.RatioOfSums(Formula a, Formula b) -> quotient(a, b, cell);
            case Formula.Growth(Formula of) -> growth(of, cell);
            case Formula.Per _, Formula.CountWhere _ -> Optional.empty();
        };
    }

    private Optional<Counted> input(Cell cell, Optional<Unit> unit) {
        Optional<Counted> recorded = knowledge.headline(cell).flatMap(Said::of).map(said -> input(said, unit));
        return recorded.or(() -> knowledge
                .derivations()
                .findFormula(cell.indicator())
                .flatMap(formula -> evaluate(formula, cell, unit)));
    }

    private static Counted input(Said said, Optional<Unit> unit) {
        Unit own = said.figure().unit();
        BigDecimal factor = unit.filter(wanted -> wanted.dimension().equals(own.dimension()))
                .map(wanted -> own.factor().divide(wanted.factor(), FACTOR_SCALE, RoundingMode.HALF_UP))
                .map(BigDecimal::stripTrailingZeros)
                .orElse(BigDecimal.ONE);
        return new Counted(
                said.printed().times(factor),
                List.of(said),
                (language, grouped) -> factor.compareTo(BigDecimal.ONE) == 0
                        ? language.value(said.figure())
                        : Words.full(language, said.figure()));
    }

    private Optional<Counted> sum(Formula a, Formula b, Cell cell, Optional<Unit> unit, String sign) {
        return evaluate(a, cell, unit)
                .flatMap(left -> evaluate(b, cell, unit.or(() -> unit(left)))
                        .map(right -> new Counted(
                                sign.equals(" + ")
                                        ? left.quantity().plus(right.quantity())
                                        : left.quantity().minus(right.quantity()),
                                joined(left, right),
                                (language, grouped) -> grouped(
                                        left.write().apply(language, false)
                                                + sign
                                                + right.write().apply(language, true),
                                        grouped))));
    }

    private static Optional<Unit> unit(Counted counted) {
        return counted.inputs().stream().findFirst().map(said -> said.figure().unit());
    }

    private Optional<Counted> quotient(Formula a, Formula b, Cell cell) {
        return evaluate(a, cell, Optional.empty())
                .flatMap(part -> evaluate(b, cell, unit(part))
                        .flatMap(whole -> part.quantity()
                                .dividedBy(whole.quantity())
                                .map(quantity -> new Counted(
                                        quantity,
                                        joined(part, whole),
                                        (language, grouped) -> part.write().apply(language, true) + " ÷ "
                                                + whole.write().apply(language, true)))));
    }

    private static Counted scaled(Counted counted, BigDecimal factor) {
        return new Counted(counted.quantity().times(factor), counted.inputs(), counted.write());
    }

    private Optional<Counted> growth(Formula of, Cell cell) {
        Period before = cell.period().yearEarlier();
        return evaluate(of, cell, Optional.empty())
                .flatMap(now -> evaluate(of, cell.withPeriod(before), unit(now))
                        .filter(then -> Interval.above(BigDecimal.ZERO)
                                .contains(then.quantity().interval()))
                        .flatMap(then -> CellChecks.percent(now.quantity(), then.quantity())
                                .map(percent -> new Counted(
                                        percent.minus(ALL),
                                        joined(now, then),
                                        (language, grouped) -> now.write().apply(language, true) + " ÷ "
                                                + then.write().apply(language, true) + " − 1"))));
    }

    private static String grouped(String text, boolean grouped) {
        return grouped ? "(" + text + ")" : text;
    }

    private static List<Said> joined(Counted a, Counted b) {
        List<Said> all = new ArrayList<>(a.inputs());
        all.addAll(b.inputs());
        return all;
    }
}
