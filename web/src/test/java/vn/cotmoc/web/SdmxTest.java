package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sdmxdl.Confidentiality;
import sdmxdl.Connection;
import sdmxdl.DataSet;
import sdmxdl.DatabaseRef;
import sdmxdl.Detail;
import sdmxdl.Dimension;
import sdmxdl.Flow;
import sdmxdl.FlowRef;
import sdmxdl.Key;
import sdmxdl.Languages;
import sdmxdl.Query;
import sdmxdl.Series;
import sdmxdl.Structure;
import sdmxdl.web.SdmxWebManager;
import sdmxdl.web.WebSource;

/// The SDMX addresses as programs of others read them: over HTTP, with sdmx-dl, and with rsdmx in R.
class SdmxTest {
    private static final FlowRef FIGURES = FlowRef.of("SON_MOC", "DF_FIGURES", "1.0");
    private static final String TRADE = "/sdmx/v1/data/DF_FIGURES/A.90@.trade.ACTUAL._T";
    private static Sample sample;

    @TempDir
    private Path folder;

    /// A reader of workbooks brings another XML parser along, which sdmx-dl cannot use.
    private static final String PARSER = "javax.xml.stream.XMLInputFactory";

    @BeforeAll
    static void start() {
        System.setProperty(PARSER, "com.sun.xml.internal.stream.XMLInputFactoryImpl");
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        System.clearProperty(PARSER);
        sample.close();
    }

    private static Connection connect() throws IOException {
        WebSource source = WebSource.builder()
                .id("COTMOC")
                .driver("RI_SDMX21")
                .confidentiality(Confidentiality.PUBLIC)
                .endpointOf(sample.address("/sdmx/v1").toString())
                .propertyOf("sdmxdl.driver.detailSupported", true)
                .build();
        return SdmxWebManager.ofServiceLoader().getConnection(source, Languages.parse("vi,en"));
    }

    @Test
    void listsItsFlowsToSdmxDl() throws IOException {
        try (Connection connection = connect()) {
            Collection<Flow> flows = connection.getFlows(DatabaseRef.NO_DATABASE);

            assertThat(flows)
                    .extracting(flow -> flow.getRef().getId())
                    .contains("DF_FIGURES", "DF_STATEMENTS", "DF_ECONOMY");
            assertThat(flows).extracting(Flow::getName).contains("Toàn bộ số liệu được chọn");
        }
    }

    @Test
    void tellsItsStructureToSdmxDl() throws IOException {
        try (Connection connection = connect()) {
            Structure structure =
                    connection.getMeta(DatabaseRef.NO_DATABASE, FIGURES).getStructure();

            assertThat(structure.getDimensions())
                    .extracting(Dimension::getId)
                    .containsExactly("FREQ", "REF_AREA", "INDICATOR", "MEASURE", "BREAKDOWN");
            assertThat(structure.getDimensions().get(0).getCodes()).containsEntry("A", "Năm");
            assertThat(structure.getTimeDimensionId()).isEqualTo("TIME_PERIOD");
            assertThat(structure.getAttributes()).hasSize(10);
        }
    }

    @Test
    void givesItsDataToSdmxDl() throws IOException {
        try (Connection connection = connect()) {
            DataSet data = connection.getData(
                    DatabaseRef.NO_DATABASE,
                    FIGURES,
                    Query.builder()
                            .key(Key.parse("A.90@.trade+revenue.ACTUAL._T"))
                            .detail(Detail.FULL)
                            .build());

            assertThat(data).hasSize(2);
            Series revenue = data.getData().stream()
                    .filter(each -> each.getKey().toString().contains("revenue"))
                    .findFirst()
                    .orElseThrow();
            assertThat(revenue.getMeta()).containsEntry("UNIT_MEASURE", "ty-dong");
            assertThat(revenue.getObsList())
                    .extracting(each -> each.getValue())
                    .containsExactly(7000.0, 7806.6, 9805.5);
            assertThat(revenue.getObsList().get(1).getMeta()).containsEntry("VINTAGE", "OFFICIAL");
        }
    }

    @Test
    void givesSeriesWithoutObservationsToSdmxDl() throws IOException {
        try (Connection connection = connect()) {
            DataSet keys = connection.getData(
                    DatabaseRef.NO_DATABASE,
                    FIGURES,
                    Query.builder().key(Key.ALL).detail(Detail.SERIES_KEYS_ONLY).build());

            assertThat(keys).hasSizeGreaterThan(10);
            assertThat(keys.getData())
                    .allSatisfy(each -> assertThat(each.getObs()).isEmpty());
        }
    }

    @Test
    void isReadByRsdmxInR() throws Exception {
        Path script = folder.resolve("read.R");
        Files.writeString(script, """
                library(rsdmx)
                u <- "%s"
                flows <- as.data.frame(readSDMX(paste0(u, "/dataflow/all/all/latest")))
                stopifnot("DF_FIGURES" %%in%% flows$id)
                dsd <- readSDMX(paste0(u, "/datastructure/SON_MOC/DSD_FIGURES/1.0?references=children"))
                codes <- as.data.frame(slot(dsd, "codelists"), codelistId = "CL_FREQ")
                stopifnot("YTD" %%in%% codes$id)
                df <- as.data.frame(readSDMX(paste0(u, "/data/DF_FIGURES/A.90@.revenue.ACTUAL._T/"), dsd = FALSE))
                stopifnot(nrow(df) == 3, all(df$obsValue == c(7000, 7806.6, 9805.5)))
                cat("read", nrow(df), "observations\\n")
                """.formatted(sample.address("/sdmx/v1")));
        Process process = new ProcessBuilder("Rscript", "--vanilla", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("read 3 observations");
    }

    @Test
    void answersEveryAddressOfItsPaper() throws IOException {
        List<String> addresses = Files.readString(Path.of("..", "docs", "sdmx.md"))
                .lines()
                .filter(line -> line.startsWith("GET "))
                .map(line -> line.substring(4).replace("[", "%5B").replace("]", "%5D"))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(addresses)
                .allSatisfy(
                        address -> assertThat(sample.get(address).statusCode()).isEqualTo(200));
    }

    @Test
    void letsOtherSitesReadAndNamesWhatAnAnswerDependsOn() {
        HttpResponse<String> answer = sample.get(TRADE);

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Language, Accept-Encoding");
        assertThat(answer.headers().firstValue("Content-Language")).contains("vi, en");
    }

    @Test
    void sendsNothingAgainToWhoHasIt() {
        HttpResponse<String> first = sample.get(TRADE);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(sample.get(TRADE, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(sample.get(TRADE, "If-None-Match", tag, "Accept", "text/csv").statusCode())
                .isEqualTo(200);
        assertThat(sample.get(TRADE, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(sample.get(TRADE, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(sample.get(TRADE, "If-Modified-Since", "soon").statusCode()).isEqualTo(200);
    }

    @Test
    void compressesWhatItStreams() {
        HttpResponse<String> answer = sample.get(TRADE, "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void callsEachFormOverTheWireAsItWasAskedFor() {
        for (String type : List.of(
                "application/vnd.sdmx.genericdata+xml;version=2.1",
                "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                "application/vnd.sdmx.data+json;version=1.0.0",
                "application/vnd.sdmx.data+json;version=2.0.0",
                "application/vnd.sdmx.data+csv;version=1.0.0",
                "application/vnd.sdmx.data+csv;version=2.0.0")) {
            assertThat(sample.get(TRADE, "Accept", type).headers().firstValue("Content-Type"))
                    .contains(type);
        }
        assertThat(sample.get(TRADE, "Accept", "text/csv").headers().firstValue("Content-Type"))
                .contains("application/vnd.sdmx.data+csv;version=1.0.0;charset=utf-8");
    }

    @Test
    void answersToTheVerbsOfAReaderAlone() {
        HttpResponse<String> head = sample.send("HEAD", TRADE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(sample.send("DELETE", TRADE).statusCode()).isEqualTo(405);
        assertThat(sample.get("/sdmx/v1/metadata/ANY").statusCode()).isEqualTo(501);
        assertThat(sample.get("/sdmx/v1/anything").statusCode()).isEqualTo(400);
    }

    @Test
    void takesASlashAfterTheQuery() {
        assertThat(sample.get("/sdmx/v2/structure/dataflow/SON_MOC/DF_FIGURES/1.0?references=children/")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesSquareBracketsAsTheyAre() throws IOException {
        String line =
                "GET /sdmx/v2/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c[TIME_PERIOD]=ge:2024&c[INDICATOR]=trade HTTP/1.1\r\n"
                        + "Host: localhost\r\nAccept: text/csv\r\nConnection: close\r\n\r\n";
        try (java.net.Socket socket =
                new java.net.Socket("127.0.0.1", sample.address("/").getPort())) {
            socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 200").contains(",trade,ACTUAL,_T,2024,");
        }
    }

    @Test
    void answersInItsOwnMessagesWhatTheSiteRefuses() {
        HttpResponse<String> method = sample.send("POST", "/sdmx/v1/data/DF_FIGURES");
        HttpResponse<String> length = sample.get("/sdmx/v1/data/DF_FIGURES/" + "a".repeat(5_000));

        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("<mes:ErrorMessage").contains("CM-6004");
        assertThat(length.statusCode()).isEqualTo(414);
        assertThat(length.body()).contains("CM-6006");
    }

    @Test
    void refusesPathsThatLeadElsewhere() {
        for (String path : List.of(
                "/sdmx/v1/data/..%2f..%2fetc%2fpasswd/all",
                "/sdmx/v1/codelist/%2e%2e/%2e%2e",
                "/sdmx/v1/data/DF_FIGURES/%00",
                "/sdmx/v1/data/DF_FIGURES/A;x=y.90@.trade.ACTUAL._T",
                "/sdmx/v1/data/%3Cscript%3E/all",
                "/sdmx/v2/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c%5BOBS_VALUE%5D=ge:%27%20OR%201=1")) {
            HttpResponse<String> answer = sample.get(path);

            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).as(path).doesNotContain("<script>").doesNotContain("root:");
        }
    }

    @Test
    void escapesNamesThatWouldBeMarkup() {
        assertThat(sample.get("/sdmx/v1/codelist/SON_MOC/CL_INDICATOR").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }
}
