package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// The path that an issuer gave: its milestones, and at the end the target itself. Between two of them it runs
/// straight;
/// without any there is no path.
final class Paths {
    private final List<Step> steps = new ArrayList<>();

    private record Step(LocalDate day, Period period, Asked asked) {}

    /// What is asked on a day, and the ends between which it lies.
    record Point(Asked asked, Period from, Period to) {}

    Paths(Indicator indicator, Goal goal, Asked whole) {
        for (Goal.Mark each : goal.path()) {
            if (isComparable(indicator, each.period(), goal.period())) {
                Judge.asked(each.figure(), indicator)
                        .ifPresent(asked -> steps.add(new Step(each.period().lastDay(), each.period(), asked)));
            }
        }
        if (!steps.isEmpty()) {
            start(indicator, goal, whole).ifPresent(steps::addFirst);
            steps.add(new Step(goal.period().lastDay(), goal.period(), whole));
        }
    }

    /// A milestone of what adds up counts from the beginning of the period.
    private static boolean isComparable(Indicator indicator, Period part, Period whole) {
        return Years.standsAtDate(indicator) || part.start().equals(whole.start());
    }

    /// Where the path begins: what adds up at nothing, what stands at a date at its base.
    private static Optional<Step> start(Indicator indicator, Goal goal, Asked whole) {
        Optional<BigDecimal> level = indicator.nature().kind() == Indicator.Kind.FLOW
                ? Optional.of(BigDecimal.ZERO)
                : Years.standsAtDate(indicator) ? goal.base() : Optional.empty();
        return level.map(from -> new Step(
                goal.period().start().minusDays(1),
                goal.period(),
                new Asked(whole.low().map(any -> from), whole.high().map(any -> from))));
    }

    /// What the path asks on the day; empty outside it.
    Optional<Point> on(LocalDate day) {
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step next = steps.get(i + 1);
            Step last = steps.get(i);
            if (last.day().equals(day)) {
                return Optional.of(new Point(last.asked(), last.period(), last.period()));
            }
            if (last.day().isBefore(day) && next.day().isAfter(day)) {
                return between(last, next, day);
            }
        }
        return Optional.empty();
    }

    private static Optional<Point> between(Step from, Step to, LocalDate day) {
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), day));
        BigDecimal way = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), to.day()));
        return from.asked()
                .towards(to.asked(), gone.divide(way, MathContext.DECIMAL64))
                .map(asked -> new Point(asked, from.period(), to.period()));
    }
}
