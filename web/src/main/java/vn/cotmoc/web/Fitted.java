package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Cuts the lists of an answer, the largest first, until it fits.
final class Fitted {
    private Fitted() {}

    /// Changes the answer, and says what was cut: `rows: 50 of 400 shown.`
    static List<String> cut(ObjectNode answer, Predicate<ObjectNode> fits) {
        Map<String, Integer> before = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        while (!fits.test(answer)) {
            Optional<String> largest = largest(answer);
            if (largest.isEmpty()) {
                break;
            }
            String name = largest.get();
            if (answer.get(name) instanceof ArrayNode list && list.size() > 1) {
                before.putIfAbsent(name, list.size());
                halve(list);
            } else {
                before.remove(name);
                answer.remove(name);
                said.add(name + ": left out, too large.");
            }
        }
        before.forEach((name, count) -> said.add(name + ": " + answer.path(name).size() + " of " + count + " shown."));
        return said;
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
