package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Whole addresses come from the owner of the site or from the connection, never from what a request says of itself.
class OriginTest {
    private static final String NAMED = "https://so-lieu.example.vn";
    private static final String BOARD =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"goals\",\"arguments\":{}}}";

    /// What a proxy, or somebody who plays one, may send along.
    private static final String CLAIMS = "X-Forwarded-Host: claimed.example\r\nX-Forwarded-Proto: https\r\n"
            + "X-Forwarded-Port: 4443\r\nX-Forwarded-Prefix: /claimed.example\r\nX-Forwarded-For: 203.0.113.9\r\n"
            + "Forwarded: host=claimed.example;proto=https\r\nX-Original-URL: /claimed.example\r\n";

    private static Sample bare;
    private static Sample behind;

    @BeforeAll
    static void start() {
        bare = Sample.start();
        behind = Sample.start(new Site.Settings("127.0.0.1", 0, "1.2.3", PublicAddress.find(NAMED)));
    }

    @AfterAll
    static void stop() {
        bare.close();
        behind.close();
    }

    private static String send(Sample sample, String head, String body) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), sample.site().address().getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((head + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(Sample sample, String path, String host) throws IOException {
        return send(sample, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + CLAIMS, "");
    }

    private static String ask(Sample sample, String host) throws IOException {
        return send(
                sample,
                "POST /mcp HTTP/1.1\r\nHost: " + host + "\r\n" + CLAIMS + "Content-Type: application/json\r\n"
                        + "Content-Length: " + BOARD.length() + "\r\n",
                BOARD);
    }

    private static String page(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 200");
        return ToolJson.MAPPER
                .readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .at("/result/structuredContent/page")
                .asString();
    }

    /// Every kind of page and file, kept or not, of a site with a name and of one without.
    @Test
    void repeatsToNobodyWhatARequestClaims() throws IOException {
        Map<String, String> all = new TreeMap<>(Sample.kinds());
        for (String path : List.of(
                "/api/v1/openapi.json",
                "/api/v1/board",
                "/api/v1/places?limit=2",
                "/api/v1/nothing",
                "/catalog.ttl",
                "/catalog.jsonld",
                "/sdmx/v1/dataflow?detail=allstubs",
                "/sdmx/v2/structure/dataflow?format=sdmx-json",
                "/sdmx/v1/nothing",
                "/board.csv",
                "/charts/indicators/revenue.svg",
                "/metrics",
                "/nothing")) {
            all.put(path, path);
        }
        for (Sample sample : List.of(bare, behind)) {
            for (Map.Entry<String, String> each : all.entrySet()) {
                String path = each.getValue().replace(" ", "%20");
                assertThat(get(sample, path, "claimed.example:81"))
                        .as(each.getKey())
                        .startsWith("HTTP/1.1 ")
                        .doesNotContain("claimed.example")
                        .doesNotContain(":4443");
                assertThat(get(sample, path, "127.0.0.1")).as(each.getKey()).doesNotContain("claimed.example");
            }
        }
    }

    @Test
    void namesTheAddressOfItsOwnerToWhoeverAsks() throws IOException {
        for (String host : List.of("so-lieu.example.vn", "so-lieu.example.vn:443", "127.0.0.1", "localhost:9")) {
            assertThat(page(ask(behind, host))).isEqualTo(NAMED + "/figures/{id}");
            assertThat(get(behind, "/charts/indicators/revenue", host))
                    .contains("&lt;iframe src=\"" + NAMED + "/embed/indicators/revenue\"");
            assertThat(get(behind, "/api/v1/openapi.json", host)).contains("\"servers\":[{\"url\":\"" + NAMED + "\"}]");
            assertThat(get(behind, "/catalog.ttl", host)).contains("\r\n\r\n@base <" + NAMED + "/catalog.ttl> .\n");
            assertThat(get(behind, "/sdmx/v1/dataflow?detail=allstubs", host))
                    .contains("structureURL=\"" + NAMED + "/sdmx/v1/");
        }
        JsonNode linked = ToolJson.MAPPER.readTree(behind.get("/catalog.jsonld").body());
        assertThat(linked.at("/@context/@base").asString()).isEqualTo(NAMED + "/catalog.jsonld");
        assertThat(bare.get("/catalog.ttl").body()).startsWith("@prefix");
        assertThat(bare.get("/api/v1/openapi.json").body()).contains("\"servers\":[{\"url\":\"/\"}]");
    }

    /// Without a name there is the address of the connection, and on this machine the names of it.
    @ParameterizedTest
    @CsvSource({"localhost:9000, localhost:9000", "127.0.0.1, 127.0.0.1", "[::1]:8080, [::1]:8080"})
    void namesTheConnectionWhereItsOwnerNamedNothing(String host, String found) throws IOException {
        assertThat(page(ask(bare, host))).isEqualTo("http://" + found + "/figures/{id}");
        String other = get(bare, "/charts/indicators/revenue", "claimed.example");
        assertThat(other).contains("&lt;iframe src=\"" + bare.address("/embed/indicators/revenue") + "\"");
    }

    @Test
    void answersAssistantsOnThisMachineUnderTheNameOfItsOwnerAndNoOther() throws IOException {
        assertThat(ask(bare, "so-lieu.example.vn")).startsWith("HTTP/1.1 403").contains("CM-6035");
        assertThat(ask(behind, "claimed.example")).startsWith("HTTP/1.1 403").contains("CM-6035");
        assertThat(ask(behind, "so-lieu.example.vn.claimed.example")).startsWith("HTTP/1.1 403");
        assertThat(ask(behind, "so-lieu.example.vn\r\nOrigin: " + NAMED)).startsWith("HTTP/1.1 200");
        assertThat(ask(behind, "so-lieu.example.vn\r\nOrigin: http://so-lieu.example.vn"))
                .startsWith("HTTP/1.1 403");
        assertThat(ask(behind, "so-lieu.example.vn\r\nOrigin: https://claimed.example"))
                .startsWith("HTTP/1.1 403");
    }
}
