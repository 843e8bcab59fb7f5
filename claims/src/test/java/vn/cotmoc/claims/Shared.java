package vn.cotmoc.claims;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sentences of others, marked by hand, which are not part of the project.
final class Shared {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "nghìn tỷ ", new BigDecimal("1000000000000"),
            "nghìn ", new BigDecimal("1000"),
            "triệu ", new BigDecimal("1000000"),
            "tỷ ", new BigDecimal("1000000000"));

    private Shared() {}

    static List<JsonNode> lines(String file) {
        Path path = Path.of("..", "..", "shared", "data", "claims", file)
                .toAbsolutePath()
                .normalize();
        assumeTrue(
                Files.isRegularFile(path),
                "The marked sentences of the press are not part of the project; put them at " + path
                        + " to run this test.");
        try {
            return Files.readAllLines(path).stream().map(MAPPER::readTree).toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// The marks of a sentence of `claims_dev.jsonl`, with the scale folded into the value.
    static List<Evaluation.Mark> marks(JsonNode line) {
        List<Evaluation.Mark> marks = new ArrayList<>();
        for (JsonNode claim : line.get("claims")) {
            String unit = claim.get("unit").asString();
            BigDecimal value = new BigDecimal(claim.get("value").asString());
            for (String scale : List.of("nghìn tỷ ", "nghìn ", "triệu ", "tỷ ")) {
                if (unit.startsWith(scale)) {
                    value = value.multiply(SCALES.get(scale));
                    unit = unit.substring(scale.length());
                }
            }
            marks.add(new Evaluation.Mark(value, unit, comparisons(claim), claim.has("optional")));
        }
        return marks;
    }

    private static List<Evaluation.Comparison> comparisons(JsonNode claim) {
        List<JsonNode> nodes = new ArrayList<>();
        if (claim.has("comparison")
                && !claim.get("comparison").get("kind").asString().equals("none")) {
            nodes.add(claim.get("comparison"));
        }
        if (claim.has("more_comparisons")) {
            claim.get("more_comparisons").forEach(nodes::add);
        }
        return nodes.stream()
                .map(node -> new Evaluation.Comparison(
                        kind(node.get("kind").asString()),
                        new BigDecimal(node.get("value").asString())))
                .toList();
    }

    private static Satellite.Kind kind(String name) {
        return switch (name) {
            case "yoy", "rate_change" -> Satellite.Kind.YOY;
            case "vs_plan" -> Satellite.Kind.VS_PLAN;
            case "vs_prev", "delta_vs_base" -> Satellite.Kind.VS_PREVIOUS;
            case "rank" -> Satellite.Kind.RANK;
            case "share_of" -> Satellite.Kind.SHARE_OF;
            case "from_base" -> Satellite.Kind.FROM_BASE;
            default -> throw new IllegalArgumentException("No kind \"" + name + "\".");
        };
    }
}
