package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Code;
import vn.cotmoc.testkit.Province;

class QuestionReaderTest {
    private final QuestionReader reader = new QuestionReader(Ledgers.CATALOGUE, Province.geography());

    private Question read(String text) {
        return reader.read(text, Optional.of(LocalDate.of(2031, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thu ngân sách 2024 so với dự toán?|revenue 2024 [PLAN]",
                "Thu ngân sách năm 2024 vượt dự toán bao nhiêu phần trăm?|revenue 2024 [PERCENT, PLAN]",
                "thu ngan sach nam 2024 so voi du toan|revenue 2024 [PLAN]",
                "bao nhiêu xã đạt NTM đến tháng 6/2025?|ntm to 2025-06 []",
                "có bao nhiêu xã đạt chuẩn nông thôn mới|ntm - []",
                "Tỷ lệ hộ nghèo năm nay là bao nhiêu?|poverty 2031 []",
                "thu nội địa 9 tháng đầu năm 2030 tăng bao nhiêu so với cùng kỳ|domestic 2030/P9M [CHANGE]",
                "kim ngạch xuất nhập khẩu năm 2030 so với năm 2028|trade 2030 against 2028 [CHANGE]",
                "tăng trưởng GRDP quý 3 năm 2030|growth 2030-Q3 []",
                "kim ngach xuat nhap khau 2030 tang bao nhieu|trade 2030 [CHANGE]",
                "tỷ lệ hộ nghèo 2030 hạng mấy?|poverty 2030 [RANK]",
                "What was state budget revenue in 2024 against plan?|revenue 2024 [PLAN]",
                "state budget revenue 2024|revenue 2024 []",
                "How many communes up to the new-rural standard by June 2025?|ntm to 2025-06 []",
                "poverty rate in the first nine months of 2030|poverty 2030/P9M []",
                "trade turnover 2030 compared with 2028|trade 2030 against 2028 [CHANGE]",
                "How much did domestic revenue grow in Q3 2030?|domestic 2030-Q3 [CHANGE]",
                "GRDP growth, first half of 2030|growth 2030-H1 []",
                "so ho ngheo 2030|poor 2030 []",
                "thu ngan sach 2030 so voi 2028|revenue 2030 against 2028 [CHANGE]",
                "thu ngân sách|revenue - []",
                "hộ nghèo|poor - []",
            })
    void readsWhatIsAsked(String text, String understood) {
        Question question = read(text);

        assertThat(question.indicator().map(Code::text).orElse("-")
                        + " " + (question.when().toItsEnd() ? "to " : "")
                        + question.when().period().map(Object::toString).orElse("-")
                        + question.when()
                                .against()
                                .map(each -> " against " + each)
                                .orElse("")
                        + " "
                        + question.wants().stream()
                                .sorted()
                                .map(Object::toString)
                                .sorted()
                                .toList())
                .isEqualTo(understood);
        assertThat(question.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dự báo thời tiết ngày mai thế nào?|-|[dự, báo, thời, tiết, mai]",
                "thu ngân sách của ngành bia năm 2030?|-|[ngành, bia]",
                "hồ sơ|-|[hồ, sơ]",
                "What is the price of rice in 2030?|-|[price, rice]",
                "How many poor pupils in 2030?|-|[pupils]",
                "?|-|[]",
                "2024|-|[]",
            })
    void saysWhatItDoesNotUnderstand(String text, String indicator, String unknown) {
        Question question = read(text);

        assertThat(question.indicator().map(Code::text).orElse("-")).isEqualTo(indicator);
        assertThat(question.unknown()).hasToString(unknown);
    }

    @Test
    void knowsPlacesInAnyCaseAndWithoutTones() {
        String name = Province.geography().get(Province.ROOT).name().vi();

        assertThat(read("thu ngân sách " + name.toLowerCase(java.util.Locale.ROOT) + " 2030?")
                        .place())
                .contains(Province.ROOT);
    }
}
