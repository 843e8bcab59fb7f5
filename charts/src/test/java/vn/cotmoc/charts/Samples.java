package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// Charts to test and to look at.
final class Samples {
    static final Unit BILLION = new Unit(
            Code.parse("ty-dong"), new LocalText("tỷ đồng", "billion VND"), Code.parse("money-vnd"), BigDecimal.TEN);
    static final Unit PERCENT =
            new Unit(Code.parse("percent"), new LocalText("%", "%"), Code.parse("ratio"), BigDecimal.ONE);
    static final Unit MILLION_USD = new Unit(
            Code.parse("trieu-usd"),
            new LocalText("triệu USD", "million USD"),
            Code.parse("money-usd"),
            BigDecimal.ONE);

    private Samples() {}

    static LocalText text(String vi, String en) {
        return new LocalText(vi, en);
    }

    /// A figure as `7.8`, `>66`, `>=8`, `~1200`, `<3` or `7.7..8`.
    static Figure.Known figure(Unit unit, String text) {
        if (text.contains("..")) {
            String[] ends = text.split("\\.\\.");
            return new Figure.Known(new BigDecimal(ends[0]), unit, new Bound.UpTo(new BigDecimal(ends[1])));
        }
        String digits = text.replaceAll("^[^0-9-]+", "");
        Bound bound = switch (text.substring(0, text.length() - digits.length())) {
            case ">" -> Bound.Hedge.MORE_THAN;
            case ">=" -> Bound.Hedge.AT_LEAST;
            case "<" -> Bound.Hedge.LESS_THAN;
            case "~" -> Bound.Hedge.ABOUT;
            default -> Bound.Hedge.EXACT;
        };
        return new Figure.Known(new BigDecimal(digits), unit, bound);
    }

    static Point point(Unit unit, String period, String value, Vintage vintage) {
        Figure figure = value.isEmpty() ? new Figure.Absent(Absence.NOT_REPORTED) : figure(unit, value);
        return new Point(Period.parse(period), figure, vintage);
    }

    static Point point(Unit unit, String period, String value) {
        return point(unit, period, value, Vintage.OFFICIAL);
    }

    /// Yearly and cumulative revenue, three issuers, an earlier vintage and the merger of 2025.
    static SeriesChart revenue() {
        Series results = new Series(
                text("Thu ngân sách", "Budget revenue"),
                Series.Kind.RESULT,
                List.of(
                        point(BILLION, "2020", "7030.9"),
                        point(BILLION, "2021", "10437"),
                        point(BILLION, "2022", "7630.2"),
                        point(BILLION, "2023", "7806.6"),
                        point(BILLION, "2024", "9805.5", Vintage.ADMINISTRATIVE_ESTIMATE),
                        point(BILLION, "2025-Q1", "2666", Vintage.REPORTED),
                        point(BILLION, "2025-H1", "7300", Vintage.REPORTED),
                        point(BILLION, "2025/P9M", ">13900", Vintage.ADMINISTRATIVE_ESTIMATE)));
        Series before = new Series(
                text("Số trước đó", "Earlier"), Series.Kind.EARLIER_RESULT, List.of(point(BILLION, "2024", "~10000")));
        return new SeriesChart(
                Caption.of(
                        text("Thu ngân sách nhà nước trên địa bàn tỉnh Lạng Sơn", "State budget revenue in Lạng Sơn")),
                BILLION,
                List.of(
                        results,
                        before,
                        target(BILLION, "Thủ tướng giao", "Prime Minister", "2025", "9057"),
                        target(BILLION, "HĐND tỉnh giao", "Provincial council", "2025", "9880"),
                        target(BILLION, "Phấn đấu của Chi cục Hải quan", "Customs stretch goal", "2025", ">=15500")),
                List.of(new SeriesBreak(
                        LocalDate.of(2025, 7, 1), text("Bỏ cấp huyện, 1/7/2025", "Districts abolished, 1 July 2025"))));
    }

    static Series target(Unit unit, String vi, String en, String period, String value) {
        return new Series(text(vi, en), Series.Kind.TARGET, List.of(point(unit, period, value)));
    }

    /// Growth by year and half-year with hedged and ranged targets.
    static SeriesChart growth() {
        Series results = new Series(
                text("Tốc độ tăng GRDP", "GRDP growth"),
                Series.Kind.RESULT,
                List.of(
                        point(PERCENT, "2021-H1", "6.72"),
                        point(PERCENT, "2021", "6.67"),
                        point(PERCENT, "2022", "7.22"),
                        point(PERCENT, "2023-H1", "5.32"),
                        point(PERCENT, "2023", "7"),
                        point(PERCENT, "2024-H1", "4.72", Vintage.ESTIMATE),
                        point(PERCENT, "2024", "6.01", Vintage.ESTIMATE),
                        point(PERCENT, "2025-H1", "8.37", Vintage.ESTIMATE),
                        point(PERCENT, "2025", "8.06", Vintage.ESTIMATE)));
        Series old = new Series(
                text("HĐND tỉnh", "Council"), Series.Kind.EARLIER_TARGET, List.of(point(PERCENT, "2025", "7.7..8")));
        return new SeriesChart(
                Caption.of(
                        text("Tốc độ tăng GRDP", "GRDP growth"),
                        text("GRDP 2025 tăng 8,06%, dưới chỉ tiêu 8,75%.", "GRDP grew by 8.06% in 2025, below 8.75%.")),
                PERCENT,
                List.of(
                        results,
                        old,
                        target(PERCENT, "HĐND tỉnh giao", "Council", "2025", ">=8"),
                        target(PERCENT, "Nghị quyết 25/NQ-CP", "Resolution 25/NQ-CP", "2025", "8.75"),
                        target(PERCENT, "Nghị quyết Đại hội", "Party congress", "2030", "10..11")),
                List.of());
    }

    /// Thirty-four months with a gap and a break, a target path, and a projection with its band.
    static SeriesChart months() {
        Random random = new Random(7);
        List<Point> points = new ArrayList<>();
        double level = 79.5;
        for (int i = 0; i < 34; i++) {
            level += i == 18 ? -5 : random.nextGaussian() * 1.1 + 0.3;
            Period period = Period.month(2024, 1).plus(i);
            points.add(point(
                    PERCENT,
                    period.toString(),
                    i == 8 ? "" : BigDecimal.valueOf(Math.round(level * 10), 1).toString(),
                    i > 30 ? Vintage.PRELIMINARY : Vintage.OFFICIAL));
        }
        String last = points.getLast().known().orElseThrow().value().toPlainString();
        return new SeriesChart(
                Caption.of(text("Tỷ lệ hồ sơ giải quyết đúng hạn", "Files settled on time")),
                PERCENT,
                List.of(
                        new Series(text("Đúng hạn", "On time"), Series.Kind.RESULT, points),
                        new Series(
                                text("Mục tiêu", "Target"),
                                Series.Kind.TARGET,
                                List.of(
                                        point(PERCENT, "2023", "80"),
                                        point(PERCENT, "2024", "84"),
                                        point(PERCENT, "2025", "88"),
                                        point(PERCENT, "2026", "92"),
                                        point(PERCENT, "2027", "95"))),
                        projection("Khoảng dự báo 80%", "80% interval", last + ";85..89.5;84.8..92"),
                        projection("Dự báo", "Projection", last + ";87;88.4")),
                List.of(new SeriesBreak(
                        LocalDate.of(2025, 7, 1),
                        text("Đứt chuỗi: bỏ cấp huyện, 7/2025", "Break: no districts from 7/2025"))));
    }

    private static Series projection(String vi, String en, String values) {
        String[] parts = values.split(";");
        return new Series(
                text(vi, en),
                Series.Kind.PROJECTION,
                List.of(
                        point(PERCENT, "2026-10", parts[0]),
                        point(PERCENT, "2026-11", parts[1]),
                        point(PERCENT, "2026-12", parts[2])));
    }

    /// Months with a plan, its earlier version, vintages, and a fan to the end of the year.
    static SeriesChart outlook() {
        Random random = new Random(11);
        List<Point> points = new ArrayList<>();
        List<Point> before = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            Period period = Period.month(2024, 1).plus(i);
            long value = 700 + 12L * i + Math.round(random.nextGaussian() * 40);
            points.add(point(
                    BILLION, period.toString(), Long.toString(value), i > 19 ? Vintage.PRELIMINARY : Vintage.OFFICIAL));
            if (i % 6 == 5) {
                before.add(point(BILLION, period.toString(), Long.toString(value - 60)));
            }
        }
        return new SeriesChart(
                Caption.of(text("Thu ngân sách từng tháng", "Monthly revenue")),
                BILLION,
                List.of(
                        new Series(text("Thu ngân sách", "Revenue"), Series.Kind.RESULT, points),
                        new Series(text("Số trước đó", "Earlier"), Series.Kind.EARLIER_RESULT, before),
                        path(Series.Kind.EARLIER_TARGET, "HĐND tỉnh, 10/12/2024", "Council, 10/12/2024", 780, 10),
                        path(Series.Kind.TARGET, "HĐND tỉnh giao", "Council", 820, 14),
                        path(Series.Kind.TARGET_STEPS, "Mức tối thiểu", "Least", 640, 0),
                        fan("Khoảng 95%", "95% interval", 120),
                        fan("Khoảng 80%", "80% interval", 75),
                        fan("Khoảng 50%", "50% interval", 40),
                        new Series(
                                text("Dự báo", "Projection"),
                                Series.Kind.PROJECTION,
                                List.of(point(BILLION, "2025-11", "970"), point(BILLION, "2025-12", "990")))),
                List.of(new SeriesBreak(
                        LocalDate.of(2025, 7, 1), text("Bỏ cấp huyện, 1/7/2025", "Districts abolished, 1 July 2025"))));
    }

    private static Series path(Series.Kind kind, String vi, String en, int from, int step) {
        List<Point> points = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            points.add(point(BILLION, Period.month(2025, month + 1).toString(), Integer.toString(from + step * month)));
        }
        return new Series(text(vi, en), kind, points);
    }

    private static Series fan(String vi, String en, int half) {
        return new Series(
                text(vi, en),
                Series.Kind.INTERVAL,
                List.of(
                        point(BILLION, "2025-11", (970 - half) + ".." + (970 + half)),
                        point(BILLION, "2025-12", (990 - 2 * half) + ".." + (990 + 2 * half))));
    }

    /// The course of 2025 against its plan, the year before and a projection.
    static ProgressChart progress() {
        return new ProgressChart(
                Caption.of(text("Thu ngân sách năm 2025", "Revenue of 2025")),
                BILLION,
                2025,
                List.of(
                        running("Thực hiện", "Result", Series.Kind.RESULT, 2025, "900 2666 4800 7300 10100 13900"),
                        running("Năm 2024", "2024", Series.Kind.EARLIER_RESULT, 2024, "500 1900 3300 5000 6700 9800"),
                        running("HĐND tỉnh giao", "Council", Series.Kind.TARGET, 2025, "600 1700 3200 5200 7300 9880"),
                        target(BILLION, "Phấn đấu", "Stretch goal", "2025", "15500"),
                        new Series(
                                text("Khoảng 80%", "80% interval"),
                                Series.Kind.INTERVAL,
                                List.of(point(BILLION, "2025", "16900..19200"))),
                        new Series(
                                text("Dự báo", "Projection"),
                                Series.Kind.PROJECTION,
                                List.of(point(BILLION, "2025", "18050")))));
    }

    /// Every second month, the last one September for this year's result and the year for others.
    private static Series running(String vi, String en, Series.Kind kind, int year, String values) {
        List<String> ends = kind == Series.Kind.RESULT
                ? List.of("-01", "-Q1", "/P5M", "-H1", "/P8M", "/P9M")
                : List.of("-01", "-Q1", "/P5M", "/P7M", "/P9M", "");
        List<Point> points = new ArrayList<>();
        String[] each = values.split(" ");
        for (int i = 0; i < each.length; i++) {
            points.add(point(
                    BILLION, year + ends.get(i), each[i], i == 5 ? Vintage.ADMINISTRATIVE_ESTIMATE : Vintage.OFFICIAL));
        }
        return new Series(text(vi, en), kind, points);
    }

    /// Two series with long Vietnamese names.
    static SeriesChart trade() {
        return new SeriesChart(
                Caption.of(text("Kim ngạch xuất nhập khẩu", "Trade")),
                MILLION_USD,
                List.of(
                        line(
                                "Kim ngạch xuất khẩu mở tờ khai tại Hải quan Lạng Sơn",
                                "Exports",
                                "2110 2290 1320 2750 2480"),
                        line("Kim ngạch nhập khẩu mở tờ khai", "Imports", "1980 2050 1740 2225 2610")),
                List.of());
    }

    private static Series line(String vi, String en, String values) {
        List<Point> points = new ArrayList<>();
        int year = 2020;
        for (String value : values.split(" ")) {
            points.add(point(MILLION_USD, Integer.toString(year++), value));
        }
        return new Series(text(vi, en), Series.Kind.RESULT, points);
    }

    static SeriesChart single() {
        return new SeriesChart(
                Caption.of(text("Doanh nghiệp thành lập mới", "New enterprises")),
                BILLION,
                List.of(
                        new Series(text("Số", "Count"), Series.Kind.RESULT, List.of(point(BILLION, "2024", "~1200"))),
                        target(BILLION, "Kế hoạch", "Plan", "2024", "600")),
                List.of());
    }

    static RankedBars communes() {
        return new RankedBars(
                Caption.of(text("Xếp hạng xã, phường", "Ranking of communes")),
                PERCENT,
                List.of(
                        bar("P. Lương Văn Tri", "97.2"),
                        bar("P. Kỳ Lừa", "95.8"),
                        bar("X. Đồng Đăng", "93.1"),
                        new Bar(text("X. Lộc Bình", "X. Lộc Bình"), figure(PERCENT, "90.4"), true),
                        bar("X. Hữu Lũng", "88"),
                        bar("X. Bắc Sơn", "84.6"),
                        bar("X. Chi Lăng", "~81.3"),
                        bar("X. Tràng Định", ""),
                        bar("X. Thất Khê", "12.5")),
                Optional.of(new TargetValue(text("Mục tiêu", "Target"), figure(PERCENT, "90"))));
    }

    private static Bar bar(String name, String value) {
        Figure figure = value.isEmpty() ? new Figure.Absent(Absence.NOT_REPORTED) : figure(PERCENT, value);
        return Bar.of(text(name, name), figure);
    }

    /// Names too long to stand beside their bars, and a negative value.
    static RankedBars sectors() {
        return new RankedBars(
                Caption.of(text("Tăng trưởng theo khu vực", "Growth by sector")),
                PERCENT,
                List.of(
                        bar("Công nghiệp và xây dựng, kể cả điện mặt trời và khai khoáng", "11.2"),
                        bar("Dịch vụ logistics qua cửa khẩu Hữu Nghị, Tân Thanh, Chi Ma", "9.85"),
                        bar("Nông, lâm nghiệp và thủy sản", "-1.4")),
                Optional.empty());
    }

    static Sparkline spark(String values, boolean target) {
        List<Point> points = new ArrayList<>();
        int year = 2018;
        for (String value : values.split(" ")) {
            points.add(point(PERCENT, Integer.toString(year++), value.equals("-") ? "" : value, Vintage.ESTIMATE));
        }
        return new Sparkline(
                Caption.of(text("Tỷ lệ", "Rate")),
                PERCENT,
                points,
                target ? Optional.of(figure(PERCENT, "90")) : Optional.empty());
    }

    static BulletBar bullet(String value, String target, String whole) {
        return new BulletBar(
                Caption.of(text("Thu ngân sách 2024", "Revenue 2024")),
                BILLION,
                value.isEmpty() ? new Figure.Absent(Absence.NOT_YET_DUE) : figure(BILLION, value),
                target.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TargetValue(text("HĐND tỉnh giao", "Council"), figure(BILLION, target))),
                whole.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(whole)));
    }

    /// Every sample by the name of its file.
    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("revenue", revenue());
        all.put("growth", growth());
        all.put("months", months());
        all.put("outlook", outlook());
        all.put("progress", progress());
        all.put("progress-empty", new ProgressChart(Caption.of(text("Chưa có", "None")), PERCENT, 2025, List.of()));
        all.put("trade", trade());
        all.put("single", single());
        all.put("empty", new SeriesChart(Caption.of(text("Chưa có", "None")), PERCENT, List.of(), List.of()));
        all.put("communes", communes());
        all.put("sectors", sectors());
        all.put("slope", CompareSamples.slope());
        all.put("multiples", CompareSamples.multiples(true));
        all.put("multiples-own", CompareSamples.multiples(false));
        all.put("shares", SharesChartTest.sectors());
        all.put("spark-course", spark("70 72 71 80 78 84 87", true));
        all.put("spark-gap", spark("70 72 - 80 - 84 87", false));
        all.put("spark-one", spark("70", false));
        all.put("spark-equal", spark("70 70 70", false));
        all.put("spark-none", spark("-", false));
        all.put("bullet-over", bullet("9805.5", "7485", ""));
        all.put("bullet-under", bullet("~5000", "7485", ""));
        all.put("bullet-least", bullet(">5000", ">=7485", ""));
        all.put("bullet-range", bullet("7.9", "7.7..8", ""));
        all.put("bullet-whole", bullet("105", "", "181"));
        all.put("bullet-no-target", bullet("105", "", ""));
        all.put("bullet-no-figure", bullet("", "7485", ""));
        all.put("bullet-negative", bullet("-1.4", "8", ""));
        return all;
    }
}
