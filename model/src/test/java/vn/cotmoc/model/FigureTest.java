package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    private static final Unit COMMUNE = unit("xa", "count");
    private static final Figure ZERO = Figure.Known.of(BigDecimal.ZERO, COMMUNE);

    private static Unit unit(String code, String dimension) {
        return new Unit(Code.parse(code), new LocalText(code, code), Code.parse(dimension), BigDecimal.ONE);
    }

    private static Figure known(String value, Bound bound) {
        return new Figure.Known(new BigDecimal(value), COMMUNE, bound);
    }

    private static Figure.Known anyKnown(Random random) {
        BigDecimal value = BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), random.nextInt(7));
        Bound bound = random.nextInt(4) == 0
                ? new Bound.UpTo(value.add(BigDecimal.valueOf(1 + random.nextInt(100))))
                : Cases.oneOf(random, Bound.Hedge.values());
        return new Figure.Known(value, COMMUNE, bound);
    }

    @Test
    void addsInAnyOrder() {
        Cases.each(random -> {
            Figure a = anyKnown(random);
            Figure b = anyKnown(random);
            Figure c = anyKnown(random);
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        });
    }

    @Test
    void keepsAFigureToWhichZeroIsAdded() {
        Cases.each(random -> {
            Figure figure = anyKnown(random);
            assertThat(figure.plus(ZERO)).isEqualTo(figure);
            assertThat(ZERO.plus(figure)).isEqualTo(figure);
        });
    }

    @Test
    void keepsTheReasonWhenAPartIsAbsent() {
        Cases.each(random -> {
            Figure absent = new Figure.Absent(Cases.oneOf(random, Absence.values()));
            assertThat(absent.plus(anyKnown(random))).isEqualTo(absent);
            assertThat(anyKnown(random).plus(absent)).isEqualTo(absent);
        });
    }

    @Test
    void addsTheBoundsOfTheParts() {
        Bound upTo8 = new Bound.UpTo(new BigDecimal("8"));
        assertThat(known("7", upTo8).plus(known("1", Bound.Hedge.EXACT)))
                .isEqualTo(known("8", new Bound.UpTo(new BigDecimal("9"))));
        assertThat(known("7", upTo8).plus(known("7", upTo8)))
                .isEqualTo(known("14", new Bound.UpTo(new BigDecimal("16"))));
        assertThat(known("7", upTo8).plus(known("1", Bound.Hedge.AT_LEAST))).isEqualTo(known("8", Bound.Hedge.ABOUT));
        assertThat(known("7", Bound.Hedge.AT_LEAST).plus(known("1", Bound.Hedge.EXACT)))
                .isEqualTo(known("8", Bound.Hedge.AT_LEAST));
        assertThat(known("7", Bound.Hedge.AT_LEAST).plus(known("1", Bound.Hedge.AT_MOST)))
                .isEqualTo(known("8", Bound.Hedge.ABOUT));
    }

    @Test
    void holdsEqualNumbersAsEqualFigures() {
        assertThat(known("1200.00", Bound.Hedge.EXACT)).isEqualTo(known("1.2E+3", Bound.Hedge.EXACT));
        assertThat(known("0.000", Bound.Hedge.EXACT)).isEqualTo(ZERO);
        assertThat(new Bound.UpTo(new BigDecimal("8.0"))).isEqualTo(new Bound.UpTo(new BigDecimal("8")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "999999999999.999999, true",
        "-999999999999.999999, true",
        "1000000000000, false",
        "0.000001, true",
        "0.0000010, true",
        "0.0000001, false",
        "1E+11, true",
        "1E+12, false",
        "1E+2147483647, false",
        "1E-2147483647, false"
    })
    void holdsTwelveDigitsBeforeThePointAndSixAfter(BigDecimal number, boolean fits) {
        assertThat(Figure.fits(number)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "0.0000001", "1E+12", "1E+2147483647"})
    void saysWhyANumberDoesNotFit(String number) {
        String shown = new BigDecimal(number).toString();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known(number, Bound.Hedge.EXACT))
                .withMessage("\"" + shown
                        + "\" does not fit; a value has at most 12 digits before the point and 6 after it.");
    }

    @Test
    void normalisesOnceAndForAll() {
        Cases.each(random -> {
            BigDecimal number = anyKnown(random).value();
            assertThat(Figure.normal(number)).isEqualTo(number);
            assertThat(number.scale()).isBetween(0, Figure.SCALE);
        });
    }

    @Test
    void refusesARangeWithoutRoom() {
        for (String high : new String[] {"7", "6.9"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> known("7", new Bound.UpTo(new BigDecimal(high))))
                    .withMessage("A range needs an upper end above the lower one, found 7.." + high + ".");
        }
    }

    @Test
    void doesNotAddDifferentUnits() {
        Figure people = Figure.Known.of(BigDecimal.ONE, unit("nguoi", "count"));
        assertThatIllegalArgumentException().isThrownBy(() -> ZERO.plus(people)).withMessage("Cannot add nguoi to xa.");
    }
}
