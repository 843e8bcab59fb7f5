package vn.cotmoc.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Batch;

/// Makes batches of statements.
public final class Batches {
    private Batches() {}

    /// A batch whose content hash is that of its name.
    public static Batch of(String origin, Told... told) {
        return of(origin, Stream.of(told).map(Told::entry).toList());
    }

    /// A batch whose content hash is that of its name.
    public static Batch of(String origin, List<Batch.Entry> entries) {
        return new Batch(origin, hash(origin), Batch.Entries.of(entries), List.of());
    }

    /// SHA-256 of the text, in lower-case hexadecimal.
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
