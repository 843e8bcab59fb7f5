package vn.cotmoc.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Makes bodies of bytes.
final class Bodies {
    /// Below this, a compressed form saves no packet.
    private static final int WORTH = 1_000;

    private Bodies() {}

    /// The bytes, and their compressed form where it is worth having.
    static Answer.Ready ready(byte[] plain) {
        return new Answer.Ready(plain, plain.length < WORTH ? new byte[0] : gzip(plain));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes, WORTH)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
