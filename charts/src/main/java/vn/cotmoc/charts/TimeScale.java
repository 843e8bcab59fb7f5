package vn.cotmoc.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// A scale true to the calendar: a period stands where it ends.
final class TimeScale {
    static final double INSET = 10;
    private static final double APART = 12;
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120, 240, 600);
    private static final int SHORT = 550;

    /// A tick: where it stands, what it says, and where the middle of its label stands.
    record Tick(double x, String label, double labelX) {

        /// A tick whose label keeps within the width of the picture.
        static Tick within(double x, String label, double width) {
            double half = Text.width(label, false) / 2;
            return new Tick(x, label, Math.max(half, Math.min(width - half, x)));
        }
    }

    private final List<Period> periods;
    private final double left;
    private final double right;
    private final long first;
    private final long last;
    private final boolean quarterly;
    private final int finest;

    TimeScale(List<Period> periods, double left, double right) {
        this.periods = periods.stream().distinct().sorted(Period.BY_TIME).toList();
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("A time scale needs a period.");
        }
        this.left = left;
        this.right = right;
        this.first = periods.stream().mapToLong(TimeScale::day).min().orElseThrow();
        this.last = periods.stream().mapToLong(TimeScale::day).max().orElseThrow();
        Set<Frequency> recurring = Rhythm.ofPeriods(this.periods).recurring();
        this.quarterly = recurring.contains(Frequency.QUARTER);
        this.finest = finest(recurring);
    }

    /// Each once, in the order of time.
    List<Period> periods() {
        return periods;
    }

    private static long day(Period period) {
        return period.endExclusive().toEpochDay();
    }

    double x(Period period) {
        return x(period.endExclusive());
    }

    /// Where the day begins.
    double x(LocalDate day) {
        return left + INSET + share(day.toEpochDay()) * (right - left - 2 * INSET);
    }

    /// How far along the scale the period stands, from 0 to 1.
    double share(Period period) {
        return share(day(period));
    }

    private double share(long day) {
        return last == first ? 0.5 : (day - first) / (double) (last - first);
    }

    /// The densest ticks whose labels stand apart: at ends of months, quarters, halves or years, or below the
    /// periods themselves where no such end falls into the scale.
    List<Tick> ticks(Language language, double width) {
        for (int step : STEPS) {
            List<Tick> ticks = step < finest ? List.of() : ticks(step, language, width);
            if (!ticks.isEmpty() && standApart(ticks)) {
                return ticks;
            }
        }
        return underPeriods(language, width);
    }

    private List<Tick> underPeriods(Language language, double width) {
        for (int each = 1; ; each++) {
            int nth = each;
            List<Tick> ticks = IntStream.range(0, periods.size())
                    .filter(i -> i % nth == 0)
                    .mapToObj(i -> Tick.within(x(periods.get(i)), language.period(periods.get(i)), width))
                    .toList();
            if (ticks.size() <= 1 || standApart(ticks)) {
                return ticks;
            }
        }
    }

    private List<Tick> ticks(int step, Language language, double width) {
        LocalDate end = LocalDate.ofEpochDay(last);
        LocalDate month = LocalDate.ofEpochDay(first).withDayOfMonth(1);
        return month.datesUntil(end.plusDays(1), java.time.Period.ofMonths(1))
                .filter(each -> each.toEpochDay() >= first && isTick(each.minusDays(1), step, end.minusDays(1)))
                .map(each -> Tick.within(x(each), label(each.minusDays(1), step, language), width))
                .toList();
    }

    private static boolean isTick(LocalDate last, int step, LocalDate end) {
        if (step < 12) {
            return last.getMonthValue() % step == 0;
        }
        int years = step / 12;
        int lastWhole = end.getMonthValue() == 12 ? end.getYear() : end.getYear() - 1;
        boolean multiple = years > 2 ? last.getYear() % years == 0 : (lastWhole - last.getYear()) % years == 0;
        return last.getMonthValue() == 12 && multiple;
    }

    private String label(LocalDate last, int step, Language language) {
        if (finest >= 12) {
            return Integer.toString(last.getYear());
        }
        boolean quarters = step == 3 && quarterly;
        return language.period(
                quarters
                        ? Period.ofDays(last.minusMonths(2).withDayOfMonth(1), last)
                        : Period.month(last.getYear(), last.getMonthValue()));
    }

    /// The months between the ends of the finest periods that recur.
    private int finest(Set<Frequency> recurring) {
        int months = recurring.stream()
                .mapToInt(frequency -> frequency == Frequency.DAY ? 1 : 12 / frequency.perYear())
                .min()
                .orElse(12);
        boolean wholeYears = periods.stream()
                .allMatch(period -> period.start().getDayOfYear() == 1
                        && period.endExclusive().getDayOfYear() == 1);
        return last - first < SHORT && !wholeYears ? Math.min(months, 3) : months;
    }

    private boolean standApart(List<Tick> ticks) {
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double half = Text.width(tick.label(), false) / 2;
            if (tick.labelX() - half < free) {
                return false;
            }
            free = tick.labelX() + half + APART;
        }
        return true;
    }
}
