package vn.cotmoc.intake;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;

/// A mapping of a YAML file with the places of its keys. Only the tree of nodes is read: no object is constructed,
/// aliases of collections are refused, and length and depth are bounded. What is wrong becomes a finding.
final class YamlMap {
    private static final int LONGEST = 8 << 20;
    private static final int DEEPEST = 30;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Node node;
    private final Table table;
    private final Findings findings;

    private YamlMap(MappingNode node, List<String> keys, Table table, Findings findings) {
        this.node = node;
        this.table = table;
        this.findings = findings;
        for (NodeTuple entry : node.getValue()) {
            put(entry, keys);
        }
    }

    private void put(NodeTuple entry, List<String> keys) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.isEmpty() && !keys.contains(key)) {
            findings.add(
                    PackDefect.UNKNOWN_KEY,
                    at(entry.getKeyNode()),
                    key,
                    "one of " + String.join(", ", keys),
                    Nearest.of(key, keys)
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Remove it."));
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            findings.add(
                    PackDefect.KEY_TWICE,
                    at(entry.getKeyNode()),
                    key,
                    "each key once",
                    "Remove or rename one of the two.");
        }
    }

    /// The mapping that the file is; empty, with a finding, where it is none.
    static Optional<YamlMap> read(Input input, byte[] bytes, List<String> keys, Findings findings) {
        Table table = Table.of(input.name());
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Node root = parser().compose(new StringReader(text));
            return asMap(root, keys, table, findings);
        } catch (CharacterCodingException e) {
            findings.add(FileDefect.NOT_UTF8, table.at(), "", "UTF-8", "Save the file as UTF-8.");
        } catch (YAMLException e) {
            findings.add(
                    PackDefect.BAD_YAML,
                    at(table, e),
                    problem(e),
                    "YAML 1.1 of plain mappings, lists and texts",
                    "Look at the indentation, the quotation marks and the colons there.");
        }
        return Optional.empty();
    }

    private static Yaml parser() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options);
    }

    private static Location at(Table table, YAMLException e) {
        Mark mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        return mark == null ? table.at() : table.at(mark.getLine() + 1, mark.getColumn());
    }

    private static String problem(YAMLException e) {
        String problem = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
        return problem == null ? "" : problem;
    }

    private static Optional<YamlMap> asMap(@Nullable Node node, List<String> keys, Table table, Findings findings) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, keys, table, findings));
        }
        Location at = node == null ? table.at() : at(table, node);
        findings.add(
                PackDefect.BAD_VALUE,
                at,
                node instanceof ScalarNode scalar ? scalar.getValue() : "",
                keys.isEmpty() ? "a mapping" : "a mapping with the keys " + String.join(", ", keys),
                "Write \"key: value\" lines.");
        return Optional.empty();
    }

    private Location at(Node where) {
        return at(table, where);
    }

    private static Location at(Table table, Node where) {
        Mark mark = where.getStartMark();
        return table.at(mark.getLine() + 1, mark.getColumn());
    }

    /// Where the value of the key stands, or the mapping where the key is missing.
    Location at(String key) {
        return at(values.getOrDefault(key, node));
    }

    Location at() {
        return at(node);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /// The text of the key; empty, with a finding, where it is missing.
    Optional<String> text(String key) {
        if (!values.containsKey(key)) {
            findings.add(
                    PackDefect.MISSING_KEY, at(), key, "a value for \"" + key + "\"", "Add \"" + key + ": …\" here.");
            return Optional.empty();
        }
        return find(key);
    }

    /// The text of the key, if there is one.
    Optional<String> find(String key) {
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        return scalar(value, "a text").filter(text -> !text.isEmpty());
    }

    private Optional<String> scalar(Node value, String expected) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        findings.add(PackDefect.BAD_VALUE, at(value), "", expected, "Write one text there, not a list or a mapping.");
        return Optional.empty();
    }

    /// The value of the key; empty, with a finding, where it is missing or cannot be read.
    <T> Optional<T> value(String key, String expected, Function<String, T> read) {
        return text(key).flatMap(text -> convert(at(key), text, expected, read));
    }

    /// The value of the key; empty where it is missing, and, with a finding, where it cannot be read.
    <T> Optional<T> findValue(String key, String expected, Function<String, T> read) {
        return find(key).flatMap(text -> convert(at(key), text, expected, read));
    }

    private <T> Optional<T> convert(Location at, String text, String expected, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(PackDefect.BAD_VALUE, at, text, expected, "Mend the value.");
            return Optional.empty();
        }
    }

    Optional<Code> code(String key) {
        return value(key, Words.CODE, Code::parse);
    }

    /// The label `{vi: …, en: …}` of the key.
    Optional<LocalText> label(String key) {
        if (!has(key)) {
            return text(key).map(text -> new LocalText(text, text));
        }
        return asMap(values.get(key), List.of("vi", "en"), table, findings)
                .flatMap(map -> map.text("vi").flatMap(vi -> map.text("en").map(en -> new LocalText(vi, en))));
    }

    /// The mapping of the key, if there is one.
    Optional<YamlMap> map(String key, List<String> keys) {
        return has(key) ? asMap(values.get(key), keys, table, findings) : Optional.empty();
    }

    /// The mappings of the list of the key, none where it is missing.
    List<YamlMap> maps(String key, List<String> keys) {
        List<YamlMap> all = new ArrayList<>();
        for (Node each : list(key)) {
            asMap(each, keys, table, findings).ifPresent(all::add);
        }
        return all;
    }

    /// The texts of the list of the key with their places, none where it is missing.
    List<Text> texts(String key) {
        List<Text> all = new ArrayList<>();
        for (Node each : list(key)) {
            scalar(each, "a list of texts").ifPresent(text -> all.add(new Text(text, at(each))));
        }
        return all;
    }

    /// A text and where it stands.
    record Text(String text, Location at) {}

    private List<Node> list(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (value != null) {
            findings.add(PackDefect.BAD_VALUE, at(value), "", "a list", "Write a list of \"- …\" lines or […].");
        }
        return List.of();
    }
}
