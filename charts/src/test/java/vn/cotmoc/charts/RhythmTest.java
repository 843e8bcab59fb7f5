package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.LocalText;

class RhythmTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022 2023 2024                    | 2022 2023 2024
            2022 2024                         | 2022; 2024
            2022 2023! 2024                   | 2022; 2024
            2024 2025-Q1 2025-H1 2025/P9M     | 2024; 2025-Q1 2025-H1 2025/P9M
            2024-H1 2025-H1                   | 2024-H1; 2025-H1
            2025-Q1 2025-H1! 2025/P9M         | 2025-Q1; 2025/P9M
            2025-Q1 2025-Q2 2025-Q3           | 2025-Q1 2025-Q2 2025-Q3
            2024-H1 2024-H2 2025-H1           | 2024-H1 2024-H2 2025-H1
            2025-01 2025-02 2025-04           | 2025-01 2025-02; 2025-04
            2021/2025 2026/2030               | 2021/2025; 2026/2030
            """)
    void joinsOnlyWhatFollowsWithoutAGap(String periods, String runs) {
        assertThat(runs(periods, List.of())).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-05 2025-06 2025-07 2025-08   | 2025-05 2025-06; 2025-07 2025-08
            2023 2024 2025 2026               | 2023 2024; 2025 2026
            2025-Q1 2025-H1 2025/P9M          | 2025-Q1 2025-H1; 2025/P9M
            """)
    void partsALineAtABreak(String periods, String runs) {
        SeriesBreak merger = new SeriesBreak(LocalDate.of(2025, 7, 1), new LocalText("Sáp nhập", "Merger"));
        assertThat(runs(periods, List.of(merger))).isEqualTo(runs);
    }

    @Test
    void tellsAFirstQuarterFromThreeMonthsOfACount() {
        Point quarter = Samples.point(Samples.PERCENT, "2025-Q1", "1");
        Point second = Samples.point(Samples.PERCENT, "2025-Q2", "1");
        assertThat(Rhythm.of(List.of(quarter)).isCumulative(quarter)).isTrue();
        assertThat(Rhythm.of(List.of(quarter, second)).isCumulative(quarter)).isFalse();
    }

    private static String runs(String periods, List<SeriesBreak> breaks) {
        List<Point> points = Arrays.stream(periods.split(" +"))
                .map(text -> Samples.point(Samples.PERCENT, text.replace("!", ""), text.endsWith("!") ? "" : "1"))
                .toList();
        return Rhythm.runs(points, breaks).stream()
                .map(run -> run.stream().map(point -> point.period().toString()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
