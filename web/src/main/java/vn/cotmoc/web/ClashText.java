package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of the page of contradictions.
enum ClashText implements Worded {
    TITLE("Những số không thể cùng đúng", "Figures that cannot all be true"),
    LEAD(
            "{0} mâu thuẫn còn mở, {1} đã có lời giải thích, {2} lần điều chỉnh",
            "{0} open contradictions, {1} explained, {2} revisions"),
    PICKS("Lọc mâu thuẫn", "Filter the contradictions"),
    OPEN("Còn mở", "Open"),
    OPEN_LEAD(
            "Lớn nhất trước. Mỗi mục là một phép tính: các số đã ghi, rồi câu cho biết vì sao chúng không khớp. Nguyên nhân là phỏng đoán theo quy tắc, không phải kết luận.",
            "The largest first. Each is a small sum: the recorded figures, then the sentence that says why they do not fit. The cause is a guess by rules and no verdict."),
    LIKELY("có lẽ: {0}", "likely: {0}"),
    KIND("Loại", "Kind"),
    ALL("tất cả", "all"),
    SHOW_ALL("Xem tất cả", "Show all"),
    NONE("Không có mâu thuẫn nào còn mở ở đây.", "No open contradiction here."),
    MORE("Còn {0} mâu thuẫn nữa; hãy lọc theo chỉ tiêu hoặc loại.", "{0} more; filter by indicator or kind."),
    EXPLAINED("Đã có lời giải thích ({0})", "Explained ({0})"),
    EXPLAINED_LEAD(
            "Một người đã giải thích; lời của họ được giữ trong sổ cái cùng số liệu.",
            "Somebody explained these; the words stay in the ledger with the figures."),
    REVISIONS("Số được điều chỉnh ({0})", "Revisions ({0})"),
    REVISIONS_LEAD(
            "Ước tính sau thay ước tính trước. Đây không phải lỗi; cả hai số đều được giữ.",
            "A later estimate took the place of an earlier one. This is no fault; both figures stay."),
    EXPLAIN_HOW("Giải thích một mục trên dòng lệnh:", "Explain one on the command line:");

    private final LocalText words;

    ClashText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
