package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;
import vn.cotmoc.outlook.BackTest;
import vn.cotmoc.outlook.Forecast;
import vn.cotmoc.outlook.Forecaster;
import vn.cotmoc.outlook.Quantiles;
import vn.cotmoc.testkit.SimulatedSeries;

/// Accuracy and coverage, by frequency, on simulated series and on those that R and its packages bring: against the
/// seasonal-naïve forecast and R's `forecast::auto.arima` on the same values, from several origins each.
final class OutlookBench implements Benchmark {
    private static final int SEED = 7;
    /// The values of a year, the length, and how many of each process.
    private static final List<int[]> SIMULATED = List.of(
            new int[] {12, 132, 12}, new int[] {12, 60, 5}, new int[] {4, 68, 10}, new int[] {4, 28, 5}, new int[] {
                1, 18, 12
            });

    /// A series with the period of its first value.
    private record Known(String id, int cycle, Period.Regular first, double[] values) {
        /// The period of a value; yearly series, which may be longer than the calendar, begin anew with it.
        Period.Regular firstAt(int index) {
            return cycle == 1 ? Period.year(Period.FIRST_YEAR) : first.plus(index);
        }
    }

    /// What happened from one origin, all errors as MASE; coverages are shares.
    private record Judged(
            Known series, double own, double arima, double naive, double arima80, Covered covered, BackTest backTest) {}

    private record Covered(double of50, double of80, double of95) {}

    @Override
    public void run(Scene scene, Report report) throws Exception {
        Path folder = R.answers(scene.home().resolve("benchmarks/src/main/r/outlook.R"), simulated(), report);
        Map<String, Known> series = read(folder.resolve("series.csv"));
        List<String> fits = Files.readAllLines(folder.resolve("arima.csv"));
        List<Judged> all = fits.parallelStream()
                .map(line -> judge(line, series))
                .flatMap(Optional::stream)
                .toList();
        report.line(
                "  MASE is per origin, in mean changes on the same period of the year before; arima is R's auto.arima");
        report.line(
                "  %-22s %7s %7s | %6s %6s %6s | %7s %7s | %5s %5s %5s | %8s | %17s",
                "series",
                "series",
                "origins",
                "own",
                "arima",
                "naive",
                "÷ arima",
                "÷ naive",
                "50 %",
                "80 %",
                "95 %",
                "arima 80",
                "back-test 80, 95");
        for (int cycle : new int[] {12, 4, 1}) {
            tell(report, cycle, true, all);
            tell(report, cycle, false, all);
        }
    }

    private static List<String> simulated() {
        List<String> lines = new ArrayList<>();
        for (int[] shape : SIMULATED) {
            for (SimulatedSeries each : SimulatedSeries.list(shape[0], shape[1], shape[2], SEED)) {
                lines.add("sim::" + each.name() + ";" + shape[0] + ";2000;1;" + Numbers.text(each.values()));
            }
        }
        return lines;
    }

    private static Map<String, Known> read(Path file) throws IOException {
        Map<String, Known> all = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(";");
            int cycle = Integer.parseInt(parts[1]);
            int place = Integer.parseInt(parts[3]);
            // Years before those of the calendar of the house are moved by whole cycles of 28 years, which keeps
            // weekdays.
            int year = Integer.parseInt(parts[2]);
            year = year < Period.FIRST_YEAR ? Period.FIRST_YEAR + Math.floorMod(year - Period.FIRST_YEAR, 28) : year;
            all.put(parts[0], new Known(parts[0], cycle, first(cycle, year, place), Numbers.parse(parts[4])));
        }
        return all;
    }

    private static Period.Regular first(int cycle, int year, int place) {
        return switch (cycle) {
            case 1 -> Period.year(year);
            case 4 ->
                (Period.Regular) Period.ofDays(
                        LocalDate.of(year, 3 * place - 2, 1),
                        LocalDate.of(year, 3 * place - 2, 1).plusMonths(3).minusDays(1));
            default -> Period.month(year, place);
        };
    }

    /// Empty where the values never change, so that there is no unit to measure errors in.
    private static Optional<Judged> judge(String line, Map<String, Known> all) {
        String[] parts = line.split(";");
        Known series = java.util.Objects.requireNonNull(all.get(parts[0]), parts[0]);
        int begin = Integer.parseInt(parts[1]);
        int cut = Integer.parseInt(parts[2]);
        double[] arima = Numbers.parse(parts[3]);
        double[] train = Arrays.copyOfRange(series.values(), begin, cut);
        double[] actual = Arrays.copyOfRange(series.values(), cut, cut + arima.length);
        double unit = meanChange(train, series.cycle());
        if (!(unit > 0)
                || !(new Forecaster()
                                .forecast(
                                        Numbers.series(series.firstAt(begin), series.values(), begin, cut),
                                        arima.length)
                        instanceof Forecast forecast)) {
            return Optional.empty();
        }
        double[] own = forecast.points().stream()
                .mapToDouble(point -> point.quantiles().median())
                .toArray();
        double[] naive = new double[arima.length];
        Arrays.setAll(naive, h -> train[train.length - series.cycle() + h % series.cycle()]);
        double[] lower = Numbers.parse(parts[4]);
        double[] upper = Numbers.parse(parts[5]);
        int within = 0;
        for (int h = 0; h < arima.length; h++) {
            within += actual[h] >= lower[h] && actual[h] <= upper[h] ? 1 : 0;
        }
        return Optional.of(new Judged(
                series,
                error(own, actual) / unit,
                error(arima, actual) / unit,
                error(naive, actual) / unit,
                (double) within / arima.length,
                new Covered(
                        covered(forecast, actual, 0.5),
                        covered(forecast, actual, 0.8),
                        covered(forecast, actual, 0.95)),
                forecast.backTest()));
    }

    private static double meanChange(double[] values, int cycle) {
        double sum = 0;
        for (int t = cycle; t < values.length; t++) {
            sum += Math.abs(values[t] - values[t - cycle]);
        }
        return sum / (values.length - cycle);
    }

    private static double error(double[] forecast, double[] actual) {
        double sum = 0;
        for (int h = 0; h < actual.length; h++) {
            sum += Math.abs(forecast[h] - actual[h]);
        }
        return sum / actual.length;
    }

    private static double covered(Forecast forecast, double[] actual, double level) {
        int within = 0;
        for (int h = 0; h < actual.length; h++) {
            Quantiles quantiles = forecast.points().get(h).quantiles();
            within += actual[h] >= quantiles.lower(level) && actual[h] <= quantiles.upper(level) ? 1 : 0;
        }
        return (double) within / actual.length;
    }

    private static void tell(Report report, int cycle, boolean simulated, List<Judged> all) {
        List<Judged> some = all.stream()
                .filter(each ->
                        each.series().cycle() == cycle && each.series().id().startsWith("sim::") == simulated)
                .toList();
        String frequency = frequency(cycle).name().toLowerCase(java.util.Locale.ROOT);
        String name = frequency + (simulated ? ", simulated" : ", real");
        double own = mean(some, Judged::own);
        double arima = mean(some, Judged::arima);
        double naive = mean(some, Judged::naive);
        double of80 = mean(some, each -> each.covered().of80());
        double back80 = backTest(some, BackTest.Coverage::of80);
        report.line(
                "  %-22s %7d %7d | %6.3f %6.3f %6.3f | %7.3f %7.3f | %5.3f %5.3f %5.3f | %8.3f | %8.3f %8.3f",
                name,
                some.stream().map(each -> each.series().id()).distinct().count(),
                some.size(),
                own,
                arima,
                naive,
                own / arima,
                own / naive,
                mean(some, each -> each.covered().of50()),
                of80,
                mean(some, each -> each.covered().of95()),
                mean(some, Judged::arima80),
                back80,
                backTest(some, BackTest.Coverage::of95));
        if (cycle > 1) {
            report.atMost(name + ": mean MASE ÷ that of auto.arima", own / arima, "times", 1.03);
            report.atMost(name + ": mean MASE ÷ that of seasonal-naïve", own / naive, "times", 0.95);
        }
        between(report, name + ": coverage of the 80 % interval", of80);
        between(report, name + ": the same in the back-tests", back80);
    }

    private static Frequency frequency(int cycle) {
        return cycle == 12 ? Frequency.MONTH : cycle == 4 ? Frequency.QUARTER : Frequency.YEAR;
    }

    private static void between(Report report, String what, double share) {
        report.atLeast(what, share, "", 0.74);
        report.atMost(what, share, "", 0.86);
    }

    private static double mean(List<Judged> some, ToDoubleFunction<Judged> of) {
        return some.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    /// Over all that the back-tests held against figures, each forecast once.
    private static double backTest(List<Judged> some, ToDoubleFunction<BackTest.Coverage> of) {
        double within = 0;
        double compared = 0;
        for (Judged each : some) {
            within += of.applyAsDouble(each.backTest().coverage())
                    * each.backTest().compared();
            compared += each.backTest().compared();
        }
        return within / compared;
    }
}
