package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.app.Program.Said;

class RestateVerbTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(
                folder.resolve("p.csv"),
                "place_id,code,name,level,valid_from,valid_to\nA@1,A,A,c,,2020-01-01\nX@2,X,X,c,2020-01-01,\n"
                        + "Y@2,Y,Y,c,2020-01-01,\n");
        Files.writeString(
                folder.resolve("l.csv"),
                "date,from_place_id,to_place_id,share\n2020-01-01,A@1,X@2,0.25\n2020-01-01,A@1,Y@2,0.75\n");
        Files.writeString(folder.resolve("d.csv"), "place_id,value\nA@1,10\n");
    }

    private Said restate(String... more) {
        List<String> words = new ArrayList<>(List.of("restate"));
        for (String option : List.of("places", "lineage", "data")) {
            words.add("--" + option);
            words.add(folder.resolve(option.charAt(0) + ".csv").toString());
        }
        words.addAll(List.of(more));
        return new Program(folder.resolve("store")).run(words.toArray(String[]::new));
    }

    @Test
    void printsWhatItMovedAndOpensNoStore() {
        Said said = restate("--from", "2019-12-31", "--to", "2020-01-01");

        assertThat(said).isEqualTo(new Said(0, """
                place_id,value,exactness,members
                X@2,2.5,documented,
                Y@2,7.5,documented,
                """, ""));
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void keepsTheSumInWholeNumbers() {
        Said said = restate("--from", "2019-12-31", "--to", "2020-01-01", "--decimals", "0", "--format", "json");

        assertThat(said.out())
                .isEqualTo("{\"figures\":[{\"place_id\":\"X@2\",\"value\":\"3\",\"exactness\":\"documented\","
                        + "\"members\":\"\"},{\"place_id\":\"Y@2\",\"value\":\"7\",\"exactness\":\"documented\","
                        + "\"members\":\"\"}]}\n");
    }

    @Test
    void partsTheMembersOfAGroupBySemicolons() throws IOException {
        Files.writeString(
                folder.resolve("l.csv"),
                "date,from_place_id,to_place_id,share\n2020-01-01,A@1,X@2,\n2020-01-01,A@1,Y@2,\n");

        assertThat(restate("--from", "2019-12-31", "--to", "2020-01-01").out()).contains("X@2,,undefined,X@2;Y@2\n");
    }

    @Test
    void endsWith2AndPrintsNothingWhereAnErrorStands() {
        Said gap = restate("--from", "2020-01-01", "--to", "2021-01-01");
        Said day = restate("--from", "2020-13-01", "--to", "2021-01-01");
        Said decimals = restate("--from", "2019-12-31", "--to", "2020-01-01", "--decimals", "7");
        Said missing = restate("--from", "2019-12-31");

        assertThat(gap.exit()).isEqualTo(2);
        assertThat(gap.out()).isEmpty();
        assertThat(gap.err())
                .startsWith("CM-2302: d.csv, row 2, column 1: ")
                .endsWith("\n[restate] nothing was restated\n");
        assertThat(day).isEqualTo(new Said(2, "", "CM-1005: \"2020-13-01\" is not a date; write yyyy-mm-dd.\n"));
        assertThat(decimals.err()).isEqualTo("CM-1005: \"7\" is no number of decimals; write 0 to 6.\n");
        assertThat(decimals.exit()).isEqualTo(2);
        assertThat(missing.exit()).isEqualTo(2);
    }

    @Test
    void endsWith2WhereAFileIsMissing() throws IOException {
        Files.delete(folder.resolve("d.csv"));

        Said said = restate("--from", "2019-12-31", "--to", "2020-01-01");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).isEqualTo("CM-3006: No file \"" + folder.resolve("d.csv") + "\".\n");
    }
}
