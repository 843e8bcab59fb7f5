package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.app.Program.Said;

class CheckVerbTest {
    @TempDir
    private Path folder;

    private Said check(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        java.util.List<String> words = new java.util.ArrayList<>(java.util.List.of("check", file.toString()));
        words.addAll(java.util.List.of(more));
        return new Program(folder.resolve("store")).run(words.toArray(String[]::new));
    }

    @Test
    void correctsTheGrowthOfTradeFromTheRecordedBase() throws IOException {
        Said said = check("Năm 2024, kim ngạch xuất nhập khẩu qua địa bàn đạt trên 66 tỷ USD, tăng 30% so với cùng kỳ. "
                + "Số doanh nghiệp thành lập mới khoảng 1.200 doanh nghiệp, tăng gấp 200% so với chỉ tiêu.");

        assertThat(said.exit()).isEqualTo(4);
        assertThat(said.out())
                .contains("trade-all-types  2024    supports")
                .contains("66.000 ÷ 51.990,563 − 1 = +26,95%, không phải +30%.")
                .contains("đạt 200% kế hoạch (kế hoạch 600 doanh nghiệp)"
                        + " hoặc đạt 300% kế hoạch (kế hoạch 400 doanh nghiệp).");
    }

    @Test
    void printsOneObjectAClaimAndEndsWellWhereNothingContradicts() throws IOException {
        Said said = check("Năm 2023, thu ngân sách nhà nước đạt 7.806,6 tỷ đồng.", "--format", "jsonl");

        assertThat(said.exit()).isZero();
        assertThat(said.out().lines()).hasSize(1);
        assertThat(said.out())
                .contains("\"indicator\":\"budget-revenue\"")
                .contains("\"verdict\":\"supports\"")
                .contains("\"figures\":[\"f");
    }

    @Test
    void judgesByWhatWasKnownThen() throws IOException {
        Said said = check("Năm 2023, thu ngân sách nhà nước đạt 7.806,6 tỷ đồng.", "--as-of", "2024-01-01");

        assertThat(said.out()).contains("unverifiable").doesNotContain("supports");
    }

    @Test
    void saysWhichFormatsNeedWhat() throws IOException {
        assertThat(check("Năm 2023.", "--format", "docx"))
                .isEqualTo(new Said(
                        1,
                        "",
                        "CM-7504: --format docx needs a Word document (.docx) as FILE, and --out for the one that "
                                + "returns.\n"));
        assertThat(check("Năm 2023.", "--out", "a.txt").err())
                .isEqualTo("CM-7505: --out goes with --format jsonl or docx.\n");
    }

    @Test
    void givesAWordDocumentBackWithComments() throws IOException {
        Path word = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(word))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w=\"x\"><w:p><w:r><w:t>Năm 2023, thu ngân sách nhà nước đạt 7.906,6 tỷ đồng.</w:t></w:r></w:p></w:document>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        Path back = folder.resolve("b.docx");

        Said said = new Program(folder.resolve("store"))
                .run("check", word.toString(), "--format", "docx", "--out", back.toString());

        assertThat(said.exit()).isEqualTo(4);
        assertThat(said.err()).isEqualTo("Wrote " + back + ".\n");
        assertThat(back).exists();
    }
}
