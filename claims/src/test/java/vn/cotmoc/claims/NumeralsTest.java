package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "1.234 | 1234",
                "1.234.567 | 1234567",
                "12 345 | 12345",
                "1.234,5 | 1234.5",
                "3,25 | 3.25",
                "0,125 | 0.125",
                ",5 | 0.5",
                "-2,4 | -2.4",
                "âm 45 | -45",
                "40K | 40000",
                "2,5M | 2500000",
                "3 tỷ | 3000000000",
                "12 nghìn tỷ | 12000000000000",
                "không | 0",
                "trăm | 100",
                "mười lăm | 15",
                "ba mươi mốt | 31",
                "bốn chục | 40",
                "năm ngàn | 5000",
                "một triệu rưỡi | 1500000",
                "hai trăm rưỡi | 250",
                "mười nghìn tỷ | 10000000000000",
                "một trăm linh năm | 105",
                "chín nghìn không trăm lẻ bốn | 9004",
                "hai phẩy ba bảy | 2.37"
            })
    void readsANumber(String text, BigDecimal value) {
        assertThat(Numerals.parse(text).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234", "1.23.4", "12,34,5", "mười năm trước", "xã", "-", "1234567890123456789012345678901"})
    void refusesWhatIsNoneOrTwo(String text) {
        assertThat(Numerals.parse(text)).isEmpty();
    }

    @Test
    void readsEveryNumberThatIsSpelledOut() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long number = (long) Math.floor(Math.pow(10, random.nextDouble() * 12));
            String spelled = spell(number);
            assertThat(Numerals.parse(spelled)).as(spelled).contains(new BigDecimal(number));
        }
    }

    private static String spell(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        StringBuilder words = new StringBuilder();
        long[] sizes = {1_000_000_000L, 1_000_000L, 1_000L, 1L};
        String[] names = {"tỷ", "triệu", "nghìn", ""};
        boolean begun = false;
        for (int i = 0; i < sizes.length; i++) {
            int group = (int) (number / sizes[i] % 1000);
            if (group > 0) {
                words.append(' ').append(group(group, begun)).append(' ').append(names[i]);
                begun = true;
            }
        }
        return words.toString().strip().replaceAll(" +", " ");
    }

    private static String group(int group, boolean whole) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int units = group % 10;
        StringBuilder words = new StringBuilder();
        if (hundreds > 0 || whole) {
            words.append(DIGITS[hundreds]).append(" trăm ");
        }
        if (tens == 0 && units > 0 && (hundreds > 0 || whole)) {
            words.append("linh ");
        }
        if (tens == 1) {
            words.append("mười ");
        } else if (tens > 1) {
            words.append(DIGITS[tens]).append(" mươi ");
        }
        if (units > 0) {
            words.append(units == 1 && tens > 1 ? "mốt" : units == 5 && tens > 0 ? "lăm" : DIGITS[units]);
        }
        return words.toString();
    }
}
