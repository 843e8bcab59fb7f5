package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
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
/// Kept among the temporary files; 110 million statements take about six minutes to make.
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
    Path folder(Report report) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "cotmoc-bench-2-" + series);
        Path done = folder.resolve("done");
        if (!Files.exists(done)) {
            long start = System.nanoTime();
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("cotmoc.duckdb"));
            Files.deleteIfExists(folder.resolve("cotmoc.duckdb.wal"));
            fill(folder);
            Files.writeString(done, "done");
            report.line("  made a ledger of %,d statements in %.0f s", statements(), (System.nanoTime() - start) / 1e9);
        }
        return folder;
    }

    /// A second file of the filled store, for a reader beside the one of the product.
    Path copy(Report report) throws IOException {
        Path folder = folder(report);
        Path copy = folder.resolve("by-hand.duckdb");
        if (!Files.exists(copy)) {
            Files.copy(folder.resolve("cotmoc.duckdb"), copy);
        }
        return copy;
    }

    /// The settings of the product.
    static Settings settings(Path folder) {
        return Settings.of(folder);
    }

    Ledger ledger(DuckDbStore store) {
        return new Ledger(store, catalogue, geography);
    }

    /// Through the store itself, so that the ledger is what a first load and a revision of one value in ten leave
    /// behind:
    /// a series a batch.
    private void fill(Path folder) {
        try (DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
            for (int revision = 0; revision < 2; revision++) {
                for (int one = 0; one < series; one++) {
                    store.append(Batches.all(this, one, revision));
                }
            }
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

    /// The same communes until the end of 2025; then three become one, and of every twentieth such union a commune is
    /// cut
    /// in two.
    Geography merged() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        List<Place> places = new ArrayList<>();
        List<Lineage> lineage = new ArrayList<>();
        int unions = COMMUNES / 3;
        for (Place place : geography.list()) {
            boolean commune = place.level().equals(COMMUNE);
            places.add(
                    commune
                            ? new Place(
                                    place.id(),
                                    place.name(),
                                    place.kind(),
                                    place.parentCode(),
                                    Validity.between(LocalDate.parse(FROM), day),
                                    Optional.empty())
                            : place);
        }
        for (int i = 0; i < unions; i++) {
            places.add(new Place(
                    union(i, day),
                    text("Xã mới " + i),
                    new Place.Kind(COMMUNE, "xã", ADMIN),
                    Optional.of(province(i % PROVINCES).code()),
                    Validity.since(day),
                    Optional.empty()));
        }
        for (int i = 0; i < COMMUNES; i++) {
            boolean cut = i % 60 == 0;
            lineage.add(thread(i, union(i / 3, day), day, cut ? "0.6" : "1"));
            if (cut) {
                lineage.add(thread(i, union((i / 3 + 1) % unions, day), day, "0.4"));
            }
        }
        return Geography.of(places, lineage);
    }

    private static PlaceId union(int number, LocalDate day) {
        return new PlaceId("n" + String.format(java.util.Locale.ROOT, "%05d", number), Optional.of(day));
    }

    private static Lineage thread(int from, PlaceId to, LocalDate day, String share) {
        Lineage.Basis basis = share.equals("1") ? Lineage.Basis.WHOLE : Lineage.Basis.DOCUMENTED;
        return new Lineage(
                new Lineage.Change("merger", day, Lineage.Kind.MERGE, Optional.of("1/NQ")),
                Optional.of(commune(from)),
                Optional.of(to),
                new Lineage.Share(Optional.of(new BigDecimal(share)), basis));
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
