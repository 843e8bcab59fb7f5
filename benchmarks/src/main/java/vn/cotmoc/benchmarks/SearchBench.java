package vn.cotmoc.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.web.Site;

/// The search over 20,000 places with made-up names, each question asked once, as JSON and as a page: what a reader
/// types letter by letter, words that half the places bear, and slips.
final class SearchBench implements Benchmark {
    private static final int PLACES = 20_000;
    private static final int CONNECTIONS = 32;
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
        Ledger ledger = new Ledger(new MemoryStore(Clock.systemUTC()), pack.catalogue(), geography(names));
        try (Site site = Site.start(new Site.Settings("127.0.0.1", 0, "bench"), () -> ledger);
                Wire wire = new Wire(site.address())) {
            for (String form : List.of("/api/v1/search?q=", "/search?q=")) {
                tell(report, form, 1, Timing.of(1, 500, 2_000, () -> wire.get(form + question(names), true)));
                tell(
                        report,
                        form,
                        CONNECTIONS,
                        Timing.of(CONNECTIONS, 20, 100, () -> wire.get(form + question(names), true)));
            }
        }
    }

    private static void tell(Report report, String form, int connections, Timing timing) {
        report.line(
                "  %-20s %2d connections: median %.1f ms, p99 %.1f ms",
                form, connections, timing.median(), timing.percentile(99));
        if (connections == 1) {
            report.atMost(form + " over 20,000 names, p99", timing.percentile(99), "ms", MOST);
        }
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

    private static Geography geography(List<String> names) {
        List<Place> places = new ArrayList<>();
        places.add(place("VN", "Việt Nam", "Nước", "country"));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            places.add(place(Integer.toString(100_000 + i), name, name.substring(0, name.indexOf(' ')), "commune"));
        }
        return Geography.of(places, List.of());
    }

    private static Place place(String code, String name, String type, String level) {
        return new Place(
                new PlaceId(code, Optional.empty()),
                new LocalText(name, name),
                new Place.Kind(Code.parse(level), type, Code.parse("admin")),
                level.equals("commune") ? Optional.of("VN") : Optional.empty(),
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
