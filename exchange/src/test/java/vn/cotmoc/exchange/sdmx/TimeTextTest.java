package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.model.Period;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-H1, 2024-S1",
        "2024-H2, 2024-S2",
        "2024-Q3, 2024-Q3",
        "2024-11, 2024-11",
        "2024-12-31, 2024-12-31",
        "2025/P9M, 2025-01-01/P9M",
        "2025/2025-11-15, 2025-01-01/P319D",
        "2021/2025, 2021-01-01/P5Y",
        "2021-12-01/2021-12-15, 2021-12-01/P15D",
        "2024-06-01/2024-07-31, 2024-06-01/P2M"
    })
    void writesEveryKindOfPeriodAndReadsItBack(String period, String sdmx) {
        assertThat(TimeText.of(Period.parse(period))).isEqualTo(sdmx);
        assertThat(TimeText.find(sdmx)).contains(Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-A1, 2024",
        "2024-M11, 2024-11",
        "2024-D366, 2024-12-31",
        "2024-T2, 2024-05-01/2024-08-31",
        "2020-W53, 2020-12-28/2021-01-03",
        "2024-12-31T23:59:59Z, 2024-12-31",
        "2024-01-01T00:00:00/P1Y, 2024"
    })
    void readsTheOtherFormsOfTheStandard(String sdmx, String period) {
        assertThat(TimeText.find(sdmx)).contains(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-13",
                "2024-Q5",
                "2024-S3",
                "2024-W00",
                "2021-W53",
                "2024-D367",
                "24",
                "2024/",
                "now",
                "2024-01-01/P",
                "2024-02-30",
                "9999",
                "2024-01-01/P999999D",
                "2024-01-01/P1H"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThat(TimeText.find(text)).isEmpty();
    }
}
