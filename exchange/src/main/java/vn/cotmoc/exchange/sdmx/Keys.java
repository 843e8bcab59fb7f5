package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads keys and conditions on components. A key of the first version has one part for each dimension but time, which
/// may be empty for any value, or several joined by a plus; in the second version a star stands for any value, parts at
/// the end may be left out, and several keys are joined by commas.
final class Keys {
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_@$-]+");
    private static final Pattern COMPONENT = Pattern.compile("c\\[([A-Za-z][A-Za-z0-9_-]*)]");
    private static final Pattern OPERATOR = Pattern.compile("(eq|ne|lt|le|gt|ge|co|nc|sw|ew):(.*)", Pattern.DOTALL);
    private static final int MOST = 2_000;

    private final Artefact.Structure structure;
    private final Api api;

    Keys(Artefact.Structure structure, Api api) {
        this.structure = structure;
        this.api = api;
    }

    List<List<Condition>> read(String text) {
        if (text.equals(api == Api.V1 ? "all" : "*")) {
            return List.of();
        }
        List<List<Condition>> keys = new ArrayList<>();
        for (String key : api == Api.V1 ? new String[] {text} : text.split(",", -1)) {
            keys.add(key(key));
        }
        if (keys.size() > MOST) {
            throw Refusal.tooLarge("more than " + MOST + " keys");
        }
        return keys;
    }

    private List<Condition> key(String text) {
        String[] parts = text.split("\\.", -1);
        int length = structure.dimensions().size();
        boolean fits = api == Api.V1 ? parts.length == length : parts.length <= length;
        if (!fits) {
            throw Refusal.badKey(text, length + " parts joined by points: " + form());
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            conditions.add(i < parts.length ? part(text, parts[i]) : Condition.ALL);
        }
        return conditions;
    }

    private String form() {
        return structure.dimensions().stream().map(Component::id).collect(Collectors.joining("."));
    }

    private Condition part(String key, String part) {
        if (part.equals(api == Api.V1 ? "" : "*")) {
            return Condition.ALL;
        }
        Set<String> values = new LinkedHashSet<>();
        for (String value : part.split("\\+", -1)) {
            if (!VALUE.matcher(value).matches()) {
                throw Refusal.badKey(key, "codes, which hold letters, digits, _, @, $ and - alone");
            }
            values.add(value);
        }
        if (values.size() > MOST) {
            throw Refusal.tooLarge("more than " + MOST + " codes");
        }
        return Condition.oneOf(values);
    }

    /// The conditions among the parameters of an address, `c[REF_AREA]=20@` and the like.
    Map<String, Condition> components(Map<String, String> parameters) {
        Map<String, Condition> all = new HashMap<>();
        parameters.forEach((name, value) -> {
            Matcher component = COMPONENT.matcher(name);
            if (component.matches()) {
                all.put(component.group(1), condition(component.group(1), name, value));
            }
        });
        return all;
    }

    private Condition condition(String id, String name, String text) {
        Component component = structure.components().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.badParameter(
                        name,
                        text,
                        structure.components().stream().map(Component::id).collect(Collectors.joining(", "))));
        List<List<Condition.Test>> any = new ArrayList<>();
        for (String all : text.split(",", MOST)) {
            List<Condition.Test> tests = new ArrayList<>();
            for (String test : all.split("\\+", -1)) {
                tests.add(test(component, name, test));
            }
            any.add(tests);
        }
        return new Condition(any);
    }

    private static Condition.Test test(Component component, String name, String text) {
        Matcher operator = OPERATOR.matcher(text);
        Condition.Operator how =
                operator.matches() ? Condition.Operator.find(operator.group(1)).orElseThrow() : Condition.Operator.EQ;
        String value = operator.matches() ? operator.group(2) : text;
        Optional<vn.cotmoc.model.Period> period = TimeText.find(value);
        if (component.role() == Component.Role.TIME && period.isEmpty() && how.isOfOrder()) {
            throw Refusal.badParameter(name, text, "a period, as ge:2024-01+le:2024-12");
        }
        if (value.isEmpty()) {
            throw Refusal.badParameter(name, text, "a value, as eq:A");
        }
        if (component.type() == Component.Type.DECIMAL && how.isOfOrder() && !Condition.Test.isNumber(value)) {
            throw Refusal.badParameter(name, text, "a number, as ge:10.5");
        }
        return new Condition.Test(how, value);
    }
}
