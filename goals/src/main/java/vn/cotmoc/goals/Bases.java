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
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
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

    /// A figure of the year to date, its growth, and the base that both need.
    record Claim(Said said, Comparison growth, Quantity base) {
        static Optional<Claim> of(Said said) {
            return said.firm(Comparison.Kind.YOY).stream().findFirst().flatMap(growth -> of(said, growth));
        }

        private static Optional<Claim> of(Said said, Comparison growth) {
            Quantity divisor = new Quantity(growth.value(), Printed.of(growth), false).plus(ALL);
            return said.printed().dividedBy(divisor).map(base -> new Claim(said, growth, base.times(ALL.value())));
        }

        LocalDate end() {
            return said.period().endExclusive();
        }

        long days() {
            return ChronoUnit.DAYS.between(said.period().start(), end());
        }

        boolean endsMonth() {
            return end().getDayOfMonth() == 1;
        }
    }

    /// @param series the headlines of one year, by their last day
    void check(List<Said> series) {
        List<Claim> claims = new ArrayList<>();
        for (Said headline : series) {
            if (headline.period().start().getDayOfYear() == 1
                    && headline.figure().value().signum() > 0) {
                Code code = headline.cell().indicator();
                List<Said> all = knowledge.statements(code, headline.period()).stream()
                        .flatMap(each -> Said.of(each).stream())
                        .toList();
                Claim.of(headline)
                        .filter(claim -> !found.isSwapped(claim.said()))
                        .ifPresent(claims::add);
                all.forEach(this::checkLate);
            }
        }
        for (int i = 1; i < claims.size(); i++) {
            check(claims.get(i - 1), claims.get(i));
        }
    }

    private void check(Claim shorter, Claim longer) {
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

    private static boolean isClose(Claim shorter, Claim longer) {
        boolean oneMonthEnd = shorter.endsMonth() != longer.endsMonth();
        BigDecimal apart = shorter.growth().value().subtract(longer.growth().value());
        return oneMonthEnd
                && ChronoUnit.DAYS.between(shorter.end(), longer.end()) < CLOSE
                && apart.abs().compareTo(CLOSE_POINTS) > 0;
    }

    /// Whether the base would have had to leap in the days between, while the year itself did not.
    private static boolean isLeap(Claim shorter, Claim longer, Interval more) {
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
            Claim.of(said)
                    .filter(claim -> grows(said, whole.get())
                            .map(growth -> !growth.interval().meets(Printed.of(claim.growth())))
                            .orElse(false))
                    .ifPresent(claim -> found.add(growths.late(claim, whole.get())));
        }
    }

    private static Optional<Quantity> grows(Said said, Said base) {
        return CellChecks.percent(said.printed(), base.printed()).map(percent -> percent.minus(ALL));
    }

    /// Writes what the growths need.
    record Growths(Indicator indicator, Words words) {
        private static final MathContext FOUR_DIGITS = new MathContext(4);

        java.time.ZoneId zone() {
            return words.catalogue().pack().zone();
        }

        Contradiction falling(Claim shorter, Claim longer) {
            Figure size = Found.apart(shorter.base().value(), longer.base().value());
            return Found.of(
                    Contradiction.Kind.BASES,
                    Cause.DIFFERENT_BASE,
                    size,
                    Words.both(language -> {
                        String end = language == Language.VI
                                ? "; kỳ dài hơn không thể có gốc nhỏ hơn."
                                : "; a longer stretch cannot have the smaller base.";
                        return needs(language, shorter) + "; " + needs(language, longer) + end;
                    }),
                    List.of(shorter.said(), longer.said()));
        }

        Contradiction leap(Claim shorter, Claim longer) {
            BigDecimal more = longer.base().value().subtract(shorter.base().value());
            BigDecimal now = longer.said()
                    .figure()
                    .value()
                    .subtract(shorter.said().figure().value());
            long days = ChronoUnit.DAYS.between(shorter.end(), longer.end());
            return Found.of(
                    Contradiction.Kind.BASES,
                    Cause.DIFFERENT_BASE,
                    Found.apart(more, now),
                    Words.both(language -> {
                        String difference = about(language, more);
                        String own = about(language, now);
                        String end = language == Language.VI
                                ? "; cả hai đúng thì riêng " + days + " ngày ở giữa của năm trước phải có " + difference
                                        + ", trong khi năm nay là " + own + "."
                                : "; for both to hold, the " + days + " days between must have brought " + difference
                                        + " the year before, against " + own + " this year.";
                        return needs(language, shorter) + "; " + needs(language, longer) + end;
                    }),
                    List.of(longer.said(), shorter.said()));
        }

        Contradiction cutOffs(Claim shorter, Claim longer) {
            BigDecimal more = longer.base().value().subtract(shorter.base().value());
            BigDecimal now = longer.said()
                    .figure()
                    .value()
                    .subtract(shorter.said().figure().value());
            long days = ChronoUnit.DAYS.between(shorter.end(), longer.end());
            BigDecimal grew = more.signum() > 0
                    ? now.divide(more, MathContext.DECIMAL64)
                            .subtract(BigDecimal.ONE)
                            .multiply(ALL.value())
                    : BigDecimal.ZERO;
            return Found.of(
                    Contradiction.Kind.CUT_OFF,
                    Cause.CUT_OFF,
                    Found.NO_SIZE,
                    Words.both(language -> {
                        String rate = Words.signedPercent(language, grew);
                        String end = language == Language.VI
                                ? "; hai mốc cách nhau " + days
                                        + " ngày, không so được với nhau: cả hai đúng thì riêng " + days + " ngày ấy "
                                        + rate + "."
                                : "; the cut-offs lie " + days
                                        + " days apart and cannot be compared: for both to hold, " + "these " + days
                                        + " days alone had " + rate + ".";
                        return needs(language, shorter) + "; " + needs(language, longer) + end;
                    }),
                    List.of(shorter.said(), longer.said()));
        }

        Contradiction late(Claim claim, Said whole) {
            Optional<Quantity> growth = grows(claim.said(), whole);
            return Found.of(
                    Contradiction.Kind.CUT_OFF,
                    Cause.DIFFERENT_BASE,
                    Found.apart(claim.base().value(), whole.figure().value()),
                    Words.both(language -> {
                        String year = language.period(whole.period());
                        String against = language.value(claim.said().figure()) + " ÷ " + language.value(whole.figure())
                                + " − 1 = "
                                + growth.map(each -> Words.signedPercent(language, each.value()))
                                        .orElse("?");
                        return language == Language.VI
                                ? needs(language, claim) + "; nêu sau khi năm đã hết, so với cả năm " + year + " thì "
                                        + against + ": hai gốc khác nhau."
                                : needs(language, claim) + "; told after the year was over, against all of " + year
                                        + " it is " + against + ": two different bases.";
                    }),
                    List.of(claim.said(), whole));
        }

        private String needs(Language language, Claim claim) {
            String who = words.agency(language, claim.said().reporter());
            String rate = Words.signedPercent(language, claim.growth().value());
            String value = Words.full(language, claim.said().figure()) + " ("
                    + language.period(claim.said().period()) + ")";
            return language == Language.VI
                    ? who + " nêu " + value + " " + rate + ", cần gốc "
                            + about(language, claim.base().value())
                    : who + " states " + value + " " + rate + ", which needs a base of "
                            + about(language, claim.base().value());
        }

        private String about(Language language, BigDecimal value) {
            return "≈\u00a0" + Words.number(language, value.round(FOUR_DIGITS), indicator);
        }
    }
}
