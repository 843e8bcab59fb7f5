package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an assistant hears, asked with the library's own client.
class McpTest {
    private static final JsonMapper JSON = ToolAnswers.JSON;

    /// Letters of an answer, so that an assistant reads it whole.
    private static final int MOST = 48_000;

    private static Sample sample;
    private static Sample pilot;
    private static McpSyncClient client;
    private static McpSyncClient pilotClient;

    @BeforeAll
    static void start() {
        sample = Sample.start();
        pilot = Sample.pilot();
        client = connect(sample);
        pilotClient = connect(pilot);
    }

    @AfterAll
    static void stop() {
        client.close();
        pilotClient.close();
        sample.close();
        pilot.close();
    }

    private static McpSyncClient connect(Sample to) {
        JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(JSON);
        String address = to.site().address().toString();
        McpSyncClient made = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(address.substring(0, address.length() - 1))
                                .jsonMapper(mapper)
                                .build())
                .jsonSchemaValidator((schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(null))
                .build();
        McpSchema.InitializeResult hello = made.initialize();
        assertThat(hello.serverInfo().name()).isEqualTo("cotmoc");
        return made;
    }

    private static McpSchema.CallToolResult call(McpSyncClient by, String tool, Map<String, Object> arguments) {
        return by.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    /// The answer, which says the same in its text and in its structured part.
    private static JsonNode answer(McpSyncClient by, String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = call(by, tool, arguments);
        String text = ((McpSchema.TextContent) result.content().getFirst()).text();
        assertThat(result.isError()).as(text).isFalse();
        JsonNode answer = JSON.readTree(text);
        assertThat(JSON.readTree(JSON.writeValueAsString(result.structuredContent()))
                        .toString())
                .isEqualTo(answer.toString());
        assertThat(text.length()).isLessThan(MOST);
        return answer;
    }

    private static JsonNode ask(String tool, Object... pairs) {
        return answer(client, tool, arguments(pairs));
    }

    private static JsonNode askPilot(String tool, Object... pairs) {
        return answer(pilotClient, tool, arguments(pairs));
    }

    private static Map<String, Object> arguments(Object... pairs) {
        Map<String, Object> all = new java.util.LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            all.put(pairs[i].toString(), pairs[i + 1]);
        }
        return all;
    }

    private static JsonNode api(Sample of, String address) {
        return JSON.readTree(of.get("/api/v1/" + address).body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> notes(JsonNode answer) {
        return answer.get("notes").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void greetsWithTheNewestVersionOfTheProtocolAndSaysHowToCite() {
        McpSchema.InitializeResult hello = client.getCurrentInitializationResult();
        assertThat(hello.protocolVersion()).isEqualTo("2025-11-25");
        assertThat(hello.serverInfo().version()).isEqualTo("1.2.3");
        assertThat(hello.instructions()).contains("Give with every figure its source");
        assertThat(hello.capabilities().tools()).isNotNull();
        assertThat(hello.capabilities().resources()).isNull();
        assertThat(client.ping()).isNotNull();
    }

    @Test
    void offersToolsThatOnlyRead() {
        List<McpSchema.Tool> tools = client.listTools().tools();
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
        McpSchema.Tool told = client.listTools().tools().stream()
                .filter(each -> each.name().equals(tool.id()))
                .findFirst()
                .orElseThrow();
        JsonNode schema = JSON.valueToTree(told.inputSchema());
        Set<String> expected = new HashSet<>();
        Set<String> needed = new HashSet<>();
        String path =
                "/paths/" + tool.endpoint().path().replace("/", "~1") + (tool == Tool.CHECK_TEXT ? "/post" : "/get");
        for (JsonNode param : api(sample, "openapi.json").at(path).get("parameters")) {
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
        JsonNode answer = answer(pilotClient, tool.id(), examples(tool));
        assertThat(answer.get("asOf").asString()).isEqualTo("latest");
        assertThat(answer.get("revision").asString()).startsWith("r");
        for (Param param : tool.params()) {
            Map<String, Object> values = examples(tool);
            values.putIfAbsent(
                    param.name(),
                    param.kind() == Param.Kind.WHOLE ? Integer.valueOf(param.example()) : param.example());
            answer(pilotClient, tool.id(), values);
        }
    }

    /// Every figure that an answer names has a document with an address or a title, and a day since when it is known.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        figures    | indicator | grdp-growth
        figures    | indicator | population
        board      | year      | 2025
        goals      | year      | 2025
        answer     | q         | GRDP năm 2025 tăng bao nhiêu
        explain    | id        | f17
        check_text | text      | Năm 2025, GRDP tăng 8,01% so với năm 2024.
        """)
    void citesEveryFigureThatItNames(String tool, String name, String value) {
        JsonNode answer = askPilot(tool, name, value);
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
        assertThat(page).startsWith(pilot.site().address().toString());
        assertThat(pilot.get(java.net.URI.create(page).getPath()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        indicator=grdp-growth
        indicator=grdp-growth;period=2020..2025
        indicator=grdp-growth;asOf=2024-12-31
        indicator=population;place=20
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
                .map(each -> each.getKey() + "=" + encode(each.getValue().toString()))
                .collect(Collectors.joining("&"));
        Set<JsonNode> lines = pilot.get("/api/v1/figures?format=jsonl&" + query)
                .body()
                .lines()
                .map(JSON::readTree)
                .collect(Collectors.toSet());
        JsonNode answer = answer(pilotClient, "figures", values);
        assertThat(answer.get("count").asInt()).isEqualTo(lines.size());
        List<JsonNode> rows = answer.get("rows").valueStream().toList();
        assertThat(rows.size()).isPositive();
        for (JsonNode row : rows) {
            JsonNode unit = ((tools.jackson.databind.node.ObjectNode) row).remove("unit");
            assertThat(answer.get("names").has(unit.asString())).isTrue();
            assertThat(lines).contains(row);
        }
    }
}
