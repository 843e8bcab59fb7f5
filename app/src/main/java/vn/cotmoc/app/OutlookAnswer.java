package vn.cotmoc.app;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.outlook.Expected;
import vn.cotmoc.outlook.Forecast;
import vn.cotmoc.outlook.Outlook;
import vn.cotmoc.outlook.Projection;
import vn.cotmoc.outlook.Quantiles;
import vn.cotmoc.outlook.Series;

/// An outlook as it is written to stdout, of a series in a file or of one in the ledger. The ledger adds members to
/// the JSON of the contract, and a table for people.
///
/// @param decimals to which estimates are rounded, half to even
/// @param outlook empty where it was refused; then `refused` says why
record OutlookAnswer(
        String series,
        Optional<Frequency> frequency,
        int decimals,
        Optional<Made> outlook,
        Optional<Outlook.Refused> refused,
        Optional<OfLedger> ledger) {
    private static final int MOST_DECIMALS = 6;
    private static final int DECIMALS_OF_SHARES = 3;
    private static final List<Double> LEVELS = List.of(0.5, 0.8, 0.95);
    private static final List<String> COLUMNS =
            List.of("period", "value", "lower50", "upper50", "lower80", "upper80", "lower95", "upper95");

    /// @param note the model and the back-test in one line
    record Made(String model, List<Expected> points, Projection.Track track, String note) {}

    /// What the ledger knows beside it.
    record OfLedger(Indicator indicator, Projection projection) {}

    /// The outlook of a series in a file. Estimates have one decimal more than the figures, and six at most.
    static OutlookAnswer ofFile(String name, Series series, int decimals, Outlook outlook) {
        Optional<Made> made = outlook instanceof Forecast forecast
                ? Optional.of(new Made(
                        forecast.model(),
                        forecast.points(),
                        new Projection.Track(
                                forecast.backTest().origins(),
                                forecast.backTest().mase(),
                                forecast.backTest().coverage().of80()),
                        forecast.model() + "; " + forecast.backTest().line()))
                : Optional.empty();
        return new OutlookAnswer(
                name,
                Optional.of(series.frequency()),
                Math.min(MOST_DECIMALS, decimals + 1),
                made,
                outlook instanceof Outlook.Refused refused ? Optional.of(refused) : Optional.empty(),
                Optional.empty());
    }

    /// The outlook of a series of the ledger. Estimates have the decimals of the indicator.
    static OutlookAnswer ofLedger(Indicator indicator, Projection projection) {
        int decimals = indicator.nature().decimals();
        String id = projection.id().toString();
        Optional<OfLedger> ledger = Optional.of(new OfLedger(indicator, projection));
        return switch (projection) {
            case Projection.None none ->
                new OutlookAnswer(
                        id,
                        Optional.empty(),
                        decimals,
                        Optional.empty(),
                        Optional.of(new Outlook.Refused(none.code(), none.why())),
                        ledger);
            case Projection.Made made ->
                new OutlookAnswer(
                        id,
                        Optional.of(made.frequency()),
                        decimals,
                        Optional.of(new Made(
                                made.basis().model(),
                                made.points(),
                                made.track(),
                                made.basis().toString())),
                        Optional.empty(),
                        ledger);
        };
    }

    /// Writes the answer. The table and the CSV of a file have the points alone; the rest goes to stderr.
    void write(Format format, Console console) {
        switch (format) {
            case JSON -> Format.json(json(), console.out());
            case CSV -> {
                points(format, console.out());
                say(console.err());
            }
            case TABLE -> {
                if (ledger.isPresent()) {
                    new OutlookTable(ledger.get(), this).print(console.out());
                } else {
                    points(format, console.out());
                    say(console.err());
                }
            }
        }
    }

    /// The points, and the years after them. A file that was refused has no table; the ledger has its heads.
    private void points(Format format, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        all().forEach(each ->
                rows.add(point(each).values().stream().map(String::valueOf).toList()));
        if (outlook.isPresent() || ledger.isPresent()) {
            format.write(new Format.Rows(COLUMNS, Set.of(), rows), "points", out);
        }
    }

    private List<Expected> all() {
        List<Expected> all = new ArrayList<>();
        outlook.ifPresent(made -> all.addAll(made.points()));
        all.addAll(years());
        return all;
    }

    /// The whole years of a series of the ledger.
    List<Expected> years() {
        return ledger.flatMap(each -> each.projection() instanceof Projection.Made made
                        ? Optional.of(made.years())
                        : Optional.empty())
                .orElse(List.of());
    }

    private void say(PrintWriter err) {
        outlook.ifPresent(made -> err.println("[outlook] " + made.note()));
        refused.ifPresent(why -> err.println(why.code() + ": " + why.why().en()));
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("series", series);
        answer.put("frequency", frequency.map(Words::lower).orElse(null));
        answer.put("model", outlook.map(Made::model).orElse(null));
        answer.put(
                "points",
                outlook.map(made -> made.points().stream().map(this::point).toList())
                        .orElse(List.of()));
        answer.put("backtest", outlook.map(made -> track(made.track())).orElse(null));
        answer.put("refused", refused.map(why -> why.why().en()).orElse(null));
        ledger.ifPresent(each -> add(answer, each.projection()));
        return answer;
    }

    private void add(Map<String, @Nullable Object> answer, Projection projection) {
        switch (projection) {
            case Projection.None none -> answer.put("refused_code", none.code());
            case Projection.Made made -> {
                answer.put("years", made.years().stream().map(this::point).toList());
                answer.put(
                        "without_year",
                        made.withoutYear().map(why -> why.why().en()).orElse(null));
                answer.put("data", made.basis().data().toString());
            }
        }
    }

    /// A point by the names of the contract.
    private Map<String, Object> point(Expected expected) {
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

    /// The coverage is null where the history was too short to try anything.
    private static Map<String, @Nullable Object> track(Projection.Track track) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("origins", track.origins());
        answer.put("mase", share(track.mase()));
        answer.put("coverage80", track.origins() == 0 ? null : share(OptionalDouble.of(track.coverage80())));
        return answer;
    }

    private static @Nullable BigDecimal share(OptionalDouble share) {
        return share.isPresent() ? plain(share.getAsDouble(), DECIMALS_OF_SHARES) : null;
    }

    /// An estimate, rounded half to even, without zeros at its end.
    static BigDecimal plain(double value, int decimals) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return exact.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(exact.stripTrailingZeros().toPlainString());
    }
}
