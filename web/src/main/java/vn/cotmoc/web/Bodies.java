package vn.cotmoc.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Compresses bodies of bytes.
final class Bodies {
    /// Below this, a compressed form saves no packet.
    private static final int WORTH = 1_000;

    /// Above this, time counts more than the last percent.
    private static final int LONG = 256 * 1024;

    private Bodies() {}

    /// The compressed bytes; none where that is not worth it.
    static byte[] gzip(byte[] plain, int length) {
        if (length < WORTH) {
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length / 4);
        try (GZIPOutputStream zip = length > LONG ? new Answer.FastGzip(bytes) : new GZIPOutputStream(bytes, WORTH)) {
            zip.write(plain, 0, length);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
