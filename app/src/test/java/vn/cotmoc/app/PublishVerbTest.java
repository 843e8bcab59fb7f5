package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.SteppingClock;

/// A release of a whole pack.
class PublishVerbTest {
    private static final String PACK = "--pack=" + Program.HOME.resolve("packs/thainguyen");

    @TempDir
    private static Path folder;

    private static Program program;
    private static Program.Said said;
    private static Path release;

    @BeforeAll
    static void publish() {
        program = new Program(folder.resolve("data"));
        release = folder.resolve("release");
        said = program.run("publish", release.toString(), PACK);
    }

    @Test
    void writesTheSiteAndTheDataAndSaysWhere() throws IOException {
        assertThat(said.err()).contains("[ledger] revision r", "[table] places: ", "[site] ", "[sums] ");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).isEqualTo(release.resolve("index.html") + System.lineSeparator());
        assertThat(Files.readString(release.resolve("index.html"))).contains("href=\"release/datapackage.json\"");
        assertThat(release.resolve("release/catalog.ttl")).exists();
        assertThat(Files.readString(release.resolve("publish.log")))
                .contains("[table] indicators: ")
                .doesNotContain(" s\n");
    }

    @Test
    void writesChecksumsThatHold() throws Exception {
        List<String> sums = Files.readAllLines(release.resolve("SHA256SUMS"));
        assertThat(sums).hasSizeGreaterThan(200);
        for (String line : sums) {
            byte[] bytes = Files.readAllBytes(release.resolve(line.substring(66)));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(line)
                    .isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void givesTheSameBytesAgainAndReplacesAnEarlierRelease() throws IOException {
        String before = Files.readString(release.resolve("SHA256SUMS"));
        assertThat(program.run("publish", release.toString(), PACK).exit()).isZero();
        assertThat(Files.readString(release.resolve("SHA256SUMS"))).isEqualTo(before);
    }

    @Test
    void leavesAFolderAloneThatIsOfNoRelease(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("letter.txt"), "mine");
        Program.Said refused = program.run("publish", other.toString(), PACK);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .contains("CM-6201: The folder " + other
                        + " holds letter.txt, which is of no release; give an empty folder.");
        assertThat(other.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void writesTheSameRowsAsParquetAndAsALakeByIndicator() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            long inTables = 0;
            for (Path csv : figures()) {
                long rows = Files.readAllLines(csv).size() - 1L;
                inTables += rows;
                String parquet = csv.toString().replace(".csv", ".parquet");
                assertThat(number(connection, "SELECT count(*) FROM '" + parquet + "'"))
                        .isEqualTo(rows);
            }
            String lake =
                    "read_parquet('" + release.resolve("release/lake") + "/*/*.parquet', hive_partitioning = true)";
            assertThat(number(connection, "SELECT count(*) FROM " + lake)).isEqualTo(inTables);
            assertThat(number(connection, "SELECT count(DISTINCT indicator) FROM " + lake))
                    .isEqualTo(folders(release.resolve("release/lake")));
            assertThat(number(connection, "SELECT count(*) FROM " + lake + " WHERE known IS NOT NULL AND value > 0"))
                    .isGreaterThan(10);
        }
    }

    private static List<Path> figures() throws IOException {
        try (Stream<Path> all = Files.list(release.resolve("release"))) {
            return all.filter(file -> file.getFileName().toString().matches("figures-.*\\.csv"))
                    .toList();
        }
    }

    private static long folders(Path lake) throws IOException {
        try (Stream<Path> all = Files.list(lake)) {
            return all.filter(each -> each.getFileName().toString().startsWith("indicator="))
                    .count();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void readsTheSameFromAFrozenStore(@TempDir Path data) {
        Configuration configuration = Configuration.read(Program.HOME, java.util.Map.of(), java.util.Map.of())
                .withData(data);
        try (House house = House.open(configuration, SteppingClock.at("2026-06-01T00:00:00Z"))) {
            house.loadPack(Program.HOME.resolve("packs/thainguyen"));
            Ledger open = house.ledger();
            Ledger frozen = new Ledger(FrozenStore.of(house.store()), open.catalogue(), open.geography());
            for (Query query : queries(open)) {
                assertThat(rows(frozen.headlines(query))).isEqualTo(rows(open.headlines(query)));
                assertThat(frozen.history(query)).isEqualTo(open.history(query));
                assertThat(frozen.statements(query)).isEqualTo(open.statements(query));
            }
            assertThat(frozen.head()).isEqualTo(open.head());
        }
    }

    private static List<Query> queries(Ledger ledger) {
        Query all = Query.of().withAllBreakdowns();
        List<Query> queries = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            queries.add(all.withMeasure(measure));
            queries.add(all.withMeasure(measure).withAsOf(new AsOf.Revision(1)));
        }
        queries.add(all.withPlaces(Set.of(ledger.catalogue().pack().root())));
        queries.add(all.withWhen(When.oneOf(Period.year(2024))));
        queries.add(all.withIndicators(
                Set.of(ledger.catalogue().indicators().keySet().iterator().next())));
        queries.add(Query.of());
        return queries;
    }

    private static Set<String> rows(Slice slice) {
        Set<String> rows = new java.util.TreeSet<>();
        for (int row = 0; row < slice.size(); row++) {
            rows.add(slice.id(row) + " " + slice.cell(row) + " " + slice.figure(row) + " " + slice.reporter(row));
        }
        return rows;
    }
}
