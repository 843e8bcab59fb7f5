package vn.cotmoc.benchmarks.claims;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Evaluation;
import vn.cotmoc.claims.Marked;
import vn.cotmoc.claims.Satellite;

/// Marked sentences of the press, which are no part of the project: a JSON object a line.
public final class Press {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<Map.Entry<String, BigDecimal>> SCALES = List.of(
            Map.entry("nghìn tỷ ", new BigDecimal("1000000000000")),
            Map.entry("nghìn ", new BigDecimal("1000")),
            Map.entry("vạn ", new BigDecimal("10000")),
            Map.entry("triệu ", new BigDecimal("1000000")),
            Map.entry("tỷ ", new BigDecimal("1000000000")));

    private Press() {}

    /// How the sentences of the file are read.
    public static Tally read(Path file) throws IOException {
        Tally tally = new Tally(new Evaluation());
        for (String line : Files.readAllLines(file)) {
            JsonNode node = MAPPER.readTree(line);
            String sentence = node.get("sentence").asString();
            List<Evaluation.Mark> marks = new ArrayList<>();
            node.get("claims").forEach(claim -> marks.add(mark(claim)));
            tally.add(
                    new Marked(sentence, sentence, marks), ClaimReader.create().read(sentence));
        }
        return tally;
    }

    private static Evaluation.Mark mark(JsonNode claim) {
        String unit = claim.get("unit").asString();
        BigDecimal value = new BigDecimal(claim.get("value").asString());
        for (Map.Entry<String, BigDecimal> scale : SCALES) {
            if (unit.startsWith(scale.getKey())) {
                value = value.multiply(scale.getValue());
                unit = unit.substring(scale.getKey().length());
            }
        }
        List<Evaluation.Comparison> comparisons = new ArrayList<>();
        if (claim.has("comparison")) {
            add(claim.get("comparison"), comparisons);
        }
        if (claim.has("more_comparisons")) {
            claim.get("more_comparisons").forEach(each -> add(each, comparisons));
        }
        return new Evaluation.Mark(value, unit, comparisons, claim.has("optional"));
    }

    private static void add(JsonNode comparison, List<Evaluation.Comparison> comparisons) {
        String kind = comparison.get("kind").asString();
        if (!kind.equals("none")) {
            comparisons.add(new Evaluation.Comparison(
                    kind(kind), new BigDecimal(comparison.get("value").asString())));
        }
    }

    private static Satellite.Kind kind(String name) {
        return switch (name) {
            case "vs_prev", "delta_vs_base" -> Satellite.Kind.VS_PREVIOUS;
            case "rate_change" -> Satellite.Kind.YOY;
            default -> Satellite.Kind.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }
}
