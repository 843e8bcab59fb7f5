package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is read from real sentences, where they lie beside the project.
class PressTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void readsTheMarkedSentencesOfThePress() {
        Evaluation evaluation = new Evaluation();
        for (JsonNode line : Shared.lines("claims_dev.jsonl")) {
            String sentence = line.get("sentence").asString();
            evaluation.add(sentence, ClaimReader.create().read(sentence), Shared.marks(line));
        }

        assertThat(evaluation.values().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(evaluation.units().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(evaluation.comparisons().f1())
                .as(evaluation.errors().toString())
                .isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void readsEveryMarkedPattern() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode line : Shared.lines("patterns_vi.jsonl")) {
            List<Claim> claims = ClaimReader.create().read(line.get("text").asString());
            JsonNode expected = line.get("expect");
            for (JsonNode each : expected) {
                if (!holds(each, claims)) {
                    wrong.add(line.get("id").asString() + " " + each);
                }
            }
            boolean silent =
                    expected.isEmpty() || expected.get(0).get("k").asString().equals("period");
            if (silent && !claims.isEmpty()) {
                wrong.add(line.get("id").asString() + " has claims: " + claims);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean holds(JsonNode expected, List<Claim> claims) {
        String kind = expected.get("k").asString();
        // Times are read by their own rules; that a target was missed carries no number of its own.
        if (kind.equals("period") || !expected.has("v")) {
            return true;
        }
        List<BigDecimal> values = numbers(expected.get("v"));
        return switch (kind) {
            case "level",
                    "count",
                    "part",
                    "subpart",
                    "rate",
                    "fraction",
                    "vague",
                    "range",
                    "series",
                    "from_to",
                    "rank",
                    "target_missed",
                    "contribution_pp",
                    "cagr" -> values.stream().allMatch(value -> stated(claims, value));
            case "yoy", "mom", "growth", "pp", "pp_or_pct", "delta", "rank_delta" ->
                values.stream()
                        .allMatch(value -> compared(claims, value)
                                || stated(claims, value)
                                || compared(claims, value.add(HUNDRED)));
            case "vs_plan", "pct_plan" -> values.stream().allMatch(value -> planned(claims, value));
            case "vs_plan_growth" -> values.stream().allMatch(value -> planned(claims, value.add(HUNDRED)));
            case "ratio" ->
                values.stream()
                        .allMatch(value ->
                                compared(claims, value.multiply(HUNDRED).subtract(HUNDRED))
                                        || multiplied(claims, value));
            case "share" -> values.stream().allMatch(value -> compared(claims, value));
            default -> false;
        };
    }

    private static List<BigDecimal> numbers(JsonNode node) {
        if (!node.isArray()) {
            return List.of(new BigDecimal(node.asString()));
        }
        List<BigDecimal> numbers = new ArrayList<>();
        node.forEach(each -> numbers.addAll(numbers(each)));
        return numbers;
    }

    /// As a value, an end, a whole, a base, or another reading.
    private static boolean stated(List<Claim> claims, BigDecimal value) {
        return claims.stream().flatMap(PressTest::stated).anyMatch(each -> each.compareTo(value) == 0);
    }

    private static Stream<BigDecimal> stated(Claim claim) {
        BigDecimal scale = claim.amount().scale();
        Stream<BigDecimal> own = Stream.of(
                        Optional.of(claim.amount().whole()),
                        claim.amount().of(),
                        claim.amount().high().map(scale::multiply))
                .flatMap(Optional::stream);
        Stream<BigDecimal> others =
                claim.links().ambiguous().stream().map(each -> each.value().multiply(scale));
        return Stream.concat(
                Stream.concat(own, others), claim.links().satellites().stream().map(PressTest::whole));
    }

    private static BigDecimal whole(Satellite satellite) {
        BigDecimal scale = BigDecimal.ONE;
        String unit = satellite.unit();
        scale = unit.startsWith("triệu ") ? new BigDecimal("1000000") : scale;
        scale = unit.startsWith("tỷ ") ? new BigDecimal("1000000000") : scale;
        return satellite.value().multiply(scale);
    }

    private static boolean multiplied(List<Claim> claims, BigDecimal value) {
        return claims.stream()
                .flatMap(claim -> claim.links().satellites().stream())
                .anyMatch(each ->
                        each.kind() == Satellite.Kind.RATIO && each.value().compareTo(value) == 0);
    }

    private static boolean compared(List<Claim> claims, BigDecimal value) {
        return claims.stream()
                .flatMap(claim -> claim.links().satellites().stream())
                .anyMatch(each ->
                        each.value().compareTo(value) == 0 || whole(each).compareTo(value) == 0);
    }

    private static boolean planned(List<Claim> claims, BigDecimal value) {
        return claims.stream()
                .flatMap(claim -> claim.links().satellites().stream())
                .anyMatch(each ->
                        each.kind() == Satellite.Kind.VS_PLAN && each.value().compareTo(value) == 0);
    }

    @Test
    void readsEveryNumeralOfTheCorpusOfDuckling() {
        int count = 0;
        for (JsonNode line : Shared.lines("duckling_vi.jsonl")) {
            if (line.get("dim").asString().equals("Numeral")) {
                BigDecimal value =
                        new BigDecimal(line.get("expected").get("value").asString());
                for (JsonNode example : line.get("examples")) {
                    assertThat(Numerals.parse(example.asString()))
                            .as(example.asString())
                            .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
                    count++;
                }
            }
        }

        assertThat(count).isEqualTo(53);
    }

    @Test
    void readsEveryAmountInDongAndDollarsOfTheCorpusOfDuckling() {
        Set<String> units = Set.of("VND", "USD", "Dollar");
        for (JsonNode line : Shared.lines("duckling_vi.jsonl")) {
            JsonNode expected = line.get("expected");
            if (line.get("dim").asString().equals("AmountOfMoney")
                    && units.contains(expected.get("unit").asString())) {
                for (JsonNode example : line.get("examples")) {
                    List<Claim> claims = ClaimReader.create().read(example.asString());
                    assertThat(claims).as(example.asString()).hasSize(1);
                    for (String end : List.of("value", "from", "to")) {
                        assertThat(!expected.has(end)
                                        || stated(
                                                claims,
                                                new BigDecimal(expected.get(end).asString())))
                                .as(example.asString())
                                .isTrue();
                    }
                }
            }
        }
    }
}
