package vn.cotmoc.charts;

import java.util.Optional;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// The words that charts say of themselves.
final class Words {
    static final LocalText PERIOD = new LocalText("Kỳ", "Period");
    static final LocalText SERIES = new LocalText("Chuỗi", "Series");
    static final LocalText VALUE = new LocalText("Giá trị", "Value");
    static final LocalText VINTAGE = new LocalText("Loại số", "Vintage");
    static final LocalText WAY = new LocalText("Chiều", "Direction");
    static final LocalText SHARE = new LocalText("Phần", "Share");
    static final LocalText NAME = new LocalText("Tên", "Name");
    static final LocalText RESULT = new LocalText("Kết quả", "Result");
    static final LocalText TARGET = new LocalText("Chỉ tiêu", "Target");
    static final LocalText PROJECTION = new LocalText("Dự báo", "Projection");
    static final LocalText WHOLE = new LocalText("Tổng", "Total");
    static final LocalText NO_FIGURE = new LocalText("Chưa có số", "No figure yet");
    static final LocalText NO_TARGET = new LocalText("Chưa có chỉ tiêu", "No target yet");
    static final LocalText FROM = new LocalText("từ", "from");
    static final LocalText TO = new LocalText("đến", "to");
    static final LocalText LOWEST = new LocalText("thấp nhất", "lowest");
    static final LocalText HIGHEST = new LocalText("cao nhất", "highest");

    static final LocalText PANELS_OF =
            new LocalText("# trên & có số của kỳ này", "# of & have a figure of this period");
    static final LocalText MOST_UP = new LocalText("tăng nhiều nhất: #", "rose most: #");
    static final LocalText MOST_DOWN = new LocalText("giảm nhiều nhất: #", "fell most: #");
    static final LocalText UNCHANGED = new LocalText("không đổi: #", "unchanged: #");

    static final LocalText REST = new LocalText("Phần còn lại", "The rest");
    static final LocalText REST_MISSING =
            new LocalText("Phần còn lại, gồm phần chưa có số", "The rest, with parts that have no figure");
    static final LocalText COMPUTED = new LocalText("tính ra", "computed");
    static final LocalText LARGEST = new LocalText("lớn nhất:", "largest:");
    static final LocalText SHARE_UP =
            new LocalText("tăng nhiều nhất: # & điểm % so với @", "rose most: # & points since @");
    static final LocalText SHARE_DOWN =
            new LocalText("giảm nhiều nhất: # & điểm % so với @", "fell most: # & points since @");

    static final LocalText KEY_PROVISIONAL = new LocalText("số ước, sơ bộ", "estimate or preliminary");
    static final LocalText KEY_CUMULATIVE = new LocalText("lũy kế từ đầu năm", "year to date");
    static final LocalText KEY_ABOVE = new LocalText("từ mức này trở lên", "this or more");
    static final LocalText KEY_BELOW = new LocalText("dưới mức này", "below this");
    static final LocalText KEY_ABOUT = new LocalText("khoảng", "about");
    static final LocalText KEY_RANGE = new LocalText("trong khoảng", "range");
    static final LocalText KEY_EARLIER = new LocalText("số đã công bố trước đó", "as published earlier");

    static final LocalText MAP_CLASS = new LocalText("Lớp", "Class");
    static final LocalText MAP_CLASSES = new LocalText("Lớp", "Classes");
    static final LocalText MAP_RULE =
            new LocalText("số đúng bằng mốc thuộc lớp trên", "a value on a bound is in the class above");
    static final LocalText MAP_UNDER = new LocalText("dưới", "under");
    static final LocalText MAP_FROM = new LocalText("từ # trở lên", "# and more");
    static final LocalText MAP_ALL = new LocalText("mọi giá trị", "all values");
    static final LocalText MAP_INEXACT = new LocalText("ước tính cho địa bàn này", "estimated for this territory");
    static final LocalText MAP_UNDEFINED = new LocalText("không xác định được", "cannot be known");
    static final LocalText MAP_OF = new LocalText("# trên & địa bàn có số", "# of & places have a figure");

    private Words() {}

    static LocalText vintage(Vintage vintage) {
        return switch (vintage) {
            case ADMINISTRATIVE_ESTIMATE -> new LocalText("ước thực hiện", "expected result");
            case ESTIMATE -> new LocalText("ước tính", "estimate");
            case REPORTED -> new LocalText("đã báo cáo", "reported");
            case PRELIMINARY -> new LocalText("sơ bộ", "preliminary");
            case OFFICIAL -> new LocalText("chính thức", "official");
        };
    }

    static LocalText absence(Absence reason) {
        return switch (reason) {
            case NOT_REPORTED -> new LocalText("chưa báo cáo", "not reported");
            case NOT_APPLICABLE -> new LocalText("không phát sinh", "not applicable");
            case NOT_YET_DUE -> new LocalText("chưa đến kỳ", "not yet due");
            case CONFIDENTIAL -> new LocalText("không công bố", "confidential");
            case WITHDRAWN -> new LocalText("đã rút", "withdrawn");
            case INCOMPLETE -> new LocalText("chưa đủ số thành phần", "incomplete");
            case UNDEFINED -> new LocalText("không xác định", "undefined");
        };
    }

    /// The figure without its unit, or why there is none.
    static String figure(Figure figure, Language language) {
        return switch (figure) {
            case Figure.Known known -> language.value(known);
            case Figure.Absent(Absence reason) -> absence(reason).in(language);
        };
    }

    /// The figure with its unit, a percent sign close behind it.
    static String measured(Figure.Known known, Language language) {
        String unit = known.unit().name().in(language);
        return language.value(known) + (unit.equals("%") ? "%" : "\u00A0" + unit);
    }

    /// The figure as a label within a chart that names its unit elsewhere.
    static String label(Figure.Known known, Language language) {
        boolean percent = known.unit().name().in(language).equals("%");
        return language.value(known) + (percent ? "%" : "");
    }

    /// The point for a tooltip or a sentence: `2024: 9.805,5 tỷ đồng (ước thực hiện)`.
    static String point(Point point, Language language) {
        String value =
                point.known().map(known -> measured(known, language)).orElseGet(() -> figure(point.figure(), language));
        return language.period(point.period()) + ": " + value + vintageNote(point, language);
    }

    /// The point within a sentence: `9.805,5 tỷ đồng (2024, ước thực hiện)`.
    static String stated(Point point, Language language) {
        String value =
                point.known().map(known -> measured(known, language)).orElseGet(() -> figure(point.figure(), language));
        String vintage = point.isProvisional() ? ", " + vintage(point.vintage()).in(language) : "";
        return value + " (" + language.period(point.period()) + vintage + ")";
    }

    /// The vintage in parentheses where the figure may still change.
    static String vintageNote(Point point, Language language) {
        return Optional.of(point)
                .filter(Point::isProvisional)
                .map(each -> " (" + vintage(each.vintage()).in(language) + ")")
                .orElse("");
    }

    /// A heading with the unit.
    static String heading(LocalText what, Unit unit, Language language) {
        return what.in(language) + " (" + unit.name().in(language) + ")";
    }
}
