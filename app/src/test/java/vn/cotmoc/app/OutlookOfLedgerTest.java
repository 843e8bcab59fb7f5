package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.app.Program.Said;

/// Outlooks and doubts through the program, its store and its pack.
class OutlookOfLedgerTest {
    private static final String HEADER =
            "indicator,place,period,measure,vintage,value,bound,reporter,source,locator,note\n";
    private static final String TREE =
            "winter-spring-area,20@,%d,actual,estimate,%s,,thong-ke-tinh,thong-ke-2025-06-05,,\n";

    @TempDir
    private Path folder;

    private Program program = new Program(Path.of("."));

    @BeforeEach
    void openAnEmptyStore() {
        program = new Program(folder.resolve("data"));
    }

    private Said records(String name, String rows) throws IOException {
        return program.run(
                "import", Files.writeString(folder.resolve(name), HEADER + rows).toString());
    }

    /// Areas of the years from 2012, and of 2020 to 2023; the pack has 2019 and 2025.
    private static String years(String... values) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            rows.append(String.format(Locale.ROOT, TREE, 2012 + i, values[i]));
        }
        for (int i = 0; i < 4; i++) {
            rows.append(String.format(Locale.ROOT, TREE, 2020 + i, 46100 + 70 * i % 3));
        }
        return rows.toString();
    }

    @Test
    void bringsOutlooksUpToDateAfterAnImportAndReadsThemBack() throws IOException {
        Said first = records("areas.csv", years("44000", "44500", "44900", "45600", "46000", "46300", "46900"));
        Said read = program.run("outlook", "winter-spring-area", "--format", "json");
        Said figures = program.run("show", "winter-spring-area", "--measure", "projection", "--format", "csv");
        Said again = program.run("outlook", "--all");

        assertThat(first.err()).containsPattern("\\[outlook\\] outlooks: .* 1 computed, .*; [0-9]+ figures recorded");
        assertThat(read.exit()).isZero();
        assertThat(read.out())
                .matches(Pattern.compile(
                        "\\{\"series\":\"winter-spring-area 20@\",\"frequency\":\"year\",\"model\":\"RW drift log\","
                                + "\"points\":\\[\\{\"period\":\"[0-9]{4}\",\"value\":[0-9.]+,\"lower50\":[0-9.]+,"
                                + "\"upper50\":[0-9.]+,\"lower80\":[0-9.]+,\"upper80\":[0-9.]+,\"lower95\":[0-9.]+,"
                                + "\"upper95\":[0-9.]+\\}.*\\],\"backtest\":\\{\"origins\":[0-9]+,\"mase\":[^,]+,"
                                + "\"coverage80\":[^,]+\\},\"refused\":null,\"years\":\\[\\],\"without_year\":null,"
                                + "\"data\":\"[^\"]+ số; revision [0-9]+\"\\}\\s*"));
        assertThat(figures.out()).contains("quantile:q50", ",projection,estimate,", ",cotmoc,du-bao,");
        assertThat(again.out()).contains(" 0 computed, ", "; 0 figures recorded, revision r");
    }

    @Test
    void showsAnOutlookToPeopleWithItsBackTest() throws IOException {
        records("areas.csv", years("44000", "44500", "44900", "45600", "46000", "46300", "46900"));

        Said said = program.run("outlook", "winter-spring-area", "--horizon", "2");

        assertThat(said.out())
                .contains("(winter-spring-area 20@), ha", "kỳ", "50 %", "Mô hình: RW drift log; ", "Kiểm chứng");
        assertThat(program.run("outlook", "winter-spring-area", "--horizon", "2", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .startsWith("period,value,lower50,upper50,lower80,upper80,lower95,upper95");
    }

    @Test
    void readsWhatWasExpectedAtAnEarlierTime() throws IOException {
        records("areas.csv", years("44000", "44500", "44900", "45600", "46000", "46300", "46900"));
        String before =
                program.run("outlook", "winter-spring-area", "--format", "csv").out();
        Matcher revision = Matcher.of(program.run("outlook", "--all").out());
        records("more.csv", String.format(Locale.ROOT, TREE, 2026, "47000"));

        assertThat(program.run("outlook", "winter-spring-area", "--as-of", revision.text(), "--format", "csv")
                        .out())
                .isEqualTo(before)
                .isNotEqualTo(program.run("outlook", "winter-spring-area", "--format", "csv")
                        .out());
    }

    /// The revision that a line ends with.
    private record Matcher(String text) {
        static Matcher of(String line) {
            return new Matcher(line.strip().replaceAll(".*revision ", ""));
        }
    }

    @Test
    void saysWhyThereIsNoOutlook() {
        assertThat(program.run("outlook", "pci-rank").out())
                .endsWith("Không dự báo (CM-7201): Thứ hạng tuỳ thuộc các tỉnh khác nên không dự báo.\n");
        assertThat(program.run("outlook", "pci-rank", "--format", "json").out())
                .isEqualTo("{\"series\":\"pci-rank 20@\",\"frequency\":null,\"model\":null,\"points\":[],"
                        + "\"backtest\":null,\"refused\":\"A rank depends on the others, so it is not forecast.\","
                        + "\"refused_code\":\"CM-7201\"}\n");
        assertThat(program.run("outlook", "no-such-thing").exit()).isEqualTo(2);
        assertThat(program.run("outlook").err())
                .startsWith("CM-1005: outlook needs one of INDICATOR, --series FILE.csv and --all.");
        assertThat(program.run("outlook", "pci-rank", "--horizon", "0").err())
                .startsWith("CM-1005: \"0\" is no horizon; write 1 to 120.");
    }

    @Test
    void doubtsASlipOfAContaminatedFileWithoutBlockingItUntilSomebodySaysWhy() throws IOException {
        Said older = records("wrong.csv", years("44000", "44500", "44900", "45600", "46000", "46300", "469000"));
        assertThat(older.err())
                .as("the pack knows later years, and only the newest figure is examined")
                .doesNotContain("CM-7301");
        Said newest = records("newest.csv", String.format(Locale.ROOT, TREE, 2026, "459000"));

        assertThat(newest.exit()).isZero();
        assertThat(newest.out()).startsWith("recorded 1 figures, ");
        assertThat(newest.err())
                .contains(
                        "CM-7301: newest.csv, row 2, column 6: the figure looks like a slip of the unit or of the "
                                + "decimal point: \"459000\"; expected ",
                        "It may be 10 times too large. If it is right, give the reason: ./cotmoc doubt --explain nghi-",
                        "lớn gấp 10 lần",
                        "[doubt] 1 of the newest figures may be wrong; they were recorded");

        Said list = program.run("doubt", "winter-spring-area", "--format", "csv");
        String id = list.out().lines().skip(1).findFirst().orElseThrow().replaceAll(",.*", "");
        assertThat(list.out()).contains(",open,", ",scale:1,");
        assertThat(program.run("doubt", "--explain", "nghi-0", "--words", "x", "--by", "A")
                        .err())
                .startsWith("CM-3120: No doubt \"nghi-0\"; the nearest are " + id + ".");
        assertThat(program.run("doubt", "--explain", id).err())
                .startsWith("CM-1005: --explain needs --words \"why\" and --by NAME.");
        assertThat(program.run("doubt", "--explain", id, "--words", "Đúng: gộp cả hai vụ", "--by", "Chị Lan")
                        .out())
                .startsWith("explained " + id + ", revision r");
        assertThat(program.run("doubt", "winter-spring-area").out())
                .contains("“Đúng: gộp cả hai vụ” – Chị Lan")
                .endsWith("0 số đáng ngờ chưa có lý do, 1 đã giải thích\n");
    }

    @Test
    void raisesNoDoubtAboutThePackAsItIs() {
        assertThat(program.run("doubt").out()).isEqualTo("0 số đáng ngờ chưa có lý do, 0 đã giải thích\n");
    }
}
