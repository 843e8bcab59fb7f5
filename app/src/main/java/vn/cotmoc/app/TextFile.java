package vn.cotmoc.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.cotmoc.claims.WordText;
import vn.cotmoc.model.Failure;

/// Reads a text for `extract` and `check`: plain, an HTML page or a Word document.
final class TextFile {
    private static final long MOST_BYTES = 64L << 20;

    private final Console console;

    TextFile(Console console) {
        this.console = console;
    }

    /// The text of the file, or of the input for `-`.
    /// @throws Failure CM-3006, CM-7501 to CM-7503
    Source read(String file) throws IOException {
        if (file.equals("-")) {
            byte[] bytes = System.in.readNBytes((int) MOST_BYTES + 1);
            return new Source("-", Source.Form.PLAIN, text(bytes), bytes);
        }
        Path path = console.file(file);
        if (!Files.isRegularFile(path)) {
            throw new Failure("CM-3006", "No file \"" + path + "\".");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw tooLong();
        }
        byte[] bytes = Files.readAllBytes(path);
        String name = String.valueOf(path.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".docx")) {
            return new Source(name, Source.Form.WORD, WordText.of(bytes), bytes);
        }
        boolean page = lower.endsWith(".html") || lower.endsWith(".htm");
        return new Source(name, page ? Source.Form.PAGE : Source.Form.PLAIN, text(bytes), bytes);
    }

    private static Failure tooLong() {
        return new Failure("CM-7502", "The text is longer than 64 MB; part it.");
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLong();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Failure("CM-7503", "The text is not in UTF-8; save it as UTF-8 and run this again.", wrong);
        }
    }
}
