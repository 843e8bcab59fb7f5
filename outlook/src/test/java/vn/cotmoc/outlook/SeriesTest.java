package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

class SeriesTest {
    @Test
    void beginsAndEndsWithAFigure() {
        Series series = Examples.series(Period.month(2024, 11), Double.NaN, 5, Double.NaN, 7, Double.NaN);

        assertThat(series.first()).isEqualTo(Period.month(2024, 12));
        assertThat(series.size()).isEqualTo(3);
        assertThat(series.known()).isEqualTo(2);
        assertThat(series.value(0)).hasValue(5);
        assertThat(series.value(1)).isEmpty();
        assertThat(series.period(3)).isEqualTo(Period.month(2025, 3));
        assertThat(series.frequency()).isEqualTo(Frequency.MONTH);
    }

    @Test
    void takesPeriodsThatAreNotThereAsGaps() {
        Series series = Series.of(Map.of(
                Period.year(2021),
                BigDecimal.TWO,
                Period.year(2019),
                BigDecimal.ONE,
                Period.year(2018),
                BigDecimal.TEN));

        assertThat(series.first()).isEqualTo(Period.year(2018));
        assertThat(series.size()).isEqualTo(4);
        assertThat(series.value(2)).isEmpty();
        assertThat(series.value(3)).hasValue(2);
    }

    @Test
    void hasAHeadThatIsTheSeriesAsItOnceWas() {
        Series series = Examples.yearly(1, 2, Double.NaN, 4, 5);

        assertThat(series.head(4).toArray()).containsExactly(1, 2, Double.NaN, 4);
        assertThat(series.head(3).toArray()).containsExactly(1, 2);
        assertThat(series.within(Series.Range.SHARE).head(2).range()).isEqualTo(Series.Range.SHARE);
    }

    @Test
    void mayBeEmptyWhereAllIsMissing() {
        Series series = Series.of(Period.year(2020), List.of(Optional.empty(), Optional.empty()));

        assertThat(series.size()).isZero();
        assertThat(series.known()).isZero();
    }

    @Test
    void hasOneFrequencyAndAFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Series.of(Map.of(Period.year(2021), BigDecimal.ONE, Period.month(2021, 2), BigDecimal.ONE)))
                .withMessageStartingWith("A series has one frequency, found ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(Map.of()))
                .withMessage("A series needs a figure.");
    }
}
