package vn.cotmoc.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.web.Site;

/// The search over the pilot and 20,000 places more with made-up names, each question asked once, as JSON and as a
/// page: what a reader
/// types letter by letter, words that half the places bear, and slips.
final class SearchBench implements Benchmark {
    private static final int PLACES = 20_000;
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 4;
    /// Searches of each connection in a round.
    private static final int RUNS = 100;
    private static final double MOST = 20;
    private static final List<String> TYPES = List.of("Xã", "Phường", "Thị trấn");

    private final AtomicInteger number = new AtomicInteger();

    @Override
    public void run(Scene scene, Report report) throws Exception {
        Path folder = scene.home().resolve("packs/langson");
        if (!(new PackReader(Clock.systemUTC()).read(folder) instanceof PackResult.Accepted pack)) {
            throw new IllegalStateException("The pack has errors.");
        }
        List<String> syllables = pack.geography().list().stream()
                .flatMap(place -> List.of(place.name().vi().split(" ")).stream())
                .distinct()
                .toList();
        List<String> names = names(syllables);
        Path data = Files.createTempDirectory("cotmoc-bench");
        try (DuckDbStore store = DuckDbStore.open(Settings.of(data), Clock.systemUTC())) {
            Ledger ledger = new Ledger(store, pack.catalogue(), geography(pack.geography(), names));
            pack.batches().forEach(ledger::append);
            measure(ledger, names, report);
        }
    }

    private void measure(Ledger ledger, List<String> names, Report report) throws Exception {
        try (Site site = Site.start(new Site.Settings("127.0.0.1", 0, "bench"), () -> ledger);
                Wire wire = new Wire(site.address())) {
            for (String form : List.of("/api/v1/search?q=", "/search?q=")) {
                Callable<Integer> search = () -> wire.get(form + question(names), true);
                Timing alone = Timing.of(1, 500, 2_000, search);
                report.line("  %-20s  1 connection: %s", form, told(alone));
                report.atMost(form + " over 20,000 names, p99", alone.percentile(99), "ms", MOST);
                for (int round = 1; round <= ROUNDS; round++) {
                    long before = cpuNanos();
                    Timing together = Timing.of(CONNECTIONS, 0, RUNS, search);
                    report.line(
                            "  %-20s %d connections, round %d: %s, %.2f ms of processor a search with its client",
                            form, CONNECTIONS, round, told(together), (cpuNanos() - before) / 1e6 / CONNECTIONS / RUNS);
                    if (round == ROUNDS) {
                        report.atMost(
                                form + " over 20,000 names, 32 connections, p99", together.percentile(99), "ms", MOST);
                    }
                }
            }
        }
    }

    private static String told(Timing timing) {
        return String.format(Locale.ROOT, "median %.1f ms, p99 %.1f ms", timing.median(), timing.percentile(99));
    }

    /// What all threads of this process have used, those that compile and collect too.
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<String> names(List<String> syllables) {
        Random random = new Random(11);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            names.add(TYPES.get(random.nextInt(TYPES.size())) + " " + syllables.get(random.nextInt(syllables.size()))
                    + " " + syllables.get(random.nextInt(syllables.size())));
        }
        return names;
    }

    private static Geography geography(Geography pack, List<String> names) {
        List<Place> places = new ArrayList<>(pack.list());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            places.add(place(Integer.toString(100_000 + i), name, name.substring(0, name.indexOf(' '))));
        }
        return Geography.of(places, List.of());
    }

    private static Place place(String code, String name, String type) {
        return new Place(
                new PlaceId(code, Optional.empty()),
                new LocalText(name, name),
                new Place.Kind(Code.parse("commune"), type, Code.parse("admin")),
                Optional.of("VN"),
                Validity.ALWAYS,
                Optional.empty());
    }

    /// One that was not asked before: the number of the question makes the end of it its own.
    private String question(List<String> names) {
        int at = number.getAndIncrement();
        String name = names.get(at * 37 % names.size());
        String asked = switch (at % 5) {
            case 0 -> name.substring(0, Math.min(name.length(), 2 + at % 9));
            case 1 -> name.substring(name.indexOf(' ') + 1);
            case 2 -> name.substring(0, name.indexOf(' '));
            case 3 -> name.replace('n', 'm') + "q";
            default -> name;
        };
        return java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8) + "&_nonce=" + at;
    }
}
