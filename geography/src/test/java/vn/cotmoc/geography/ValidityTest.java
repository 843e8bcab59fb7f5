package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Period;

class ValidityTest {
    private static final LocalDate DAY_ZERO = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 12;

    private static LocalDate day(int number) {
        return DAY_ZERO.plusDays(number);
    }

    private static Validity any(Random random) {
        return new Validity(anyEnd(random), anyEnd(random));
    }

    private static Optional<LocalDate> anyEnd(Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day(random.nextInt(DAYS)));
    }

    @Test
    void agreesWithALookAtEveryDay() {
        Cases.each(1000, random -> {
            Validity a = any(random);
            Validity b = any(random);
            assertThat(a.overlaps(b))
                    .isEqualTo(b.overlaps(a))
                    .isEqualTo(days().anyMatch(d -> a.contains(day(d)) && b.contains(day(d))));
            assertThat(a.isEmpty()).isEqualTo(days().noneMatch(d -> a.contains(day(d))));
            int first = random.nextInt(DAYS);
            int last = first + random.nextInt(3);
            assertThat(a.covers(Period.ofDays(day(first), day(last))))
                    .isEqualTo(IntStream.rangeClosed(first, last).allMatch(d -> a.contains(day(d))));
        });
    }

    private static IntStream days() {
        return IntStream.range(-1, DAYS + 2);
    }

    @Test
    void holdsItsFirstDayAndNotTheDayOfItsEnd() {
        Validity validity = Validity.between(Inland.OLD, Inland.NEW);
        assertThat(validity.contains(Inland.OLD)).isTrue();
        assertThat(validity.contains(Inland.NEW)).isFalse();
        assertThat(validity.contains(Inland.OLD.minusDays(1))).isFalse();
        assertThat(Validity.since(Inland.NEW).contains(Inland.OLD)).isFalse();
    }

    @Test
    void holdsEveryDayWithoutEnds() {
        assertThat(Validity.ALWAYS.contains(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(Validity.ALWAYS.covers(Period.year(2200))).isTrue();
        assertThat(Validity.ALWAYS.isEmpty()).isFalse();
    }
}
