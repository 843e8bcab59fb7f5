package vn.cotmoc.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The marked documents of the project: invented, each with what is claimed in it.
final class Gold {
    static final List<String> DOCUMENTS = List.of(
            "report",
            "resolution",
            "speech",
            "interview",
            "news",
            "agency",
            "weekly",
            "chairman",
            "halfyear",
            "midterm",
            "secretary",
            "border",
            "statistics",
            "festival");

    private Gold() {}

    static Marked document(String name) {
        return Marked.read(name, resource("gold/" + name + ".txt"), resource("gold/" + name + ".tsv"));
    }

    static String text(String name) {
        return document(name).text();
    }

    private static String resource(String name) {
        try (InputStream stream = Gold.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
