package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Spelling;

class WordingTest {
    private static final Wording WORDING = new Wording(false);

    private static List<String> terms(String text) {
        return WORDING.cut(text).stream()
                .filter(word -> word.worth() != Wording.Worth.NONE)
                .map(word -> word.worth() == Wording.Worth.MARK ? "|" : word.term())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kim ngạch chiều xuất;kim ngạch, xuất khẩu",
                "số hàng bán ra nước ngoài;hàng hóa, xuất khẩu",
                "hộ cận nghèo;cận nghèo",
                "xã NTM nâng cao;xã, nâng cao",
                "thu của ngân sách nhà nước;thu, ngân sách",
                "doanh nghiệp quay trở lại và doanh nghiệp xin tạm nghỉ;doanh nghiệp, trở lại, |, doanh nghiệp, tạm ngừng",
            })
    void makesOneTermOfWhatMeansTheSame(String text, String terms) {
        assertThat(terms(text)).containsExactly(terms.split(", "));
    }

    @Test
    void preferWordsThatAreKnownToALongPhraseThatLeavesStrangersBehind() {
        assertThat(terms("mở tờ khai ngay tại hải quan")).containsExactly("mở tờ khai");
    }

    @Test
    void keepsAWordThatNoPhraseHas() {
        assertThat(WORDING.cut("zanzibar"))
                .singleElement()
                .satisfies(word -> assertThat(word.listed()).isFalse())
                .satisfies(word -> assertThat(word.worth()).isEqualTo(Wording.Worth.FULL));
    }

    @Test
    void takesAProperNameForNothingButTheFirstWordOfASentence() {
        assertThat(terms("do Zorak quản trị; zorak quản trị"))
                .containsExactly("quản", "trị", "|", "zorak", "quản", "trị");
    }

    @Test
    void tellsWhereEachTermStands() {
        String text = "Khách  nước ngoài đến đông.";

        assertThat(WORDING.cut(text).stream()
                        .filter(word -> word.term().equals("quốc tế"))
                        .map(word -> text.substring(word.start(), word.end())))
                .containsExactly("Khách  nước ngoài");
    }

    @Test
    void readsTextWithoutTonesByTheSamePhrases() {
        assertThat(new Wording(true).cut("ho can ngheo").stream().map(Wording.Word::term))
                .containsExactly("can ngheo");
    }

    @Test
    void takesTheNameOfTheProvinceForTheWord() {
        Wording wording = new Wording(false);
        wording.callHome("Sơn Thủy");

        assertThat(wording.cut("các cửa khẩu Sơn Thủy").stream().map(Wording.Word::term))
                .containsExactly("qua địa bàn");
    }

    @Test
    void noPhraseOfTheTableStandsInTwoRows() {
        Map<String, String> rows = new HashMap<>();
        for (String[] row : Resource.rows("sayings.tsv")) {
            for (String phrase : row[1].split("\\|")) {
                assertThat(phrase).isNotBlank();
                String earlier = rows.putIfAbsent(Spelling.normal(phrase), row[0]);
                assertThat(earlier == null || earlier.equals(row[0]) || row[0].equals("-"))
                        .as("“%s” stands with %s and with %s", phrase, earlier, row[0])
                        .isTrue();
            }
        }
    }
}
