package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The work of reading grows in proportion to the text. It is counted in bytes that the thread allocates, which no
/// other
/// program on the machine can change; every step of the reader that looks at words makes some.
class WorkTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LENGTH = 40_000;
    private static final double GROWTH = 2.6;
    private static final long BYTES_A_LETTER = 60_000;

    private static long work(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        ClaimReader.create().read(text);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "(",
                "((",
                "“",
                "a",
                "ấ",
                ".",
                ", ",
                "\n",
                "- ",
                "1 ",
                "1.",
                "%",
                "5% ",
                "từ 5 ",
                "tăng 5%, ",
                "Trong số 9 xã, ",
                "9 xã trên tổng số ",
                "so với kế hoạch ",
                "tương ứng tăng 5% ",
                "còn ",
                "tức 5%, ",
                "giảm 2 điểm phần trăm, ",
                "5 xã/6 xã kế hoạch ",
                "gấp 3 lần năm 2030 ",
                "(5% (",
                "trong đó 5 tỷ đồng, "
            })
    void doublesWithTheTextWhateverIsRepeated(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        work(text);

        long once = work(text);
        long twice = work(text + text);

        assertThat((double) twice / once).as(piece).isLessThan(GROWTH);
        assertThat(once / text.length()).as(piece).isLessThan(BYTES_A_LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "(", "ă", " ", "\uD800", "\0"})
    void endsOnAMillionOfOneLetter(String letter) {
        String text = letter.repeat(1_000_000);

        assertThat(ClaimReader.create().read(text)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void readsRandomBytesWithoutFailing() {
        Random random = new Random(29);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            String text = new String(bytes, round % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
            for (Claim claim : ClaimReader.create().read(text)) {
                assertThat(text.substring(
                                claim.mention().start(), claim.mention().end()))
                        .as("seed 29, round " + round)
                        .isEqualTo(claim.mention().text());
            }
        }
    }

    @Test
    void readsBracketsInBracketsHoweverDeep() {
        int deep = 50_000;
        String text = "(đạt 5 tỷ đồng ".repeat(deep) + ")".repeat(deep);

        // A sentence is cut after some hundred words, now and then in the middle of an amount.
        assertThat(ClaimReader.create().read(text)).hasSizeBetween(deep * 99 / 100, deep);
    }
}
