package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Reads the goals of later years of the pack's own place. Goals of a term of years, as an average or a sum over it,
/// are no levels of a year and do not belong here, nor do the plans of single years: a goal is long-term that was first
/// set
/// two years ahead at least.
public final class Horizons {
    private static final int YEARS = 12;
    private static final int AHEAD = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Ledger ledger;
    private final Derivations derivations;

    public Horizons(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
    }

    /// The goals of years after the one given, by year and then as the catalogue orders them, seen from that year.
    public List<Horizon> list(int year, AsOf asOf) {
        return ledger.steadily(() -> read(year, asOf));
    }

    private List<Horizon> read(int year, AsOf asOf) {
        PlaceId root = ledger.catalogue().pack().root();
        Query targets = new Query(
                Set.of(),
                Set.of(root),
                new When.Within(
                        Period.year(year + 1).start(),
                        Period.year(Period.LAST_YEAR).endExclusive()),
                Measure.TARGET,
                Optional.of(Breakdown.TOTAL),
                asOf);
        Map<Code, List<Target.Recorded>> all = new TargetLines(ledger.history(targets)).recorded();
        if (all.isEmpty()) {
            return List.of();
        }
        Knowledge knowledge = new Knowledge(
                List.of(),
                ledger.headlines(targets.withIndicators(withInputs(all.keySet()))
                        .withMeasure(Measure.ACTUAL)
                        .withWhen(Years.annual(year, YEARS))),
                List.of(),
                derivations);
        List<Horizon> horizons = new ArrayList<>();
        for (Indicator indicator : ledger.catalogue().indicators().values()) {
            List<Shown> course = knowledge.course(indicator, Cell.actual(indicator.code(), root, Period.year(year)));
            all.getOrDefault(indicator.code(), List.of()).stream()
                    .filter(target -> isLongTerm(
                            indicator, target, ledger.catalogue().pack().zone()))
                    .forEach(target -> horizons.add(horizon(indicator, target, course)));
        }
        horizons.sort(Comparator.comparing(each -> each.target().period().lastDay()));
        return horizons;
    }

    private Set<Code> withInputs(Set<Code> codes) {
        Set<Code> all = new HashSet<>(codes);
        all.addAll(codes.stream()
                .filter(derivations::isDerived)
                .flatMap(code -> derivations.inputs(code).stream())
                .collect(Collectors.toSet()));
        return all;
    }

    /// Whether the target is a level of a year that was first set two years ahead at least.
    static boolean isLongTerm(Indicator indicator, Target.Recorded target, ZoneId zone) {
        return isLevelOfAYear(indicator, target.period()) && isSetAhead(target, zone);
    }

    private static boolean isLevelOfAYear(Indicator indicator, Period period) {
        Period whole = Period.year(period.lastDay().getYear());
        return period.equals(whole)
                || (Years.standsAtDate(indicator)
                        && !(period instanceof Period.YearSpan)
                        && period.lastDay().equals(whole.lastDay()));
    }

    private static boolean isSetAhead(Target.Recorded target, ZoneId zone) {
        Statement first = target.superseded().isEmpty()
                ? target.statement()
                : target.superseded().getFirst();
        int set = first.known().atZone(zone).getYear();
        return target.period().lastDay().getYear() - set >= AHEAD;
    }

    private Horizon horizon(Indicator indicator, Target.Recorded target, List<Shown> course) {
        Optional<Shown> last = course.isEmpty() ? Optional.empty() : Optional.of(course.getLast());
        int goalYear = target.period().lastDay().getYear();
        Optional<Asked> asked = Judge.asked(target.figure(), indicator);
        boolean about = target.figure().bound() == Bound.Hedge.ABOUT;
        BigDecimal goal = asked.filter(each -> !about)
                .map(Asked::named)
                .orElse(target.figure().value());
        Optional<Route> planned = target.baseline()
                .flatMap(base -> Route.of(indicator, new Route.Start(base.year(), base.value()), goalYear, goal));
        boolean reached = isReached(asked, last);
        Optional<Route> required = last.filter(shown -> !reached)
                .flatMap(shown -> shown.known()
                        .flatMap(figure -> Route.of(
                                indicator, new Route.Start(shown.period().year(), figure.value()), goalYear, goal)));
        Seen seen = new Seen(indicator, target, last, new Horizon.Ways(planned, required), asked);
        Judged judged = judge(seen);
        return new Horizon(
                indicator,
                target,
                course,
                seen.ways(),
                judged.status(),
                new HorizonSentences(new Words(ledger.catalogue())).of(seen, judged));
    }

    /// A goal with what is known of it.
    record Seen(
            Indicator indicator,
            Target.Recorded target,
            Optional<Shown> last,
            Horizon.Ways ways,
            Optional<Asked> asked) {
        Optional<Figure.Known> figure() {
            return last.flatMap(Shown::known);
        }
    }

    /// @param missing how far the latest figure lies behind the planned way, in hundredths of it, where there is one
    /// @param reached whether the latest figure meets the goal already
    record Judged(Status status, Optional<BigDecimal> missing, boolean reached) {}

    private static Judged judge(Seen seen) {
        if (seen.figure().isEmpty() || seen.last().isEmpty()) {
            return new Judged(Status.NO_FIGURE, Optional.empty(), false);
        }
        if (seen.asked().isEmpty()) {
            return new Judged(Status.CANNOT_SAY, Optional.empty(), false);
        }
        if (isReached(seen.asked(), seen.last())) {
            return new Judged(Status.ON_PACE, Optional.empty(), true);
        }
        int year = seen.last().get().period().year();
        return seen.ways()
                .planned()
                .flatMap(route -> route.level(year).flatMap(level -> missing(seen, route, level)))
                .map(missing -> new Judged(Pacer.status(missing, BigDecimal.ZERO), Optional.of(missing), false))
                .orElseGet(() -> new Judged(Status.CANNOT_SAY, Optional.empty(), false));
    }

    private static boolean isReached(Optional<Asked> asked, Optional<Shown> last) {
        return last.flatMap(Shown::known)
                .flatMap(figure -> asked.flatMap(each -> each.shortfall(Judge.reach(figure))))
                .filter(shortfall -> shortfall.signum() == 0)
                .isPresent();
    }

    /// Behind the level of the year, in hundredths of the way from the base to the goal.
    private static Optional<BigDecimal> missing(Seen seen, Route route, Figure.Known level) {
        return seen.figure()
                .flatMap(figure ->
                        Judge.asked(level, seen.indicator()).flatMap(asked -> asked.shortfall(Judge.reach(figure))))
                .map(shortfall -> {
                    BigDecimal length = route.levels()
                            .getLast()
                            .figure()
                            .value()
                            .subtract(route.from().value())
                            .abs();
                    if (shortfall.signum() == 0) {
                        return BigDecimal.ZERO;
                    }
                    return length.signum() == 0
                            ? HUNDRED
                            : shortfall.multiply(HUNDRED).divide(length, MathContext.DECIMAL64);
                });
    }
}
