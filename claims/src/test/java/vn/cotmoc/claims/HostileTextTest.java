package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text, however hostile, makes the reader run away or fail.
class HostileTextTest {
    private static final int LONG = 60_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "(",
                ")",
                "1,",
                "1.",
                "1/",
                "- ",
                "%",
                "tỷ ",
                "5 tỷ ",
                "tăng 5%, ",
                "từ 5 lên 6 ",
                "từ ",
                "năm ",
                "\u0301",
                "a\u0301",
                "\n",
                "1 000 ",
                "năm 2030 ",
                "so với ",
                "thứ 1/",
                "1 và ",
                "hai mươi ",
                "mười ",
                "(5 tỷ đồng ",
                "trong đó ",
                "\uD83D\uDE00",
                "\uD83D",
                "ngày 1/",
                "<p>",
                "&",
                "1-",
                "km ",
                "lần lượt 5% và "
            })
    void endsSoonWhateverIsRepeated(String piece) {
        String text = piece.repeat(LONG / piece.length());

        assertTimeout(PATIENCE, () -> ClaimReader.create().read(text));
    }

    @Test
    void readsAnyMixtureWithoutFailingAndCutsEveryMentionOutOfIt() {
        String[] pieces = {
            "đạt ",
            "tăng ",
            "giảm ",
            "5",
            "12,5",
            "1.200",
            "%",
            " tỷ",
            " đồng",
            " xã",
            "/",
            "-",
            "(",
            ")",
            ",",
            ". ",
            ";",
            " so với ",
            "cùng kỳ",
            " kế hoạch",
            " năm ",
            "2030",
            " từ ",
            " lên ",
            "thứ ",
            "\n",
            "\u0301",
            "Ấ",
            " gấp ",
            " lần",
            " trong đó ",
            " và ",
            "tháng ",
            "ngày ",
            "quý ",
            "hai ",
            "mươi ",
            "rưỡi ",
            "điểm ",
            "bậc",
            "USD",
            "$"
        };
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void readsAnyLettersWithoutFailing() {
        Random random = new Random(13);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append((char) random.nextInt(round % 2 == 0 ? 0x250 : 0xFFFF));
            }
            check(text.toString());
            ClaimReader.create().readHtml(text.toString());
        }
    }

    private static void check(String text) {
        List<Claim> claims = ClaimReader.create().read(text);
        int last = 0;
        for (Claim claim : claims) {
            assertThat(text.substring(claim.mention().start(), claim.mention().end()))
                    .as(text)
                    .isEqualTo(claim.mention().text());
            assertThat(claim.mention().start()).as(text).isGreaterThanOrEqualTo(last);
            last = claim.mention().start();
            assertThat(ClaimJson.line(claim)).startsWith("{\"start\":");
        }
        assertThat(ClaimReader.create().read(text)).isEqualTo(claims);
    }
}
