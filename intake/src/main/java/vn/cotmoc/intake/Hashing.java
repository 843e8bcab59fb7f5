package vn.cotmoc.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of contents.
final class Hashing {
    private final MessageDigest digest;

    Hashing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /// The hash of a content in lower-case hexadecimal.
    static String of(Input input) {
        Hashing hashing = new Hashing();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = input.open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                hashing.digest.update(buffer, 0, count);
            }
        } catch (IOException e) {
            throw Input.unreadable(input.name(), e);
        }
        return hashing.hex();
    }

    Hashing add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a part, so that the same bytes cut elsewhere give another hash.
    Hashing add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
