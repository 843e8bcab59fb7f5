package vn.cotmoc.exchange.sdmx;

import java.io.IOException;
import java.io.OutputStream;

/// An answer: its status and media type, the tag of the language of its words, and the bytes, which are made while they
/// are written. A stream that breaks off while they are is an [IOException].
public record Reply(int status, String type, String language, Body body) {

    /// Writes the bytes; may be asked once.
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
