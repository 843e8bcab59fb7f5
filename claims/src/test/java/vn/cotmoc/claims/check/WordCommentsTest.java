package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cotmoc.claims.check.Ledgers.told;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.claims.WordText;
import vn.cotmoc.model.Language;

class WordCommentsTest {
    private static final String BODY = "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body>"
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Năm 2030 &amp; sau đó, thu ngân sách đạt 6.612 t</w:t></w:r>"
            + "<w:r><w:t>ỷ đồng.</w:t></w:r></w:p><w:p><w:r><w:tab/><w:t>Hết.</w:t></w:r></w:p></w:body></w:document>";

    private static byte[] word(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"t\"></Types>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static byte[] commented() throws IOException {
        byte[] file = word(BODY);
        List<Checked> checked =
                Ledgers.check(Ledgers.with(told("revenue", "2030").is("6000")), WordText.of(file));
        return WordComments.add(file, checked, Language.VI);
    }

    @Test
    void putsACommentOnADoubtfulNumberAcrossRuns() throws IOException {
        String body = part(commented(), "word/document.xml");

        assertThat(body)
                .contains("đạt </w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:rPr><w:b/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">6.612 t</w:t></w:r>")
                .contains("ỷ đồng</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t xml:space=\"preserve\">.</w:t></w:r>");
    }

    @Test
    void keepsTheTextAndTellsWordOfTheComments() throws IOException {
        byte[] file = commented();

        assertThat(WordText.of(file)).isEqualTo(WordText.of(word(BODY)));
        assertThat(part(file, "word/comments.xml"))
                .contains("w:author=\"Cột Mốc\"")
                .contains("Khác số đã ghi 6.000 tỷ đồng (Thống kê tỉnh, 2030): văn bản lệch +10,2%.");
        assertThat(part(file, "[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
        assertThat(part(file, "word/_rels/document.xml.rels")).contains("Target=\"comments.xml\"");
    }

    @Test
    void returnsAnUndoubtedDocumentAsItCame() throws IOException {
        byte[] file = word(BODY);
        List<Checked> checked =
                Ledgers.check(Ledgers.with(told("revenue", "2030").is("6612")), WordText.of(file));

        assertThat(WordComments.add(file, checked, Language.EN)).isEqualTo(file);
    }

    @Test
    void writesVerdictsAsJson() throws IOException {
        List<Checked> checked =
                Ledgers.check(Ledgers.with(told("revenue", "2030").is("6000")), WordText.of(word(BODY)));

        assertThat(CheckJson.line(checked.getFirst()))
                .contains("\"indicator\":\"revenue\"")
                .contains("\"place\":\"90@\"")
                .contains("\"verdict\":\"contradicts\"")
                .contains("\"figures\":[\"f1\"]");
    }
}
