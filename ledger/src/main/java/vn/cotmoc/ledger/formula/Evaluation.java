package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// Computes one cell. Sums and differences are exact; each quotient is rounded half up to six places in the unit in
/// which
/// it is wanted.
final class Evaluation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FACTOR_SCALE = 30;

    private final Derivations derivations;
    private final Inputs inputs;
    private final Cell cell;
    private final List<Derivation.Part> parts = new ArrayList<>();

    Evaluation(Derivations derivations, Inputs inputs, Cell cell) {
        this.derivations = derivations;
        this.inputs = inputs;
        this.cell = cell;
    }

    /// A number, or why there is none.
    private sealed interface Result {}

    private record Number(Quantity quantity) implements Result {}

    private record Gap(Absence reason) implements Result {}

    Derivation run(Formula formula, Indicator indicator) {
        Result result = evaluate(formula, indicator.unit(), cell.period());
        Figure figure = switch (result) {
            case Number(Quantity quantity) -> quantity.toExactFigure(indicator.unit());
            case Gap(Absence reason) -> new Figure.Absent(reason(reason));
        };
        return new Derivation(
                new FigureId.Computed(cell.indicator(), cell.place(), cell.period(), cell.breakdown()),
                formula,
                figure,
                vintage(),
                parts);
    }

    /// Where no input is recorded at all the figure is not reported, otherwise it is incomplete.
    private Absence reason(Absence reason) {
        boolean nothing = reason == Absence.INCOMPLETE && parts.stream().allMatch(Derivation.Missing.class::isInstance);
        return nothing ? Absence.NOT_REPORTED : reason;
    }

    private Vintage vintage() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Derivation.Given given -> Optional.of(given.input().vintage()).stream();
                    case Derivation.Nested nested ->
                        Optional.of(nested.derivation().vintage()).stream();
                    case Derivation.Missing _ -> Optional.<Vintage>empty().stream();
                })
                .min(Comparator.naturalOrder())
                .orElse(Vintage.REPORTED);
    }

    private Result evaluate(Formula formula, Unit unit, Period period) {
        return switch (formula) {
            case Formula.Ref(Code indicator) -> in(unit, indicator, input(at(indicator, cell.place(), period)));
            case Formula.Constant(BigDecimal value) -> new Number(Quantity.of(value));
            case Formula.Sum(Formula a, Formula b) ->
                both(evaluate(a, unit, period), evaluate(b, unit, period), (x, y) -> Optional.of(x.plus(y)));
            case Formula.Difference(Formula a, Formula b) ->
                both(evaluate(a, unit, period), evaluate(b, unit, period), (x, y) -> Optional.of(x.minus(y)));
            case Formula.RatioOfSums(Formula a, Formula b) -> quotient(a, b, period, BigDecimal.ONE);
            case Formula.Share(Formula a, Formula b) -> quotient(a, b, period, HUNDRED);
            case Formula.Growth(Formula of) -> growth(of, period);
            case Formula.Per(Formula a, Formula b) -> per(a, b, unit, period);
            case Formula.CountWhere count -> count(count, period);
        };
    }

    private Cell at(Code indicator, PlaceId place, Period period) {
        return cell.withIndicator(indicator).withPlace(place).withPeriod(period);
    }

    private Optional<Figure> input(Cell wanted) {
        Derivation.Part part = inputs.find(wanted)
                .<Derivation.Part>map(input -> new Derivation.Given(wanted, input))
                .orElseGet(() -> derivations.isDerived(wanted.indicator())
                        ? new Derivation.Nested(derivations.derive(wanted, inputs))
                        : new Derivation.Missing(wanted));
        parts.add(part);
        return part.figure();
    }

    private Result in(Unit unit, Code indicator, Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return new Gap(Absence.INCOMPLETE);
        }
        return switch (figure.get()) {
            case Figure.Absent(Absence reason) -> new Gap(reason);
            case Figure.Known known -> new Number(Quantity.of(known).times(factor(derivations.unit(indicator), unit)));
        };
    }

    /// What one of the first unit is in the second; 1 between a percentage and percentage points.
    private static BigDecimal factor(Unit from, Unit to) {
        return from.dimension().equals(to.dimension())
                ? from.factor()
                        .divide(to.factor(), FACTOR_SCALE, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                : BigDecimal.ONE;
    }

    /// What is done with two numbers; empty where it is undefined.
    @FunctionalInterface
    private interface Step {
        Optional<Quantity> apply(Quantity a, Quantity b);
    }

    private static Result both(Result a, Result b, Step step) {
        if (!(a instanceof Number(Quantity x))) {
            return a;
        }
        if (!(b instanceof Number(Quantity y))) {
            return b;
        }
        return step.apply(x, y).<Result>map(Number::new).orElseGet(() -> new Gap(Absence.UNDEFINED));
    }

    private Result quotient(Formula a, Formula b, Period period, BigDecimal times) {
        Unit unit = derivations.naturalUnit(a);
        return both(
                evaluate(a, unit, period),
                evaluate(b, unit, period),
                (x, y) -> x.dividedBy(y).map(q -> q.times(times).rounded()));
    }

    private Result per(Formula a, Formula b, Unit unit, Period period) {
        Unit amount = derivations.naturalUnit(a);
        Unit count = derivations.naturalUnit(b);
        BigDecimal up = amount.factor();
        BigDecimal down = count.factor().multiply(unit.factor());
        return both(
                evaluate(a, amount, period),
                evaluate(b, count, period),
                (x, y) -> x.times(up).dividedBy(y.times(down)).map(Quantity::rounded));
    }

    private Result growth(Formula of, Period period) {
        Unit unit = derivations.naturalUnit(of);
        Result now = evaluate(of, unit, period);
        Result then = evaluate(of, unit, period.yearEarlier());
        return both(
                now,
                then,
                (x, y) -> Interval.above(BigDecimal.ZERO).contains(y.interval())
                        ? Percent.growth(x, y).map(Quantity::rounded)
                        : Optional.empty());
    }

    private Result count(Formula.CountWhere count, Period period) {
        List<Place> places = derivations.smallestBelow(cell.place(), period.lastDay());
        if (places.isEmpty()) {
            return new Gap(Absence.NOT_APPLICABLE);
        }
        Function<Place, Optional<Figure>> figures = place -> input(at(count.of().indicator(), place.id(), period));
        List<Figure> all =
                places.stream().flatMap(place -> figures.apply(place).stream()).toList();
        long yes = all.stream().filter(figure -> isSure(figure, count, true)).count();
        long no = all.stream().filter(figure -> isSure(figure, count, false)).count();
        if (all.isEmpty()) {
            return new Gap(Absence.INCOMPLETE);
        }
        BigDecimal low = BigDecimal.valueOf(yes);
        return new Number(new Quantity(low, Interval.between(low, BigDecimal.valueOf(places.size() - no)), false));
    }

    /// Whether the figure surely compares so, or surely does not.
    private static boolean isSure(Figure figure, Formula.CountWhere count, boolean holds) {
        if (!(figure instanceof Figure.Known known)) {
            return false;
        }
        Interval interval = Interval.of(known);
        return interval.isPoint()
                ? count.comparator().holds(known.value(), count.threshold()) == holds
                : !Interval.point(count.threshold()).meets(interval)
                        && count.comparator().holds(known.value(), count.threshold()) == holds;
    }
}
