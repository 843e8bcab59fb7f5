package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Direction;

/// The published rules of a status.
///
/// Every target makes a set of numbers that meet it, and inside it one of numbers that exceed it. Where more is better,
/// a target of 100 is met from 100 on and exceeded above it, “more than 100” is met above it and never exceeded,
/// and 6.6–6.8 is met from 6.6 on and exceeded above 6.8. Where less is better, the same holds mirrored. Where the good
/// lies in a band, and for a bound that points against the direction (“at most”, where more is better), the numbers
/// that the target allows meet it and none exceeds it. A figure has the status that all the numbers have which its own
/// bound allows; where they differ and one of them fails, nothing can be concluded.
final class Judge {
    private static final BigDecimal ABOUT = new BigDecimal("0.01");
    private static final BigDecimal NEARLY = new BigDecimal("0.02");

    private Judge() {}

    /// What a target asks for.
    private record Demand(Interval met, Optional<Interval> exceeded) {}

    static Status status(Figure.Known figure, Figure.Known target, Indicator indicator) {
        Interval reach = reach(figure);
        Direction direction = direction(indicator);
        Demand demand = demand(target, direction);
        if (demand.exceeded().filter(above -> above.contains(reach)).isPresent()) {
            return Status.EXCEEDED;
        }
        if (demand.met().contains(reach)) {
            return Status.MET;
        }
        boolean judged = direction != Direction.NONE || target.bound() != Bound.Hedge.EXACT;
        return demand.met().meets(reach) || !judged ? Status.UNCERTAIN : Status.NOT_MET;
    }

    /// A rank is better the lower it is, whatever else is said.
    static Direction direction(Indicator indicator) {
        return indicator.nature().kind() == Indicator.Kind.RANK
                ? Direction.DOWN
                : indicator.nature().direction();
    }

    /// The numbers that a figure may be; “about” reaches 1 % to each side, “nearly” 2 % down.
    static Interval reach(Figure.Known figure) {
        BigDecimal value = figure.value();
        if (figure.bound() == Bound.Hedge.ABOUT) {
            BigDecimal reach = value.abs().multiply(ABOUT);
            return Interval.between(value.subtract(reach), value.add(reach));
        }
        return figure.bound() == Bound.Hedge.NEARLY
                ? Interval.between(value.subtract(value.abs().multiply(NEARLY)), value)
                : Interval.of(figure);
    }

    private static Demand demand(Figure.Known target, Direction direction) {
        Interval allowed = reach(target);
        return switch (direction) {
            case UP ->
                allowed.low().map(low -> new Demand(from(low), above(target))).orElse(only(allowed));
            case DOWN ->
                allowed.high().map(high -> new Demand(to(high), below(target))).orElse(only(allowed));
            case BAND, NONE -> only(allowed);
        };
    }

    /// The numbers that meet the target; empty where no direction says which side of it is good.
    static Optional<Asked> asked(Figure.Known target, Indicator indicator) {
        Direction direction = direction(indicator);
        boolean judged = direction != Direction.NONE || target.bound() != Bound.Hedge.EXACT;
        return judged ? Optional.of(Asked.of(demand(target, direction).met())) : Optional.empty();
    }

    private static Demand only(Interval allowed) {
        return new Demand(allowed, Optional.empty());
    }

    private static Interval from(Interval.End low) {
        return low.included() ? Interval.atLeast(low.at()) : Interval.above(low.at());
    }

    private static Interval to(Interval.End high) {
        return high.included() ? Interval.atMost(high.at()) : Interval.below(high.at());
    }

    private static Optional<Interval> above(Figure.Known target) {
        return target.bound() == Bound.Hedge.MORE_THAN
                ? Optional.empty()
                : Optional.of(reach(target).high().map(Interval.End::at).orElse(target.value()))
                        .map(Interval::above);
    }

    private static Optional<Interval> below(Figure.Known target) {
        return target.bound() == Bound.Hedge.LESS_THAN
                ? Optional.empty()
                : Optional.of(reach(target).low().map(Interval.End::at).orElse(target.value()))
                        .map(Interval::below);
    }
}
