package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final Unit PERCENT =
            new Unit(Code.parse("percent"), new LocalText("%", "%"), Code.parse("ratio"), BigDecimal.ONE);

    @Test
    void writesNumbersThatCanBeReadBack() {
        Cases.each(random -> {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() / 1_000_000, random.nextInt(7));
            for (Language language : Language.values()) {
                String text = language.number(number).replace('\u2212', '-');
                String plain =
                        language == Language.VI ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
                assertThat(new BigDecimal(plain)).isEqualByComparingTo(number);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0         | 0         | 0",
                "999       | 999       | 999",
                "1000      | 1.000     | 1,000",
                "1234567.8 | 1.234.567,8 | 1,234,567.8",
                "-1234.50  | −1.234,50 | −1,234.50",
                "1E+4      | 10.000    | 10,000",
                "0.000001  | 0,000001  | 0.000001"
            })
    void writesAllDigitsOfANumber(BigDecimal number, String vi, String en) {
        assertThat(Language.VI.number(number)).isEqualTo(vi);
        assertThat(Language.EN.number(number)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.25   | 1 | 1,3    | +1,3",
                "1.20   | 2 | 1,2    | +1,2",
                "-1.25  | 1 | −1,3   | −1,3",
                "0.04   | 1 | 0      | 0",
                "-0.04  | 1 | 0      | 0",
                "1200   | 0 | 1.200  | +1.200",
                "999.96 | 1 | 1.000  | +1.000"
            })
    void roundsHalfUpWithoutTrailingZeros(BigDecimal number, int decimals, String rounded, String signed) {
        assertThat(Language.VI.rounded(number, decimals)).isEqualTo(rounded);
        assertThat(Language.VI.signed(number, decimals)).isEqualTo(signed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT     | 7,75",
                "ABOUT     | ≈ 7,75",
                "NEARLY    | ≲ 7,75",
                "MORE_THAN | > 7,75",
                "AT_LEAST  | ≥ 7,75",
                "LESS_THAN | < 7,75",
                "AT_MOST   | ≤ 7,75"
            })
    void writesTheBoundBeforeTheValue(Bound.Hedge hedge, String text) {
        var figure = new Figure.Known(new BigDecimal("7.75"), PERCENT, hedge);
        assertThat(Language.VI.value(figure)).isEqualTo(text);
        assertThat(Language.VI.value(figure, 1)).isEqualTo(text.replace("7,75", "7,8"));
    }

    @Test
    void writesARangeWithBothEnds() {
        var figure = new Figure.Known(new BigDecimal("7.75"), PERCENT, new Bound.UpTo(new BigDecimal("8.04")));
        assertThat(Language.EN.value(figure)).isEqualTo("7.75–8.04");
        assertThat(Language.VI.value(figure, 1)).isEqualTo("7,8–8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024                  | 2024                  | 2024",
                "2024-H1               | 6 tháng đầu 2024      | first half 2024",
                "2024-H2               | 6 tháng cuối 2024     | second half 2024",
                "2024-Q1               | quý I/2024            | Q1 2024",
                "2024-Q3               | quý III/2024          | Q3 2024",
                "2024-Q4               | quý IV/2024           | Q4 2024",
                "2024-09               | 9/2024                | 2024-09",
                "2024-12-31            | 31/12/2024            | 31/12/2024",
                "2025/P9M              | 9 tháng 2025          | 9 months 2025",
                "2025/2025-11-15       | đến 15/11/2025        | to 15/11/2025",
                "2021/2025             | 2021–2025             | 2021–2025",
                "2021-12-01/2021-12-15 | 01/12/2021–15/12/2021 | 01/12/2021–15/12/2021"
            })
    void writesPeriodsInWords(String period, String vi, String en) {
        assertThat(Language.VI.period(Period.parse(period))).isEqualTo(vi);
        assertThat(Language.EN.period(Period.parse(period))).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"vi, VI", "VI, VI", "vi-VN, VI", "en, EN", "en-GB, EN", "fr, !", "vie, !", "'', !"})
    void findsALanguageByItsTag(String tag, String expected) {
        assertThat(Language.find(tag).map(Language::name).orElse("!")).isEqualTo(expected);
    }

    @Test
    void isFoundByItsOwnTag() {
        for (Language language : Language.values()) {
            assertThat(Language.find(language.tag())).contains(language);
        }
        assertThat(Language.VI.date(LocalDate.of(2025, 7, 1))).isEqualTo("01/07/2025");
    }
}
