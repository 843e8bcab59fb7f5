package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cotmoc.benchmarks.claims.Generated;
import vn.cotmoc.benchmarks.claims.Tally;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Evaluation;
import vn.cotmoc.claims.Marked;
import vn.cotmoc.claims.Satellite;

/// How well and how fast claims are read: on the project's own marked documents, and on marked sentences of the press
/// where `../shared/data/claims` lies beside the project.
final class ClaimsBench implements Benchmark {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ClaimReader READER = ClaimReader.create().withDate(LocalDate.of(2031, 12, 28));
    private static final int MEGABYTE = 1_000_000;
    private static final double SECONDS = 10;
    private static final List<Map.Entry<String, BigDecimal>> SCALES = List.of(
            Map.entry("nghìn tỷ ", new BigDecimal("1000000000000")),
            Map.entry("nghìn ", new BigDecimal("1000")),
            Map.entry("triệu ", new BigDecimal("1000000")),
            Map.entry("tỷ ", new BigDecimal("1000000000")));

    @Override
    public void run(Scene scene, Report report) throws Exception {
        Path gold = scene.home().resolve("claims/src/test/resources/vn/cotmoc/claims/gold");
        Evaluation own = own(gold);
        print("own documents, marked by those who wrote the rules", own, report);
        Path press =
                scene.home().resolve("../shared/data/claims/claims_dev.jsonl").normalize();
        if (Files.isRegularFile(press)) {
            Evaluation read = press(press);
            print("sentences of the press, known to those who wrote the rules", read, report);
            report.atLeast("value, F1", read.values().f1(), "", 0.97);
            report.atLeast("value and unit, F1", read.units().f1(), "", 0.95);
            report.atLeast("comparison, F1", read.comparisons().f1(), "", 0.93);
        } else {
            report.line("  no marked sentences of the press at " + press);
        }
        Tally open = Generated.of(scene.home().resolve("packs/langson"), Generated.OPEN)
                .read(20, 17);
        print("generated", open.evaluation(), report);
        open.evaluation().details().forEach(each -> report.line("    " + each));
        report.line("  false per thousand %.2f", open.falsePerThousand());
        speed(gold, report);
    }

    private static void print(String what, Evaluation evaluation, Report report) {
        report.line("  " + what + ": " + evaluation.values().found() + " claims found");
        evaluation.scores().forEach(count -> report.line("    " + count));
        evaluation.errors().forEach(error -> report.line("    - " + error));
    }

    private static Evaluation own(Path gold) throws IOException {
        Evaluation evaluation = new Evaluation();
        for (Path text : texts(gold)) {
            String table = text.getFileName().toString().replace(".txt", ".tsv");
            Marked marked = Marked.read(
                    text.getFileName().toString(), Files.readString(text), Files.readString(gold.resolve(table)));
            evaluation.add(marked, READER.read(marked.text()));
        }
        return evaluation;
    }

    private static List<Path> texts(Path gold) throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Evaluation press(Path file) throws IOException {
        Evaluation evaluation = new Evaluation();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = MAPPER.readTree(line);
            String sentence = node.get("sentence").asString();
            List<Evaluation.Mark> marks = new ArrayList<>();
            node.get("claims").forEach(claim -> marks.add(mark(claim)));
            evaluation.add(sentence, ClaimReader.create().read(sentence), marks);
        }
        return evaluation;
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

    private static void speed(Path gold, Report report) throws Exception {
        StringBuilder text = new StringBuilder();
        while (text.length() < MEGABYTE) {
            for (Path file : texts(gold)) {
                text.append(Files.readString(file)).append("\n\n");
            }
        }
        String megabyte = text.toString();
        Timing timing = Timing.of(1, 3, 5, () -> READER.read(megabyte));
        report.line("  1 MB of prose, median of 5: %.0f ms", timing.median());
        report.atMost("1 MB of prose", timing.median() / 1000, "s", SECONDS);
    }
}
