package vn.cotmoc.app;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.outlook.BackTest;
import vn.cotmoc.outlook.Expected;
import vn.cotmoc.outlook.Forecast;
import vn.cotmoc.outlook.Outlook;
import vn.cotmoc.outlook.Quantiles;
import vn.cotmoc.outlook.Series;

/// An outlook as it is written to stdout. Estimates are rounded, half to even, to one decimal more than the figures
/// have and six at most.
record OutlookAnswer(Named named, Outlook outlook) {
    private static final int MOST_DECIMALS = 6;
    private static final int DECIMALS_OF_SHARES = 3;
    private static final List<Double> LEVELS = List.of(0.5, 0.8, 0.95);
    static final List<String> COLUMNS =
            List.of("period", "value", "lower50", "upper50", "lower80", "upper80", "lower95", "upper95");

    /// A series with its name and the decimals of its figures.
    record Named(String name, Series series, int decimals) {}

    /// Writes the answer; a table and CSV have the points alone, and say the rest on stderr.
    void write(Format format, Console console) {
        switch (format) {
            case JSON -> Format.json(json(), console.out());
            case TABLE, CSV -> {
                List<List<String>> rows = points().stream()
                        .map(point ->
                                point.values().stream().map(String::valueOf).toList())
                        .toList();
                if (outlook instanceof Forecast) {
                    format.write(new Format.Rows(COLUMNS, Set.of(), rows), "points", console.out());
                }
                say(console.err());
            }
        }
    }

    private void say(PrintWriter err) {
        switch (outlook) {
            case Forecast forecast ->
                err.println("[outlook] " + forecast.model() + "; "
                        + forecast.backTest().line());
            case Outlook.Refused refused ->
                err.println(refused.code() + ": " + refused.why().en());
        }
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("series", named.name());
        answer.put("frequency", named.series().frequency().name().toLowerCase(Locale.ROOT));
        answer.put("model", outlook instanceof Forecast forecast ? forecast.model() : null);
        answer.put("points", points());
        answer.put("backtest", outlook instanceof Forecast forecast ? backTest(forecast.backTest()) : null);
        answer.put(
                "refused",
                outlook instanceof Outlook.Refused refused ? refused.why().en() : null);
        return answer;
    }

    private List<Map<String, Object>> points() {
        List<Map<String, Object>> points = new ArrayList<>();
        if (outlook instanceof Forecast forecast) {
            int decimals = Math.min(MOST_DECIMALS, named.decimals() + 1);
            forecast.points().forEach(point -> points.add(point(point, decimals)));
        }
        return points;
    }

    /// A point by the names of the contract, rounded to so many decimals.
    static Map<String, Object> point(Expected expected, int decimals) {
        Map<String, Object> point = new LinkedHashMap<>();
        Quantiles quantiles = expected.quantiles();
        point.put("period", expected.period().toString());
        point.put("value", plain(quantiles.median(), decimals));
        for (double level : LEVELS) {
            long percent = Math.round(100 * level);
            point.put("lower" + percent, plain(quantiles.lower(level), decimals));
            point.put("upper" + percent, plain(quantiles.upper(level), decimals));
        }
        return point;
    }

    private static Map<String, @Nullable Object> backTest(BackTest backTest) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("origins", backTest.origins());
        answer.put("mase", share(backTest.mase()));
        answer.put("coverage80", share(OptionalDouble.of(backTest.coverage().of80())));
        return answer;
    }

    static @Nullable BigDecimal share(OptionalDouble share) {
        return share.isPresent() ? plain(share.getAsDouble(), DECIMALS_OF_SHARES) : null;
    }

    static BigDecimal plain(double value, int decimals) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return exact.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(exact.stripTrailingZeros().toPlainString());
    }
}
