package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Failure;

/// Pages and Word documents.
class SourcesTest {
    private static byte[] word(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAPageAndKeepsThePlacesOfThePage() {
        String page =
                "<html><head><style>p{width:5km}</style><title>Thu 9 tỷ đồng</title></head><body><script>var a='7 xã';"
                        + "</script><p>Thu &#273;&#7841;t <b>12&nbsp;tỷ</b> đồng</p><!-- 5 xã --><p>Chi 7 tỷ đồng.</p></body></html>";
        List<Claim> claims = ClaimReader.create().readHtml(page);

        assertThat(claims).hasSize(2);
        Claim.Mention mention = claims.getFirst().mention();
        assertThat(page.substring(mention.start(), mention.end())).isEqualTo("12&nbsp;tỷ</b> đồng");
        assertThat(mention.text()).isEqualTo("12&nbsp;tỷ</b> đồng");
        assertThat(mention.sentence()).isEqualTo("Thu đạt 12 tỷ đồng");
        assertThat(claims.getFirst().amount().whole()).isEqualByComparingTo("12000000000");
    }

    @Test
    void takesAPageThatEndsInTheMiddle() {
        assertThat(ClaimReader.create().readHtml("Thu 5 tỷ đồng <b")).hasSize(1);
        assertThat(ClaimReader.create().readHtml("Thu 5 tỷ đồng <!-- x")).hasSize(1);
        assertThat(ClaimReader.create().readHtml("Thu 5 tỷ đồng <script>7 xã")).hasSize(1);
        assertThat(ClaimReader.create().readHtml("Thu 5 tỷ đồng &#xZZ; &lt; &unknown;"))
                .hasSize(1);
    }

    @Test
    void readsTheParagraphsOfAWordDocument() throws IOException {
        String text =
                WordText.of(word("<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>Thu đạt 12</w:t></w:r><w:r><w:t"
                        + " xml:space=\"preserve\"> tỷ đồng.</w:t></w:r></w:p><w:p><w:r><w:delText>5 xã</w:delText></w:r><w:r><w:t>Chi"
                        + "</w:t><w:tab/><w:t>7 tỷ đồng</w:t><w:br/></w:r></w:p></w:body></w:document>"));

        assertThat(text).isEqualTo("Thu đạt 12 tỷ đồng.\n\nChi\t7 tỷ đồng\n\n\n");
        assertThat(ClaimReader.create().read(text)).hasSize(2);
    }

    @Test
    void saysWhatIsNoWordDocument() throws IOException {
        assertThatThrownBy(() -> WordText.of("text".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Failure.class)
                .hasMessage("The file is no Word document (.docx): no word/document.xml. Save it as .docx or as text.");
        byte[] broken = word("<w:document");
        assertThatThrownBy(() -> WordText.of(broken)).isInstanceOf(Failure.class);
        byte[] bomb = word("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x><t>&a;</t></x>");
        assertThatThrownBy(() -> WordText.of(bomb)).isInstanceOf(Failure.class);
    }
}
