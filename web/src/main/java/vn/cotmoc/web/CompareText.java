package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of the page that sets places or indicators beside each other.
enum CompareText implements Worded {
    NAV("So sánh", "Compare"),
    TITLE_PLACES("{0}: so sánh {1} địa bàn", "{0}: {1} places compared"),
    TITLE_INDICATORS("{0}: {1} chỉ tiêu cạnh nhau", "{0}: {1} indicators side by side"),
    LEAD(
            "Một chỉ tiêu của nhiều địa bàn, hoặc nhiều chỉ tiêu của một địa bàn; {0}, {1}.",
            "One indicator of several places, or several indicators of one place; {0}, {1}."),
    TITLE_PLACE("{0}: {1}", "{0}: {1}"),
    MAP_PUBLISHED("như đã công bố", "as published"),
    AS_PUBLISHED("theo địa giới khi công bố", "on the map on which each was published"),
    ON_MAP("quy đổi về bản đồ ngày {0}", "moved to the map of {0}"),
    KNOWN_NOW("theo số mới nhất", "as known now"),
    KNOWN_THEN("theo những gì đã biết đến {0}", "as known on {0}"),
    PICKS("Chọn so sánh", "What to compare"),
    CHOSEN_INDICATORS("Chỉ tiêu", "Indicators"),
    CHOSEN_PLACES("Địa bàn", "Places"),
    ADD_INDICATOR("Thêm chỉ tiêu", "Add an indicator"),
    ADD_PLACE("Thêm địa bàn (tên hoặc mã)", "Add a place (name or code)"),
    NONE("không thêm", "none"),
    FORM("Cách vẽ", "Drawn as"),
    LINES("diễn biến, mỗi nơi một hình", "courses, a picture each"),
    BARS("xếp hạng một kỳ", "ranking of one period"),
    SLOPE("từ kỳ này sang kỳ kia", "from one period to another"),
    FROM("Kỳ trước", "Earlier period"),
    PERIOD("Kỳ", "Period"),
    DAY("Bản đồ ngày", "Map of"),
    NEWEST_PERIOD("mới nhất", "newest"),
    TITLE_AT("{0}, {1}", "{0}, {1}"),
    TITLE_FROM_TO("{0}, {1} và {2}", "{0}, {1} and {2}"),
    TABLE("Bảng số", "The figures"),
    COUNT("{0} trên {1} địa bàn có số của kỳ {2}.", "{0} of {1} places have a figure of {2}."),
    ONLY("Hình vẽ các số theo {0}; bảng có mọi kỳ.", "The picture shows figures by {0}; the table has every period."),
    YEARS("năm", "year"),
    HALVES("nửa năm", "half-year"),
    QUARTERS("quý", "quarter"),
    MONTHS("tháng", "month"),
    DAYS("ngày", "day"),
    CUMULATIVE("lũy kế từ đầu năm", "year to date"),
    RANGES("khoảng thời gian", "stretch of time"),
    OWN_SCALES(
            "Mỗi hình có đơn vị và thang riêng: so hướng đi, không so độ cao.",
            "Each picture has its own unit and scale: compare directions, not heights."),
    SAME_SCALE("Mọi hình cùng một thang và cùng trục thời gian.", "All pictures share one scale and one axis of time."),
    NO_AVERAGE(
            "Không có trung bình: tỷ lệ của nhiều nơi không cộng và không lấy trung bình được.",
            "There is no average: percentages of several places can neither be added nor averaged."),
    NOT_ON_MAP("{0} không có trên bản đồ ngày {1}.", "{0} is not on the map of {1}."),
    EMPTY(
            "Chưa có số nào để so sánh. Hãy thêm địa bàn hoặc chọn chỉ tiêu khác.",
            "There is no figure to compare yet. Add a place, or choose another indicator."),
    ONE_PERIOD(
            "Mới có số của một kỳ, nên chưa vẽ được từ kỳ này sang kỳ kia.",
            "There are figures of one period only, so nothing goes from one to another yet."),
    GAP("–", "–"),
    PLACES_LINK("So sánh các địa bàn", "Compare places"),
    INDICATORS_LINK("Các chỉ tiêu cạnh nhau, theo thời gian", "The indicators side by side over time");

    private final LocalText words;

    CompareText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
