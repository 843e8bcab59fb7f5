package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// Every word that the table of a year says of itself, in both languages. `{0}`, `{1}` stand for values.
enum YearText implements Worded {
    TITLE(
            "Tình hình thực hiện các chỉ tiêu kinh tế - xã hội năm {0}",
            "How the socio-economic targets of {0} were carried out"),
    LEAD("{0}. Kỳ báo cáo: {1}; theo những gì đã biết đến {2}.", "{0}. Reporting period: {1}; as known on {2}."),
    WHOLE("cả năm {0}", "the year {0}"),
    PERIOD("Kỳ báo cáo", "Reporting period"),
    YEARS("Năm khác", "Other years"),
    CAPTION("Các chỉ tiêu năm {0}, {1}", "Indicators of {0}, {1}"),
    SCROLLS("Bảng năm, cuộn ngang được", "Table of the year, scrolls sideways"),
    GET_XLSX("Tải XLSX", "Download XLSX"),
    EMPTY("Sổ cái chưa có số hay chỉ tiêu nào của năm {0}.", "The ledger has neither a figure nor a target of {0}."),

    // Heads
    ORDER("TT", "No."),
    INDICATOR("Chỉ tiêu", "Indicator"),
    UNIT("ĐVT", "Unit"),
    BEFORE("TH năm {0}", "Result {0}"),
    SAME_TIME("TH cùng kỳ", "Same period of {0}"),
    PLAN("KH năm {0}", "Plan {0}"),
    NOW("TH kỳ: {0}", "Period: {0}"),
    CUMULATIVE("Luỹ kế {0}", "Year to date: {0}"),
    NOW_CUMULATIVE("TH kỳ và luỹ kế: {0}", "Period and year to date: {0}"),
    WHOLE_YEAR("Ước TH cả năm {0}", "Outlook {0}"),
    ON_PLAN("% so KH", "% of plan"),
    ON_BASE("% so cùng kỳ", "% on same period"),
    STATUS("Đánh giá", "Status"),
    OWNER("Cơ quan chủ trì", "Owner"),
    SOURCE("Nguồn", "Src"),
    NOTE("Ghi chú", "Notes"),
    BY_COUNTRY("TW giao", "Centre"),
    BY_PROVINCE("Tỉnh giao", "Province"),
    BY_COMMUNE("Xã giao", "Commune"),
    BY_OTHERS("Bên khác giao", "Others"),
    OF_WHICH("Trong đó:", "Of which:"),

    // Cells
    POINTS("điểm %", "points"),
    RANKS("bậc", "places"),
    NOTE_PLAN("KH: {0}", "Plan: {0}"),
    NOTE_PROJECTED("* {0}", "* {0}"),

    // Below the table
    SIGNS(
            "Ký hiệu: “…” chưa có số; “x” không áp dụng hoặc không tính được; “–” không phát sinh; “0” là số không.",
            "Signs: “…” no figure; “x” not applicable or not computable; “–” did not occur; “0” is zero."),
    OTHER_DAY_NOTE(
            "Số của kỳ ngắn hơn kỳ ở đầu cột mang kỳ của nó ngay dưới số; phép so sánh dùng đúng kỳ đó.",
            "A figure that stops before the period of its column carries its own period; it is compared with that."),
    COMPARED_NOTE(
            "% so KH = luỹ kế ÷ kế hoạch; % so cùng kỳ = luỹ kế ÷ cùng kỳ − 1 (tỷ lệ: hiệu, điểm %). Đánh giá theo quy tắc ở trang Cách chấm, cho số mới nhất của năm.",
            "% of plan = year to date ÷ plan; % on same period = year to date ÷ base − 1 (rates: difference, in points). Judged by the rules of the page Method, for the newest figure of the year."),
    PROJECTED_NOTE(
            "(*) Trung vị của dự báo do Cột Mốc tính, không phải ước của cơ quan; mô hình ở cột ghi chú.",
            "(*) Median of a projection computed by Cột Mốc, no office's estimate; the model stands among the notes."),
    RESULT_NOTE(
            "(**) Kết quả cả năm đã biết, không còn là ước.",
            "(**) The result of the whole year, known by now and no estimate."),
    SILENT_NOTE(
            "{0} chỉ tiêu chưa có số và chưa có chỉ tiêu giao nên không nằm trong bảng.",
            "{0} indicators have neither a figure nor a target, and are left out."),
    SOURCES("Nguồn số liệu", "Sources"),
    KNOWN_TO("Số liệu biết đến {0}, sổ cái lần ghi {1}.", "As known on {0}, ledger revision {1}."),

    // The official form, Nghị định 30/2020/NĐ-CP
    BODY("TÊN CƠ QUAN BAN HÀNH", "ISSUING BODY"),
    NUMBER("Số: ………/………", "No.: ………/………"),
    COUNTRY("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
    MOTTO("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
    DATED("…………, ngày …… tháng …… năm ………", "…………, ……/……/………"),
    RECIPIENTS("Nơi nhận:", "Recipients:"),
    SIGNED("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", "TITLE OF THE SIGNATORY"),
    END("./.", "./."),

    // The workbook
    SHEET_SOURCES("Nguồn", "Sources"),
    SHEET_TABLE("Bảng {0}", "Table {0}"),
    PUBLISHER("Nơi công bố", "Publisher"),
    PUBLISHED("Ngày", "Date"),
    ADDRESS("Địa chỉ", "Address");

    private final LocalText words;

    YearText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
