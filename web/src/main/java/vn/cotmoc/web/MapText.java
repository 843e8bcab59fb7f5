package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// What the page of a map says of itself.
enum MapText implements Worded {
    TITLE("{0}: bản đồ {1}", "{0}: map of {1}"),
    LEAD(
            "Số liệu {0}, trên bản đồ hành chính ngày {1}, theo những gì đã biết đến {2}",
            "Figures of {0}, on the administrative map of {1}, as known on {2}"),
    NOW("nay", "today"),
    PICKS("Chọn bản đồ", "Choose the map"),
    DAY("Bản đồ ngày", "Map of"),
    DAY_AUTO("cuối kỳ", "end of period"),
    METHOD("Chia lớp", "Classes"),
    QUANTILE("bằng số địa bàn", "equal counts"),
    EQUAL("bằng khoảng giá trị", "equal intervals"),
    FORM("Hình", "Form"),
    SHAPES("ranh giới, nếu có", "boundaries, if any"),
    TILES("ô đều nhau", "equal tiles"),
    RANKED("Xếp hạng", "Ranking"),
    CLASS("Lớp", "Class"),
    EXACTNESS("Độ chính xác", "Exactness"),
    NOTE_TILES(
            "Mỗi ô là một địa bàn, đặt gần vị trí thật; ô bằng nhau nên địa bàn đông mà nhỏ không bị khuất.",
            "Each tile is one place, set near where it lies; tiles are equal, so a small and crowded place is not hidden."),
    NOTE_NO_SHAPES(
            "Sổ cái chưa có ranh giới cho {0} trong {1} địa bàn ngày ấy; nạp bằng ./cotmoc import boundaries.",
            "The ledger has no boundaries for {0} of the {1} places of that day; import them with ./cotmoc import boundaries."),
    NOTE_SHAPES(
            "Ranh giới do người dùng nạp, đơn giản hoá khi nạp, chỉ để xem; không dùng để xác định địa giới.",
            "Boundaries were imported by the user and simplified; for reading only, not for deciding where a border runs."),
    NOTE_NUMBERS("Số trong mỗi địa bàn là lớp của nó.", "The number in each place is its class."),
    NOTHING(
            "Chưa có số liệu của chỉ tiêu này ở cấp này trên bản đồ ngày {0}. Hãy chọn kỳ, cấp hoặc ngày khác.",
            "No figure of this indicator at this level on the map of {0}. Choose another period, level or day."),
    UNDEFINED(
            "Không đưa được số liệu của chỉ tiêu này sang bản đồ ngày {0}: chỉ tiêu không cộng được, hoặc chưa rõ phần của từng địa bàn. Hãy để trống ngày để xem bản đồ của kỳ.",
            "Figures of this indicator cannot be moved to the map of {0}: it cannot be added, or the parts of the places are not known. Leave the day empty for the map of the period."),
    EMPTY("Chưa có chỉ tiêu nào có số của nhiều địa bàn cùng cấp.", "No indicator has figures of several places yet."),
    TOO_MANY(
            "Có {0} địa bàn, nhiều hơn số ô vẽ được ({1}); bảng vẫn đủ.",
            "There are {0} places, more than tiles can show ({1}); the table has them all."),
    NO_CENTRE(
            "{0} địa bàn chưa rõ vị trí nên chỉ có trong bảng.",
            "{0} places of unknown whereabouts stand in the table only.");

    private final LocalText words;

    MapText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
