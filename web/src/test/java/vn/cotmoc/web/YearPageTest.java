package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.model.Language;

/// The table of a year on its page, in its workbook and as CSV.
final class YearPageTest {
    private static Sample sample;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void showsTheColumnsOfTheOfficialReportInTheirOrder() {
        String page = sample.get("/year/2024").body();

        assertThat(page)
                .containsSubsequence(
                        ">TT<",
                        ">Chỉ tiêu<",
                        ">ĐVT<",
                        ">TH năm 2023<",
                        ">TH cùng kỳ<",
                        ">KH năm 2024<",
                        ">TH kỳ và luỹ kế: cả năm 2024<",
                        ">Ước TH cả năm 2024<",
                        ">% so KH<",
                        ">% so cùng kỳ<",
                        ">Đánh giá<",
                        ">Cơ quan chủ trì<",
                        ">Nguồn<",
                        ">Ghi chú<",
                        ">Tỉnh giao<",
                        ">Tỉnh giao<")
                .containsSubsequence(">I<", ">Kinh tế<", ">1<", ">trade</a>", "Trong đó:", "- đường sắt")
                .containsSubsequence(
                        ">revenue</a>", ">7.806,6<", ">7.806,6<", ">7.600<", ">9.805,5<", ">129<", ">Vượt<");
    }

    @Test
    void explainsItsSignsAndNumbersItsSources() {
        String page = sample.get("/year/2024?lang=en").body();

        assertThat(page)
                .contains("Signs: “…” no figure; “x” not applicable or not computable; “–” did not occur; “0” is zero.")
                .contains("href=\"#s1\">1</a>", "<li id=\"s1\">The report")
                .contains("Signs", "have neither a figure nor a target, and are left out.");
    }

    @Test
    void takesThePeriodInItsShortAndInItsFullForm() {
        assertThat(Stream.of("9M", "2024/P9M", "Q3", "H1", "10", "2024")
                        .map(period -> sample.get("/year/2024?period=" + period).statusCode()))
                .containsOnly(200);
        HttpResponse<String> refused = sample.get("/year/2024?period=2023-10");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("9M, H1, Q3, 10", "CM-6002");
        assertThat(sample.get("/year/abcd").statusCode()).isEqualTo(400);
    }

    @Test
    void separatesThePeriodFromTheYearToDateWhereTheyDiffer() {
        assertThat(sample.get("/year/2024?period=10").body())
                .containsSubsequence(">TH kỳ: 10/2024<", ">Luỹ kế 10 tháng 2024<");
    }

    @Test
    void answersAsOfADay() {
        assertThat(sample.get("/year/2024?asOf=2024-01-31").body())
                .contains(">7.485<")
                .doesNotContain(">7.600<");
        assertThat(sample.get("/year/1950").body()).contains("Sổ cái chưa có số hay chỉ tiêu nào của năm 1950.");
    }

    @Test
    void writesNumbersAsNumbersUnderFormats() throws IOException {
        List<Row> rows = rows(0);
        Row revenue = find(rows, "revenue");

        assertThat(cellOfValue(revenue, "9805.5").getType()).isEqualTo(CellType.NUMBER);
        assertThat(cellOfValue(revenue, "9805.5").getDataFormatString()).isEqualTo("[$-42A]#,##0.0\"**\"");
        Row trade = find(rows, "trade");
        assertThat(cellOfValue(trade, "66000").getDataFormatString()).contains("\">\u00A0\"#,##0");
        assertThat(rows.getFirst().getCell(0).asString()).isEqualTo("TÊN CƠ QUAN BAN HÀNH");
    }

    @Test
    void setsTheSignOfANegativeNumberBehindItsHedge() {
        YearGrid.Amount change = new YearGrid.Amount(new BigDecimal("-3.31"), 2, "≈\u00A0", "\u00A0điểm %");

        assertThat(YearSheet.format(change, Language.VI))
                .isEqualTo("[$-42A]\"≈\u00A0\"#,##0.00\"\u00A0điểm %\";\"≈\u00A0\"-#,##0.00\"\u00A0điểm %\"");
    }

    @Test
    void neverWritesAFormula() throws IOException {
        assertThat(entry("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
        assertThat(rows(0).stream()
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null && cell.getType() == CellType.STRING))
                .anyMatch(cell -> cell.asString().equals(Sample.HOSTILE));
    }

    @Test
    void printsOnOnePageWidthWithItsHeadRepeated() throws IOException {
        assertThat(entry("xl/worksheets/sheet1.xml"))
                .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"", "state=\"frozen\"")
                .contains("<mergeCell ref=\"A1:D1\"/>");
        assertThat(entry("xl/workbook.xml")).contains("_xlnm.Print_Titles");
        assertThat(entry("xl/sharedStrings.xml")).contains("./.");
    }

    @Test
    void listsItsSourcesOnASecondSheet() throws IOException {
        assertThat(rows(1).get(1).getCell(1).asString()).isEqualTo("The report");
    }

    @Test
    void writesTheSameRowsAsCsv() {
        assertThat(sample.get("/year/2024.csv?lang=en").body())
                .startsWith("No.,Indicator,Unit,Result 2023,Same period of 2023,Plan 2024: Province,Plan 2024: Centre,")
                .contains("revenue,billion VND,7806.6,7806.6,7600,…,9805.5,9805.5**,129.019737,…,25.605257,Exceeded,");
    }

    private static byte[] workbook() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = sample.address("/year/2024.xlsx");
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("content-type")).contains(Answer.XLSX);
            return answer.body();
        } catch (IOException | InterruptedException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static List<Row> rows(int sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(workbook()), new org.dhatim.fastexcel.reader.ReadingOptions(true, true))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static Row find(List<Row> rows, String name) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 1 && name.equals(row.getCellText(1)))
                .findFirst()
                .orElseThrow();
    }

    private static org.dhatim.fastexcel.reader.Cell cellOfValue(Row row, String value) {
        return row.stream()
                .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                .filter(cell -> cell.asNumber().compareTo(new BigDecimal(value)) == 0)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String entry(String name) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), workbook());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
