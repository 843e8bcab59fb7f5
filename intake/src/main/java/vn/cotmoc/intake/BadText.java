package vn.cotmoc.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Where a text stops being UTF-8, and which 8-bit encoding of Vietnamese it may be in.
///
/// @param line the line of the first wrong byte, from 1
/// @param bytes some bytes from the start of that line's neighbourhood
record BadText(int line, byte[] bytes) {
    private static final int CHUNK = 1 << 16;

    /// Reads the text again up to its first wrong byte.
    static BadText find(Input input) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        int line = 1;
        try (InputStream in = input.open()) {
            while (true) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.limit(bytes.position() + Math.max(0, count)).position(0);
                CoderResult result = decoder.decode(bytes, chars, count < 0);
                line += lines(chars.flip());
                if (result.isError() || count < 0) {
                    return new BadText(line, Arrays.copyOf(bytes.array(), bytes.limit()));
                }
                chars.clear();
                bytes.compact();
            }
        }
    }

    private static int lines(CharBuffer chars) {
        return (int) chars.chars().filter(c -> c == '\n').count();
    }

    /// In Windows-1258 tone marks are bytes of their own behind a letter; Windows-1252 has no Vietnamese letters
    /// with two marks.
    String guess() {
        for (int i = 1; i < bytes.length; i++) {
            if (isToneMark(bytes[i] & 0xFF) && isVowel(bytes[i - 1] & 0xFF)) {
                return "probably Windows-1258";
            }
        }
        return "probably Windows-1252";
    }

    private static boolean isToneMark(int b) {
        return b == 0xCC || b == 0xD2 || b == 0xDE || b == 0xEC || b == 0xF2;
    }

    private static boolean isVowel(int b) {
        return "aeiouyAEIOUY".indexOf(b) >= 0
                || b == 0xE2
                || b == 0xE3
                || b == 0xEA
                || b == 0xF4
                || b == 0xF5
                || b == 0xFD;
    }
}
