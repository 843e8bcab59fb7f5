package vn.cotmoc.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a text in UTF-8, appended to one buffer that grows, or that is emptied into a stream when it is full.
final class Utf8 {
    private static final int LONGEST_NUMBER = 24;
    private static final long MILLION = 1_000_000;

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
        digits(number / MILLION);
        long rest = number % MILLION;
        if (rest > 0) {
            buffer[size++] = '.';
            for (long unit = MILLION / 10; rest > 0; unit /= 10) {
                buffer[size++] = (byte) ('0' + rest / unit);
                rest %= unit;
            }
        }
        return this;
    }

    private void digits(long number) {
        int count = 1;
        for (long left = number; left >= 10; left /= 10) {
            count++;
        }
        long left = number;
        for (int at = size + count - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        size += count;
    }
}
