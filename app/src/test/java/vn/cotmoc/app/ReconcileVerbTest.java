package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.app.Program.Said;

class ReconcileVerbTest {
    private static final Pattern ID = Pattern.compile("(values-[0-9a-f]{12})  open");

    @TempDir
    private Path folder;

    private Program program = new Program(Path.of("."));

    @BeforeEach
    void openAnEmptyStore() {
        program = new Program(folder.resolve("data"));
    }

    private String id() {
        Matcher id = ID.matcher(
                program.run("reconcile", "--indicator", "poverty-rate").out());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void showsTheArithmeticTheCauseAndTheSources() {
        Said said = program.run("reconcile", "--indicator", "vehicles-waiting");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("Phần và tổng  (cộng hoặc chép nhầm)")
                .contains("533 + 504 = 1.037\u00a0xe: chênh 20\u00a0xe (1,9%).")
                .contains("tieudung-2022-05-26")
                .endsWith("1 mâu thuẫn còn mở, 0 đã giải thích, 0 lần điều chỉnh\n");
    }

    @Test
    void writesTablesForPrograms() {
        assertThat(program.run("reconcile", "--kind", "denominator", "--format", "csv")
                        .out())
                .startsWith("id,state,kind,cause,indicator,place,period,breakdown,size_percent,figures,sources,")
                .contains(",open,denominator,wrong-denominator,ntm-communes,20@,2025-06,_T,");
        assertThat(program.run("reconcile", "--place", "gate-huu-nghi@", "--format", "json")
                        .out())
                .startsWith("{\"contradictions\":[{\"id\":\"values-")
                .contains("\"cause\":\"scope\"");
        assertThat(program.run("reconcile", "--as-of", "2019-01-01", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void keepsTheWordsOfAPersonThroughBackupAndRestore() {
        String id = id();
        Said said = program.run("reconcile", "--explain", id, "--words", "Ước trước rà soát.", "--by", "Chị Lan");
        assertThat(said.out()).startsWith("explained " + id + ", revision r");
        assertThat(said.exit()).isZero();
        program.run("backup", folder.resolve("copy").toString());
        Program restored = new Program(folder.resolve("other"));
        assertThat(restored.run("restore", folder.resolve("copy").toString()).exit())
                .isZero();

        assertThat(restored.run("reconcile", "--indicator", "poverty-rate").out())
                .contains(id + "  explained")
                .contains("“Ước trước rà soát.” – Chị Lan")
                .contains("0 mâu thuẫn còn mở, 1 đã giải thích");
        assertThat(restored.run("doctor").out()).contains("every hash holds");
        assertThat(program.run("import", "packs/langson").out()).startsWith("recorded 0 figures");
    }

    @Test
    void refusesAnUnknownIdAndNamesTheNearest() {
        String id = id();
        Said wrong = program.run(
                "reconcile", "--explain", id.substring(0, id.length() - 1) + "x", "--words", "a", "--by", "b");
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).startsWith("CM-3111: No contradiction \"").contains("the nearest are " + id + ", ");
        assertThat(program.run("reconcile", "--explain", id).err())
                .isEqualTo("CM-1005: --explain needs --words \"why\" and --by NAME.\n");
        assertThat(program.run("reconcile", "--kind", "sums").err())
                .isEqualTo(
                        "CM-1005: \"sums\" is no kind; write one of values, growth, plan, reading, sum, periods, bases, "
                                + "cut-off, denominator, target, revision.\n");
    }
}
