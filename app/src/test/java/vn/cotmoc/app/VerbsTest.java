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
    void recodesPlacesThatAreCertainAndListsTheOthersWithoutGuessing() throws IOException {
        String header = "indicator,place,period,measure,vintage,value,bound,reporter,source,locator,note\n";
        String rest = ",projection,reported,1,,ubnd,plo-2021-12,,\n";
        Path sure = Files.writeString(
                folder.resolve("sure.csv"),
                header + "trade-all-types,P. Đông Kinh,2024" + rest + "trade-all-types,06040,2025" + rest);
        Path unsure =
                Files.writeString(folder.resolve("unsure.csv"), header + "trade-all-types,Xã Hoà Bình,2024" + rest);
        String list = folder.resolve("recoded.csv").toString();

        Said dry =
                program.run("import", "--dry-run", "--places-as-of", "2025-06-30", "--recoded", list, sure.toString());
        Said reused = program.run("import", sure.toString());
        Said namesakes = program.run("import", unsure.toString());

        assertThat(dry.exit()).as(dry.err()).isZero();
        assertThat(dry.err()).contains("[import] places: 2 rows recoded (code 1, name 1), 0 left\n");
        assertThat(Files.readString(Path.of(list)))
                .contains("sure.csv,,3,2,2025,06040,,,code,06040@2024-12-01,06040,Thị trấn Thất Khê,06040@2024-12-01,");
        assertThat(reused.exit()).isEqualTo(2);
        assertThat(reused.err())
                .contains("CM-2139: sure.csv, row 3, column 2: ")
                .contains("[import] places: 1 rows recoded (name 1), 1 left (CM-2139 1)\n");
        assertThat(namesakes.exit()).isEqualTo(2);
        assertThat(namesakes.err()).contains("[import] places: 0 rows recoded, 1 left (CM-2132 1)\n");
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
    void showsFiguresOnAnotherMapAndNamesThoseThatHaveNoPlaceThere() {
        Said same = program.run("show", "anise-area", "--geography", "2024-12-31", "--format", "csv");
        assertThat(same.exit()).isZero();
        assertThat(same.out())
                .startsWith("indicator,breakdown,place,period,measure,vintage,value,bound,unit,exactness,coverage,id\n")
                .contains("anise-area,_T,184@2004-08-31,2022,actual,reported,14800,more_than,ha,exact,1/1,"
                        + "anise-area~184@2004-08-31~2022~_T~2024-12-31\n");

        Said later = program.run("show", "anise-area", "--geography", "2025-07-01");
        assertThat(later.err())
                .contains(" figures have no place, or not all of theirs, on the map of 2025-07-01, since their places "
                        + "ended without a successor: f");

        Said explained = program.run("explain", "anise-area~184@2004-08-31~2022~_T~2024-12-31");
        assertThat(explained.out())
                .contains("  map        2024-12-31, exact")
                .contains("  coverage   1 of 1")
                .contains("  part       anise-area, 184@2004-08-31, 2022: > 14.800 ha × 1 (exact)  f");
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
    void writesNumbersAsNumbersInJson() {
        assertThat(program.run("board", "--format", "json", "--year", "2025").out())
                .contains("\"indicator\":\"budget-revenue\",\"period\":\"2025\",\"value\":18063.8,\"bound\":\"exact\"")
                .contains("\"value\":null")
                .containsPattern("\"sources\":[0-9]+,\"contradictions\":[0-9]+,\"id\":\"f");
        assertThat(program.run("show", "grdp-growth", "--measure", "target", "--format", "json")
                        .out())
                .contains("\"value\":7.7,\"high\":8,\"bound\":\"range\"");
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

    /// From the middle of the file on, until a byte is found that the store needs.
    @Test
    void bringsBackAStoreInWhoseMiddleAByteWasFlipped() throws IOException {
        program.run("import", "packs/langson");
        String before = program.run("board", "--format", "csv").out();
        program.run("backup", folder.resolve("copy").toString());
        Path store = folder.resolve("data").resolve("cotmoc.duckdb");
        byte[] good = Files.readAllBytes(store);
        Said sick = new Said(0, "", "");
        for (int at = good.length / 2; sick.exit() == 0 && at < good.length; at += 4096) {
            byte[] bad = good.clone();
            bad[at] ^= 0x40;
            Files.write(store, bad);
            sick = program.run("doctor");
        }
        Said restored = program.run("restore", folder.resolve("copy").toString());

        assertThat(sick.exit()).isEqualTo(5);
        assertThat(sick.out()).contains("BAD  store").contains("CM-5005").contains("restore");
        assertThat(restored.exit()).isZero();
        assertThat(program.run("doctor").exit()).isZero();
        assertThat(program.run("board", "--format", "csv").out()).isEqualTo(before);
    }

    @Test
    void saysWhatIsMisspelt() {
        Said said = program.run("shwo", "x");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("CM-1005: Unmatched argument").contains("show");
    }

    @Test
    void servesAnotherProvinceFromItsPackAlone() {
        Said loaded = program.run("import", "packs/thainguyen");

        assertThat(loaded.exit()).isZero();
        assertThat(program.run("board").out()).contains("I. Tăng trưởng").contains("202.925 tỷ đồng");
        assertThat(program.run("show", "budget-revenue", "--place", "19", "--format", "csv")
                        .out())
                .contains("budget-revenue,_T,19@,2024,actual,administrative-estimate,19680,")
                .contains("budget-revenue,_T,19@2025-07-01,2025,actual,administrative-estimate,26500,");
    }

    @Test
    void findsNothingWrongWithAFreshStore() {
        program.run("import", "packs/langson");

        Said said = program.run("doctor");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("ok   java").contains("ok   chain").doesNotContain("BAD");
    }
}
