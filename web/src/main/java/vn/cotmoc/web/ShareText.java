package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of charts of shares.
enum ShareText implements Worded {
    TITLE("{0}: cơ cấu", "{0}: structure"),
    NOTE(
            "Tỷ trọng của từng kỳ như đã ghi hoặc tính trong chính kỳ đó, không lấy trung bình; phần chưa có số không phải bằng 0.",
            "Shares of each period as recorded or computed within it, never averaged; a part without a figure is not zero."),
    OVER("Không vẽ {0}: các phần cộng lại lớn hơn tổng.", "Not drawn: {0}, where the parts make more than the whole.");

    private final LocalText words;

    ShareText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
