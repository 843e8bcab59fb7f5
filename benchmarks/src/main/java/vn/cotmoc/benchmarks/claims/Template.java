package vn.cotmoc.benchmarks.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sentence with slots, and what is claimed in it.
record Template(String id, String text, List<Template.Stated> stated) {
    private static final String NONE = "none";

    Template {
        stated = List.copyOf(stated);
    }

    /// A claim: the words after its kind and slot are marks such as `s=target` or `yoy=+up`.
    record Stated(String kind, String slot, List<String> marks) {
        Stated {
            marks = List.copyOf(marks);
        }

        /// What the mark of that name says, or the word given where there is none.
        String mark(String name, String otherwise) {
            return marks.stream()
                    .filter(each -> each.startsWith(name + "="))
                    .map(each -> each.substring(name.length() + 1))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /// Whether the slot stands in the text.
    boolean holds(String slot) {
        return text.contains("{" + slot + "}");
    }

    /// All templates of a table beside this class.
    static List<Template> list(String table) {
        List<Template> templates = new ArrayList<>();
        for (String line : resource(table).split("\n")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t");
                templates.add(new Template(cells[0], cells[2], stated(cells[3].strip())));
            }
        }
        return templates;
    }

    private static List<Stated> stated(String gold) {
        if (gold.equals(NONE)) {
            return List.of();
        }
        return Arrays.stream(gold.split(" \\| ")).map(Template::claim).toList();
    }

    private static Stated claim(String gold) {
        List<String> words = List.of(gold.strip().split(" +"));
        String[] head = words.getFirst().split(":");
        return new Stated(head[0], head[1], words.subList(1, words.size()));
    }

    private static String resource(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No table \"" + name + "\".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
