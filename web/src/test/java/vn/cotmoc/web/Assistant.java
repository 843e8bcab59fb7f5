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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An assistant that asks a started site, by the client of the library.
final class Assistant implements AutoCloseable {
    static final JsonMapper JSON = ToolJson.MAPPER;

    /// Letters of an answer, so that an assistant reads it whole.
    private static final int MOST = 48_000;

    private final Sample site;
    private final McpSyncClient client;

    Assistant(Sample site) {
        this.site = site;
        String address = site.site().address().toString();
        this.client = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(address.substring(0, address.length() - 1))
                                .jsonMapper(new JacksonMcpJsonMapper(JSON))
                                .build())
                .jsonSchemaValidator((schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(null))
                .build();
        client.initialize();
    }

    Sample site() {
        return site;
    }

    McpSyncClient client() {
        return client;
    }

    McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    /// The answer, which says the same in its text and in its structured part.
    JsonNode answer(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = call(tool, arguments);
        String text = ((McpSchema.TextContent) result.content().getFirst()).text();
        assertThat(result.isError()).as(text).isFalse();
        JsonNode answer = JSON.readTree(text);
        assertThat(JSON.readTree(JSON.writeValueAsString(result.structuredContent()))
                        .toString())
                .isEqualTo(answer.toString());
        assertThat(text.length()).isLessThan(MOST);
        return answer;
    }

    JsonNode ask(String tool, Object... pairs) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            all.put(pairs[i].toString(), pairs[i + 1]);
        }
        return answer(tool, all);
    }

    /// What the address for programs answers.
    JsonNode api(String address) {
        return JSON.readTree(site.get("/api/v1/" + address).body());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String> notes(JsonNode answer) {
        return answer.get("notes").valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public void close() {
        client.close();
        site.close();
    }
}
