package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Failure;

/// A site that listens on every address of the machine, asked over one that is not the loopback, as by a stranger.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenSiteTest {
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Sample sample;
    private static URI stranger;

    @BeforeAll
    static void start() throws IOException {
        Optional<InetAddress> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                .findFirst();
        assumeTrue(address.isPresent(), "This machine has no address but the loopback, so no stranger can ask it.");
        sample = Sample.start(new Site.Settings("0.0.0.0", 0, "1.2.3"));
        stranger = Server.address(address.get(), sample.site().address().getPort());
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        if (sample != null) {
            sample.close();
        }
    }

    private static HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(stranger.resolve(path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> ping(String... headers) throws IOException, InterruptedException {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("Content-Type", "application/json"),
                        java.util.stream.Stream.of(headers))
                .toArray(String[]::new);
        return send("POST", "/mcp", PING, all);
    }

    @Test
    @Order(1)
    void showsAStrangerEveryPageAndNamesTheAddressThatWasAsked() throws Exception {
        assertThat(send("GET", "/", "").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/charts/indicators/revenue", "").body())
                .contains("&lt;iframe src=\"" + stranger.resolve("/embed/indicators/revenue") + "\"");
        assertThat(ping().body()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}");
    }

    /// Nothing can be written over HTTP, whoever asks.
    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "POST, /", "POST, /api/v1/figures", "PUT, /figures/f1", "DELETE, /figures/f1", "PATCH, /api/v1/board",
        "POST, /sdmx/v1/data/DF_STATEMENTS", "PUT, /mcp", "DELETE, /mcp", "POST, /metrics", "PUT, /check"
    })
    void writesNothing(String method, String path) throws Exception {
        long head = sample.ledger().head();
        HttpResponse<String> answer = send(method, path, "value=1");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("CM-6004");
        assertThat(sample.ledger().head()).isEqualTo(head);
    }

    /// Files of the machine, the socket of the command line and the store are nowhere below the site.
    @ParameterizedTest
    @Order(3)
    @CsvSource({
        "/cotmoc.sock", "/.cotmoc/data/cotmoc.duckdb", "/cotmoc.conf", "/assets/..%2fcotmoc.conf", "/actuator",
        "/actuator/env", "/WEB-INF/web.xml", "/api/v1/import", "/%2e%2e/etc/passwd", "/shutdown"
    })
    void showsNothingButThePages(String path) throws Exception {
        assertThat(send("GET", path, "").statusCode()).isIn(400, 404);
    }

    @Test
    @Order(4)
    void answersNoPageOfAnotherSiteOnItsNetwork() throws Exception {
        assertThat(ping("Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(ping("Origin", stranger.resolve("/").toString()).statusCode())
                .isEqualTo(403);
    }

    /// The last test, since it uses up what the stranger has for the minute.
    @Test
    @Order(9)
    void refusesAssistantsThatAskTooMuchAndSaysWhenToAskAgain() throws Exception {
        HttpResponse<String> first = ping();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("RateLimit-Limit")).hasValue(Integer.toString(RateLimits.MOST));
        assertThat(first.headers().firstValue("Retry-After")).isEmpty();
        HttpResponse<String> answer = first;
        int asked = 1;
        // A minute may end in between, so twice as many and more.
        while (answer.statusCode() == 200 && asked < 3 * RateLimits.MOST) {
            answer = ping("X-Forwarded-For", "203.0.113." + asked % 250);
            asked++;
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue("0");
        int seconds =
                Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
        assertThat(seconds).isBetween(1, RateLimits.SECONDS);
        assertThat(answer.headers().firstValue("RateLimit-Reset")).hasValue(Integer.toString(seconds));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(ToolJson.MAPPER
                        .readTree(answer.body())
                        .at("/error/data/code")
                        .asString())
                .isEqualTo("CM-6013");
        for (String path : List.of("/", "/api/v1/board", "/mcp")) {
            assertThat(send("GET", path, "").statusCode()).as(path).isEqualTo(429);
        }
        assertThat(sample.send("GET", "/livez").statusCode())
                .as("the machine itself")
                .isEqualTo(200);
    }

    @Test
    @Order(5)
    void saysThatAnAddressIsOfNoneOfItsNetworks() {
        assertThatThrownBy(() -> Site.start(new Site.Settings("203.0.113.7", 0, "1"), sample::ledger))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("CM-6101"))
                .hasMessage(
                        "The host \"203.0.113.7\" is no address of this machine; give one that is, as 127.0.0.1, or "
                                + "0.0.0.0 for all of them. A name under which a proxy is reached belongs to --address.");
    }
}
