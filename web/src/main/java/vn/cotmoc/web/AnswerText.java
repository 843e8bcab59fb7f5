package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of the card that answers a question.
enum AnswerText implements Worded {
    TITLE("Trả lời", "Answer"),
    NEWEST("Số mới nhất trong sổ cái.", "The newest figure of the ledger."),
    PART(
            "Sổ cái chưa có số của cả kỳ {0}; đây là số của {1}.",
            "The ledger has no figure for the whole of {0}; this one is of {1}."),
    BEFORE(
            "Sổ cái chưa có số của {0}; đây là số gần nhất trước đó, của {1}.",
            "The ledger has no figure for {0}; this is the last one before it, of {1}."),
    OTHER(
            "Sổ cái chưa có số của {0}. Số gần nhất là của {1}.",
            "The ledger has no figure for {0}. The nearest one is of {1}."),
    NONE("Sổ cái chưa có số nào về chỉ tiêu này ở {0}.", "The ledger has no figure of this indicator at {0}."),
    NO_PLAN("Sổ cái chưa có chỉ tiêu nào của năm này để so.", "The ledger has no target of this year to compare with."),
    NO_BASE("Sổ cái chưa có số của {0} để so.", "The ledger has no figure of {0} to compare with."),
    UNDERSTOOD("Hiểu câu hỏi là: {0} · {1} · {2}", "Understood as: {0} · {1} · {2}"),
    NO_TIME("kỳ mới nhất", "the newest period"),
    TO("đến {0}", "to {0}"),
    OTHERS("Cũng có thể là:", "It may also be:"),
    UNKNOWN("Không hiểu: {0}.", "Not understood: {0}."),
    NO_INDICATOR(
            "Chưa rõ câu hỏi về chỉ tiêu nào. Hãy gọi tên chỉ tiêu như trong danh mục, kèm nơi và kỳ nếu cần.",
            "It is not clear which indicator is asked for. Name it as in the list of indicators, with place and period where needed."),
    DETAILS("Chi tiết và lịch sử", "Details and history");

    private final LocalText words;

    AnswerText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
