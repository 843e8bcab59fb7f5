package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

class TimeScaleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 2022 2024                       | 600 | 2020, 2021, 2022, 2023, 2024
            2024                                 | 600 | 2024
            2014 2024                            | 280 | 2014, 2016, 2018, 2020, 2022, 2024
            1990 2024                            | 400 | 1990, 1995, 2000, 2005, 2010, 2015, 2020
            2024 2025-Q1 2025/P9M                | 600 | 12/2024, 3/2025, 6/2025, 9/2025
            2023-Q4 2024-Q1 2024-Q2 2024-Q3      | 600 | quý IV/2023, quý I/2024, quý II/2024, quý III/2024
            2024-11 2024-12 2025-01              | 600 | 11/2024, 12/2024, 1/2025
            2021-12-01/2021-12-15                | 600 | 01/12/2021–15/12/2021
            2025-11-12 2025-11-13 2025-11-14     | 300 | 12/11/2025, 13/11/2025, 14/11/2025
            2025-11-12 2025-11-13 2025-11-14     | 180 | 12/11/2025, 14/11/2025
            2021/2025 2026/2030                  | 600 | 2025, 2026, 2027, 2028, 2029, 2030
            """)
    void labelsTheEndsOfPeriods(String periods, double width, String labels) {
        List<Period> all = Arrays.stream(periods.split(" +")).map(Period::parse).toList();
        TimeScale scale = new TimeScale(all, 0, width);
        assertThat(scale.ticks(Language.VI, width).stream()
                        .map(TimeScale.Tick::label)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(labels);
    }

    @Test
    void keepsTheOrderOfTimeAndDistinctLabelsApart() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Period> periods = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(30); i++) {
                periods.add(
                        random.nextBoolean()
                                ? Period.year(1990 + random.nextInt(50))
                                : Period.month(1990 + random.nextInt(50), 1 + random.nextInt(12)));
            }
            TimeScale scale = new TimeScale(periods, 40, 360);
            List<TimeScale.Tick> ticks = scale.ticks(Language.EN, 360);
            assertThat(ticks).as("seed " + seed).isNotEmpty();
            assertThat(ticks.stream().map(TimeScale.Tick::x)).as("seed " + seed).isSorted();
            assertThat(ticks.stream().map(TimeScale.Tick::label))
                    .as("seed " + seed)
                    .doesNotHaveDuplicates();
            assertThat(scale.periods().stream().map(scale::x)).allMatch(x -> x >= 50 && x <= 350);
        }
    }
}
