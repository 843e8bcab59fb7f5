package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.app.Program.Said;

class VerbsTest {
    @TempDir
    private Path folder;

    private Program program = new Program(Path.of("."));

    @BeforeEach
    void openAnEmptyStore() {
        program = new Program(folder.resolve("data"));
    }

    @Test
    void recordsThePackOnceHoweverOftenItIsImported() {
        Said first = program.run("import", "packs/langson");
        Said second = program.run("import", "packs/langson");

        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .matches("recorded [1-9][0-9]+ figures, 0 unchanged, revision r[0-9]+: .*packs/langson\n");
        assertThat(second.out())
                .matches("recorded 0 figures, [1-9][0-9]+ unchanged, revision r[0-9]+: .*packs/langson\n");
    }

    @Test
    void checksWithoutRecordingInADryRun() {
        assertThat(program.run("import", "--dry-run", "packs/langson").out()).startsWith("would record up to ");
        assertThat(program.run("import", "packs/langson").out()).contains(" 0 unchanged");
    }

    @Test
    void keepsTheBoundariesOfAFileInTheLedger() throws IOException {
        Path file = folder.resolve("wards.geojson");
        String square = "[[106.72,21.82],[106.80,21.82],[106.80,21.90],[106.72,21.90],[106.72,21.82]]";
        Files.writeString(
                file,
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"05983\"},"
                        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + square + "]}}]}");

        Said undated = program.run("import", "boundaries", file.toString());
        assertThat(undated.exit()).isEqualTo(2);
        assertThat(undated.err()).contains("CM-1255: wards.geojson").contains("nothing was recorded from");

        Said tried = program.run("import", "boundaries", "--valid-on", "2025-07-01", "--dry-run", file.toString());
        assertThat(tried.out())
                .startsWith("would record boundaries of 1 places (commune on 2025-07-01, simplified to 100 m)");

        Said kept = program.run("import", "boundaries", "--valid-on", "2025-07-01", file.toString());
        assertThat(kept.exit()).as(kept.err()).isZero();
        assertThat(kept.out()).startsWith("recorded boundaries of 1 places");
        assertThat(kept.err()).contains("CM-1261: wards.geojson");
        Said again = program.run("import", "boundaries", "--valid-on", "2025-07-01", file.toString());
        assertThat(again.out()).startsWith("unchanged boundaries of 1 places");
        assertThat(program.run("doctor").exit()).isZero();
        assertThat(program.run("import").err()).contains("CM-1005: Missing required parameter: 'FILE...'");
        assertThat(program.run("import", "boundaries", "nowhere.json").exit()).isEqualTo(3);
    }

    @Test
    void showsFiguresWithVintageReporterAndSource() {
        Said said = program.run("show", "trade-all-types", "--period", "2024", "--place", "20", "--format", "csv");

        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .startsWith(
                        "indicator,breakdown,place,period,measure,vintage,value,bound,unit,reporter,source,known,id\n")
                .contains("trade-all-types,_T,20@,2024,actual,administrative-estimate,66000,more_than,trieu-usd,ubnd,");
    }

    @Test
    void knowsNothingBeforeItWasPublished() {
        Said before = program.run("show", "trade-all-types", "--period", "2024..2024", "--as-of", "2023-12-31");

        assertThat(before.exit()).isEqualTo(3);
        assertThat(before.err()).startsWith("CM-3004: No figure of \"trade-all-types\" answers;");
    }

    @Test
    void endsWith3WhereTheIndicatorIsUnknown() {
        Said said = program.run("show", "nope");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).startsWith("CM-3001: No indicator \"nope\";");
    }

    @Test
    void explainsAFigureDownToFileAndRow() {
        Said shown = program.run("show", "trade-all-types", "--period", "2024..2024", "--format", "csv");
        Matcher id = Pattern.compile(",(f[0-9]+)\n$").matcher(shown.out());
        assertThat(id.find()).isTrue();

        Said said = program.run("explain", id.group(1));

        assertThat(said.out())
                .startsWith("Tổng kim ngạch")
                .contains("entered    trade.csv, row ")
                .contains("publisher  ")
                .contains("chain      sha-256 ");
    }

    @Test
    void printsTheBoardInThreeFormats() {
        assertThat(program.run("board").out()).contains("I. Kinh tế").contains("Thu ngân sách nhà nước trên địa bàn");
        assertThat(program.run("board", "--format", "csv").out())
                .startsWith("group,indicator,period,value,bound,unit,change,target,")
                .contains(",budget-revenue,2024,9805.5,exact,ty-dong,");
        assertThat(program.run("board", "--format", "json", "--year", "2025").out())
                .startsWith("{\"rows\":[{\"group\":")
                .endsWith("}]}\n");
    }

    @Test
    void restoresWhatItBackedUp() {
        program.run("import", "packs/langson");
        Said backup = program.run("backup", folder.resolve("copy").toString());
        Said again = program.run("backup", folder.resolve("copy").toString());
        Program elsewhere = new Program(folder.resolve("other"));
        Said restored = elsewhere.run("restore", folder.resolve("copy").toString());

        assertThat(backup.exit()).isZero();
        assertThat(again.err()).startsWith("CM-5007: ");
        assertThat(restored.out()).startsWith("restored ");
        assertThat(elsewhere.run("doctor").out()).contains("every hash holds");
    }

    @Test
    void refusesABackupWithAFlippedByteAndKeepsTheStore() throws IOException {
        program.run("import", "packs/langson");
        program.run("backup", folder.resolve("copy").toString());
        flip(folder.resolve("copy").resolve("cotmoc.duckdb"));

        Said said = program.run("restore", folder.resolve("copy").toString());

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("CM-5011: ");
        assertThat(program.run("doctor").exit()).isZero();
    }

    @Test
    void bringsBackADamagedStoreFromItsBackup() throws IOException {
        program.run("import", "packs/langson");
        program.run("backup", folder.resolve("copy").toString());
        Path store = folder.resolve("data").resolve("cotmoc.duckdb");
        Files.write(store, new byte[] {1, 2, 3});

        Said sick = program.run("doctor");
        Said restored = program.run("restore", folder.resolve("copy").toString());

        assertThat(sick.exit()).isEqualTo(5);
        assertThat(sick.out()).contains("BAD  store").contains("CM-5005");
        assertThat(restored.exit()).isZero();
        assertThat(program.run("show", "trade-all-types").exit()).isZero();
    }

    private static void flip(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() / 2);
            int one = open.read();
            open.seek(open.length() / 2);
            open.write(one ^ 1);
        }
    }

    @Test
    void saysWhatIsMisspelt() {
        Said said = program.run("shwo", "x");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("CM-1005: Unmatched argument").contains("show");
    }

    @Test
    void findsNothingWrongWithAFreshStore() {
        program.run("import", "packs/langson");

        Said said = program.run("doctor");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("ok   java").contains("ok   chain").doesNotContain("BAD");
    }
}
