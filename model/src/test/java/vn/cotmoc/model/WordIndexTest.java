package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
    private static final WordIndex INDEX = WordIndex.of(List.of(
            List.of("xa tan thanh", "tan thanh commune"),
            List.of("phuong dong kinh"),
            List.of("thu-ngan-sach"),
            List.of("xa tan tien", "90103")));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tan, '{0, 3}'",
        "t, '{0, 2, 3}'",
        "thanh xa, {0}",
        "com tan, {0}",
        "ngan-sach, {2}",
        "anh, {}",
        "'', '{0, 1, 2, 3}'"
    })
    void findsWhatHoldsWordsThatBeginSo(String asked, String numbers) {
        assertThat(INDEX.holding(WordIndex.split(asked))).hasToString(numbers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"kinh, kinh", "kimh, kinh", "phuomg, phuong", "qw, qw", "zzzz, ", "901, 901", "90104, "})
    void offersTheNearestWordThatItKnows(String word, String nearest) {
        assertThat(INDEX.nearest(word)).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void looksAtTheFirstTwelveWordsOnly() {
        assertThat(WordIndex.split("a ".repeat(40))).hasSize(WordIndex.MOST_WORDS);
    }
}
