package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Growths of several years to date: the base that each needs must grow with the days, and not by leaps that nothing in
/// the year itself shows.
final class Bases {
    private static final Quantity ALL = Quantity.of(BigDecimal.valueOf(100));

    /// The days between two cut-offs may have been so much busier than those before, and grown so many points less.
    private static final BigDecimal BUSIER = new BigDecimal("1.5");

    private static final BigDecimal POINTS = BigDecimal.valueOf(30);

    /// Two cut-offs at most so many days apart are easily taken for one; their growths then differ by so many points.
    private static final long CLOSE = 31;

    private static final BigDecimal CLOSE_POINTS = BigDecimal.valueOf(3);

    private final Knowledge knowledge;
    private final Growths growths;
    private final Found found;

    Bases(Indicator indicator, Knowledge knowledge, Words words, Found found) {
        this.knowledge = knowledge;
        this.growths = new Growths(indicator, words);
        this.found = found;
    }

    /// @param series the headlines of one year, by their last day
    void check(List<Said> series) {
        List<GrowthClaim> claims = new ArrayList<>();
        for (Said headline : series) {
            if (headline.period().start().getDayOfYear() == 1
                    && headline.figure().value().signum() > 0) {
                Code code = headline.cell().indicator();
                List<Said> all = knowledge.statements(code, headline.period()).stream()
                        .flatMap(each -> Said.of(each).stream())
                        .toList();
                GrowthClaim.of(headline)
                        .filter(claim -> !found.isSwapped(claim.said()))
                        .ifPresent(claims::add);
                all.forEach(this::checkLate);
            }
        }
        for (int i = 1; i < claims.size(); i++) {
            check(claims.get(i - 1), claims.get(i));
        }
    }

    private void check(GrowthClaim shorter, GrowthClaim longer) {
        if (!shorter.end().isBefore(longer.end())) {
            return;
        }
        Interval more = longer.base().minus(shorter.base()).interval();
        if (more.high().filter(end -> end.at().signum() < 0).isPresent()) {
            found.add(growths.falling(shorter, longer));
        } else if (isClose(shorter, longer)) {
            found.add(growths.cutOffs(shorter, longer));
        } else if (shorter.endsMonth() && longer.endsMonth() && isLeap(shorter, longer, more)) {
            found.add(growths.leap(shorter, longer));
        }
    }

    private static boolean isClose(GrowthClaim shorter, GrowthClaim longer) {
        boolean oneMonthEnd = shorter.endsMonth() != longer.endsMonth();
        BigDecimal apart = shorter.growth().value().subtract(longer.growth().value());
        return oneMonthEnd
                && ChronoUnit.DAYS.between(shorter.end(), longer.end()) < CLOSE
                && apart.abs().compareTo(CLOSE_POINTS) > 0;
    }

    /// Whether the base would have had to leap in the days between, while the year itself did not.
    private static boolean isLeap(GrowthClaim shorter, GrowthClaim longer, Interval more) {
        long between = ChronoUnit.DAYS.between(shorter.end(), longer.end());
        Optional<Interval.End> least = more.low().filter(end -> end.at().signum() > 0);
        Optional<Interval.End> before = shorter.base().interval().high();
        Optional<Interval.End> now = longer.said()
                .printed()
                .minus(shorter.said().printed())
                .interval()
                .high();
        if (least.isEmpty() || before.isEmpty() || now.isEmpty()) {
            return false;
        }
        BigDecimal pace = least.get()
                .at()
                .multiply(BigDecimal.valueOf(shorter.days()))
                .divide(before.get().at().multiply(BigDecimal.valueOf(between)), MathContext.DECIMAL64);
        BigDecimal grew = now.get()
                .at()
                .divide(least.get().at(), MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .multiply(ALL.value());
        return pace.compareTo(BUSIER) >= 0
                && shorter.growth().value().subtract(grew).compareTo(POINTS) >= 0;
    }

    /// A growth of a part of the year that is told after the year is easily read as that of the year.
    private void checkLate(Said said) {
        Period.Regular year = Period.year(said.period().year());
        LocalDate told = LocalDate.ofInstant(said.statement().known(), growths.zone());
        boolean late = said.period() instanceof Period.YearToDate && told.isAfter(year.lastDay());
        Optional<Said> whole =
                knowledge.headline(said.cell().withPeriod(year.plus(-1))).flatMap(Said::of);
        Optional<Said> same = knowledge
                .headline(said.cell().withPeriod(said.period().yearEarlier()))
                .flatMap(Said::of);
        if (late
                && whole.isPresent()
                && same.isEmpty()
                && whole.get().figure().value().signum() > 0) {
            GrowthClaim.of(said)
                    .filter(claim -> grows(said, whole.get())
                            .map(growth -> !growth.interval().meets(Printed.of(claim.growth())))
                            .orElse(false))
                    .ifPresent(claim -> found.add(growths.late(claim, whole.get())));
        }
    }

    static Optional<Quantity> grows(Said said, Said base) {
        return CellChecks.percent(said.printed(), base.printed()).map(percent -> percent.minus(ALL));
    }
}
