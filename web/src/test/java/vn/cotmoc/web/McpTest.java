package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What an assistant is offered, how it asks, and what it is refused.
class McpTest {
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

    @Test
    void greetsWithTheNewestVersionOfTheProtocolAndSaysHowToCite() {
        McpSchema.InitializeResult hello = invented.client().getCurrentInitializationResult();
        assertThat(hello.protocolVersion()).isEqualTo("2025-11-25");
        assertThat(hello.serverInfo().version()).isEqualTo("1.2.3");
        assertThat(hello.instructions()).contains("Give with every figure its source");
        assertThat(hello.capabilities().tools()).isNotNull();
        assertThat(hello.capabilities().resources()).isNull();
        assertThat(invented.client().ping()).isNotNull();
    }

    @Test
    void offersToolsThatOnlyRead() {
        List<McpSchema.Tool> tools = invented.client().listTools().tools();
        assertThat(tools.stream().map(McpSchema.Tool::name))
                .containsExactly(
                        "search",
                        "answer",
                        "figures",
                        "board",
                        "goals",
                        "explain",
                        "check_text",
                        "place",
                        "indicators");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().destructiveHint()).isFalse();
            assertThat(tool.annotations().openWorldHint()).isFalse();
            assertThat(tool.description().length()).as(tool.name()).isBetween(60, 400);
        });
    }

    /// The parameters of the address that the tool reads, so the one cannot drift from the other.
    @ParameterizedTest
    @EnumSource(Tool.class)
    void takesWhatTheAddressForProgramsTakes(Tool tool) {
        McpSchema.Tool told = invented.client().listTools().tools().stream()
                .filter(each -> each.name().equals(tool.id()))
                .findFirst()
                .orElseThrow();
        JsonNode schema = Assistant.JSON.valueToTree(told.inputSchema());
        Set<String> expected = new HashSet<>();
        Set<String> needed = new HashSet<>();
        String path =
                "/paths/" + tool.endpoint().path().replace("/", "~1") + (tool == Tool.CHECK_TEXT ? "/post" : "/get");
        for (JsonNode param : invented.api("openapi.json").at(path).get("parameters")) {
            String name = param.get("name").asString();
            if (!Set.of("lang", "format").contains(name)
                    && !param.get("description").asString().startsWith("Taken, so that links keep it")) {
                expected.add(name);
                if (param.get("required").asBoolean()) {
                    needed.add(name);
                }
                assertThat(schema.at("/properties/" + name + "/description").asString())
                        .isEqualTo(param.get("description").asString());
                assertThat(schema.at("/properties/" + name + "/type"))
                        .isEqualTo(param.get("schema").get("type"));
            }
        }
        expected.add("after");
        if (tool == Tool.CHECK_TEXT) {
            expected.add("text");
            needed.add("text");
        }
        assertThat(schema.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(needed);
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
    }

    private static Map<String, Object> examples(Tool tool) {
        return tool.params().stream()
                .filter(param -> param.need() != Param.Need.MAY)
                .collect(Collectors.toMap(Param::name, Param::example));
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void answersWithWhatItsExamplesSay(Tool tool) {
        JsonNode answer = pilot.answer(tool.id(), examples(tool));
        assertThat(answer.get("asOf").asString()).isEqualTo("latest");
        assertThat(answer.get("revision").asString()).startsWith("r");
        for (Param param : tool.params()) {
            if (param.equals(Params.NEXT_PAGE)) {
                continue;
            }
            Map<String, Object> values = examples(tool);
            values.putIfAbsent(
                    param.name(),
                    param.kind() == Param.Kind.WHOLE ? Integer.valueOf(param.example()) : param.example());
            pilot.answer(tool.id(), values);
        }
    }

    /// As the protocol wants it: what the assistant can mend is a result that it reads.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        figures    | {"indicator":"nope"}                            | CM-3001 | There is no indicator "nope".
        figures    | {}                                              | CM-6003 | The parameter indicator is missing.
        figures    | {"indicator":null}                              | CM-6003 | The parameter indicator is missing.
        figures    | {"indicator":"trade","period":"x"}              | CM-6002 | The parameter period has the value "x", which cannot be read.
        figures    | {"indicator":["trade"]}                         | CM-6002 | The parameter indicator has the value "[trade]", which cannot be read.
        figures    | {"indicator":"trade","geograpy":"2025-12-31"}   | CM-6038 | The tool figures has no argument "geograpy".
        figures    | {"indicator":"trade","format":"csv"}            | CM-6038 | The tool figures has no argument "format".
        board      | {"year":20250}                                  | CM-6002 | The parameter year has the value "20250", which cannot be read.
        board      | {"_":"1"}                                       | CM-6038 | The tool board has no argument "_".
        board      | {"asOf":"yesterday"}                            | CM-6002 | The parameter asOf has the value "yesterday", which cannot be read.
        explain    | {"id":"f99999"}                                 | CM-3002 | There is no figure "f99999".
        explain    | {"id":"../../etc/passwd"}                       | CM-3002 | There is no figure "../../etc/passwd".
        explain    | {}                                              | CM-6003 | The parameter id is missing.
        place      | {"id":"nowhere"}                                | CM-3003 | There is no place "nowhere".
        check_text | {}                                              | CM-6003 | The parameter text is missing.
        check_text | {"text":"a","place":"nowhere"}                  | CM-3003 | There is no place "nowhere".
        search     | {"q":" "}                                       | CM-6003 | The parameter q is missing.
        board      | {"after":"2"}                                   | CM-6002 | The parameter after has the value "2", which cannot be read.
        board      | {"after":"r1-0-rows-5"}                         | CM-6002 | The parameter after has the value "r1-0-rows-5", which cannot be read.
        """)
    void refusesArgumentsWithACodeAndTheCure(String tool, String arguments, String code, String title) {
        Map<String, Object> given = Assistant.JSON.convertValue(
                Assistant.JSON.readTree(arguments), new tools.jackson.core.type.TypeReference<>() {});
        McpSchema.CallToolResult result = invented.call(tool, given);
        assertThat(result.isError()).isTrue();
        JsonNode error = Assistant.JSON.valueToTree(result.structuredContent()).get("error");
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("title").asString()).isEqualTo(title);
        assertThat(error.get("detail").asString()).isNotBlank();
        assertThat(error.get("titleVi").asString()).isNotBlank();
    }

    @Test
    void refusesArgumentsAndTextsThatAreTooLong() {
        assertThat(invented.call("search", Map.of("q", "a".repeat(2_001)))
                        .structuredContent()
                        .toString())
                .contains("CM-6039");
        assertThat(invented.call("check_text", Map.of("text", "a ".repeat(100_001)))
                        .structuredContent()
                        .toString())
                .contains("CM-6009");
    }

    @Test
    void staysSmallWhateverIsAsked() {
        for (String indicator :
                List.of("population", "population,natural-area", "grdp-growth,budget-revenue,population")) {
            pilot.ask("figures", "indicator", indicator, "breakdown", "*");
        }
        pilot.ask("search", "q", "xã");
        pilot.ask("place", "id", "20");
        JsonNode long1 = pilot.ask(
                "check_text",
                "text",
                "Năm 2025, GRDP tăng 8,01%. Năm 2024, thu ngân sách đạt 12.345 tỷ đồng. ".repeat(400));
        assertThat(long1.get("count").asInt()).isGreaterThan(700);
        assertThat(Assistant.notes(long1))
                .anySatisfy(note -> assertThat(note).matches("claims: \\d+ of \\d+ shown\\."));
    }

    @Test
    void answersManyAtOnceAlike() throws Exception {
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            all.add(() -> pilot.ask("figures", "indicator", "grdp-growth").toString());
            all.add(() -> pilot.ask("answer", "q", "tốc độ tăng GRDP năm 2025").toString());
        }
        Set<String> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<String> each : threads.invokeAll(all)) {
                answers.add(each.get());
            }
        }
        assertThat(answers).hasSize(2);
    }

    /// The commands of the papers, as they are copied from there.
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md", "docs/assistants.md"})
    void answersTheCommandOfThePapers(String paper) throws IOException {
        Matcher command = Pattern.compile(
                        "curl -s http://127.0.0.1:8080(/\\S+) -H '([^:]+): ([^']+)' \\\\\n  -d '([^']+)'")
                .matcher(Files.readString(Path.of("..").resolve(paper)));
        assertThat(command.find()).isTrue();
        HttpRequest request = HttpRequest.newBuilder(pilot.site().address(command.group(1)))
                .header(command.group(2), command.group(3))
                .POST(HttpRequest.BodyPublishers.ofString(command.group(4)))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .join()
                    .body();
            assertThat(Assistant.JSON
                            .readTree(answer)
                            .at("/result/structuredContent/figure/value")
                            .decimalValue())
                    .isEqualByComparingTo("9805.5");
        }
    }
}
