package vn.cotmoc.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Cuts the lists of an answer, the largest first, until it fits.
final class Fitted {
    private Fitted() {}

    /// Changes the answer, and names what was left out of it, since not even one item of it fits.
    static Set<String> cut(ObjectNode answer, Predicate<ObjectNode> fits) {
        Set<String> leftOut = new LinkedHashSet<>();
        while (!fits.test(answer)) {
            Optional<String> largest = largest(answer);
            if (largest.isEmpty()) {
                break;
            }
            String name = largest.get();
            if (answer.get(name) instanceof ArrayNode list && list.size() > 1) {
                halve(list);
            } else {
                answer.remove(name);
                leftOut.add(name);
            }
        }
        return leftOut;
    }

    private static Optional<String> largest(ObjectNode answer) {
        return answer.properties().stream()
                .filter(each ->
                        each.getValue().isContainer() && !each.getValue().isEmpty())
                .max(Comparator.comparingInt(each -> length(each.getValue())))
                .map(Map.Entry::getKey);
    }

    private static int length(JsonNode node) {
        return node.toString().length();
    }

    private static void halve(ArrayNode list) {
        int keep = list.size() / 2;
        while (list.size() > keep) {
            list.remove(list.size() - 1);
        }
    }
}
