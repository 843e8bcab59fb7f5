package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Assistants hear what the addresses for programs say, with the sources of it.
class ToolAnswersTest {
    private static Assistant invented;
    private static Assistant pilot;

    @BeforeAll
    static void start() {
        invented = new Assistant(Sample.start());
        pilot = new Assistant(Sample.pilot());
    }

    @AfterAll
    static void stop() {
        invented.close();
        pilot.close();
    }

    /// Every figure that an answer names has a document with an address or a title, and a day since when it is known.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        figures    | indicator | grdp-growth
        figures    | indicator | population
        board      | year      | 2025
        goals      | year      | 2025
        answer     | q         | tốc độ tăng GRDP năm 2025
        explain    | id        | f17
        check_text | text      | Năm 2025, GRDP tăng 8,01% so với năm 2024.
        """)
    void citesEveryFigureThatItNames(String tool, String name, String value) {
        JsonNode answer = pilot.ask(tool, name, value);
        Set<String> cited = answer.get("citations")
                .valueStream()
                .flatMap(each -> each.get("figures").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        Set<String> named =
                FigureIds.in(((tools.jackson.databind.node.ObjectNode) answer.deepCopy()).without("citations"));
        assertThat(named).as(answer.toString()).isNotEmpty();
        assertThat(cited).isEqualTo(named);
        answer.get("citations").forEach(each -> {
            assertThat(each.get("title").asString()).isNotBlank();
            assertThat(each.get("known").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        });
        String page =
                answer.get("page").asString().replace("{id}", named.iterator().next());
        assertThat(page).startsWith(pilot.site().site().address().toString());
        assertThat(pilot.site().get(java.net.URI.create(page).getPath()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        indicator=grdp-growth
        indicator=grdp-growth;period=2020..2025
        indicator=grdp-growth;asOf=2024-12-31
        indicator=grdp-growth;place=20
        indicator=grdp-growth,budget-revenue;period=2024
        indicator=grdp-growth;measure=target
        indicator=population;level=commune;geography=2025-12-31
        """)
    void givesTheFiguresOfTheAddressForPrograms(String asked) {
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        for (String pair : asked.split(";", -1)) {
            values.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        String query = values.entrySet().stream()
                .map(each ->
                        each.getKey() + "=" + Assistant.encode(each.getValue().toString()))
                .collect(Collectors.joining("&"));
        Set<JsonNode> lines = pilot.site()
                .get("/api/v1/figures?format=jsonl&" + query)
                .body()
                .lines()
                .map(Assistant.JSON::readTree)
                .collect(Collectors.toSet());
        JsonNode answer = pilot.answer("figures", values);
        assertThat(answer.get("count").asInt()).isEqualTo(lines.size());
        List<JsonNode> rows = answer.get("rows").valueStream().toList();
        assertThat(rows.size()).isPositive();
        for (JsonNode row : rows) {
            JsonNode unit = ((tools.jackson.databind.node.ObjectNode) row).remove("unit");
            assertThat(answer.get("names").has(unit.asString())).isTrue();
            assertThat(lines).contains(row);
        }
    }

    @Test
    void answersAsWasKnownOnADay() {
        JsonNode before = invented.ask("figures", "indicator", "revenue", "period", "2024", "asOf", "2025-01-15");
        JsonNode now = invented.ask("figures", "indicator", "revenue", "period", "2024", "measure", "target");
        JsonNode then = invented.ask(
                "figures", "indicator", "revenue", "period", "2024", "measure", "target", "asOf", "2024-03-01");
        assertThat(before.at("/rows/0/value").decimalValue()).isEqualByComparingTo("9805.5");
        assertThat(now.at("/rows/0/value").decimalValue()).isEqualByComparingTo("7600");
        assertThat(then.at("/rows/0/value").decimalValue()).isEqualByComparingTo("7485");
        assertThat(then.at("/citations/0/known").asString()).isEqualTo("2023-12-20");
        assertThat(then.get("asOf").asString()).isEqualTo("2024-03-01T16:59:59.999999Z");
        assertThat(then.get("page").asString()).endsWith("/figures/{id}?asOf=2024-03-01");
        assertThat(invented.api("figures?indicator=revenue&period=2024&measure=target&asOf=2024-03-01")
                        .at("/rows/0/2")
                        .decimalValue())
                .isEqualByComparingTo("7485");
    }

    @Test
    void saysWhatIsNotRecordedInsteadOfGivingAnEmptyList() {
        assertThat(Assistant.notes(invented.ask("figures", "indicator", "exports", "period", "1999")))
                .containsExactly("Not recorded: the ledger holds no such figure in this state of knowledge. "
                        + "That is not zero.");
        assertThat(Assistant.notes(invented.ask("figures", "indicator", "revenue,exports", "period", "2022")))
                .containsExactly("Not recorded for: exports.");
        assertThat(Assistant.notes(invented.ask("search", "q", "zzzz")))
                .containsExactly("Nothing has such a name. Try fewer or other words.");
        assertThat(Assistant.notes(invented.ask("check_text", "text", "Không có con số nào.")))
                .containsExactly("The text states no number that could be checked.");
        assertThat(Assistant.notes(invented.ask("goals", "year", "2199")))
                .containsExactly("Not recorded: there is no goal of a later year in this state of knowledge.");
        JsonNode unclear = pilot.ask("answer", "q", "hôm nay trời có mưa không");
        assertThat(unclear.has("figure")).isFalse();
        assertThat(Assistant.notes(unclear)).singleElement().asString().startsWith("No indicator was understood");
        JsonNode board = pilot.ask("board", "year", 2025);
        assertThat(board.get("notRecorded").size()).isPositive();
    }

    @Test
    void findsGoalsWithTheDocumentThatSetsThem() {
        JsonNode found = invented.ask("search", "q", "poverty");
        String goal = found.at("/goals/0/id").asString();
        assertThat(found.get("goals"))
                .isEqualTo(invented.api("search?q=poverty").get("goals"));
        assertThat(found.at("/citations/0/source").asString()).isEqualTo("resolution");
        assertThat(found.at("/citations/0/figures").valueStream().map(JsonNode::asString))
                .contains(goal);
        assertThat(Assistant.notes(found)).isEmpty();
    }

    @Test
    void answersAQuestionWithTheFigureOfTheSearch() {
        String question = "tốc độ tăng GRDP năm 2025 so với kế hoạch";
        JsonNode told = pilot.ask("answer", "q", question);
        JsonNode searched = pilot.api("search?q=" + Assistant.encode(question)).get("answer");
        assertThat(told.get("figure")).isEqualTo(searched.get("figure"));
        assertThat(told.get("plans")).isEqualTo(searched.get("plans"));
        assertThat(told.at("/names/grdp-growth").asString()).contains("(GRDP growth)");
        assertThat(pilot.ask("search", "q", question).get("answer")).isEqualTo(searched);
    }

    @Test
    void answersSeveralTimesWithTheRowsOfTheSearchAndTheirSources() {
        String question = "thu ngân sách 2022 đến 2025";
        JsonNode told = pilot.ask("answer", "q", question);
        JsonNode searched = pilot.api("search?q=" + Assistant.encode(question)).get("answer");

        assertThat(told.get("rows")).isEqualTo(searched.get("rows"));
        assertThat(told.get("rows")
                        .valueStream()
                        .map(row -> row.at("/figure/period").asString()))
                .containsExactly("2023", "2024", "2025");
        assertThat(told.at("/rows/1/change/explanation/vi").asString())
                .isEqualTo("So với 2023: 9.805,5 ÷ 7.806,6 − 1 = +25,6%.");
        assertThat(told.get("overall")).isEqualTo(searched.get("overall"));
        assertThat(Assistant.notes(told)).containsExactly("Not recorded: [\"2022\"]. That is not zero.");
        assertThat(told.get("citations").size()).isPositive();
    }

    @Test
    void answersWhatIsHighestAndSaysOfHowMany() {
        JsonNode told = pilot.ask("answer", "q", "which year had the highest budget revenue?");

        assertThat(told.at("/figure/period").asString()).isEqualTo("2025");
        assertThat(told.get("rows").valueStream().filter(row -> row.get("top").asBoolean()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("figure")).isEqualTo(told.get("figure")));
        assertThat(told.get("ranked").asInt()).isEqualTo(4);
    }

    @Test
    void givesEveryIndicatorThatAQuestionMayMeanInsteadOfChoosing() {
        JsonNode told = pilot.ask("answer", "q", "PCI 2024");

        assertThat(told.has("figure")).isFalse();
        assertThat(told.get("rows")
                        .valueStream()
                        .map(row -> row.get("indicator").asString()))
                .containsExactlyInAnyOrder("pci-rank", "pci-score");
        assertThat(Assistant.notes(told)).anyMatch(note -> note.startsWith("The question may mean any of these"));
    }

    @Test
    void givesTheBoardOfTheAddressForProgramsInOneList() {
        JsonNode told = pilot.ask("board", "year", "2025");
        JsonNode board = pilot.api("board?year=2025");
        assertThat(told.get("summary")).isEqualTo(board.get("summary"));
        List<JsonNode> figures = board.findValues("figure");
        told.get("rows").forEach(row -> {
            if (row.has("figure")) {
                assertThat(figures).contains(row.get("figure"));
            }
        });
        assertThat(told.get("rest").asString())
                .isEqualTo(pilot.site().address("/api/v1/board?year=2025").toString());
        assertThat(Assistant.notes(told)).anySatisfy(note -> assertThat(note).matches("rows: \\d+ of \\d+ shown\\."));
        assertThat(pilot.site().get("/api/v1/board?year=2025").statusCode()).isEqualTo(200);
    }

    @Test
    void checksATextAsTheAddressForProgramsDoesWithAlarmsFirst() {
        String text = "Năm 2024, thu ngân sách đạt 9.805,5 tỷ đồng. Năm 2024, thu ngân sách đạt 5.000 tỷ đồng.";
        JsonNode told = invented.ask("check_text", "text", text, "asOf", "2025-01-15");
        assertThat(told.get("claims").size())
                .isEqualTo(told.get("count").asInt())
                .isPositive();
        assertThat(told.get("length").asInt()).isEqualTo(text.length());
        boolean quiet = false;
        for (JsonNode claim : told.get("claims")) {
            boolean alarm = vn.cotmoc.claims.check.Verdict.Kind.valueOf(
                            claim.get("verdict").asString().toUpperCase(java.util.Locale.ROOT))
                    .isAlarm();
            assertThat(quiet && alarm).isFalse();
            quiet = !alarm;
        }
    }

    @Test
    void tellsThePlaceAsTheAddressForProgramsDoes() {
        JsonNode told = pilot.ask("place", "id", "06040");
        JsonNode story = pilot.api("places/06040");
        for (String member : List.of("id", "name", "told", "before", "after", "past", "now")) {
            assertThat(told.get(member)).as(member).isEqualTo(story.get(member));
        }
        assertThat(story.at("/told/vi").size()).isPositive();
        assertThat(story.at("/before/0/how/en").asString()).isNotBlank();
    }

    @Test
    void namesEveryIndicatorOfTheCatalogueOrSaysHowManyItLeavesOut() {
        JsonNode told = pilot.ask("indicators");
        int all = pilot.api("indicators").get("indicators").size();
        int shown = told.get("indicators").size();
        assertThat(shown).isBetween(50, all);
        assertThat(Assistant.notes(told)).contains("indicators: " + shown + " of " + all + " shown.");
        assertThat(told.get("rest").asString()).endsWith("/api/v1/indicators");
    }
}
