package vn.cotmoc.app;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cotmoc.model.Language;
import vn.cotmoc.outlook.Expected;
import vn.cotmoc.outlook.Projection;

/// The outlook of a series of the ledger for people.
record OutlookTable(OutlookAnswer.OfLedger ledger, OutlookAnswer answer) {
    private static final double[] LEVELS = {0.5, 0.8, 0.95};
    private static final List<String> HEADS = List.of("kỳ", "dự báo", "50 %", "80 %", "95 %");

    void print(PrintWriter out) {
        Language vi = Language.VI;
        out.println(ledger.indicator().name().vi() + " (" + answer.series() + "), "
                + ledger.indicator().unit().name().vi());
        switch (ledger.projection()) {
            case Projection.None none ->
                out.println("Không dự báo (" + none.code() + "): " + none.why().vi());
            case Projection.Made made -> {
                List<List<String>> rows = new ArrayList<>();
                made.points().forEach(each -> rows.add(row(vi.period(each.period()), each)));
                made.years().forEach(each -> rows.add(row("cả năm " + each.period(), each)));
                Format.TABLE.write(new Format.Rows(HEADS, rows), "points", out);
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

    private List<String> row(String period, Expected each) {
        Language vi = Language.VI;
        List<String> row =
                new ArrayList<>(List.of(period, vi.number(value(each.quantiles().median()))));
        for (double level : LEVELS) {
            row.add(vi.number(value(each.quantiles().lower(level))) + " – "
                    + vi.number(value(each.quantiles().upper(level))));
        }
        return row;
    }

    private BigDecimal value(double quantile) {
        return OutlookAnswer.plain(quantile, answer.decimals());
    }
}
