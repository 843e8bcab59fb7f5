package vn.cotmoc.ledger.duckdb;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// SHA-256 over the canonical bytes of a batch: numbers big-endian, texts as UTF-8 behind their length, -1 for none.
final class ChainHash {
    /// The hash before the first batch.
    static final String START = "0".repeat(64);

    private static final int ROOM = 1 << 13;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(ROOM);

    ChainHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ChainHash add(int number) {
        room(Integer.BYTES).putInt(number);
        return this;
    }

    ChainHash add(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    ChainHash add(@Nullable String text) {
        if (text == null) {
            return add(-1);
        }
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    ChainHash add(byte[] bytes) {
        add(bytes.length);
        if (bytes.length > buffer.remaining()) {
            flush();
            digest.update(bytes);
        } else {
            buffer.put(bytes);
        }
        return this;
    }

    /// The hash of all that was added, in lower-case hexadecimal; starts anew.
    String hex() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
