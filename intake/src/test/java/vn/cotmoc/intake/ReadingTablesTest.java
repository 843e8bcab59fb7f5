package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Spelling;

/// What texts mean, in tables; `!` stands for a text that must be refused.
class ReadingTablesTest {
    private static final long SEED = 20260115;

    static Stream<String[]> numbers() {
        return Cases.rows("numbers.txt").stream();
    }

    static Stream<String[]> periods() {
        return Cases.rows("periods.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void readsANumberInEveryFormat(String text, String plain, String vi, String en, String auto) {
        assertThat(List.of(
                        read(text, NumberText.Format.PLAIN),
                        read(text, NumberText.Format.VI),
                        read(text, NumberText.Format.EN),
                        read(text, NumberText.Format.AUTO)))
                .containsExactly(plain, vi, en, auto);
    }

    private static String read(String text, NumberText.Format format) {
        return NumberText.read(text, format) instanceof Reading.Good<BigDecimal>(var number, var mark)
                ? Figure.normal(number).toPlainString()
                : "!";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("periods")
    void recognisesHowPeopleWriteAPeriod(String text, String canonical) {
        assertThat(HumanPeriod.find(text).map(Period::toString).orElse("!")).isEqualTo(canonical);
    }

    @Test
    void readsEveryPlainNumberThatAFigureCanHold() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000_000L), random.nextInt(7));
            number = random.nextBoolean() ? number : number.negate();
            if (Figure.fits(number)) {
                assertThat(NumberText.plain(number.toPlainString()))
                        .as("seed %d, %s", SEED, number)
                        .isEqualByComparingTo(number);
            }
        }
    }

    @Test
    void neverFailsOnAnyText() {
        Random random = new Random(SEED);
        String letters = "0123456789.,- +eE%٣\u00a0−'";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (NumberText.Format format : NumberText.Format.values()) {
                assertThat(NumberText.read(text.toString(), format))
                        .as("seed %d, %s", SEED, text)
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Hòa Bình, xã hoà bình",
        "THỦY  HÙNG, thuỷ hùng",
        "Bắc Ái, BẮC ÁI",
        "Ea H’leo, Ea H'leo",
        "Kinh tế – xã hội, kinh tế - xã hội",
        "Quý, quý"
    })
    void takesSpellingsOfANameForOne(String one, String other) {
        assertThat(Spelling.normal(one)).isEqualTo(Spelling.normal(other));
        assertThat(Spelling.normal(Normalizer.normalize(one, Normalizer.Form.NFD)))
                .isEqualTo(Spelling.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"Tân Thanh, Tân Thành", "Đông Kinh, Dông Kinh", "Hòa Bình, Hóa Bình", "Chi Lăng, Chi Lang"})
    void keepsNamesApartThatDifferInATone(String one, String other) {
        assertThat(Spelling.normal(one)).isNotEqualTo(Spelling.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"revenu, revenue", "revneue, revenue", "comunes-ntm, communes-ntm", "xyz, -", "'', -"})
    void findsWhatAMistypedWordMayHaveMeant(String text, String meant) {
        assertThat(Nearest.of(text, List.of("revenue", "communes", "communes-ntm"))
                        .orElse("-"))
                .isEqualTo(meant);
    }

    @Test
    void remembersWhichRowGaveAFingerprintFirst() {
        Random random = new Random(SEED);
        Map<Long, Integer> expected = new HashMap<>();
        Seen seen = new Seen();
        for (int row = 1; row < 50_000; row++) {
            long mark = random.nextInt(30_000) * 0x9E3779B97F4A7C15L;
            int before = expected.getOrDefault(mark, 0);
            expected.putIfAbsent(mark, row);
            assertThat(seen.put(mark, row)).as("seed %d, row %d", SEED, row).isEqualTo(before);
        }
        assertThat(seen.put(0, 7)).isEqualTo(expected.getOrDefault(0L, 0));
    }
}
