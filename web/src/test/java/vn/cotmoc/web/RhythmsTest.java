package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Period;

class RhythmsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023 2024 2025/P8M 2025/P10M 2025/P11M|YEARS",
                "2024 2025/P8M 2025/P10M|CUMULATIVE",
                "2023 2024 2024-01 2024-02 2024-03|MONTHS",
                "2023 2024 2024-01 2024-02|YEARS",
            })
    void drawsCountsSinceJanuaryOnlyWhereNothingElseCanBeCompared(String periods, Rhythms drawn) {
        assertThat(Rhythms.main(
                        Arrays.stream(periods.split(" ")).map(Period::parse).toList()))
                .isEqualTo(Optional.of(drawn));
    }
}
