package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of the pages of themes.
enum ThemeText implements Worded {
    NAV("Chủ đề", "Themes"),
    TITLE("Chủ đề của {0}", "Themes of {0}"),
    LEAD(
            "Các ưu tiên, mục tiêu và lĩnh vực của tỉnh: đã hứa gì, đang ở đâu, số mới nhất và nguồn.",
            "The priorities, goals and fields of the province: what was promised, where it stands, the newest figures and their sources."),
    LEAD_ONE("{0}; năm {1}, theo những gì đã biết đến {2}.", "{0}; {1}, as known on {2}."),
    COUNT("{0} chỉ tiêu, {1} có số, {2} có chỉ tiêu giao.", "{0} indicators, {1} with a figure, {2} with a target."),
    PICKS("Xem theo", "Seen as"),
    PROMISED("Đã hứa gì, đang ở đâu", "What was promised, and where it stands"),
    NOTHING_PROMISED(
            "Năm {0} chưa có chỉ tiêu giao nào được ghi cho chủ đề này.",
            "No target of {0} is recorded for this theme."),
    LATER("Hứa cho những năm sau", "Promised for later years"),
    TELLING("Những hình nói nhiều nhất", "The most telling charts"),
    ON_MAP_ALL("Trên bản đồ và mọi địa bàn", "On the map, with all places"),
    NEWEST("Số mới nhất", "Newest figures"),
    WITHOUT("Chưa có số", "No figure yet"),
    SOURCES("Nguồn của trang này", "Sources of this page"),
    WITHIN("Gồm", "Within it"),
    EMPTY("Chưa có số nào trong chủ đề này.", "There is no figure in this theme yet.");

    private final LocalText words;

    ThemeText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
