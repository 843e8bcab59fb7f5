package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassesTest {
    private static List<BigDecimal> numbers(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Stream.of(text.strip().split(" ")).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1 2 3 4 5 6 7 8 9 10,       5, 3 5 7 9
                    1 2 3 4,                    2, 3
                    1 1 1 1 1 9,                3, 9
                    5 5 5,                      4,
                    7,                          5,
                    0.1 0.2 0.3,                3, 0.2 0.3
                    -3 -2 -1,                   2, -1
                    """)
    void partsValuesIntoAsEqualCountsAsTheyAllow(String values, int classes, String breaks) {
        assertThat(Classes.quantiles(numbers(values), classes).breaks()).isEqualTo(numbers(breaks));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0 10,              5, 2 4 6 8
                    0 1,               3,
                    0.0 1.0,           3, 0.3 0.7
                    1 2 100,           3, 34 67
                    5 5,               3,
                    """)
    void partsTheRangeIntoEqualIntervalsWithTheDigitsOfTheValues(String values, int classes, String breaks) {
        List<BigDecimal> expected = values.equals("0 1") ? numbers("1") : numbers(breaks);
        assertThat(Classes.equalIntervals(numbers(values), classes).breaks()).isEqualTo(expected);
    }

    @Test
    void putsAValueOnABreakIntoTheClassAbove() {
        Classes classes = new Classes(numbers("10 20"));
        assertThat(Stream.of("9.999999", "10", "10.00", "19.999999", "20", "1000")
                        .map(BigDecimal::new)
                        .map(classes::of))
                .containsExactly(0, 1, 1, 1, 2, 2);
        assertThat(classes.count()).isEqualTo(3);
    }

    @Test
    void leavesNoClassEmptyAndKeepsTheOrder() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<BigDecimal> values = new ArrayList<>();
            int count = 1 + random.nextInt(80);
            for (int i = 0; i < count; i++) {
                values.add(BigDecimal.valueOf(random.nextInt(60), random.nextInt(3)));
            }
            Classes classes = Classes.quantiles(values, 2 + random.nextInt(6));
            int[] sizes = new int[classes.count()];
            values.forEach(value -> sizes[classes.of(value)]++);
            assertThat(Arrays.stream(sizes).min().orElse(0)).as("seed " + seed).isPositive();
            List<BigDecimal> sorted = values.stream().sorted().toList();
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(classes.of(sorted.get(i - 1)))
                        .as("seed " + seed)
                        .isLessThanOrEqualTo(classes.of(sorted.get(i)));
            }
        }
    }

    @Test
    void refusesMoreClassesThanCanBeToldApartAndBreaksThatDoNotRise() {
        assertThatThrownBy(() -> new Classes(numbers("1 2 3 4 5 6 7")))
                .hasMessage("A map has at most 7 classes, found 8.");
        assertThatThrownBy(() -> new Classes(numbers("2 2"))).hasMessage("Breaks rise, found [2, 2].");
        assertThat(Classes.quantiles(List.of(), 5).count()).isEqualTo(1);
        assertThat(Classes.equalIntervals(List.of(), 5).count()).isEqualTo(1);
    }
}
