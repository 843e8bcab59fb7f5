package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.app.Program.Said;

class ExtractVerbTest {
    @TempDir
    private Path folder;

    private Said extract(String... more) {
        List<String> words = new ArrayList<>(List.of("extract"));
        words.addAll(List.of(more));
        return new Program(folder.resolve("store")).run(words.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void listsTheClaimsOfATextAndOpensNoStore() throws IOException {
        Said said = extract(file("a.txt", "Năm nay thu đạt 12 tỷ đồng, tăng 5%."), "--date", "2031-05-02");

        assertThat(said).isEqualTo(new Said(0, """
                at     subject  kind   value        unit  period  status  comparisons  ambiguous
                16-26  thu      level  12000000000  đồng  2031    actual  yoy 5 %
                """, ""));
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void printsOneObjectAClaim() throws IOException {
        Said said = extract(file("a.txt", "Có 7/11 xã đạt chuẩn. Dài 5-7 km."), "--format", "jsonl", "--place", "20");

        assertThat(said.out().lines()).hasSize(2).allMatch(line -> line.contains("\"place\":\"20\""));
        assertThat(said.out()).startsWith("{\"start\":3,\"end\":10,\"text\":\"7/11 xã\",");
    }

    @Test
    void namesTheIndicatorOfThePackAndOpensNoStore() throws IOException {
        Said said = extract(
                file("a.txt", "Năm 2024 thu nội địa đạt 3.200 tỷ đồng. Đã tặng 412 suất quà."), "--format", "jsonl");

        assertThat(said.out().lines().toList().get(0)).contains("\"indicator\":\"domestic-revenue\"");
        assertThat(said.out().lines().toList().get(1)).contains("\"indicator\":null");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void readsPagesWordDocumentsAndTheInput() throws IOException {
        Path word = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(word))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d><p><t>Thu 9 tỷ đồng.</t></p></d>".getBytes(StandardCharsets.UTF_8));
        }
        InputStream input = System.in;
        System.setIn(new ByteArrayInputStream("Thu 8 tỷ đồng.".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(extract("-").out()).contains("8000000000");
        } finally {
            System.setIn(input);
        }

        assertThat(extract(word.toString()).out()).contains("9000000000");
        assertThat(extract(file("a.html", "<p>Thu <b>7</b> tỷ đồng.</p>")).out())
                .contains("7000000000");
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        Path bytes = Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(extract(bytes.toString()))
                .isEqualTo(
                        new Said(1, "", "CM-7503: The text is not in UTF-8; save it as UTF-8 and run this again.\n"));
        assertThat(extract(folder.resolve("none.txt").toString()).err()).startsWith("CM-3006: No file \"");
        assertThat(extract(file("c.docx", "x")).err()).startsWith("CM-7501: The file is no Word document (.docx): ");
        assertThat(extract("-", "--date", "2031-02-30").err())
                .isEqualTo("CM-1005: \"2031-02-30\" is not a date; write yyyy-mm-dd.\n");
    }

    @Test
    void proposesRowsThatOneImportRecords() throws IOException, NoSuchAlgorithmException {
        String text =
                "Năm 2023, thu ngân sách nhà nước đạt 7.806,6 tỷ đồng, tăng 5% so với cùng kỳ. Năm 2022 thu nội địa"
                        + " đạt khoảng 3,25 nghìn tỷ đồng. Phấn đấu năm 2026 thu nội địa đạt 5.000 tỷ đồng. Tặng 412 suất quà."
                        + " Năm 2023, thu ngân sách nhà nước đạt 7.806,6 tỷ đồng.";
        String source = file("speech.txt", text);
        String rows = folder.resolve("rows.csv").toString();

        Said said = extract(source, "--propose", rows, "--reporter", "ubnd", "--source", "dddn-2025-01");

        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        int first = text.indexOf("7.806,6");
        int second = text.indexOf("3,25");
        assertThat(said).isEqualTo(new Said(0, "", "Wrote " + rows + ": 2 rows; left out 2 of 5 claims.\n"));
        assertThat(Files.readString(Path.of(rows)))
                .startsWith(
                        "indicator,place,period,measure,vintage,value,bound,reporter,source,locator,note,unit,stated\n"
                                + "budget-revenue,20@,2023,actual,reported,7806.6,,ubnd,dddn-2025-01,\"sha256:" + hash
                                + "#char=" + first + ",")
                .contains("\"7.806,6 tỷ đồng\",ty-dong,yoy:5\n")
                .contains("domestic-revenue,20@,2022,actual,reported,3250,about,")
                .contains("#char=" + second);
        Said recorded = new Program(folder.resolve("store")).run("import", rows);
        assertThat(recorded.exit()).as(recorded.err()).isZero();
        assertThat(new Program(folder.resolve("store"))
                        .run("show", "domestic-revenue", "--period", "2022", "--format", "csv")
                        .out())
                .contains("3250");
    }

    @Test
    void saysWhatAProposalNeeds() throws IOException {
        assertThat(extract(file("a.txt", "Thu 9 tỷ đồng."), "--propose", "rows.csv"))
                .isEqualTo(
                        new Said(
                                1,
                                "",
                                "CM-7506: --propose needs --reporter and --source, as agencies.csv and sources.csv have them.\n"));
        assertThat(extract(
                                file("a.txt", "Thu 9 tỷ đồng."),
                                "--propose",
                                "rows.csv",
                                "--reporter=ubnd",
                                "--source=x",
                                "--pack=" + folder)
                        .err())
                .isEqualTo("CM-7507: --propose needs a pack that imports without errors; name it with --pack.\n");
    }
}
