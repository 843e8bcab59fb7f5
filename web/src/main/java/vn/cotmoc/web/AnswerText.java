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
    EVERY("từng năm {0}", "each year {0}"),
    TO("đến {0}", "to {0}"),
    OTHERS("Cũng có thể là:", "It may also be:"),
    UNKNOWN("Không hiểu: {0}.", "Not understood: {0}."),
    NO_INDICATOR(
            "Chưa rõ câu hỏi về chỉ tiêu nào. Hãy gọi tên chỉ tiêu như trong danh mục, kèm nơi và kỳ nếu cần.",
            "It is not clear which indicator is asked for. Name it as in the list of indicators, with place and period where needed."),
    OUTSIDE("Sổ cái không giữ số của {0}.", "The ledger holds no figures of {0}."),
    MAYBE("Có phải bạn hỏi về:", "Did you mean:"),
    NO_FIGURE_YET("Sổ cái chưa có số thực hiện của {0}.", "The ledger has no actual figure for {0}."),
    NONE_OF_LEVEL(
            "Sổ cái chưa có số của từng nơi ở cấp này để xếp.",
            "The ledger has no figures of the places of this level to put in order."),
    CAPTION("Các số trả lời câu hỏi", "The figures that answer"),
    PERIOD("Kỳ", "Period"),
    PLACE("Nơi", "Place"),
    INDICATOR("Chỉ tiêu", "Indicator"),
    PART_NAME("Phần", "Part"),
    CHANGE("Thay đổi", "Change"),
    FIGURE("Số", "Figure"),
    CHART("Xem biểu đồ", "See the chart"),
    HIGHEST("Cao nhất", "Highest"),
    LOWEST("Thấp nhất", "Lowest"),
    BEST("Tốt nhất", "Best"),
    WORST("Kém nhất", "Worst"),
    TOP_TIME("{0} trong {3} kỳ có số chung: {1}, {2}.", "{0} of the {3} periods with a figure of the whole: {1}, {2}."),
    TOP_PLACE("{0} trong {3} nơi có số của {4}: {1}, {2}.", "{0} of the {3} places with a figure of {4}: {1}, {2}."),
    TIED(
            "Câu hỏi có thể về nhiều chỉ tiêu; dưới đây là số của từng chỉ tiêu.",
            "The question may be about several indicators; here is the figure of each."),
    ONLY_PARTS(
            "Sổ cái không có số chung, chỉ có số của từng phần.",
            "The ledger has no figure of the whole, only of its parts."),
    SOME_PARTS(
            "Có kỳ chưa đủ cả năm; số đó không đem so với năm khác.",
            "Some are of a part of the year only; they are not held against other years."),
    BEYOND(
            "Một phần còn cao hơn mọi số chung: {0}, {1}: {2}; sổ cái chưa có số chung của kỳ đó.",
            "A part is higher than every figure of the whole: {0}, {1}: {2}; the ledger has no whole of that time."),
    WITHOUT("Sổ cái chưa có số của: {0}.", "The ledger has no figure of: {0}."),
    PLACES_WITHOUT("{0} nơi khác ở cấp này chưa có số.", "{0} other places of this level have no figure."),
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
