package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words around charts that may be taken along.
enum ChartText implements Worded {
    GET("Tải về", "Download"),
    EMBED("Nhúng", "Embed"),
    CHART("Hình", "Chart"),
    SOURCE("Nguồn: {0}", "Source: {0}"),
    COMPUTED_FROM("tính từ số của {0}", "computed from {0}"),
    MORE_SOURCES("và {0} nguồn khác", "and {0} more"),
    KNOWN("số đã biết đến {0}", "as known on {0}"),
    SHOWN_BY("Cột Mốc · {0} · {1}", "Cột Mốc · {0} · {1}"),
    OPEN(
            "Xem trên Cột Mốc, kèm bảng số và nguồn của từng số",
            "See it on Cột Mốc, with its table and the source of every figure"),
    FROM_PAGE("Trang có hình này", "The page of this chart"),
    EMBED_TITLE("Đưa hình vào trang khác", "Put the chart into another page"),
    EMBED_LEAD(
            "Sao chép đoạn mã dưới đây. Hình không cần script, tự vừa khung, và dẫn về nguồn.",
            "Copy the code below. The chart needs no script, fits its frame, and leads back to its source."),
    EMBED_LIVING("Hình luôn theo số mới nhất", "A chart that keeps up with new figures"),
    EMBED_FIXED("Hình giữ nguyên như đang thấy", "A chart that stays as it is now"),
    EMBED_CODE("Mã nhúng", "Code to embed"),
    EMBED_BARE("Xem khung trần", "See the bare frame"),
    IMAGE_LEAD(
            "SVG nét ở mọi cỡ, PNG cho nơi không nhận SVG, CSV là đúng những số trong hình. Thêm width=360 đến 1600 vào địa chỉ để đổi bề rộng.",
            "SVG is sharp at any size, PNG is for what takes no SVG, CSV has exactly the figures of the chart. Add width=360 to 1600 to the address for another width."),
    ALTERNATIVE("Lời thay hình (alt)", "Text for those who do not see it (alt)");

    private final LocalText words;

    ChartText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
