package vn.cotmoc.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.geography.Centre;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.GeographyBuilder;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.boundaries.Boundaries;
import vn.cotmoc.geography.boundaries.BoundaryImport;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Pack;
import vn.cotmoc.ledger.PartNames;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// A started site over the invented province, and a client for it. One indicator has a name that would be a script
/// where a page forgot to escape it.
final class Sample implements AutoCloseable {
    static final String HOSTILE = "<script>alert(1)</script> \"'&{x}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ledger ledger;
    private final Site site;

    /// The site over the pack of the pilot.
    static Sample pilot() {
        SteppingClock clock = SteppingClock.at("2026-12-31T00:00:00Z");
        PackResult.Accepted pack = (PackResult.Accepted) new PackReader(clock).read(Path.of("..", "packs", "langson"));
        Ledger ledger = new Ledger(new MemoryStore(clock), pack.catalogue(), pack.geography());
        pack.batches().forEach(ledger::append);
        return new Sample(ledger);
    }

    /// The site over another ledger.
    static Sample of(Ledger ledger) {
        return new Sample(ledger);
    }

    private Sample(Ledger ledger) {
        this(ledger, new Site.Settings("127.0.0.1", 0, "1.2.3"));
    }

    private Sample(Ledger ledger, Site.Settings settings) {
        this.ledger = ledger;
        this.site = Site.start(settings, () -> ledger);
    }

    static Sample start() {
        return start(new Site.Settings("127.0.0.1", 0, "1.2.3"));
    }

    static Sample start(Site.Settings settings) {
        Catalogue catalogue = catalogue();
        Ledger ledger = new Ledger(new MemoryStore(SteppingClock.at("2025-09-01T00:00:00Z")), catalogue, geography());
        fill(ledger, catalogue);
        return new Sample(ledger, settings);
    }

    /// The invented province, with a centre for each commune of today and for the districts.
    private static Geography geography() {
        Geography plain = Province.geography();
        GeographyBuilder rows = new GeographyBuilder();
        plain.list().forEach(each -> rows.add(each, Location.of("places.csv")));
        plain.lineage().forEach(each -> rows.add(each, Location.of("lineage.csv")));
        int count = 0;
        for (Place place : plain.list()) {
            if (!place.code().equals("90")) {
                rows.add(
                        place.id(),
                        new Centre(106 + 0.1 * (count % 3), 21 + 0.1 * Math.floorDiv(count, 3)),
                        Location.of("centres.csv"));
                count++;
            }
        }
        return ((Geography.Sound) rows.build()).geography();
    }

    /// Squares in two rows of three for the communes before the merger.
    private static Batch.Document boundaries(Ledger ledger) {
        StringBuilder features = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            double west = 106 + i % 3;
            double south = 21 + i / 3;
            features.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"code\":\"9010")
                    .append(i + 1)
                    .append("\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[")
                    .append(corner(west, south) + "," + corner(west + 1, south) + "," + corner(west + 1, south + 1)
                            + "," + corner(west, south + 1) + "," + corner(west, south))
                    .append("]]}}");
        }
        byte[] file =
                ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}").getBytes(StandardCharsets.UTF_8);
        Boundaries made = ((BoundaryImport.Accepted) BoundaryImport.read(
                        file,
                        new BoundaryImport.Request(
                                "squares.geojson", Optional.of(LocalDate.of(2024, 12, 31)), Optional.empty(), 100),
                        ledger.geography()))
                .boundaries();
        return new Batch.Document(made.documentName(), made.bytes());
    }

    private static String corner(double lon, double lat) {
        return "[" + lon + "," + lat + "]";
    }

    private static Catalogue catalogue() {
        Catalogue plain = Province.catalogue();
        List<Indicator> all = new ArrayList<>(plain.indicators().values());
        Indicator model = plain.indicator(Code.parse("trade"));
        all.add(new Indicator(
                Code.parse("hostile"),
                new LocalText(HOSTILE, HOSTILE),
                model.unit(),
                model.nature(),
                model.description(),
                Optional.empty()));
        all.add(Province.indicator(
                "receipts", "ty-dong", Indicator.Kind.FLOW, Indicator.Additivity.ADDITIVE, Indicator.Direction.UP));
        all.add(fees());
        for (String part : List.of("fees-rail", "fees-road")) {
            all.add(Province.indicator(
                    part, "ty-dong", Indicator.Kind.FLOW, Indicator.Additivity.ADDITIVE, Indicator.Direction.NONE));
        }
        all.add(Province.composite(
                "reform",
                new Composite(
                        Composite.Mean.ARITHMETIC,
                        Composite.Gaps.NONE,
                        List.of(
                                new Composite.Part(
                                        Code.parse("criteria"),
                                        new BigDecimal("3"),
                                        new Composite.Scale.Bounds(BigDecimal.ZERO, BigDecimal.TEN)),
                                new Composite.Part(
                                        Code.parse("population"), BigDecimal.ONE, new Composite.Scale.Ranks())))));
        return named(Province.catalogue(all));
    }

    /// Two means of transport are parts of it, and there may be others.
    private static Indicator fees() {
        Indicator plain = Province.indicator(
                "fees", "ty-dong", Indicator.Kind.FLOW, Indicator.Additivity.ADDITIVE, Indicator.Direction.UP);
        return new Indicator(
                plain.code(),
                plain.name(),
                plain.unit(),
                plain.nature(),
                plain.description().withIdentities(List.of("within(fees-rail, fees-road)")),
                plain.formula());
    }

    /// With a name for rail, and none for any other part.
    private static Catalogue named(Catalogue plain) {
        PartNames names = new PartNames(Map.of(
                Code.parse("mode"),
                new PartNames.Dimension(
                        new LocalText("Phương thức", "Mode"),
                        Map.of(Code.parse("rail"), new LocalText("đường sắt", "railway")))));
        Pack pack = plain.pack();
        return new Catalogue(
                new Pack(pack.id(), pack.name(), pack.root(), pack.zone(), pack.defaultYear(), names),
                plain.units(),
                plain.indicators(),
                plain.agencies(),
                plain.sources(),
                plain.trees());
    }

    /// A year by months against a plan that was raised once, and what is expected of the rest of it.
    private static List<Batch.Entry> receipts(Catalogue catalogue) {
        List<Told> told = new ArrayList<>();
        for (int month = 1; month <= 20; month++) {
            String period = Period.month(2023, 12).plus(month).toString();
            told.add(Told.of(catalogue, "receipts", period)
                    .is(Integer.toString(600 + 10 * month + 60 * (month % 3)))
                    .vintage(month > 18 ? Vintage.PRELIMINARY : Vintage.OFFICIAL));
        }
        told.add(Told.of(catalogue, "receipts", "2024-06").is("640").vintage(Vintage.PRELIMINARY));
        Told plan = Told.of(catalogue, "receipts", "2025").asTarget().source("resolution");
        told.add(plan.by("council").is("9000").knownFrom("2024-12-10"));
        told.add(plan.by("council").is("9600").knownFrom("2025-06-10"));
        told.add(plan.by("central").is("8800").knownFrom("2024-12-01"));
        told.addAll(projection(catalogue, "2025-09", 860, 30));
        told.addAll(projection(catalogue, "2025-10", 880, 45));
        told.addAll(projection(catalogue, "2025-11", 870, 60));
        told.addAll(projection(catalogue, "2025-12", 905, 75));
        told.addAll(projection(catalogue, "2025", 9950, 180));
        return told.stream().map(Told::entry).toList();
    }

    private static List<Told> projection(Catalogue catalogue, String period, int median, int step) {
        List<Told> told = new ArrayList<>();
        List<String> quantiles = List.of("q025", "q10", "q25", "q50", "q75", "q90", "q975");
        for (int i = 0; i < quantiles.size(); i++) {
            told.add(Told.of(catalogue, "receipts", period)
                    .part("quantile:" + quantiles.get(i))
                    .asProjection()
                    .is(Integer.toString(median + step * (i - 3)))
                    .by("cotmoc")
                    .source("du-bao")
                    .note("mase 0.71; cover80 0.81; origins 24"));
        }
        return told;
    }

    private static void fill(Ledger ledger, Catalogue catalogue) {
        Batch figures = batch(
                receipts(catalogue),
                Told.of(catalogue, "trade", "2023").is("52000").knownFrom("2024-01-20"),
                Told.of(catalogue, "trade", "2024")
                        .is(Bound.Hedge.MORE_THAN, "66000")
                        .stated("yoy:+30")
                        .knownFrom("2025-01-10"),
                Told.of(catalogue, "revenue", "2022").is("7000").knownFrom("2023-01-20"),
                Told.of(catalogue, "revenue", "2023")
                        .is("7806.6")
                        .vintage(Vintage.OFFICIAL)
                        .knownFrom("2024-04-15"),
                Told.of(catalogue, "revenue", "2024")
                        .is("9805.5")
                        .by("council")
                        .stated("vs_plan:131")
                        .knownFrom("2024-12-09"),
                Told.of(catalogue, "revenue", "2024")
                        .is(Bound.Hedge.ABOUT, "10000")
                        .by("press")
                        .source("paper")
                        .knownFrom("2025-01-31"),
                Told.of(catalogue, "revenue", "2024")
                        .asTarget()
                        .is("7485")
                        .by("council")
                        .source("resolution")
                        .knownFrom("2023-12-20"),
                Told.of(catalogue, "revenue", "2024")
                        .asTarget()
                        .is("7600")
                        .by("council")
                        .source("resolution")
                        .knownFrom("2024-06-20"),
                Told.of(catalogue, "exports", "2024").is("3000"),
                Told.of(catalogue, "imports", "2024").is("2500"),
                Told.of(catalogue, "communes", "2024-12-31").is("181"),
                Told.of(catalogue, "ntm-communes", "2024-12-31").is("105"),
                Told.of(catalogue, "poverty", "2024").is("3.36"),
                Told.of(catalogue, "hostile", "2024").is("1").note(HOSTILE),
                Told.of(catalogue, "trade", "2024").part("mode:rail").is("1000"),
                Told.of(catalogue, "criteria", "2024").at("90101@").is("9"),
                Told.of(catalogue, "criteria", "2024").at("90102@").is("8"),
                Told.of(catalogue, "criteria", "2024").at("90103@").is("9"),
                Told.of(catalogue, "criteria", "2024").at("90104@").is("7.5"),
                Told.of(catalogue, "population", "2024").at("90101@").is("100"),
                Told.of(catalogue, "population", "2024").at("90102@").is("23"),
                Told.of(catalogue, "criteria", "2024").at("90101@").asTarget().is("10"),
                Told.of(catalogue, "enterprises", "2024/P9M").is("200").knownFrom("2024-10-05"),
                target(catalogue, "2024", "300"),
                target(catalogue, "2024", "400").by("central"),
                target(catalogue, "2024/P9M", "210"),
                target(catalogue, "2024", "150").at("90103@").stated("part_of@council:300"),
                target(catalogue, "2024", "100").at("90104@").stated("part_of@council:300"),
                target(catalogue, "2024", "60").at("90105@").stated("part_of@council:280"),
                goal(catalogue, "exports", "2025", "4000"),
                goal(catalogue, "exports", "2025", "1500")
                        .at("90103@2025-07-01")
                        .stated("part_of@council:4000"),
                goal(catalogue, "trade", "2030", "90000").stated("base@2020:40000"),
                goal(catalogue, "poverty", "2030", "2").stated("base@2020:4"),
                goal(catalogue, "exports", "2035", "20000"),
                Told.of(catalogue, "fees", "2022").is("200").knownFrom("2024-03-01"),
                Told.of(catalogue, "fees-rail", "2022").is("50").knownFrom("2024-03-01"),
                Told.of(catalogue, "fees-road", "2022").is("120").knownFrom("2024-03-01"),
                Told.of(catalogue, "fees", "2023")
                        .is("240")
                        .vintage(Vintage.ESTIMATE)
                        .knownFrom("2024-03-01"),
                Told.of(catalogue, "fees-rail", "2023").is("90").knownFrom("2024-03-01"),
                Told.of(catalogue, "criteria", "2023").at("90101@").is("7"),
                Told.of(catalogue, "criteria", "2023").at("90102@").is("8.5"));
        ledger.append(
                new Batch(figures.origin(), figures.contentHash(), figures.entries(), List.of(boundaries(ledger))));
    }

    private static Told target(Catalogue catalogue, String period, String value) {
        return goal(catalogue, "enterprises", period, value);
    }

    private static Told goal(Catalogue catalogue, String indicator, String period, String value) {
        return Told.of(catalogue, indicator, period)
                .asTarget()
                .is(value)
                .by("council")
                .source("resolution")
                .knownFrom("2023-12-20");
    }

    private static Batch batch(List<Batch.Entry> more, Told... told) {
        List<Batch.Entry> all = new ArrayList<>(Stream.of(told).map(Told::entry).toList());
        all.addAll(more);
        return Batches.of("figures.csv", all);
    }

    Ledger ledger() {
        return ledger;
    }

    Site site() {
        return site;
    }

    URI address(String path) {
        return site.address().resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// One address of every kind of page, by its name.
    static Map<String, String> kinds() {
        return Map.ofEntries(
                Map.entry("board", "/"),
                Map.entry("board of a day", "/?year=2024&asOf=31/12/2024&issuer=council"),
                Map.entry("board on a map", "/?year=2024&geography=01/08/2025"),
                Map.entry("indicator on a map", "/indicators/population?geography=01/08/2025&asOf=r1"),
                Map.entry("year", "/year/2024"),
                Map.entry("month of a year", "/year/2024?period=10"),
                Map.entry("empty year", "/year/1950"),
                Map.entry("indicators", "/indicators"),
                Map.entry("indicator", "/indicators/revenue"),
                Map.entry("indicator with an outlook", "/indicators/receipts"),
                Map.entry("year with an outlook", "/year/2025"),
                Map.entry("indicator with parts", "/indicators/trade"),
                Map.entry("derived indicator", "/indicators/trade-balance"),
                Map.entry("indicator without figures", "/indicators/forest-cover"),
                Map.entry("hostile indicator", "/indicators/hostile"),
                Map.entry("figure", "/figures/f5"),
                Map.entry("computed figure", "/figures/trade-balance~90@~2024~_T"),
                Map.entry("rolled-up figure", "/figures/population~901@~2024~_T~commune"),
                Map.entry("places", "/places"),
                Map.entry("places of a day", "/places?at=30/06/2025"),
                Map.entry("place", "/places/90"),
                Map.entry("ended place", "/places/90101@"),
                Map.entry("merged place", "/places/90107"),
                Map.entry("map", "/map"),
                Map.entry("map of tiles", "/map?indicator=criteria&form=tiles&method=equal&classes=2"),
                Map.entry("map of a later day", "/map?indicator=criteria&period=2024&geography=01/08/2025"),
                Map.entry("map without figures", "/map?indicator=forest-cover"),
                Map.entry("chart", "/charts/indicators/receipts"),
                Map.entry("chart of a year to embed", "/embed/years/receipts"),
                Map.entry("indicator with a structure", "/indicators/fees"),
                Map.entry("chart of shares", "/charts/shares/fees"),
                Map.entry("map to embed", "/embed/map?indicator=criteria&form=tiles"),
                Map.entry("comparison", "/compare"),
                Map.entry("ranking of places", "/compare?indicator=criteria&form=bars"),
                Map.entry("slope", "/compare?indicator=criteria&form=slope&from=2023"),
                Map.entry("indicators side by side", "/compare?indicator=receipts,revenue,poverty&place=90"),
                Map.entry("comparison of nothing", "/compare?indicator=forest-cover"),
                Map.entry("comparison to embed", "/embed/compare?indicator=criteria"),
                Map.entry("themes", "/themes"),
                Map.entry("theme", "/themes/economy"),
                Map.entry("theme without figures", "/themes/economy?year=1950"),
                Map.entry("search", "/search?q=re"),
                Map.entry("answer", "/search?q=TRADE%202024%20so%20v%E1%BB%9Bi%20k%E1%BA%BF%20ho%E1%BA%A1ch%3F"),
                Map.entry("answer of several", "/search?q=TRADE%202023%20v%C3%A0%202024"),
                Map.entry("question", "/search?q=th%E1%BB%9Di%20ti%E1%BA%BFt%20th%E1%BA%BF%20n%C3%A0o%3F"),
                Map.entry("namesakes", "/search?q=commune%2090103"),
                Map.entry("empty search", "/search?q=zzz"),
                Map.entry("reconcile", "/reconcile"),
                Map.entry("reconcile without result", "/reconcile?kind=periods"),
                Map.entry("long-term goals", "/goals"),
                Map.entry("goals of a year", "/goals/2030"),
                Map.entry("no goals", "/goals/2044"),
                Map.entry("divided targets", "/allocations"),
                Map.entry("no divided targets", "/allocations/1999"),
                Map.entry("composite index", "/composites/reform"),
                Map.entry("check of a text", "/check"),
                Map.entry("data", "/data"),
                Map.entry("method", "/method"),
                Map.entry("assessment", "/methods/assessment"));
    }

    @Override
    public void close() {
        site.close();
        client.close();
    }
}
