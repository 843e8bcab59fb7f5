package vn.cotmoc.web;

import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Every word that the pages say of themselves, in both languages. `{0}`, `{1}` stand for values.
enum Text {
    // The frame
    BOARD("Bảng mục tiêu", "Goals"),
    INDICATORS("Chỉ tiêu", "Indicators"),
    PLACES("Địa bàn", "Places"),
    DATA("Dữ liệu", "Data"),
    METHOD("Cách chấm", "Method"),
    SEARCH("Tìm", "Search"),
    SEARCH_HINT("Tìm chỉ tiêu, xã…", "Find an indicator, a place…"),
    PAGES("Các trang", "Pages"),
    SKIP("Đến nội dung chính", "Skip to the content"),
    LANGUAGE("Tiếng Việt", "English"),
    FOOT(
            "Số liệu, mục tiêu và lời nói của {0}, mỗi số dẫn về văn bản gốc.",
            "Figures, goals and words of {0}; every figure leads to its source."),
    REVISION("sổ cái {0}", "ledger {0}"),

    // The board
    BOARD_TITLE("Mục tiêu năm {0} của {1}", "Goals of {1}, {0}"),
    BOARD_LEAD("{0}, theo những gì đã biết đến {1}", "{0}, as known on {1}"),
    YEAR("Năm", "Year"),
    AGAINST("So với", "Against"),
    KNOWN_TO("Biết đến ngày", "Known to"),
    TREE("Xếp theo", "Ordered by"),
    ANYONE("bất cứ ai giao", "any issuer"),
    NEWEST("mới nhất", "newest"),
    DAY_FORM("ngày/tháng/năm", "day/month/year"),
    VIEW("Xem", "Show"),
    PICKS("Chọn bảng", "Choose the board"),
    SUMMARY("Tóm tắt", "Summary"),
    TALLY_REACHED("đạt hoặc vượt", "met or exceeded"),
    TALLY_MISSED("không đạt", "not met"),
    TALLY_OPEN("đang thực hiện hoặc chưa kết luận", "in progress or not conclusive"),
    TALLY_NO_TARGET("chưa ghi nhận chỉ tiêu", "no target recorded"),
    TALLY_NO_FIGURE("chưa có số", "no figure"),
    TALLY_CONTRADICTED("số liệu còn mâu thuẫn", "with open contradictions"),
    SOURCES("{0} nguồn", "{0} sources"),
    SOURCE_ONE("1 nguồn", "1 source"),
    PERCENT_OF_TARGET("{0} chỉ tiêu", "{0} of the target"),
    TARGET_IS("chỉ tiêu {0}", "target {0}"),
    IMPLIED("suy ra", "implied"),
    ON_YEAR("{0} so với {1}", "{0} on {1}"),
    STATED("nguồn nêu {0}", "source says {0}"),
    POINTS("{0} điểm %", "{0} points"),
    RANKS("{0} bậc", "{0} places"),
    OF_WHOLE("/ {0}", "of {0}"),
    NO_FIGURE_YET("Chưa có số năm {0}:", "No figure for {0}:"),
    NO_FIGURE("Chưa có số", "No figure"),
    NO_TARGET_HERE("chưa ghi nhận chỉ tiêu", "no target recorded"),
    VALUES_APART("các nguồn nêu số khác nhau", "sources give different values"),
    GROWTH_APART("tốc độ tăng không khớp số gốc", "stated growth does not fit its base"),
    PLAN_APART("phần trăm kế hoạch không khớp chỉ tiêu", "stated percentage does not fit the target"),
    READINGS("câu chữ có nhiều cách hiểu", "wording has several readings"),
    BY_SIZE(" (lệch {0}%)", " ({0}% apart)"),
    BOARD_NOTE(
            "Chấm rỗng là số ước. “Suy ra” là chỉ tiêu tính ngược từ tỷ lệ mà nguồn nêu.",
            "A hollow dot is an estimate. \"Implied\" is a target worked back from a percentage that a source states."),
    HOW_JUDGED("Cách chấm mục tiêu", "How goals are judged"),
    GET_CSV("Tải CSV", "Download CSV"),
    GET_JSON("JSON", "JSON"),
    EMPTY_BOARD("Bảng này chưa có chỉ tiêu nào.", "This board has no indicators yet."),

    // Errors
    NOT_FOUND("Không tìm thấy", "Not found"),
    REFUSED("Chưa hiểu yêu cầu", "Request not understood"),
    BROKEN("Hệ thống gặp lỗi", "Something broke"),

    // Words of figures
    ADMINISTRATIVE_ESTIMATE("ước thực hiện", "expected result"),
    ESTIMATE("ước tính", "estimate"),
    REPORTED("đã báo cáo", "reported"),
    PRELIMINARY("sơ bộ", "preliminary"),
    OFFICIAL("chính thức", "official"),
    NOT_REPORTED("chưa báo cáo", "not reported"),
    NOT_APPLICABLE("không phát sinh", "not applicable"),
    NOT_YET_DUE("chưa đến kỳ", "not yet due"),
    CONFIDENTIAL("không công bố", "confidential"),
    WITHDRAWN("đã rút", "withdrawn"),
    INCOMPLETE("chưa đủ số thành phần", "incomplete"),
    UNDEFINED("không tính được", "undefined"),
    COMPUTED("tính từ số khác", "computed");

    private final LocalText words;

    Text(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    LocalText words() {
        return words;
    }

    /// The text in the language, its placeholders replaced by the values in order.
    String in(Language language, Object... values) {
        String text = words.in(language);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
