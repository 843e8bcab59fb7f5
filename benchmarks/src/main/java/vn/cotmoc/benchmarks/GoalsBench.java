package vn.cotmoc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vn.cotmoc.goals.Scoreboard;
import vn.cotmoc.goals.Scoreboards;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Quantile;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

/// 300 goals of 65 communes in October: every one has a target and nine months, every second a rhythm of three years,
/// every third a milestone, every thirtieth a projection.
final class GoalsBench implements Benchmark {
    private static final int GOALS = 300;
    private static final int COMMUNES = 65;
    private static final int YEAR = 2025;
    private static final Clock OCTOBER = Clock.fixed(Instant.parse("2025-10-15T02:00:00Z"), ZoneOffset.UTC);
    private static final double LIMIT = 150;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        List<Indicator> goals = IntStream.range(0, GOALS)
                .mapToObj(i -> Province.indicator(
                        "goal-" + i,
                        "ty-dong",
                        Indicator.Kind.FLOW,
                        Indicator.Additivity.ADDITIVE,
                        i % 5 == 0 ? Indicator.Direction.DOWN : Indicator.Direction.UP))
                .toList();
        List<PlaceId> communes = IntStream.range(0, COMMUNES)
                .mapToObj(i -> PlaceId.parse(String.format(Locale.ROOT, "%05d@", 6000 + i)))
                .toList();
        Path folder = Files.createTempDirectory("cotmoc-bench");
        try (DuckDbStore store = DuckDbStore.open(Settings.of(folder), OCTOBER)) {
            Ledger ledger = new Ledger(store, Province.catalogue(goals), Province.geography());
            long statements = fill(ledger, goals, communes);
            Scoreboard.Question question = new Scoreboard.Question(
                    goals,
                    communes,
                    YEAR,
                    Optional.empty(),
                    AsOf.endOf(
                            LocalDate.of(YEAR, 10, 15),
                            ledger.catalogue().pack().zone()));
            Scoreboard.Question latest = new Scoreboard.Question(goals, communes, YEAR, Optional.empty(), AsOf.LATEST);
            Scoreboards boards = new Scoreboards(ledger);
            report.line("  %,d statements; %s", statements, boards.of(question).count());
            Timing then = Timing.of(1, 5, 15, () -> boards.of(question));
            Timing now = Timing.of(1, 5, 15, () -> boards.of(latest));
            report.line(
                    "  as known on a day of October, read from the log: median %.0f ms, best %.0f ms",
                    then.median(), then.percentile(0));
            report.line("  as known now: best %.0f ms", now.percentile(0));
            report.atMost("300 goals x 65 communes assessed, median of 15", now.median(), "ms", LIMIT);
        }
    }

    private static long fill(Ledger ledger, List<Indicator> goals, List<PlaceId> communes) {
        Random random = new Random(1);
        long count = 0;
        for (int i = 0; i < goals.size(); i++) {
            List<Told> told = new ArrayList<>();
            for (PlaceId commune : communes) {
                told.addAll(goal(ledger, goals.get(i).code().text(), commune.toString(), i, random));
            }
            ledger.append(Batches.of("goal " + i, told.toArray(Told[]::new)));
            count += told.size();
        }
        return count;
    }

    private static List<Told> goal(Ledger ledger, String code, String commune, int number, Random random) {
        List<Told> all = new ArrayList<>();
        all.add(target(ledger, code, "2025", commune).is("100"));
        all.add(actual(ledger, code, "2025/P9M", commune, 60 + random.nextInt(20)));
        if (number % 2 == 0) {
            for (int year = YEAR - 3; year < YEAR; year++) {
                all.add(actual(ledger, code, year + "/P9M", commune, 60 + random.nextInt(20)));
                all.add(actual(ledger, code, Integer.toString(year), commune, 100));
            }
        }
        if (number % 3 == 0) {
            all.add(target(ledger, code, "2025/P9M", commune).is("70"));
        }
        if (number % 30 == 0) {
            for (Quantile quantile : Quantile.values()) {
                all.add(Told.of(ledger.catalogue(), code, "2025")
                        .at(commune)
                        .asProjection()
                        .part(quantile.of(Breakdown.TOTAL).toString())
                        .by(Catalogue.FORECASTER.code().text())
                        .is(Integer.toString(90 + 3 * quantile.ordinal()))
                        .knownFrom("2025-10-06"));
            }
        }
        return all;
    }

    private static Told target(Ledger ledger, String code, String period, String commune) {
        return Told.of(ledger.catalogue(), code, period)
                .at(commune)
                .asTarget()
                .by("council")
                .source("resolution")
                .knownFrom("2024-12-10");
    }

    private static Told actual(Ledger ledger, String code, String period, String commune, int value) {
        int year = Integer.parseInt(period.substring(0, 4));
        return Told.of(ledger.catalogue(), code, period)
                .at(commune)
                .is(Integer.toString(value))
                .knownFrom(year == YEAR ? "2025-10-05" : (year + 1) + "-02-01");
    }
}
