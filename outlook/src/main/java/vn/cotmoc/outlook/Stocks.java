package vn.cotmoc.outlook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// Stocks: a period has what stands at its end. A figure of a longer period stands at that period's end; one of a
/// day counts for the end of a month where it lies within the last five days of it or is the first of the next.
final class Stocks implements Points {
    private static final int NEAR_DAYS = 5;
    private static final Comparator<Reading> MERIT = Comparator.comparing(Reading::exact)
            .thenComparing(reading -> reading.origin()
                    .statement()
                    .map(statement -> statement.observation().vintage().ordinal())
                    .orElse(-1))
            .thenComparing(reading -> reading.origin().revision());

    private final Map<LocalDate, Reading> byEnd = new HashMap<>();

    Stocks(List<Reading> readings) {
        for (Reading reading : readings) {
            end(reading).ifPresent(end -> byEnd.merge(end, reading, (a, b) -> better(end, a, b)));
        }
    }

    private static Reading better(LocalDate end, Reading a, Reading b) {
        boolean aMeets = a.period().lastDay().equals(end);
        boolean bMeets = b.period().lastDay().equals(end);
        return aMeets != bMeets ? (aMeets ? a : b) : MERIT.compare(a, b) >= 0 ? a : b;
    }

    private static Optional<LocalDate> end(Reading reading) {
        LocalDate day = reading.period().lastDay();
        LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
        boolean isDay = reading.period() instanceof Period.Regular regular && regular.frequency() == Frequency.DAY;
        if (isDay && day.getDayOfMonth() == 1) {
            return Optional.of(day.minusDays(1));
        }
        return end.minusDays(NEAR_DAYS).isBefore(day) ? Optional.of(end) : Optional.empty();
    }

    @Override
    public Optional<Point> find(Period.Regular period) {
        return Optional.ofNullable(byEnd.get(period.lastDay())).map(Point::of);
    }
}
