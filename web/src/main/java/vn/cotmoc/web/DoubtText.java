package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of pages about figures that do not fit their history.
enum DoubtText implements Worded {
    MARK("đáng ngờ", "doubtful"),
    TALLY("số đáng ngờ chưa có lý do", "doubtful figures without a reason"),
    TITLE("Số đáng ngờ", "Doubtful figures"),
    LEAD(
            "Số mới nhất không hợp với lịch sử của chính nó. Đây là câu hỏi, không phải kết luận: số vẫn được ghi và dùng như mọi số khác.",
            "A newest figure that does not fit its own history. It is a question and no verdict: the figure is recorded and used like any other."),
    EXPECTED("Dự kiến {0} đến {1} (95%, theo {2} số trước).", "Expected {0} to {1} (95%, from {2} earlier figures)."),
    TOO_LARGE(
            "có lẽ lớn gấp {0} lần: nhầm đơn vị hoặc dấu thập phân",
            "likely {0} times too large: unit or decimal point"),
    TOO_SMALL(
            "có lẽ nhỏ gấp {0} lần: nhầm đơn vị hoặc dấu thập phân",
            "likely {0} times too small: unit or decimal point"),
    SIGN("có lẽ sai dấu", "likely the wrong sign"),
    SWAP("có lẽ đổi chỗ với {0}", "likely swapped with {0}"),
    OUTSIDE("chưa rõ vì sao", "no likely cause"),
    SURE("mức chắc chắn {0}%", "sure to {0}%"),
    ANSWER("Nếu số đúng, ghi lý do trên dòng lệnh:", "Where the figure is right, give the reason on the command line:"),
    ANSWERED("Đã có lý do:", "The reason given:");

    private final LocalText words;

    DoubtText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
