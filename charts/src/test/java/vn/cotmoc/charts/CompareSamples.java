package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Vintage;

/// Charts that set places beside each other.
final class CompareSamples {
    private CompareSamples() {}

    static SlopeChart slope() {
        return new SlopeChart(
                Caption.of(Samples.text("Tỷ lệ hộ nghèo", "Poverty rate")),
                Samples.PERCENT,
                List.of(
                        line("Kỳ Lừa", "7.25", "5", Vintage.OFFICIAL),
                        line("Đồng Đăng", "6.1", "8.8", Vintage.PRELIMINARY),
                        line("Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn", "6.2", "8.7", Vintage.OFFICIAL),
                        line("Lộc Bình", "4", "", Vintage.OFFICIAL)));
    }

    private static Slope line(String name, String from, String to, Vintage vintage) {
        return new Slope(
                Samples.text(name, name),
                Samples.point(Samples.PERCENT, "2023", from),
                Samples.point(Samples.PERCENT, "2024", to, vintage));
    }

    static MultiplesChart multiples(boolean shared) {
        return new MultiplesChart(
                Caption.of(Samples.text("Tỷ lệ hộ nghèo", "Poverty rate")),
                List.of(
                        panel("Kỳ Lừa", "7 6 7.5 9"),
                        panel("Đồng Đăng", "0 1 - 3"),
                        panel("Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn", "~2 2 2 2"),
                        panel("Lộc Bình", "- - - 4"),
                        panel("Bình Gia", "- - - -"),
                        panel("Hữu Lũng", "1 2 3 4")),
                shared);
    }

    private static Panel panel(String name, String values) {
        List<Point> points = new ArrayList<>();
        int year = 2021;
        for (String each : values.split(" ")) {
            points.add(Samples.point(
                    Samples.PERCENT,
                    Integer.toString(year),
                    each.equals("-") ? "" : each,
                    year == 2024 && name.startsWith("K") && values.startsWith("~")
                            ? Vintage.ESTIMATE
                            : Vintage.OFFICIAL));
            year++;
        }
        return new Panel(
                Samples.text(name, name),
                Samples.PERCENT,
                List.of(
                        new Series(Samples.text("Kết quả", "Result"), Series.Kind.RESULT, points),
                        Samples.target(Samples.PERCENT, "Chỉ tiêu", "Target", "2025", "8")));
    }
}
