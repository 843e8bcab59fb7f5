package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.claims.check.Question.Course;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.Province;

class SeveralAskedTest {
    private final QuestionReader reader = new QuestionReader(Ledgers.CATALOGUE, Province.geography());

    private Question read(String text) {
        return reader.read(text, Optional.of(LocalDate.of(2031, 12, 1)));
    }

    private static String course(Question question) {
        return switch (question.when().course().orElse(null)) {
            case null -> "-";
            case Course.Listed(List<Period> periods) ->
                periods.stream().map(Object::toString).collect(Collectors.joining(" "));
            case Course.Every(Optional<Integer> first, Optional<Integer> last, Question.Grain grain) ->
                grain + " " + first.map(String::valueOf).orElse("") + ".."
                        + last.map(String::valueOf).orElse("");
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thu ngân sách 2023 và 2024|revenue|2023 2024|[]",
                "thu ngan sach 2023, 2024, 2025|revenue|2023 2024 2025|[]",
                "so sánh thu ngân sách 2024 với 2023|revenue|2023 2024|[]",
                "so sánh thu ngân sách quý I năm 2029 và quý I năm 2030|revenue|2029-Q1 2030-Q1|[]",
                "thu ngân sách 2020 đến 2025|revenue|YEAR 2020..2025|[]",
                "thu ngân sách giai đoạn 2021-2025|revenue|YEAR 2021..2025|[]",
                "ty le ho ngheo tu 2021 den 2025|poverty|YEAR 2021..2025|[]",
                "thu ngân sách từ 2023 đến nay|revenue|YEAR 2023..|[]",
                "tỷ lệ hộ nghèo qua các năm|poverty|YEAR ..|[]",
                "năm nào thu ngân sách cao nhất|revenue|YEAR ..|[HIGHEST]",
                "nam nao ty le ho ngheo thap nhat|poverty|YEAR ..|[LOWEST]",
                "quý nào thu ngân sách cao nhất năm 2030|revenue|QUARTER 2030..2030|[HIGHEST]",
                "số hộ nghèo lúc nào cao nhất|poor|ANY ..|[HIGHEST]",
                "số xã thay đổi thế nào từ 2024 đến 2025|communes|YEAR 2024..2025|[CHANGE]",
                "compare state budget revenue in 2023 and 2024|revenue|2023 2024|[]",
                "budget revenue from 2020 to 2025|revenue|YEAR 2020..2025|[]",
                "trade turnover 2021-2025|trade|YEAR 2021..2025|[]",
                "poverty rate since 2022|poverty|YEAR 2022..|[]",
                "which year had the highest budget revenue?|revenue|YEAR ..|[HIGHEST]",
                "lowest poverty rate|poverty|YEAR ..|[LOWEST]",
            })
    void readsSeveralTimesAndWhatIsSoughtAmongThem(String text, String indicator, String course, String wants) {
        Question question = read(text);

        assertThat(question.indicator().map(Code::text)).contains(indicator);
        assertThat(course(question)).isEqualTo(course);
        assertThat(question.wants()).hasToString(wants);
        assertThat(question.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget revenue Q1 2024|2024-Q1",
                "budget revenue, first quarter 2024|2024-Q1",
                "budget revenue in the first six months of 2025|2025-H1",
                "budget revenue first 6 months of 2025|2025-H1",
                "budget revenue H1 2025|2025-H1",
                "budget revenue 2025 H1|2025-H1",
                "budget revenue 9M 2025|2025/P9M",
                "budget revenue first half 2025|2025-H1",
                "poor households as of June 2025|2025-06",
                "poor households on 30 June 2025|2025-06-30",
                "poor households on June 30, 2025|2025-06-30",
            })
    void readsEnglishTimesAsTheyAreWritten(String text, String period) {
        assertThat(read(text).when().period()).map(Object::toString).contains(period);
        assertThat(read(text).unknown()).isEmpty();
    }

    @Test
    void takesNoDayThatDoesNotExist() {
        assertThat(read("poor households on June 31, 2025").when().period())
                .map(Object::toString)
                .contains("2025");
    }

    @Test
    void setsPlacesBesideEachOtherAndLooksForOneOfALevel() {
        assertThat(read("so sánh số hộ nghèo Commune 90101 và Commune 90102 năm 2024")
                        .where()
                        .places())
                .map(Object::toString)
                .containsExactly("90101@", "90102@");
        assertThat(read("xã nào số hộ nghèo nhiều nhất").where().level()).contains(Code.parse("commune"));
    }

    @Test
    void leavesOpenWhichOfTwoNamesIsMeant() {
        Question question = read("revenue 2024");

        assertThat(question.named().tied()).isTrue();
        assertThat(question.others()).isNotEmpty();
        assertThat(read("state budget revenue 2024").named().tied()).isFalse();
    }

    @Test
    void answersNothingOfTheCountryWithAFigureOfTheProvince() {
        Question question = read("tỷ lệ hộ nghèo cả nước 2025");

        assertThat(question.indicator()).isEmpty();
        assertThat(question.unknown()).contains("cả", "nước");
    }

    @Test
    void offersWhatMayBeMeantWhereNoNameIsClear() {
        Question question = read("số xã nông thôn bền vững năm 2030");

        assertThat(question.indicator()).isEmpty();
        assertThat(question.others()).contains(Code.parse("ntm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thu ngân sách tỉnh Cao Bằng 2024|[Cao Bằng]",
                "thu ngan sach cao bang 2024|[cao bang]",
                "state budget revenue of Hanoi 2024|[Hanoi]",
                "dân số Hà Nội|[Hà Nội]",
            })
    void answersNothingOfAnotherProvince(String text, String outside) {
        assertThat(read(text).indicator()).isEmpty();
        assertThat(read(text).where().outside()).hasToString(outside);
        assertThat(read(text).unknown()).hasToString(outside);
    }

    @Test
    void readsSyllablesThatAreWrittenBothWays() {
        assertThat(read("ti le ho ngheo 2025").indicator()).contains(Code.parse("poverty"));
    }
}
