package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cotmoc.ledger.Batch;

/// Places as people write them in tables, against the 332 real place versions of the pack. `places.csv` beside this
/// test has one written place a line: the day of the table's map, the period, place, place_name and place_in, then the
/// rule and the id under which the row stands, or the code and the text of the finding.
class RecodingTest {
    /// The defects that only a table can have, since packs write ids.
    static final Set<RowDefect> DEFECTS = EnumSet.of(
            RowDefect.AMBIGUOUS_PLACE,
            RowDefect.PLACE_RECODED,
            RowDefect.PLACE_DIVIDED,
            RowDefect.PLACE_MERGED,
            RowDefect.OTHER_TIME,
            RowDefect.REUSED_CODE,
            RowDefect.OTHER_NAME);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-31T00:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER = "indicator,place,place_name,place_in,period,measure,vintage,value,bound,"
            + "reporter,source,locator,note\n";

    private static PackResult.@Nullable Accepted pack;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readsThePack() {
        pack = (PackResult.Accepted) new PackReader(CLOCK).read(Project.file("packs/langson"));
    }

    private static Intake intake() {
        PackResult.Accepted known = pack;
        if (known == null) {
            throw new IllegalStateException("no pack");
        }
        return new Intake(known.catalogue(), known.geography(), CLOCK);
    }

    record Case(String map, String period, String place, String name, String within, String rule, String expected) {
        static Case of(String[] fields) {
            return new Case(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
        }
    }

    static Stream<Case> cases() {
        return Cases.rows("places.csv").stream().map(Case::of);
    }

    private ImportResult<List<Batch.Entry>> read(Intake intake, String rows) {
        Path file = SmallPack.write(folder.resolve("report.csv"), HEADER + rows);
        return intake.read(file, RecodingTest::walk);
    }

    private static List<Batch.Entry> walk(Batch batch) {
        List<Batch.Entry> all = new ArrayList<>();
        batch.entries().forEach(all::add);
        return all;
    }

    private static String row(String place, String name, String within, String period) {
        return "trade-all-types,\"" + place + "\",\"" + name + "\",\"" + within + "\"," + period
                + ",projection,reported,1,,ubnd,plo-2021-12,,\n";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areTakenWhereTheyAreCertainAndLeftWhereTheyAreNot(Case one) {
        Intake plain = intake();
        Intake intake = one.map().isEmpty() ? plain : plain.withPlacesAsOf(LocalDate.parse(one.map()));
        ImportResult<List<Batch.Entry>> result = read(intake, row(one.place(), one.name(), one.within(), one.period()));
        switch (result) {
            case ImportResult.Accepted<List<Batch.Entry>> accepted -> {
                assertThat(accepted.recodings().found().keySet())
                        .map(Object::toString)
                        .containsExactly(one.rule());
                assertThat(accepted.receipt().getFirst().observation().cell().place())
                        .hasToString(one.expected());
            }
            case ImportResult.Rejected<List<Batch.Entry>> rejected -> {
                assertThat(rejected.recodings().left()).containsExactly(Map.entry(one.rule(), 1L));
                assertThat(SmallPack.messages(rejected.findings())).containsExactly(one.expected());
            }
        }
    }
}
