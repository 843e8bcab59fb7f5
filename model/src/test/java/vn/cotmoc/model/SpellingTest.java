package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> NAMES = List.of(
            "Xã Hòa Bình",
            "Thị trấn Nông Trường Thái Bình",
            "Xã Thụy Hùng",
            "Phường Đông Kinh",
            "Xã Quý Hòa",
            "Thành phố Thủ Đức",
            "Xã Ea H'leo",
            "Xã Khuất Xá",
            "Xã Huyền Tụng");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Xã Hòa Bình       | xã hoà bình",
                "Thủy Nguyên       | THUỶ NGUYÊN",
                "khỏe              | khoẻ",
                "Hóa               | hoá",
                "Quý               | Qúy",
                "Quỳnh Sơn         | Qùynh Sơn",
                "Huệ               | Hụê",
                "Thuở              | Thủơ",
                "Nghĩa             | Nghiã",
                "Giá Rai           | Gía Rai",
                "Hoàn              | Hòan",
                "Ngoài             | Ngòai",
                "Khuỷu             | Khủyu",
                "Tuyết             | Tuýêt",
                "Mường             | Mừơng",
                "Ea H'leo          | Ea H’leo",
                "Ea H'leo          | \" ea  h`leo\"",
                "Bà Rịa - Vũng Tàu | Bà Rịa – Vũng Tàu",
                "Bà Rịa-Vũng Tàu   | Bà Rịa - Vũng Tàu",
                "Ý Yên             | ý yên"
            })
    void givesTwoSpellingsOfOneNameTheSameNormalForm(String one, String other) {
        assertThat(Spelling.normal(one)).isEqualTo(Spelling.normal(other));
        assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"Hòa, Hoa", "Đông, Dong", "Tân, Tấn", "Mỹ, Mĩ", "Chí, Chì", "Thạch, Thách", "Hùng, Hưng"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(Spelling.normal(one)).isNotEqualTo(Spelling.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"Phường Đông Kinh, phuong dong kinh", "Thuỷ Hùng, thuy hung", "'Xã  Ea H’leo', xa ea h'leo", "ƯỚC, uoc"
    })
    void foldsTonesAndMarksAwayForSearch(String text, String folded) {
        assertThat(Spelling.folded(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "THUỶ, thủy",
        "thuyền, thuyền",
        "giếng, giếng",
        "gì, gì",
        "quá, quá",
        "mùa, mùa",
        "khuya, khuya"
    })
    void putsTheToneMarkWhereTheOldSpellingHasIt(String text, String normal) {
        assertThat(Spelling.normal(text)).isEqualTo(normal);
    }

    @Test
    void leavesWordsThatAreNoSyllableAsTheyAre() {
        assertThat(Spelling.normal("Krông Búk, Đắk Lắk, Plei")).isEqualTo("krông búk, đắk lắk, plei");
        assertThat(Spelling.normal("Ááb 100 %")).isEqualTo("ááb 100 %");
    }

    @Test
    void isItsOwnNormalFormWhicheverWayTheTextIsComposed() {
        Cases.each(random -> {
            String name = scrambled(random);
            String normal = Spelling.normal(name);
            assertThat(Spelling.normal(normal)).isEqualTo(normal);
            assertThat(Spelling.normal(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .isEqualTo(normal);
            assertThat(Spelling.folded(normal)).isEqualTo(Spelling.folded(name));
            assertThat(Spelling.folded(name)).isEqualTo(Spelling.folded(Spelling.folded(name)));
        });
    }

    /// Behind a space that is none of those the text may go letter by letter, it is taken as a whole.
    @Test
    void foldsLetterByLetterAsItFoldsAWhole() {
        Cases.each(random -> {
            StringBuilder text = new StringBuilder();
            random.ints(12, 0, 0x250)
                    .map(letter -> random.nextInt(3) > 0 ? letter : " -'ĐẾựỷầ".charAt(letter % 8))
                    .map(letter -> random.nextInt(9) > 0 ? letter : 0x1E00 + letter % 0x100)
                    .forEach(letter -> text.append((char) letter));
            assertThat(Spelling.folded(text.toString())).isEqualTo(Spelling.folded(text + "\uFEFF"));
            assertThat(Spelling.normal(text.toString())).isEqualTo(Spelling.normal("\uFEFF" + text));
        });
    }

    @Test
    void sortsAsADictionaryDoes() {
        List<String> ordered = List.of(
                "An Sơn",
                "Anh",
                "Ăn",
                "Ân",
                "Ba",
                "Bà",
                "Bả",
                "Bã",
                "Bá",
                "Bạ",
                "Bà Rịa",
                "Chi Lăng",
                "Du",
                "Dương",
                "Đa",
                "Đông",
                "Ea",
                "Ê",
                "Oa",
                "Ô",
                "Ơ",
                "Phường 2",
                "Phường 02a",
                "Phường 10",
                "Phường 1000",
                "Phường An",
                "Ta",
                "Tá Bà",
                "Tạ Ba",
                "Ưu",
                "Vân",
                "Xa");
        Cases.each(random -> {
            List<String> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, random);
            shuffled.sort(Spelling.ORDER);
            assertThat(shuffled).containsExactlyElementsOf(ordered);
        });
    }

    @Test
    void isEqualInOrderOnlyWhereTheTextsAreEqual() {
        assertThat(Spelling.ORDER.compare("Hòa", "Hoà")).isNotZero();
        assertThat(Spelling.ORDER.compare("Hòa", "Hòa")).isZero();
        assertThat(Spelling.ORDER.compare("(a)", "a")).isNegative();
        assertThat(Spelling.ORDER.compare("字", "z")).isPositive();
    }

    private static String scrambled(Random random) {
        String name = Cases.oneOf(random, NAMES);
        name = random.nextBoolean() ? name : name.replace(" ", "  ");
        name = random.nextBoolean() ? name : name.replace("òa", "oà").replace("ủy", "uỷ");
        return random.nextBoolean() ? name : name.toUpperCase(java.util.Locale.ROOT);
    }
}
