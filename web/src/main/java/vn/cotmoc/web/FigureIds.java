package vn.cotmoc.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Finds the ids of figures in an answer.
final class FigureIds {
    /// The members that name a figure.
    private static final Set<String> NAMES = Set.of("id", "target", "base", "figures");

    /// Documents have ids too.
    private static final Set<String> OTHERS = Set.of("source", "sources");

    private static final Pattern ID = Pattern.compile("f[1-9][0-9]{0,17}|[a-z0-9-]+~[^~]+~[^~]+~[^~]+(~[0-9-]{10})?");

    private FigureIds() {}

    /// In the order in which they stand there, each once.
    static Set<String> in(JsonNode answer) {
        Set<String> found = new LinkedHashSet<>();
        look(answer, found);
        return found;
    }

    private static void look(JsonNode node, Set<String> found) {
        node.properties().forEach(each -> {
            if (NAMES.contains(each.getKey())) {
                take(each.getValue(), found);
            }
            if (!OTHERS.contains(each.getKey())) {
                look(each.getValue(), found);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> look(each, found));
        }
    }

    private static void take(JsonNode value, Set<String> found) {
        if (value.isString() && ID.matcher(value.asString()).matches()) {
            found.add(value.asString());
        } else if (value.isArray()) {
            value.forEach(each -> take(each, found));
        }
    }
}
