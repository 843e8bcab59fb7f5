package vn.cotmoc.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a text in UTF-8, appended to one buffer that grows, or that is emptied into a stream when it is full.
final class Utf8 {
    private static final int LONGEST_NUMBER = 24;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    /// The two digits of 00 to 99, the first in the upper byte.
    private static final short[] PAIRS = digitPairs();

    private static final int[] TENS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private static final VarHandle PAIRS_OF = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private final OutputStream out;
    private final boolean flows;
    private byte[] buffer;
    private int size;

    /// Bytes that stay in memory.
    Utf8(int room) {
        this(room, OutputStream.nullOutputStream(), false);
    }

    private Utf8(int room, OutputStream out, boolean flows) {
        this.buffer = new byte[room];
        this.out = out;
        this.flows = flows;
    }

    /// Bytes that flow into the stream.
    static Utf8 to(OutputStream out, int room) {
        return new Utf8(room, out, true);
    }

    static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer, size);
    }

    /// The bytes as they lie, for an answer; nothing may be added any more.
    Answer.Ready ready() {
        return new Answer.Ready(buffer, size);
    }

    void flush() {
        try {
            out.write(buffer, 0, size);
            size = 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void need(int more) {
        if (size + more <= buffer.length) {
            return;
        }
        if (flows) {
            flush();
        }
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    Utf8 add(byte[] bytes) {
        need(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    Utf8 add(char ascii) {
        need(1);
        buffer[size++] = (byte) ascii;
        return this;
    }

    Utf8 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The number in decimal digits.
    Utf8 add(long number) {
        need(LONGEST_NUMBER);
        if (number == Long.MIN_VALUE) {
            return add(Long.toString(number));
        }
        if (number < 0) {
            buffer[size++] = '-';
        }
        digits(Math.abs(number));
        return this;
    }

    /// A number of millionths as an exact decimal, without trailing zeros.
    Utf8 addMillionths(long millionths) {
        need(LONGEST_NUMBER);
        long number = Math.abs(millionths);
        if (millionths < 0) {
            buffer[size++] = '-';
        }
        long whole = number / MILLION;
        digits(whole);
        fraction((int) (number - whole * MILLION));
        return this;
    }

    /// So many millionths, without trailing zeros.
    private void fraction(int millionths) {
        if (millionths == 0) {
            return;
        }
        byte[] to = buffer;
        int at = size;
        to[at] = '.';
        int high = millionths / 10_000;
        int rest = millionths - high * 10_000;
        int middle = rest / 100;
        pair(to, at + 1, high);
        pair(to, at + 3, middle);
        pair(to, at + 5, rest - middle * 100);
        int end = at + 7;
        while (to[end - 1] == '0') {
            end--;
        }
        size = end;
    }

    private void digits(long number) {
        if (number > Integer.MAX_VALUE) {
            digits(number / BILLION);
            pairs(buffer, size, 9, (int) (number % BILLION));
            size += 9;
            return;
        }
        int small = (int) number;
        int count = length(small);
        pairs(buffer, size, count, small);
        size += count;
    }

    /// How many digits the number has: from its bits at 1233 / 4096 digits a bit, less one where that is too many.
    private static int length(int number) {
        int most = (Integer.SIZE - Integer.numberOfLeadingZeros(number | 1)) * 1233 >>> 12;
        return number >= TENS[most] ? most + 1 : Math.max(1, most);
    }

    /// Writes the last so many digits of the number.
    private static void pairs(byte[] to, int from, int count, int number) {
        int left = number;
        int at = from + count;
        while (at - from >= 2) {
            int rest = left / 100;
            at -= 2;
            pair(to, at, left - rest * 100);
            left = rest;
        }
        if (at > from) {
            to[from] = (byte) ('0' + left);
        }
    }

    private static void pair(byte[] to, int at, int number) {
        PAIRS_OF.set(to, at, PAIRS[number]);
    }

    private static short[] digitPairs() {
        short[] pairs = new short[100];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) (('0' + i / 10) << 8 | ('0' + i % 10));
        }
        return pairs;
    }
}
