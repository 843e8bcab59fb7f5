package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words about the pack's own place on the map of a day.
enum HomeText implements Worded {
    SAME(
            "Trên bản đồ ngày {0}: địa bàn {1} không khác lúc các số được công bố, nên số, chỉ tiêu giao và kết quả chấm giữ nguyên.",
            "On the map of {0}: the territory of {1} is what it was when the figures were stated, so figures, targets and verdicts stand."),
    MOVED(
            "Trên bản đồ ngày {0}: số của {1} chỉ tiêu được đưa về địa bàn ngày đó, kèm độ chính xác. Những số ấy không chấm với chỉ tiêu giao, vì chỉ tiêu giao cho địa bàn của thời đó.",
            "On the map of {0}: figures of {1} indicators were moved to the territory of that day, with how exact they are. They are not judged against targets, which were set for the places of their time."),
    MOVED_HERE(
            "Trên bản đồ ngày {0}: các số công bố cho địa bàn khác được đưa về địa bàn ngày đó và không chấm với chỉ tiêu giao, vì chỉ tiêu giao cho địa bàn của thời đó.",
            "On the map of {0}: figures that were stated for other territories were moved to that of the day. They are not judged against targets, which were set for the places of their time."),
    SUMS_PUBLISHED(
            "Các ô đếm và mục cần chú ý theo số đã công bố.",
            "The counts and what needs attention are of the figures as published."),
    NOT_THERE(
            "Trên bản đồ ngày {0} chưa có {1} như hiện nay, nên các số giữ nguyên như đã công bố.",
            "{1} as it is was not there on the map of {0}, so its figures stand as published."),
    ONLY_PLACES(
            "Chưa có số chung của {0}; số của các địa bàn đứng bên dưới.",
            "There is no figure of {0} as a whole yet; those of its places stand below."),
    RANKING("Xếp hạng các địa bàn: trên bản đồ ấy.", "Places are ranked on that map."),
    TITLE("Trên bản đồ ngày {0}", "On the map of {0}"),
    LEAD(
            "Số công bố cho các địa bàn khác, tính lại cho địa bàn của ngày đó; mỗi số dẫn đến các phần của nó.",
            "Figures stated for other territories, moved to that of the day; each leads to its parts."),
    NOTE("đưa về bản đồ {0}", "moved to the map of {0}"),
    PARTS("{0}/{1} phần có số", "{0} of {1} parts with figures"),
    NOT_JUDGED("Không chấm ở đây", "Not judged here"),
    TARGET_THEN("Chỉ tiêu giao cho địa bàn của thời đó", "The target was set for the places of its time");

    private final LocalText words;

    HomeText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
