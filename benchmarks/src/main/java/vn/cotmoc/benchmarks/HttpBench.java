package vn.cotmoc.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.web.Site;

/// The same reads as JSON over HTTP, against the Java API in the same run, and against the published times of the
/// largest comparable system on such a machine. No address is asked twice and the store remembers nothing, so every
/// answer is read and written anew; the client and the server share the processors. Times are means, see [SliceBench].
final class HttpBench implements Benchmark {
    private static final int ROUNDS = 5;

    /// A read by its number: its address, the same through the ledger, and the other system's times with 1 and 8
    /// clients.
    private record Read(String name, IntFunction<String> path, Use use, IntFunction<Query> query, double[] peer) {}

    /// What a program does with the slice to have what the answer holds.
    private interface Use {
        long of(Slice slice, Ledger ledger);
    }

    @Override
    public void run(Scene scene, Report report) throws Exception {
        National nation = new National(25);
        Path folder = nation.folder(report);
        try (DuckDbStore store = DuckDbStore.open(National.settings(folder).withRemembered(0), Clock.systemUTC())) {
            Ledger ledger = nation.ledger(store);
            try (Site site = Site.start(new Site.Settings("127.0.0.1", 0, "bench"), () -> ledger);
                    Wire wire = new Wire(site.address())) {
                for (Read read : reads()) {
                    measure(read, ledger, wire, report);
                }
            }
        }
    }

    private static void measure(Read read, Ledger ledger, Wire wire, Report report) throws Exception {
        AtomicInteger next = new AtomicInteger();
        int bytes = wire.get(read.path().apply(0), false);
        for (int clients : new int[] {1, 8}) {
            int runs = 80 / clients;
            double[] ratios = new double[ROUNDS];
            double[] times = new double[ROUNDS];
            double worst = 0;
            for (int round = 0; round < ROUNDS; round++) {
                int warmup = round == 0 ? 240 / clients : 2;
                double api = Timing.of(
                                clients,
                                warmup,
                                runs,
                                () -> read.use()
                                        .of(ledger.headlines(read.query().apply(next.getAndIncrement())), ledger))
                        .mean();
                Timing http = Timing.of(
                        clients, warmup, runs, () -> wire.get(read.path().apply(next.getAndIncrement()), false));
                ratios[round] = http.mean() / api;
                times[round] = http.mean();
                worst = Math.max(worst, http.percentile(99));
                report.line(
                        "  %s, %d clients, %,d bytes: API %.2f ms, HTTP %.2f ms, p99 %.1f ms",
                        read.name(), clients, bytes, api, http.mean(), http.percentile(99));
            }
            Arrays.sort(ratios);
            Arrays.sort(times);
            double peer = clients == 1 ? read.peer()[0] : read.peer()[1];
            String name = read.name() + ", " + clients + " clients: ";
            report.atMost(name + "HTTP ÷ API, median of " + ROUNDS, ratios[ROUNDS / 2], "times", 2);
            report.atLeast(
                    name + "peer " + (int) peer + " ms ÷ ours",
                    peer / times[ROUNDS / 2],
                    "times",
                    clients == 1 ? 10 : 20);
        }
    }

    /// Reads every cell, as a program would that was given the slice.
    private static long sum(Slice slice, Ledger ledger) {
        long sum = 0;
        for (int row = 0; row < slice.size(); row++) {
            sum += slice.millionths(row)
                    + slice.place(row).hashCode()
                    + slice.period(row).hashCode()
                    + slice.id(row).number();
        }
        return sum;
    }

    /// Orders the places by value and looks their names up.
    private static long rank(Slice slice, Ledger ledger) {
        long sum = 0;
        for (int row : IntStream.range(0, slice.size())
                .boxed()
                .sorted(Comparator.comparingLong(slice::millionths).reversed())
                .toList()) {
            sum += slice.millionths(row)
                    + slice.id(row).number()
                    + ledger.geography().get(slice.place(row)).name().vi().length();
        }
        return sum;
    }

    private static Read[] reads() {
        Set<PlaceId> provinces = IntStream.range(0, National.PROVINCES)
                .mapToObj(National::province)
                .collect(Collectors.toSet());
        Set<PlaceId> communes = IntStream.range(0, National.COMMUNES)
                .mapToObj(National::commune)
                .collect(Collectors.toSet());
        return new Read[] {
            new Read(
                    "39,852 cells",
                    n -> "/api/v1/figures?indicator=" + series(n) + "&level=commune&period=" + year(n) + "&_n=" + n,
                    HttpBench::sum,
                    n -> Query.of(series(n)).withPlaces(communes).withWhen(When.within(Period.year(year(n)))),
                    new double[] {243, 1625}),
            new Read(
                    "20 × 12 × 34",
                    n -> "/api/v1/figures?indicator="
                            + twenty(n).stream().map(Code::text).sorted().collect(Collectors.joining(","))
                            + "&level=province&period=" + year(n) + "&_n=" + n,
                    HttpBench::sum,
                    n -> Query.of()
                            .withIndicators(twenty(n))
                            .withPlaces(provinces)
                            .withWhen(When.within(Period.year(year(n)))),
                    new double[] {589, 3997}),
            new Read(
                    "ranking of 3,321",
                    n -> "/api/v1/ranking?indicator=" + series(n) + "&level=commune&period=" + month(n) + "&_n=" + n,
                    HttpBench::rank,
                    n -> Query.of(series(n)).withPlaces(communes).withWhen(When.oneOf(month(n))),
                    new double[] {716, 3604})
        };
    }

    private static Code series(int n) {
        return National.series(n % 25);
    }

    private static int year(int n) {
        return National.FIRST_YEAR + n % 10;
    }

    private static Period month(int n) {
        return Period.month(year(n), 1 + n % 12);
    }

    private static Set<Code> twenty(int n) {
        Set<Code> codes = new HashSet<>();
        IntStream.range(0, 20).forEach(i -> codes.add(National.series((n + i) % 25)));
        return codes;
    }
}
