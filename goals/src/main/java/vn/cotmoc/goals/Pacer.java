package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// The published rules of a status while the period of the target runs.
///
/// The figure is held against its [Way], and where a projection of the whole period stands in the ledger, by the chance
/// of meeting the target; where the two speak differently, the more cautious one holds. A figure with a bound counts at
/// its worse end. How far a figure lies behind is measured in hundredths of the way of the whole period, which is the
/// target for what adds up or is a rate, and the distance from the base to the target for what stands at a date, so
/// that
/// no unit changes a status. Nothing is ever spread evenly over a year.
final class Pacer {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LocalDate today;

    /// @param today the last day of which the answer knows
    Pacer(LocalDate today) {
        this.today = today;
    }

    /// A status and what stands behind it.
    record Verdict(Status status, Pace pace) {
        static Verdict unsaid(Pace.Unsaid why) {
            return new Verdict(Status.CANNOT_SAY, Pace.unsaid(why));
        }
    }

    /// Judges a figure of a part of the period, or one that is expected of the whole before its end.
    ///
    /// @param signs asked for only where they can change the status
    Verdict judge(Stand stand, Goal goal, Supplier<Signs> signs) {
        Optional<Asked> asked = Judge.asked(goal.figure(), stand.indicator());
        if (asked.isEmpty()) {
            return Verdict.unsaid(Pace.Unsaid.NO_DIRECTION);
        }
        return asked.get()
                .shortfall(stand.reach())
                .map(shortfall -> judge(new Held(stand, goal, asked.get(), shortfall), signs))
                .orElseGet(() -> Verdict.unsaid(Pace.Unsaid.OPEN_BOUND));
    }

    /// @param shortfall how far the figure is from what the whole period asks
    private record Held(Stand stand, Goal goal, Asked asked, BigDecimal shortfall) {
        Indicator indicator() {
            return stand.indicator();
        }

        LocalDate day() {
            return stand.period().lastDay();
        }

        boolean isWhole() {
            return !Years.isPartial(
                    indicator(), stand.period(), goal.period().lastDay().getYear());
        }
    }

    private Verdict judge(Held held, Supplier<Signs> signs) {
        boolean over = !today.isBefore(held.goal().period().lastDay());
        if (held.isWhole()) {
            return estimated(held);
        }
        Optional<Verdict> decided = held.stand().isGrowing() ? decided(held) : Optional.empty();
        if (decided.isPresent()) {
            return decided.get();
        }
        if (over) {
            return Verdict.unsaid(Pace.Unsaid.OVER);
        }
        return held.day().plusDays(Rules.FRESH_DAYS).isBefore(today)
                ? Verdict.unsaid(Pace.Unsaid.OLD)
                : running(held, signs.get());
    }

    private Verdict estimated(Held held) {
        Status atEnd = Judge.status(held.stand().figure(), held.goal().figure(), held.indicator());
        Status status = atEnd == Status.EXCEEDED || atEnd == Status.MET
                ? Status.ON_PACE
                : atEnd == Status.NOT_MET ? Status.OFF_PACE : Status.AT_RISK;
        return new Verdict(status, pace(expected(held).map(Way.Estimated::new), Optional.empty()));
    }

    private static Optional<Figure.Known> expected(Held held) {
        return held.asked().figure(held.indicator());
    }

    /// What only grows has reached its target, or passed its limit, for good.
    private static Optional<Verdict> decided(Held held) {
        Asked asked = held.asked();
        boolean reached = asked.high().isEmpty() && held.shortfall().signum() == 0;
        if (reached) {
            return Optional.of(
                    new Verdict(Status.ON_PACE, pace(expected(held).map(Way.Reached::new), Optional.empty())));
        }
        boolean passed = asked.high()
                .flatMap(limit -> held.stand().reach().low().map(low -> low.at().compareTo(limit) > 0))
                .orElse(false);
        return passed
                ? Optional.of(new Verdict(Status.OFF_PACE, pace(expected(held).map(Way.Passed::new), Optional.empty())))
                : Optional.empty();
    }

    private static Pace pace(Optional<Way> way, Optional<BigDecimal> missing) {
        return new Pace(way, missing, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Verdict running(Held held, Signs signs) {
        Optional<Chance> chance = signs.projection()
                .filter(projection -> projection.isFresh(today))
                .map(projection -> projection.chance(held.indicator(), held.asked()));
        Optional<Judged> way = way(held, signs);
        Optional<Status> status = worse(way.map(Judged::status), chance.map(Pacer::status));
        if (status.isEmpty()) {
            return Verdict.unsaid(isFromStart(held) ? Pace.Unsaid.NO_WAY : Pace.Unsaid.NOT_FROM_START);
        }
        return new Verdict(
                status.get(),
                new Pace(way.map(Judged::way), way.map(Judged::missing), chance, needed(held), Optional.empty()));
    }

    /// @param missing in hundredths of the way of the whole period
    private record Judged(Way way, Status status, BigDecimal missing) {}

    private Optional<Judged> way(Held held, Signs signs) {
        if (held.indicator().nature().kind() == Indicator.Kind.STOCK
                && held.shortfall().signum() == 0) {
            return expected(held).map(level -> new Judged(new Way.Reached(level), Status.ON_PACE, BigDecimal.ZERO));
        }
        if (!isFromStart(held)) {
            return Optional.empty();
        }
        Optional<Judged> given = new Paths(held.indicator(), held.goal(), held.asked())
                .on(held.day())
                .flatMap(point -> point.asked()
                        .figure(held.indicator())
                        .flatMap(level -> judged(
                                held, point.asked(), new Way.Given(level, point.from(), point.to()), BigDecimal.ZERO)));
        return given.or(() -> signs.profile().flatMap(profile -> seasonal(held, profile)));
    }

    private Optional<Judged> seasonal(Held held, Profile profile) {
        Asked asked = held.asked().times(profile.share().movePointLeft(2));
        return asked.figure(held.indicator())
                .flatMap(level -> judged(held, asked, new Way.Seasonal(level, profile), profile.spread()));
    }

    private static Optional<Judged> judged(Held held, Asked byNow, Way way, BigDecimal tolerance) {
        return byNow.shortfall(held.stand().reach())
                .map(shortfall -> hundredths(shortfall, length(held)))
                .map(missing -> new Judged(way, status(missing, tolerance), missing));
    }

    static Status status(BigDecimal missing, BigDecimal tolerance) {
        BigDecimal beyond = missing.subtract(tolerance);
        if (beyond.signum() <= 0) {
            return Status.ON_PACE;
        }
        return beyond.compareTo(BigDecimal.valueOf(Rules.RISK_POINTS)) <= 0 ? Status.AT_RISK : Status.OFF_PACE;
    }

    /// Whether the way and the projection of a pace, taken alone, would give different statuses.
    static boolean differ(Pace pace) {
        Optional<Status> byWay = pace.way()
                .map(way -> status(
                        pace.missing().orElse(BigDecimal.ZERO),
                        way instanceof Way.Seasonal seasonal
                                ? seasonal.profile().spread()
                                : BigDecimal.ZERO));
        Optional<Status> byChance = pace.chance().map(Pacer::status);
        return byWay.isPresent() && byChance.isPresent() && byWay.get() != byChance.get();
    }

    /// A shortfall on a way of no length is a whole one.
    private static BigDecimal hundredths(BigDecimal shortfall, BigDecimal length) {
        if (shortfall.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return length.signum() == 0 ? HUNDRED : shortfall.multiply(HUNDRED).divide(length, DIGITS);
    }

    /// The length of the way of the whole period; of what stands at a date at least a hundredth of the target.
    private static BigDecimal length(Held held) {
        BigDecimal target = held.asked().named();
        BigDecimal whole = target.abs();
        return held.indicator().nature().kind() != Indicator.Kind.STOCK
                ? whole
                : held.goal()
                        .base()
                        .map(base -> target.subtract(base).abs().max(whole.movePointLeft(2)))
                        .orElse(whole);
    }

    private static boolean isFromStart(Held held) {
        return Years.standsAtDate(held.indicator())
                || held.stand().period().start().equals(held.goal().period().start());
    }

    private static Status status(Chance chance) {
        if (chance.percent() >= Rules.LIKELY) {
            return Status.ON_PACE;
        }
        return chance.percent() >= Rules.EVEN ? Status.AT_RISK : Status.OFF_PACE;
    }

    private static Optional<Status> worse(Optional<Status> a, Optional<Status> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return caution(a.get()) >= caution(b.get()) ? a : b;
    }

    private static int caution(Status status) {
        return status == Status.OFF_PACE ? 2 : status == Status.AT_RISK ? 1 : 0;
    }

    /// What is left of a target that adds up, while there is time.
    private Optional<Needed> needed(Held held) {
        BigDecimal remaining =
                held.asked().named().subtract(held.stand().figure().value());
        BigDecimal months = monthsLeft(held.day(), held.goal().period().endExclusive());
        if (!held.stand().isGrowing() || remaining.signum() <= 0 || months.signum() <= 0 || !Figure.fits(remaining)) {
            return Optional.empty();
        }
        Indicator indicator = held.indicator();
        BigDecimal perMonth = Asked.rounded(remaining.divide(months, DIGITS), indicator);
        return Optional.of(new Needed(
                Figure.Known.of(remaining, indicator.unit()),
                months,
                Figure.Known.of(perMonth, indicator.unit()),
                held.asked().isLimit()));
    }

    private static BigDecimal monthsLeft(LocalDate lastDay, LocalDate end) {
        LocalDate from = lastDay.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(from, end);
        LocalDate rest = from.plusMonths(whole);
        BigDecimal part = BigDecimal.valueOf(ChronoUnit.DAYS.between(rest, end))
                .divide(BigDecimal.valueOf(rest.lengthOfMonth()), 1, RoundingMode.HALF_EVEN);
        return BigDecimal.valueOf(whole).add(part).stripTrailingZeros();
    }
}
