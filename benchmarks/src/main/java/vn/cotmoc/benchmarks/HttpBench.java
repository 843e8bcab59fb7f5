package vn.cotmoc.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.web.Site;

/// The same reads as JSON over HTTP, against the Java API in the same run, and against the published times of the
/// largest
/// comparable system on such a machine.
final class HttpBench implements Benchmark {

    /// A read: its address, the same through the ledger, and the other system's times with 1 and 8 clients.
    private record Read(String name, String path, Callable<?> api, double peerOne, double peerEight) {}

    @Override
    public void run(Scene scene, Report report) throws Exception {
        National nation = new National(25);
        Path folder = nation.folder(report);
        // Nothing is remembered, or the ledger would answer in no time and the ratio would say nothing.
        try (DuckDbStore store = DuckDbStore.open(National.settings(folder).withRemembered(0), Clock.systemUTC())) {
            Ledger ledger = nation.ledger(store);
            try (Site site = Site.start(new Site.Settings("127.0.0.1", 0, "bench"), () -> ledger);
                    HttpClient client = Web.client()) {
                for (Read read : reads(ledger)) {
                    measure(read, site, client, report);
                }
            }
        }
    }

    private static void measure(Read read, Site site, HttpClient client, Report report) throws Exception {
        URI address = site.address().resolve(read.path());
        int bytes = Web.get(client, address, false);
        for (int clients : new int[] {1, 8}) {
            int runs = clients == 1 ? 40 : 12;
            Timing api = Timing.of(clients, 10, runs, read.api());
            Timing http = Timing.of(clients, 10, runs, () -> Web.get(client, address, false));
            double peer = clients == 1 ? read.peerOne() : read.peerEight();
            report.line(
                    "  %s, %d clients, %,d bytes: API %.1f ms, HTTP %.1f ms, p99 %.1f ms",
                    read.name(), clients, bytes, api.median(), http.median(), http.percentile(99));
            report.atMost(
                    read.name() + ", " + clients + " clients: HTTP ÷ API", http.median() / api.median(), "times", 2);
            report.atLeast(
                    read.name() + ", " + clients + " clients: peer " + (int) peer + " ms ÷ ours",
                    peer / http.median(),
                    "times",
                    clients == 1 ? 10 : 20);
        }
    }

    private static Read[] reads(Ledger ledger) {
        Set<PlaceId> provinces = IntStream.range(0, National.PROVINCES)
                .mapToObj(National::province)
                .collect(Collectors.toSet());
        Set<PlaceId> communes = IntStream.range(0, National.COMMUNES)
                .mapToObj(National::commune)
                .collect(Collectors.toSet());
        Set<Code> twenty = new HashSet<>();
        IntStream.range(0, 20).forEach(i -> twenty.add(National.series(i)));
        Query one = Query.of(National.series(3)).withPlaces(communes).withWhen(When.within(Period.year(2024)));
        Query many = Query.of().withIndicators(twenty).withPlaces(provinces).withWhen(When.within(Period.year(2024)));
        Query rank = one.withWhen(When.oneOf(Period.month(2024, 6)));
        String codes = twenty.stream().map(Code::text).sorted().collect(Collectors.joining(","));
        return new Read[] {
            new Read(
                    "39,852 cells",
                    "/api/v1/figures?indicator=series-3&level=commune&period=2024",
                    () -> ledger.headlines(one).size(),
                    243,
                    1625),
            new Read(
                    "20 × 12 × 34",
                    "/api/v1/figures?indicator=" + codes + "&level=province&period=2024",
                    () -> ledger.headlines(many).size(),
                    589,
                    3997),
            new Read(
                    "ranking of 3,321",
                    "/api/v1/ranking?indicator=series-3&level=commune&period=2024-06",
                    () -> ledger.headlines(rank).size(),
                    716,
                    3604)
        };
    }
}
