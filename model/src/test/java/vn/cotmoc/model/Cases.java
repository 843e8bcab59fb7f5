package vn.cotmoc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Runs a property over generated cases; the seed of a failing one stands in the failure text.
final class Cases {
    private static final int COUNT = 400;

    private Cases() {}

    static void each(Consumer<Random> property) {
        for (long seed = 1; seed <= COUNT; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    static <T> T oneOf(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static <T> T oneOf(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// A day of 1901 to 2199, in a leap day's company more often than chance would have it.
    static LocalDate day(Random random) {
        LocalDate day = LocalDate.of(1901, 1, 1).plusDays(random.nextInt(299 * 365));
        return switch (random.nextInt(8)) {
            case 0 -> day.withDayOfMonth(day.lengthOfMonth());
            case 1 -> day.withDayOfMonth(1);
            case 2 -> day.withDayOfYear(1);
            case 3 -> day.withDayOfYear(day.lengthOfYear());
            case 4 -> leapDay(day, random);
            default -> day;
        };
    }

    private static LocalDate leapDay(LocalDate near, Random random) {
        int year = Math.clamp(near.getYear() / 4 * 4L, 1904, 2196);
        return LocalDate.of(year == 2100 ? 2096 : year, 2, 28 + random.nextInt(2));
    }

    static Period period(Random random) {
        LocalDate first = day(random);
        return switch (random.nextInt(4)) {
            case 0 -> new Period.Regular(oneOf(random, Frequency.values()), random.nextInt(-60, 200));
            case 1 -> Period.ofDays(first.withDayOfYear(1), first);
            case 2 -> {
                int year = random.nextInt(1901, 2150);
                yield new Period.YearSpan(year, year + 1 + random.nextInt(20));
            }
            default -> {
                LocalDate last = day(random);
                yield last.isBefore(first) ? Period.ofDays(last, first) : Period.ofDays(first, last);
            }
        };
    }
}
