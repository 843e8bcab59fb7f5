package vn.cotmoc.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads test cases from a resource: groups of lines with a blank line between; `#` starts a comment.
final class Cases {
    private Cases() {}

    static List<List<String>> read(String resource) {
        List<List<String>> all = new ArrayList<>();
        for (String group : text(resource).split("\n\n+")) {
            List<String> lines =
                    group.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                all.add(lines);
            }
        }
        return all;
    }

    /// The rows of a small CSV resource without quoted fields.
    static List<String[]> rows(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" *\\| *", -1))
                .toList();
    }

    private static String text(String resource) {
        try (var in = Cases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
