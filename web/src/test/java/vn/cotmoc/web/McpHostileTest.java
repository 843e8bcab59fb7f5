package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// What no assistant sends to `/mcp`, sent over bare sockets to a running site.
class McpHostileTest {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
        LOG.start();
        root().addAppender(LOG);
    }

    @AfterAll
    static void stop() {
        root().detachAppender(LOG);
        sample.close();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @AfterEach
    void stillAnswersOthersAndLogsNothing() throws IOException {
        assertThat(body(post(JSON, PING))).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}");
        List<ILoggingEvent> logged = List.copyOf(LOG.list);
        LOG.list.clear();
        assertThat(logged).isEmpty();
    }

    private static String send(byte[] request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), sample.site().address().getPort())) {
            socket.setSoTimeout(30_000);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (SocketException closed) {
                // The site may answer and close before it has everything.
                return read(socket);
            }
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = socket.getInputStream().read(buffer);
                    count >= 0;
                    count = socket.getInputStream().read(buffer)) {
                bytes.write(buffer, 0, count);
            }
        } catch (SocketException reset) {
            // Closed with what was sent unread: what came before counts.
            return bytes.toString(StandardCharsets.UTF_8);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String post(String headers, String body) throws IOException {
        return post("Host: localhost\r\n", headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String post(String host, String headers, byte[] body) throws IOException {
        java.io.ByteArrayOutputStream request = new java.io.ByteArrayOutputStream();
        request.writeBytes(("POST /mcp HTTP/1.1\r\n" + host + "Connection: close\r\n" + headers + "Content-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return send(request.toByteArray());
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    /// An error of JSON-RPC with our code, and nothing in it that only programmers should see.
    private static void assertRefused(String answer, int status, int number, String code) {
        assertThat(status(answer)).as(answer).isEqualTo(status);
        assertThat(answer)
                .doesNotContain("Exception")
                .doesNotContain("stackTrace")
                .doesNotContain("modelcontextprotocol")
                .doesNotContain("jackson")
                .doesNotContain("\tat ")
                .contains("Content-Type: application/json")
                .contains("Content-Security-Policy: ");
        JsonNode error = ToolJson.MAPPER.readTree(body(answer));
        assertThat(error.get("jsonrpc").asString()).isEqualTo("2.0");
        assertThat(error.has("id")).isTrue();
        assertThat(error.at("/error/code").asInt()).isEqualTo(number);
        assertThat(error.at("/error/message").asString()).isNotBlank();
        assertThat(error.at("/error/data/code").asString()).isEqualTo(code);
        assertThat(error.at("/error/data/detail").asString()).isNotBlank();
        assertThat(error.at("/error/data/titleVi").asString()).isNotBlank();
    }

    @Test
    void refusesJsonThatIsNone() throws IOException {
        for (String text : List.of("", "{", "nope", "{\"a\":1}x", "\u0000", "{\"id\":1,\"id\":2}", "{'a':1}")) {
            String answer = post(JSON, text);
            if (text.isEmpty()) {
                assertRefused(answer, 400, -32_600, "CM-6031");
            } else {
                assertRefused(answer, 400, -32_700, "CM-6030");
            }
        }
        assertRefused(
                post("Host: localhost\r\n", JSON, new byte[] {'"', (byte) 0xc0, (byte) 0xae, '"'}),
                415,
                -32_600,
                "CM-7503");
    }

    @Test
    void refusesBombs() throws IOException {
        assertRefused(post(JSON, "[".repeat(1_000_000)), 400, -32_700, "CM-6030");
        assertRefused(post(JSON, "{\"a\":".repeat(200_000)), 400, -32_700, "CM-6030");
        assertRefused(post(JSON, "{\"id\":" + "9".repeat(500_000) + "}"), 400, -32_700, "CM-6030");
        assertRefused(post(JSON, "{\"" + "a".repeat(1_000_000) + "\":1}"), 400, -32_700, "CM-6030");
        assertRefused(post(JSON, "[" + "0,".repeat(500_000) + "0]"), 400, -32_700, "CM-6030");
        assertRefused(post(JSON, "a".repeat(10 << 20)), 413, -32_600, "CM-6009");
        assertRefused(
                post(
                        JSON,
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"check_text\",\"arguments\":{\"text\":\""
                                + "a".repeat(3 << 20) + "\"}}}"),
                413,
                -32_600,
                "CM-6009");
        assertThat(status(send(("POST /mcp HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n" + JSON
                                + "Content-Length: 99999999999\r\n\r\n{}")
                        .getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"},{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}]",
                "null",
                "17",
                "\"ping\"",
                "{}",
                "{\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":2.0,\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":{\"a\":1},\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":17}",
                "{\"jsonrpc\":\"2.0\",\"id\":1}"
            })
    void refusesWhatIsNoRequest(String text) throws IOException {
        assertRefused(post(JSON, text), 400, -32_600, "CM-6031");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        resources/list | {}                                      | -32601 | CM-6032
        prompts/get    | {}                                      | -32601 | CM-6032
        tools/run      | {}                                      | -32601 | CM-6032
        ''             | {}                                      | -32601 | CM-6032
        __proto__      | {}                                      | -32601 | CM-6032
        tools/call     | {}                                      | -32602 | CM-6033
        tools/call     | []                                      | -32602 | CM-6033
        tools/call     | "board"                                 | -32602 | CM-6033
        tools/call     | {"name":"drop_table"}                   | -32602 | CM-6033
        tools/call     | {"name":17}                             | -32602 | CM-6033
        tools/call     | {"name":null}                           | -32602 | CM-6033
        tools/call     | {"name":"board","arguments":[]}         | -32602 | CM-6033
        tools/call     | {"name":"board","arguments":"x"}        | -32602 | CM-6033
        initialize     | {"capabilities":"all"}                  | -32602 | CM-6033
        """)
    void answersARequestThatCannotBeMetUnderItsId(String method, String params, int number, String code)
            throws IOException {
        String answer = post(
                JSON, "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"" + method + "\",\"params\":" + params + "}");
        assertRefused(answer, 200, number, code);
        assertThat(ToolJson.MAPPER.readTree(body(answer)).get("id").asString()).isEqualTo("a");
    }

    @Test
    void offersItsOwnVersionToAnAssistantOfAnother() throws IOException {
        String answer = post(
                JSON,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"1999-01-01\","
                        + "\"capabilities\":{},\"clientInfo\":{\"name\":\"x\",\"version\":\"1\"}}}");
        assertThat(status(answer)).isEqualTo(200);
        assertThat(ToolJson.MAPPER
                        .readTree(body(answer))
                        .at("/result/protocolVersion")
                        .asString())
                .isEqualTo("2025-11-25");
        assertRefused(post(JSON + "MCP-Protocol-Version: 1999-01-01\r\n", PING), 400, -32_600, "CM-6034");
        assertThat(status(post(JSON + "MCP-Protocol-Version: 2025-06-18\r\n", PING)))
                .isEqualTo(200);
    }

    @Test
    void takesNotificationsWithoutAWord() throws IOException {
        for (String text : List.of(
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/none\",\"params\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}")) {
            String answer = post(JSON, text);
            assertThat(status(answer)).isEqualTo(202);
            assertThat(body(answer)).isEmpty();
        }
    }

    @Test
    void takesNothingButPostsOfJson() throws IOException {
        for (String method : List.of("GET", "HEAD", "DELETE", "PUT", "OPTIONS")) {
            String answer = send((method + " /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(status(answer)).isEqualTo(405);
            assertThat(answer).contains("Allow: POST\r\n");
        }
        for (String type : List.of("", "Content-Type: text/plain\r\n", "Content-Type: application/jsonx\r\n")) {
            assertRefused(post(type, PING), 415, -32_600, "CM-6036");
        }
        assertRefused(post(JSON + "Content-Encoding: gzip\r\n", PING), 415, -32_600, "CM-6036");
        assertRefused(post(JSON + "Accept: text/html\r\n", PING), 406, -32_600, "CM-6037");
        assertThat(status(post("Content-Type: APPLICATION/JSON; charset=utf-8\r\n", PING)))
                .isEqualTo(200);
    }

    /// A page on the web may lead a browser here under a name of its own (DNS rebinding).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Host: evil.example         |                                     | 403
        Host: localhost.evil.org   |                                     | 403
        Host: 127.0.0.1.evil.org   |                                     | 403
        Host: localhost            | Origin: https://evil.example        | 403
        Host: localhost            | Origin: http://localhost.evil.org   | 403
        Host: localhost            | Origin: null                        | 403
        Host: localhost            | Origin: http://localhost:6274       | 200
        Host: 127.0.0.1:8080       |                                     | 200
        Host: [::1]:8080           |                                     | 200
        """)
    void answersNoPageOfAnotherSite(String host, String origin, int status) throws IOException {
        String answer = post(
                host + "\r\n", JSON + (origin == null ? "" : origin + "\r\n"), PING.getBytes(StandardCharsets.UTF_8));
        if (status == 200) {
            assertThat(status(answer)).as(answer).isEqualTo(200);
        } else {
            assertRefused(answer, 403, -32_600, "CM-6035");
        }
        assertThat(answer).doesNotContain("Access-Control-Allow-Origin");
    }

    @Test
    void waitsForNobodyWhoSendsABodyLetterByLetter() throws IOException, InterruptedException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), sample.site().address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /mcp HTTP/1.1\r\nHost: localhost\r\n" + JSON + "Content-Length: 5000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            long start = System.nanoTime();
            while (socket.getInputStream().available() == 0) {
                assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(25);
                Thread.sleep(200);
                out.write(' ');
                out.flush();
            }
            socket.setSoTimeout(30_000);
            byte[] begun = new byte[12];
            assertThat(socket.getInputStream().readNBytes(begun, 0, begun.length))
                    .isEqualTo(begun.length);
            assertThat(new String(begun, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
    }
}
