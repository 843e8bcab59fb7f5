package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// What no browser sends, sent over bare sockets to a running site.
class HostileTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int PATIENCE_MILLIS = 30_000;

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
        LOG.start();
        ((Logger) LoggerFactory.getLogger(Errors.class)).addAppender(LOG);
    }

    @AfterAll
    static void stop() {
        ((Logger) LoggerFactory.getLogger(Errors.class)).detachAppender(LOG);
        sample.close();
    }

    @AfterEach
    void stillAnswersOthersAndFoundNoDefectInItself() {
        assertThat(sample.get("/livez").body()).isEqualTo("ok\n");
        List<ILoggingEvent> logged = List.copyOf(LOG.list);
        LOG.list.clear();
        assertThat(logged).isEmpty();
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), sample.site().address().getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /// Everything that comes back until the site closes; empty where it closes without a word.
    private static String read(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes.write(buffer, 0, count);
            }
        } catch (SocketTimeoutException late) {
            throw new AssertionError("The site kept a connection open.", late);
        } catch (SocketException reset) {
            // Closed with what was sent unread: what came before counts.
            return bytes.toString(StandardCharsets.UTF_8);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String send(byte[] request) throws IOException {
        try (Socket socket = connect()) {
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

    private static String get(String target, String... headers) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + String.join("", headers)
                + "\r\n");
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    /// A refusal with nothing in it that only programmers should see.
    private static void assertRefused(String answer, Integer... statuses) {
        assertThat(answer)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("Tomcat")
                .doesNotContain("root:");
        assertThat(List.of(statuses)).as(answer).contains(status(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/%252e%252e%252fetc%252fpasswd",
                "/indicators/..%252f..%252fetc",
                "/indicators/%00",
                "/indicators/a%00.csv",
                "/indicators/..\\..\\etc",
                "/indicators/..%5c..%5cetc",
                "/assets/%2e%2e%2fApi.class",
                "/indicators/%c0%ae%c0%ae/",
                "/indicators/%ff%fe",
                "/indicators/%zz",
                "/indicators/revenue;a=b/..;/x",
                "/%u002e%u002e/etc",
                "//etc/passwd",
                "/api/v1/../../etc/passwd",
                "/api/v1/explain/%00",
                "/api/v1/board/",
                "/sdmx/v1/..%2f..%2fetc",
                "http://other.example/etc/passwd",
                "*",
                "etc/passwd"
            })
    void findsNothingBehindAPathThatPlaysTricks(String target) throws IOException {
        assertRefused(get(target), 400, 404, 405);
    }

    @Test
    void refusesAddressesWithoutEnd() throws IOException {
        assertRefused(get("/indicators/" + "a".repeat(4_100)), 414);
        assertRefused(get("/api/v1/board?year=" + "1".repeat(4_100)), 414);
        assertRefused(get("/indicators/" + "a/".repeat(2_000)), 404);
        assertRefused(get("/" + "a".repeat(100_000)), 400, 414, 431);
    }

    @Test
    void refusesMoreParametersThanAnyPageHas() throws IOException {
        assertRefused(get("/api/v1/figures?" + "indicator=trade&".repeat(200)), 400, 413);
        assertRefused(get("/?" + "a=1&".repeat(200)), 400, 413);
    }

    @Test
    void readsLongListsOfAParameterWithinBounds() throws IOException {
        assertRefused(get("/api/v1/figures?indicator=" + "trade,".repeat(600)), 400);
        assertRefused(get("/api/v1/figures?indicator=trade&place=" + "99,".repeat(1_000)), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G<T / HTTP/1.1", "GET /a|b HTTP/1.1", "GET /\u0001 HTTP/1.1", "GET"})
    void refusesALineThatIsNoRequestWithAPageInTheLookOfOthers(String line) throws IOException {
        String answer = send(line + "\r\nHost: localhost\r\n\r\n");
        assertRefused(answer, 400);
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'", "Máy chủ không đọc được yêu cầu này.")
                .contains("The server cannot read this request.", "400 · CM-6040")
                .doesNotContain("Tahoma", "G&lt;T", "a|b");
    }

    @Test
    void saysOfItsOwnFailureThatItMayPass() {
        assertThat(PlainRefusal.page(503)).contains("Try again in some minutes.", "503 · CM-6040");
    }

    @Test
    void refusesAFloodOfHeaders() throws IOException {
        assertRefused(get("/", "X-Many: 1\r\n".repeat(1_000)), 400, 431);
        assertRefused(get("/", "X-Long: " + "a".repeat(64 * 1024) + "\r\n"), 400, 431);
        assertRefused(get("/", "If-None-Match: " + "\"a\",".repeat(20_000) + "\r\n"), 400, 431);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TRACE / HTTP/1.1            | 405
        CONNECT localhost HTTP/1.1  | 501
        OPTIONS * HTTP/1.1          | 200
        DELETE / HTTP/1.1           | 405
        PROPFIND / HTTP/1.1         | 405
        get / HTTP/1.1              | 405
        G<T / HTTP/1.1              | 400
        POST / HTTP/1.1             | 405
        POST /api/v1/board HTTP/1.1 | 405
        GET / HTTP/9.9              | 505
        """)
    void refusesOddMethodsAndVersions(String line, int status) throws IOException {
        String answer = send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertRefused(answer, status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host: a\r\nHost: b\r\n",
                "Host: a b\r\n",
                "Host: [::1\r\n",
                "Host: localhost\r\nX-Nul: a\u0000b\r\n",
                "Host: localhost\r\nContent-Length: -1\r\n",
                "Host: localhost\r\nContent-Length: 99999999999999999999\r\n",
                "Host: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
                "Host: localhost\r\nTransfer-Encoding: chunked, chunked\r\n",
                "Host: localhost\r\nContent-Length: 4\r\n"
            })
    void refusesHeadersThatContradictThemselves(String headers) throws IOException {
        assertRefused(send("GET /api/v1/board HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n"), 400, 413, 501);
    }

    private static String post(String headers, String body) throws IOException {
        return send(
                "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body);
    }

    @Test
    void readsBodiesWithinTheirLengthAlone() throws IOException {
        String type = "Content-Type: text/plain\r\n";
        assertRefused(post(type + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 200, 400);
        assertRefused(post(type + "Transfer-Encoding: chunked\r\n", "zz\r\nabc\r\n0\r\n\r\n"), 400);
        assertRefused(post(type + "Transfer-Encoding: chunked\r\n", "7fffffffffff\r\nabc"), 400, 408);
        assertRefused(post(type + "Transfer-Encoding: gzip\r\n", "abc"), 400, 501);
        assertRefused(post("Content-Length: 3\r\n", "abc"), 415);
        assertRefused(post("Content-Type: " + "a/".repeat(2_000) + "\r\nContent-Length: 3\r\n", "abc"), 415);
        assertRefused(post(type + "Content-Encoding: gzip\r\nContent-Length: 3\r\n", "\u001f\u008b\u0008"), 415);
        assertRefused(post(type + "Content-Length: 99999999\r\nExpect: 100-continue\r\n", ""), 413, 417);
    }

    @Test
    void refusesABodyThatIsLongerThanAnyText() throws IOException {
        assertRefused(post("Content-Type: text/plain\r\nContent-Length: 3000000\r\n", "a".repeat(3_000_000)), 413);
    }

    private static byte[] zip(String name, int entries, int each) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(entries == 1 ? name : name + i));
                for (int left = each; left > 0; left -= block.length) {
                    zip.write(block, 0, Math.min(left, block.length));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String document(byte[] body) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                        + WORD + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return send(request.toByteArray());
    }

    @Test
    void opensNoDocumentThatIsABomb() throws IOException {
        byte[] bomb = zip("word/document.xml", 1, 500 << 20);
        assertThat(bomb.length).isLessThan(Posted.MOST_BYTES);
        assertRefused(document(bomb), 413, 415);
        assertRefused(document(zip("word/media", 30, 15 << 20)), 413, 415);
        assertRefused(document(zip("x", 15_000, 0)), 413, 415);
        assertRefused(document(zip("../../etc/passwd", 1, 10)), 415);
        byte[] inner = zip("word/document.xml", 1, 1 << 20);
        ByteArrayOutputStream nested = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(nested)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(inner);
        }
        assertRefused(document(nested.toByteArray()), 413, 415);
    }

    @Test
    void readsNothingThatADocumentNames() throws IOException {
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<d><p><t>&b;&f;</t></p></d>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(entities.getBytes(StandardCharsets.UTF_8));
        }
        String answer = document(bytes.toByteArray());
        assertThat(answer).doesNotContain("root:").doesNotContain("aaaaaaaaaa");
        assertThat(status(answer)).isIn(200, 415);
    }

    /// One letter now and then keeps a socket from being idle, but a request must be whole after a while.
    @Test
    void waitsForNobodyWhoSendsOneLetterAtATime() throws IOException, InterruptedException {
        List<Thread> all = new ArrayList<>();
        List<Throwable> wrong = java.util.Collections.synchronizedList(new ArrayList<>());
        for (String begun : List.of(
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "GET /",
                "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 5000\r\n\r\n")) {
            all.add(Thread.ofVirtual().start(() -> {
                try {
                    dribble(begun);
                } catch (IOException | InterruptedException | AssertionError each) {
                    wrong.add(each);
                }
            }));
        }
        for (Thread each : all) {
            each.join();
        }
        assertThat(wrong).isEmpty();
    }

    private static void dribble(String begun) throws IOException, InterruptedException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(begun.getBytes(StandardCharsets.US_ASCII));
            long start = System.nanoTime();
            boolean closed = false;
            while (!closed) {
                assertThat((System.nanoTime() - start) / 1_000_000_000L)
                        .as("seconds that the site waits for "
                                + begun.lines().findFirst().orElse(""))
                        .isLessThan(25);
                Thread.sleep(200);
                closed = isClosed(socket, out);
            }
        }
    }

    private static boolean isClosed(Socket socket, OutputStream out) {
        try {
            out.write('a');
            out.flush();
            return socket.getInputStream().available() > 0;
        } catch (IOException closed) {
            return true;
        }
    }

    @Test
    void answersBesideManyWhoSayNothing() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                silent.add(connect());
            }
            assertThat(sample.get("/livez").body()).isEqualTo("ok\n");
            assertThat(sample.get("/").statusCode()).isEqualTo(200);
        } finally {
            for (Socket each : silent) {
                each.close();
            }
        }
    }
}
