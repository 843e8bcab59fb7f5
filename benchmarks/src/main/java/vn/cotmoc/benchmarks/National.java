package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Pack;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Unit;

/// A made-up nation: 34 provinces, 3,321 communes, 120 months and 25 or 250 series, a tenth of the values revised once.
/// The tables are filled set-wise, since 110 million statements would take minutes through any interface.
final class National {
    static final int COMMUNES = 3_321;
    static final int PROVINCES = 34;
    static final int MONTHS = 120;
    static final int FIRST_YEAR = 2016;
    static final Code COMMUNE = Code.parse("commune");
    static final Code PROVINCE = Code.parse("province");
    static final Code REPORTER = Code.parse("office");
    static final Code SOURCE = Code.parse("register");
    static final PlaceId ROOT = PlaceId.parse("VN@");
    private static final Code ADMIN = Code.parse("admin");
    private static final String FROM = "2016-01-01";

    private final int series;
    private final Catalogue catalogue;
    private final Geography geography;

    National(int series) {
        this.series = series;
        this.catalogue = makeCatalogue(series);
        this.geography = Geography.of(places(), List.of());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Geography geography() {
        return geography;
    }

    static Code series(int number) {
        return Code.parse("series-" + number);
    }

    static PlaceId commune(int number) {
        return new PlaceId(
                "c" + String.format(java.util.Locale.ROOT, "%05d", number), Optional.of(LocalDate.parse(FROM)));
    }

    static PlaceId province(int number) {
        return new PlaceId(
                "p" + String.format(java.util.Locale.ROOT, "%02d", number), Optional.of(LocalDate.parse(FROM)));
    }

    /// How many statements the log holds.
    long statements() {
        return (long) (COMMUNES + PROVINCES) * MONTHS * series * 11 / 10;
    }

    /// The folder of the filled store, made on the first call and kept among the temporary files.
    Path folder(Report report) throws SQLException, IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "cotmoc-bench-" + series);
        Path done = folder.resolve("done");
        if (!Files.exists(done)) {
            long start = System.nanoTime();
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("cotmoc.duckdb"));
            Files.deleteIfExists(folder.resolve("cotmoc.duckdb.wal"));
            DuckDbStore.open(settings(folder), Clock.systemUTC()).close();
            fill(folder);
            Files.writeString(done, "done");
            report.line("  made a ledger of %,d statements in %.0f s", statements(), (System.nanoTime() - start) / 1e9);
        }
        return folder;
    }

    static Settings settings(Path folder) {
        return new Settings(folder, "1GB", 2);
    }

    Ledger ledger(DuckDbStore store) {
        return new Ledger(store, catalogue, geography);
    }

    private void fill(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("cotmoc.duckdb"));
                Statement sql = connection.createStatement()) {
            sql.execute("SET memory_limit = '4GB'");
            sql.execute("INSERT INTO term SELECT 0, i, 'series-' || i, 1 FROM range(" + series + ") t(i)");
            sql.execute(
                    "INSERT INTO term VALUES (1, 0, '_T', 1), (4, 0, 'office', 1), (5, 0, 'register', 1), (6, 0, 'national.csv', 1)");
            sql.execute("INSERT INTO term SELECT 2, i, printf('c%05d@" + FROM + "', i), 1 FROM range(" + COMMUNES
                    + ") t(i)");
            sql.execute("INSERT INTO term SELECT 2, " + COMMUNES + " + i, printf('p%02d@" + FROM
                    + "', i), 1 FROM range(" + PROVINCES + ") t(i)");
            sql.execute("INSERT INTO term SELECT 3, m, printf('%04d-%02d', " + FIRST_YEAR
                    + " + m // 12, 1 + m % 12), 1 FROM range(" + MONTHS + ") t(m)");
            // In the order of the projection: indicator, breakdown, measure, period, place. One row in ten is revised.
            String cells = "SELECT s, m, p, (s * " + MONTHS + " + m) * " + (COMMUNES + PROVINCES) + " + p AS n "
                    + "FROM range(" + series + ") a(s), range(" + MONTHS + ") b(m), range(" + (COMMUNES + PROVINCES)
                    + ") c(p)";
            String value = "((n * 7919) % 1000000)::DECIMAL(18, 6) / 100";
            sql.execute("CREATE TEMP TABLE cell AS " + cells + " ORDER BY s, m, p");
            sql.execute("INSERT INTO obs SELECT n + 1, 1, TIMESTAMP '2026-01-01', s, 0, 0, m, p, 2, 0, 0, 0, " + value
                    + ", NULL, 0, 0, NULL, n + 2, 6, NULL, NULL, NULL FROM cell ORDER BY n");
            long first = (long) (COMMUNES + PROVINCES) * MONTHS * series;
            sql.execute("INSERT INTO obs SELECT " + first
                    + " + n // 10 + 1, 2, TIMESTAMP '2026-02-01', s, 0, 0, m, p, 2, 0, 0, 0, " + value
                    + " + 1, NULL, 0, 0, NULL, n + 2, 6, NULL, NULL, NULL FROM cell WHERE n % 10 = 0 ORDER BY n");
            sql.execute("INSERT INTO cur SELECT s, 0, 0, m, p, 2, 0, 0, 0, " + value
                    + " + CASE WHEN n % 10 = 0 THEN 1 ELSE 0 END, NULL, 0, "
                    + "CASE WHEN n % 10 = 0 THEN TIMESTAMP '2026-02-01' ELSE TIMESTAMP '2026-01-01' END, "
                    + "CASE WHEN n % 10 = 0 THEN " + first
                    + " + n // 10 + 1 ELSE n + 1 END FROM cell ORDER BY s, m, p");
            sql.execute("INSERT INTO batch VALUES (1, TIMESTAMP '2026-01-01', 'made', repeat('1', 64), " + first + ", "
                    + first
                    + ", repeat('0', 64), repeat('a', 64)), (2, TIMESTAMP '2026-02-01', 'made', repeat('2', 64), "
                    + (first + 9) / 10
                    + ", " + (first + first / 10 + 1) + ", repeat('a', 64), repeat('b', 64))");
            sql.execute("CHECKPOINT");
        }
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        Validity since = Validity.since(LocalDate.parse(FROM));
        places.add(new Place(
                ROOT,
                text("Việt Nam"),
                new Place.Kind(Code.parse("country"), "nước", ADMIN),
                Optional.empty(),
                Validity.ALWAYS,
                Optional.empty()));
        for (int i = 0; i < PROVINCES; i++) {
            places.add(new Place(
                    province(i),
                    text("Tỉnh " + i),
                    new Place.Kind(PROVINCE, "tỉnh", ADMIN),
                    Optional.of("VN"),
                    since,
                    Optional.empty()));
        }
        for (int i = 0; i < COMMUNES; i++) {
            places.add(new Place(
                    commune(i),
                    text("Xã số " + i),
                    new Place.Kind(COMMUNE, "xã", ADMIN),
                    Optional.of(province(i % PROVINCES).code()),
                    since,
                    Optional.empty()));
        }
        return places;
    }

    private static LocalText text(String vi) {
        return new LocalText(vi, vi);
    }

    private static Catalogue makeCatalogue(int series) {
        Unit unit = new Unit(Code.parse("ty-dong"), text("tỷ đồng"), Code.parse("money"), BigDecimal.ONE);
        Map<Code, Indicator> indicators = new LinkedHashMap<>();
        for (int i = 0; i < series; i++) {
            indicators.put(
                    series(i),
                    new Indicator(
                            series(i),
                            text("Chuỗi " + i),
                            unit,
                            new Indicator.Nature(
                                    Indicator.Kind.FLOW, Indicator.Additivity.ADDITIVE, Indicator.Direction.UP, 2),
                            new Indicator.Description(
                                    text("Số dựng để đo"), REPORTER, Optional.empty(), List.of(), Optional.empty()),
                            Optional.empty()));
        }
        return new Catalogue(
                new Pack(Code.parse("nation"), text("Quốc gia mẫu"), ROOT, ZoneId.of("Asia/Ho_Chi_Minh"), 2024),
                Map.of(unit.code(), unit),
                indicators,
                Map.of(
                        REPORTER,
                        new Agency(REPORTER, text("Cơ quan"), Optional.empty(), Optional.empty(), Optional.empty())),
                Map.of(
                        SOURCE,
                        new Source(SOURCE, "Sổ mẫu", "Cơ quan", Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(new Group(
                        Code.parse("official"), text("Tất cả"), List.copyOf(indicators.keySet()), List.of())));
    }
}
