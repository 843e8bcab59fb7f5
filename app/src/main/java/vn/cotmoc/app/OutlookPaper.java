package vn.cotmoc.app;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.outlook.Expected;
import vn.cotmoc.outlook.Projection;

/// Writes the outlook of a series of the ledger: for people, as CSV, or as the JSON of the contract.
record OutlookPaper(Indicator indicator, Projection projection) {
    private static final double[] LEVELS = {0.5, 0.8, 0.95};
    private static final List<String> FOR_PEOPLE = List.of("kỳ", "dự báo", "50 %", "80 %", "95 %");

    void write(Format format, PrintWriter out) {
        switch (format) {
            case TABLE -> print(out);
            case CSV ->
                format.write(
                        new Format.Rows(OutlookAnswer.COLUMNS, Set.copyOf(OutlookAnswer.COLUMNS.subList(1, 8)), rows()),
                        "points",
                        out);
            case JSON -> Format.json(json(), out);
        }
    }

    private void print(PrintWriter out) {
        Language vi = Language.VI;
        out.println(indicator.name().vi() + " (" + projection.id() + "), "
                + indicator.unit().name().vi());
        switch (projection) {
            case Projection.None none ->
                out.println("Không dự báo (" + none.code() + "): " + none.why().vi());
            case Projection.Made made -> {
                List<List<String>> rows = new ArrayList<>();
                made.points().forEach(each -> rows.add(forPeople(vi.period(each.period()), each)));
                made.years().forEach(each -> rows.add(forPeople("cả năm " + each.period(), each)));
                Format.TABLE.write(new Format.Rows(FOR_PEOPLE, rows), "points", out);
                made.withoutYear()
                        .ifPresent(why -> out.println("Không có số cả năm (" + why.code() + "): "
                                + why.why().vi()));
                out.println("Mô hình: " + made.basis());
                out.println(track(made.track()));
            }
        }
    }

    private static String track(Projection.Track track) {
        return track.origins() == 0
                ? "Kiểm chứng: lịch sử chưa đủ dài để thử lại trên quá khứ."
                : "Kiểm chứng trên quá khứ, " + track.origins() + " lần: khoảng 80 % chứa "
                        + Math.round(track.coverage80() * 100) + " % số thực; sai số bằng "
                        + (track.mase().isPresent()
                                ? String.format(
                                                Locale.ROOT,
                                                "%.2f",
                                                track.mase().getAsDouble())
                                        .replace('.', ',')
                                : "–")
                        + " lần mức thay đổi so với cùng kỳ.";
    }

    private List<String> forPeople(String period, Expected each) {
        Language vi = Language.VI;
        List<String> row =
                new ArrayList<>(List.of(period, vi.number(value(each.quantiles().median()))));
        for (double level : LEVELS) {
            row.add(vi.number(value(each.quantiles().lower(level))) + " – "
                    + vi.number(value(each.quantiles().upper(level))));
        }
        return row;
    }

    private List<List<String>> rows() {
        return switch (projection) {
            case Projection.None none -> List.of();
            case Projection.Made made -> {
                List<List<String>> rows = new ArrayList<>();
                for (List<Expected> some : List.of(made.points(), made.years())) {
                    for (Expected each : some) {
                        List<String> row = new ArrayList<>();
                        point(each).values().forEach(value -> row.add(value.toString()));
                        rows.add(row);
                    }
                }
                yield rows;
            }
        };
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("series", projection.id().toString());
        switch (projection) {
            case Projection.None none -> {
                json.put("frequency", null);
                json.put("model", null);
                json.put("points", List.of());
                json.put("backtest", null);
                json.put("refused", none.why().en());
                json.put("refused_code", none.code());
            }
            case Projection.Made made -> {
                json.put("frequency", frequency(made.frequency()));
                json.put("model", made.basis().model());
                json.put("points", made.points().stream().map(this::point).toList());
                json.put("backtest", backTest(made.track()));
                json.put("refused", null);
                json.put("years", made.years().stream().map(this::point).toList());
                json.put(
                        "without_year",
                        made.withoutYear().map(why -> why.why().en()).orElse(null));
                json.put("data", made.basis().data().toString());
            }
        }
        return json;
    }

    private Map<String, Object> point(Expected each) {
        return OutlookAnswer.point(each, indicator.nature().decimals());
    }

    private static Map<String, @Nullable Object> backTest(Projection.Track track) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("origins", track.origins());
        json.put("mase", OutlookAnswer.share(track.mase()));
        json.put(
                "coverage80", track.origins() == 0 ? null : OutlookAnswer.share(OptionalDouble.of(track.coverage80())));
        return json;
    }

    private BigDecimal value(double quantile) {
        return OutlookAnswer.plain(quantile, indicator.nature().decimals());
    }

    private static String frequency(Frequency frequency) {
        return Words.lower(frequency);
    }
}
