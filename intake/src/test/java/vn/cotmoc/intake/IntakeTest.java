package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Failure;

class IntakeTest {
    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void readsThePack() {
        intake = new SmallPack().intake(folder.resolve("pack"));
    }

    private Path file(String rows) {
        return SmallPack.write(folder.resolve("figures.csv"), SmallPack.HEADER + rows);
    }

    private static List<Batch.Entry> walk(Batch batch) {
        List<Batch.Entry> all = new ArrayList<>();
        batch.entries().forEach(all::add);
        return all;
    }

    @Test
    void givesEveryStatementToTheRecorderInOneWalk() {
        ImportResult<List<Batch.Entry>> result = intake.read(file(SmallPack.ROW), IntakeTest::walk);
        assertThat(result).isInstanceOf(ImportResult.Accepted.class);
        assertThat(result.counts()).isEqualTo(new Counts(1, 1));
        List<Batch.Entry> entries = ((ImportResult.Accepted<List<Batch.Entry>>) result).receipt();
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.known()).isEmpty());
    }

    @Test
    void checksAFileWithoutRecordingIt() {
        ImportResult<Batch> result = intake.read(file(SmallPack.ROW));
        Batch batch = ((ImportResult.Accepted<Batch>) result).receipt();
        assertThat(batch.origin()).isEqualTo("figures.csv");
        assertThat(walk(batch)).hasSize(1);
        assertThat(walk(batch)).as("a second walk").hasSize(1);
        assertThat(batch.contentHash()).isEqualTo(Hashing.of(Input.of(folder.resolve("figures.csv"))));
    }

    @Test
    void refusesAFileWithErrorsWhateverTheStoreWrapsTheRefusalIn() {
        Path file = file(SmallPack.ROW.replace("stat", "nobody"));
        ImportResult<Integer> plain = intake.read(file, batch -> walk(batch).size());
        ImportResult<Integer> wrapped = intake.read(file, batch -> {
            try {
                return walk(batch).size();
            } catch (RuntimeException e) {
                throw new IllegalStateException("rolled back", e);
            }
        });
        assertThat(List.of(plain, wrapped)).allSatisfy(result -> {
            assertThat(result).isInstanceOf(ImportResult.Rejected.class);
            assertThat(result.counts()).isEqualTo(new Counts(1, 0));
            assertThat(SmallPack.messages(result.findings()))
                    .containsExactly("CM-2105: figures.csv, row 2, column 8: the agency is not listed: \"nobody\"; "
                            + "expected the code of an agency. Add it to agencies.csv, or correct the code.");
        });
    }

    @Test
    void letsTheFailuresOfTheStoreThrough() {
        assertThatThrownBy(() -> intake.read(file(SmallPack.ROW), batch -> {
                    throw new Failure("CM-5001", "disk full");
                }))
                .isInstanceOf(Failure.class)
                .hasMessage("disk full");
    }

    @Test
    void acceptsAContentThatTheStoreKnowsAndDoesNotWalk() {
        ImportResult<String> result = intake.read(file("x\n"), Batch::contentHash);
        assertThat(result).isInstanceOf(ImportResult.Accepted.class);
        assertThat(result.counts()).isEqualTo(new Counts(0, 0));
    }

    @Test
    void failsWhereThereIsNoFile() {
        Path missing = folder.resolve("missing.csv");
        assertThatThrownBy(() -> intake.read(missing))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "Cannot read \"" + missing + "\" (NoSuchFileException); expected a file that exists and may be "
                                + "read. Check the path and its permissions.");
    }

    @Test
    void saysThatAFileChangedUnderTheReading() {
        Path file = file(SmallPack.ROW);
        ImportResult<Integer> result = intake.read(file, batch -> {
            batch.entries().forEach(entry -> touch(file));
            return 1;
        });
        assertThat(SmallPack.messages(result.findings()))
                .containsExactly(
                        "CM-2018: figures.csv: the file changed while it was read: \"figures.csv\"; expected the "
                                + "same content from the first byte to the last. Wait until it is written, and read it again.");
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void stopsAfterTenThousandFindings() {
        ImportResult<Batch> result =
                intake.read(file(SmallPack.ROW.replace("stat", "nobody").repeat(20_000)));
        assertThat(result.findings()).hasSize(Findings.LIMIT + 1);
        assertThat(result.findings().getLast().message())
                .isEqualTo("CM-2009: figures.csv: there are more findings than are listed: \"10000\"; expected fewer "
                        + "findings. Mend those that are listed and read the file again; the rest was not checked.");
    }

    @Test
    void stopsAfterTenThousandRepeatedRows() {
        ImportResult<Batch> result = intake.read(file(SmallPack.ROW.repeat(20_010)));
        assertThat(result.findings()).hasSize(Findings.LIMIT + 1);
    }

    @Test
    void saysThatARowHasTooFewFields() {
        ImportResult<Batch> result = intake.read(file("revenue,20@\n" + SmallPack.ROW));
        assertThat(SmallPack.messages(result.findings()))
                .containsExactly("CM-2008: figures.csv, row 2: the row has another number of fields than the header: "
                        + "\"2\"; expected 14 fields. Look for a missing or an extra delimiter; put a text that holds one "
                        + "into quotation marks.");
    }

    @Test
    void takesColumnsInAnyOrderAndWithoutTheOptionalOnes() {
        Path file = SmallPack.write(
                folder.resolve("short.csv"),
                "VALUE;source;reporter;vintage;measure;period;place;indicator;bound;locator;note\n"
                        + "1.5;yearbook;stat;official;actual;2024;20@;revenue;;;\n");
        assertThat(intake.read(file)).isInstanceOf(ImportResult.Accepted.class);
    }

    @Test
    void tellsHowFarItHasCome() {
        List<String> told = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append(SmallPack.ROW.replace("9805.5", "1").replace(",,,,\n", ",,," + "item:a" + i + ",\n"));
        }
        Path file = file(rows.toString());
        ImportResult<Batch> result = intake.withProgress(
                        (count, bytes, total) -> told.add(String.format(Locale.ROOT, "%d %b", count, bytes == total)))
                .read(file);
        assertThat(result.counts().statements()).isEqualTo(20_000);
        assertThat(told).hasSize(2);
        assertThat(told.getLast()).isEqualTo(String.format(Locale.ROOT, "%d %b", 20_001, true));
    }

    @Test
    void feedsARowWhoseFingerprintOnlyLooksLikeAnother() {
        // Equal marks of different cells are as good as impossible, so the walk is asked directly.
        PackResult.Accepted pack = new SmallPack().accepted(folder.resolve("other"));
        Context context = new Context(new Words(pack.catalogue()), new Gazetteer(pack.geography()), 30_000, false);
        Input input = Input.of(file(SmallPack.ROW + SmallPack.ROW.replace("2024", "2023")));
        Findings findings = new Findings();
        StatementWalk walk = new StatementWalk(
                new StatementWalk.Plan(
                        (to, progress) -> List.of(new CsvFile(input, to, progress)),
                        Layouts.FIGURES,
                        (header, table, to) -> {
                            FigureRows rows = new FigureRows(context, header, table, to);
                            return row -> {
                                Marked statement = rows.read(row);
                                return statement == null ? null : new Marked(statement.entry(), 42);
                            };
                        }),
                findings);
        List<Batch.Entry> entries = new ArrayList<>();
        walk.run(Progress.NONE, entries::add);
        assertThat(entries).hasSize(2);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void refusesAPdf() {
        Path file = SmallPack.write(folder.resolve("report.csv"), "%PDF-1.7\n");
        assertThat(SmallPack.messages(intake.read(file).findings()))
                .containsExactly(
                        "CM-2010: report.csv: the file is neither CSV nor XLSX: \"report.csv\"; expected CSV in "
                                + "UTF-8 or an .xlsx workbook. Export the table as one of these.");
    }
}
