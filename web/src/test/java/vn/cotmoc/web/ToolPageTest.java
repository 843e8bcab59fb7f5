package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

/// An assistant can read every list to its end, page by page, in one state of knowledge.
class ToolPageTest {
    private static final int MOST_PAGES = 200;
    private static Assistant pilot;

    @BeforeAll
    static void start() {
        pilot = new Assistant(Sample.pilot());
    }

    @AfterAll
    static void stop() {
        pilot.close();
    }

    private static List<JsonNode> pages(Assistant site, String tool, Map<String, Object> asked) {
        List<JsonNode> pages = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>(asked);
        while (pages.size() < MOST_PAGES) {
            JsonNode page = site.answer(tool, values);
            pages.add(page);
            if (!page.has("next")) {
                return pages;
            }
            assertThat(Assistant.notes(page))
                    .contains("Not all fits here: the same question with after, as next says, gives what follows.");
            assertThat(page.get("rest").asString()).startsWith("http").doesNotContain("after=");
            values.put("after", page.get("next").asString());
        }
        throw new AssertionError(tool + " goes on after " + MOST_PAGES + " pages.");
    }

    private static List<JsonNode> items(List<JsonNode> pages, String list) {
        return pages.stream().flatMap(page -> page.path(list).valueStream()).toList();
    }

    private static Map<String, Object> asked(String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            values.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return values;
    }

    @Test
    void tellsTheWholeCatalogueInTheOrderOfTheAddressForPrograms() {
        List<JsonNode> pages = pages(pilot, "indicators", Map.of());
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(codes(items(pages, "indicators")))
                .isEqualTo(codes(
                        pilot.api("indicators").get("indicators").valueStream().toList()));
    }

    private static List<String> codes(List<JsonNode> items) {
        return items.stream().map(each -> each.get("code").asString()).toList();
    }

    @Test
    void tellsTheWholeBoardOfWhichNothingIsToldTwice() {
        List<JsonNode> pages = pages(pilot, "board", Map.of("year", "2025"));
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(pages.getFirst().has("summary")).isTrue();
        assertThat(pages.get(1).has("summary")).isFalse();
        List<JsonNode> all = new ArrayList<>();
        pilot.api("board?year=2025").get("sections").forEach(each -> rows(each, all));
        Set<String> expected = all.stream()
                .map(each -> each.get("indicator").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> told = new ArrayList<>();
        items(pages, "rows").forEach(each -> told.add(each.get("indicator").asString()));
        items(pages, "notRecorded").forEach(each -> told.add(each.asString()));
        assertThat(told).hasSize(all.size());
        assertThat(new TreeSet<>(told)).isEqualTo(expected);
    }

    private static void rows(JsonNode section, List<JsonNode> all) {
        section.get("rows").forEach(all::add);
        section.get("sections").forEach(each -> rows(each, all));
    }

    /// With and without another map, some of more rows than are read at once.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        indicator=population;level=commune                       | true
        indicator=population;level=commune;geography=2025-12-31  | true
        indicator=grdp-growth,budget-revenue,population,grdp,poverty-rate;place=20 | true
        indicator=grdp-growth;period=2024                        | false
        """)
    void tellsEveryFigureOnceEachWithItsSource(String asked, boolean severalPages) {
        Map<String, Object> values = asked(asked);
        if (asked.contains("grdp,")) {
            values.put(
                    "indicator",
                    String.join(
                            ",",
                            codes(pilot.api("indicators")
                                    .get("indicators")
                                    .valueStream()
                                    .limit(50)
                                    .toList())));
        }
        String query = values.entrySet().stream()
                .map(each ->
                        each.getKey() + "=" + Assistant.encode(each.getValue().toString()))
                .collect(Collectors.joining("&"));
        List<JsonNode> lines = pilot.site()
                .get("/api/v1/figures?format=jsonl&" + query)
                .body()
                .lines()
                .map(Assistant.JSON::readTree)
                .toList();
        List<JsonNode> pages = pages(pilot, "figures", values);
        assertThat(pages.size() > 1).isEqualTo(severalPages);
        List<JsonNode> told = items(pages, "rows");
        told.forEach(each -> ((ObjectNode) each).remove("unit"));
        assertThat(told).hasSize(lines.size());
        assertThat(new HashSet<>(told)).isEqualTo(new HashSet<>(lines));
        pages.forEach(page -> assertThat(page.get("citations").isEmpty()).isFalse());
    }

    @Test
    void tellsEveryHitOfASearchMoreThanTheAddressForProgramsGivesAtOnce() {
        List<JsonNode> pages = pages(pilot, "search", Map.of("q", "xã"));
        JsonNode first = pages.getFirst();
        assertThat(first.get("placeCount").asInt()).isGreaterThan(40);
        assertThat(Assistant.notes(first)).contains("places: 12 of " + first.get("placeCount") + " shown.");
        for (String list : List.of("indicator", "place", "source", "goal", "part")) {
            List<JsonNode> told = items(pages, list + "s");
            assertThat(told).as(list).hasSize(first.get(list + "Count").asInt());
            assertThat(new HashSet<>(told)).as(list).hasSameSizeAs(told);
        }
    }

    @Test
    void tellsEveryClaimOfALongText() {
        String text = "Năm 2025, GRDP tăng 8,01%. Năm 2024, thu ngân sách đạt 12.345 tỷ đồng. ".repeat(150);
        List<JsonNode> pages = pages(pilot, "check_text", Map.of("text", text));
        List<Integer> starts = items(pages, "claims").stream()
                .map(each -> each.get("start").asInt())
                .toList();
        assertThat(starts).hasSize(pages.getFirst().get("count").asInt()).doesNotHaveDuplicates();
        assertThat(starts.size()).isGreaterThan(200);
    }

    /// A page of another question, of a revision to come, or past the end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "r1-%s-indicators-100000",
                "r1-%s-nothing-5",
                "r999-%s-indicators-5",
                "r1-0-indicators-5",
                "r1-%s",
                "r1-%s-indicators-5-",
                "r1-%s-indicators--5",
                "r1-%s-indicators-99999999999"
            })
    void refusesAPageThatThereIsNot(String after) {
        String question = pilot.ask("indicators").get("next").asString().split("-", 3)[1];
        var refused = pilot.call("indicators", Map.of("after", after.formatted(question)));
        assertThat(refused.isError()).isTrue();
        assertThat(Assistant.JSON
                        .valueToTree(refused.structuredContent())
                        .at("/error/code")
                        .asString())
                .isEqualTo("CM-6002");
    }

    @Test
    void refusesThePageOfAnotherQuestion() {
        String next = pilot.ask("board", "year", "2025").get("next").asString();
        assertThat(pilot.call("board", Map.of("year", "2026", "after", next)).isError())
                .isTrue();
        assertThat(pilot.call("indicators", Map.of("after", next)).isError()).isTrue();
        assertThat(pilot.call("board", Map.of("after", next, "year", 2025)).isError())
                .isFalse();
    }

    /// What is recorded between two pages is on neither.
    @Test
    void staysInTheStateOfKnowledgeOfTheFirstPage() {
        try (Assistant site = new Assistant(Sample.start())) {
            append(site, 1, 150);
            Map<String, Object> values =
                    new LinkedHashMap<>(Map.of("indicator", "population", "breakdown", "*", "place", "90101@"));
            JsonNode first = site.answer("figures", values);
            int count = first.get("count").asInt();
            long head = site.site().ledger().head();
            append(site, 151, 200);
            values.put("after", first.get("next").asString());
            JsonNode second = site.answer("figures", values);
            assertThat(second.get("count").asInt()).isEqualTo(count);
            assertThat(second.get("asOf").asString()).isEqualTo("r" + head);
            assertThat(second.get("revision").asString()).isEqualTo("r" + (head + 1));
            assertThat(second.get("page").asString()).endsWith("?asOf=r" + head);
            values.remove("after");
            assertThat(site.answer("figures", values).get("count").asInt()).isEqualTo(count + 50);
        }
    }

    @Test
    void beginsAnewWhereADayWasToldOfAnew() {
        ToolPage page = ToolPage.of(Optional.empty(), "figures", 3);
        assertThat(page.steadied(Map.of("asOf", "2024-12-31"), 3)).containsEntry("asOf", "2024-12-31");
        assertThat(page.steadied(Map.of("asOf", "r2"), 4)).containsEntry("asOf", "r2");
        assertThat(page.steadied(Map.of(), 4)).containsEntry("asOf", "r3");
        assertThatThrownBy(() -> page.steadied(Map.of("asOf", "2024-12-31"), 4))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("after");
    }

    private static void append(Assistant site, int from, int to) {
        List<Batch.Entry> entries = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            entries.add(Told.of(Province.catalogue(), "population", "2024")
                    .at("90101@")
                    .part("age:a" + i)
                    .is(Integer.toString(i))
                    .entry());
        }
        site.site().ledger().append(Batches.of("ages-" + from + ".csv", entries));
    }
}
