package vn.cotmoc.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.model.Failure;
import vn.cotmoc.web.Site;

/// `up`: serves the site.
@Command(name = "up", description = "Serves the site; loads the pack on the first start. Ctrl-C stops it.")
final class UpVerb implements Callable<Integer> {
    /// What a training run asks for, so that the start-up cache knows what pages need.
    private static final List<String> TRAINING = List.of(
            "",
            "?lang=en",
            "indicators/grdp-growth",
            "places/20",
            "figures/f1",
            "search?q=ngan+sach",
            "data",
            "api/v1/board",
            "livez");

    private final Visit visit;

    @Option(names = "--port", paramLabel = "N", description = "The port (default: 8080; 0 takes a free one).")
    void port(String number) {
        // Read before the verbs are, by Arguments.
    }

    @Option(names = "--host", paramLabel = "H", description = "The address (default: 127.0.0.1, this machine only).")
    void host(String address) {
        // Read before the verbs are, by Arguments.
    }

    @Option(
            names = "--train",
            hidden = true,
            description = "Serves a few pages to itself in a temporary store, and ends.")
    private boolean train;

    UpVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return train ? train() : serve();
    }

    private int serve() throws InterruptedException {
        PrintWriter err = visit.console().err();
        Configuration configuration = visit.configuration();
        err.println("Cột Mốc " + Cotmoc.version() + "; settings:");
        configuration.lines().forEach(err::println);
        House house = open(err);
        try (Door door = door(house);
                Site site = Site.start(
                        new Site.Settings(configuration.host(), configuration.port(), Cotmoc.version()),
                        house::ledger)) {
            warn(configuration, err);
            visit.console().out().println(site.address());
            visit.console().out().flush();
            err.println("[up] ready after " + sinceStart() + " s: " + site.address() + "  (Ctrl-C stops it)");
            waitForEnd(door, site, Follower.start(house, err), house);
            return 0;
        } catch (IOException wrong) {
            throw new Failure(
                    "CM-1006",
                    "The socket in " + configuration.data() + " cannot be made: " + wrong.getMessage(),
                    wrong);
        }
    }

    private House open(PrintWriter err) {
        House house = visit.house();
        if (!house.hasPack()) {
            Path pack = visit.configuration().pack();
            err.println("[load] the pack " + pack);
            long recorded =
                    house.loadPack(pack).stream().mapToLong(Receipt::recorded).sum();
            err.println("[load] " + recorded + " figures recorded");
        }
        return house;
    }

    private Door door(House house) throws IOException {
        return Door.open(
                visit.configuration().data(),
                (console, words) -> Verbs.run(new Visit(console, visit.configuration(), () -> house), words));
    }

    private static void warn(Configuration configuration, PrintWriter err) {
        if (!configuration.host().matches("127\\..*|localhost|::1")) {
            err.println("[up] warning: listening on " + configuration.host() + ", which others can reach");
        }
    }

    private static String sinceStart() {
        long millis = System.currentTimeMillis()
                - ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(Instant::toEpochMilli)
                        .orElse(0L);
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }

    private static void waitForEnd(Door door, Site site, Follower follower, House house) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            end.countDown();
            try {
                closed.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            // A stop that was asked for is no failure, though the signal's own code would say so.
            Runtime.getRuntime().halt(0);
        }));
        end.await();
        try {
            site.close();
            door.close();
            follower.close();
            house.close();
        } catch (IOException wrong) {
            System.getLogger(UpVerb.class.getName())
                    .log(System.Logger.Level.WARNING, "The socket was not removed.", wrong);
        } finally {
            closed.countDown();
        }
    }

    private int train() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("cotmoc-train");
        Configuration configuration = visit.configuration().withData(data);
        House house = House.open(configuration, Clock.systemUTC());
        try {
            house.loadPack(configuration.pack());
            try (Site site = Site.start(new Site.Settings("127.0.0.1", 0, Cotmoc.version()), house::ledger);
                    HttpClient client = HttpClient.newHttpClient()) {
                for (String page : TRAINING) {
                    URI address = site.address().resolve(page);
                    int status = client.send(
                                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                    visit.console().err().println("[train] " + status + " " + page);
                }
            }
        } finally {
            house.close();
            delete(data);
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
