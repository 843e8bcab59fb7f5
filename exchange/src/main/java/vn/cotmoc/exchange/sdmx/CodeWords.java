package vn.cotmoc.exchange.sdmx;

/// The codes of the model's own words, each with its name in Vietnamese and English. Letters of frequencies and of
/// observation status are those of the cross-domain codelists of SDMX where these have one.
final class CodeWords {
    static final String[][] FREQUENCY = {
        {"A", "Năm", "Annual"},
        {"S", "Nửa năm", "Half-yearly"},
        {"Q", "Quý", "Quarterly"},
        {"M", "Tháng", "Monthly"},
        {"D", "Ngày (số tại một ngày)", "Daily (as of a day)"},
        {"YTD", "Luỹ kế từ đầu năm", "From 1 January to a day"},
        {"YRS", "Giai đoạn nhiều năm", "Term of several years"},
        {"_O", "Khoảng thời gian khác", "Other stretch of days"}
    };

    static final String[][] MEASURE = {
        {"ACTUAL", "Thực hiện", "Actual"},
        {"TARGET", "Mục tiêu", "Target"},
        {"PROJECTION", "Dự báo", "Projection"}
    };

    static final String[][] VINTAGE = {
        {"ADMINISTRATIVE_ESTIMATE", "Ước thực hiện", "Administrative estimate"},
        {"ESTIMATE", "Ước tính", "Statistical estimate"},
        {"REPORTED", "Số nêu, không rõ loại", "Reported, vintage not named"},
        {"PRELIMINARY", "Sơ bộ", "Preliminary"},
        {"OFFICIAL", "Chính thức", "Official"}
    };

    static final String[][] STATUS = {
        {"A", "Bình thường", "Normal value"},
        {"E", "Ước tính", "Estimated value"},
        {"F", "Dự báo", "Forecast value"},
        {"P", "Sơ bộ", "Provisional value"},
        {"L", "Thiếu: có nhưng chưa thu thập", "Missing; exists but was not collected"},
        {"M", "Thiếu: không thể có", "Missing; cannot exist"},
        {"O", "Thiếu", "Missing"},
        {"Q", "Thiếu: không công bố", "Missing; suppressed"}
    };

    static final String[][] BOUND = {
        {"ABOUT", "Khoảng", "About"},
        {"NEARLY", "Gần", "Nearly"},
        {"MORE_THAN", "Hơn", "More than"},
        {"AT_LEAST", "Từ … trở lên", "At least"},
        {"LESS_THAN", "Dưới", "Less than"},
        {"AT_MOST", "Không quá", "At most"},
        {"RANGE", "Trong khoảng, đầu trên ở OBS_HIGH", "A range up to OBS_HIGH"}
    };

    static final String[][] ABSENCE = {
        {"NOT_REPORTED", "Chưa ai báo cáo", "Not reported"},
        {"NOT_APPLICABLE", "Không phát sinh", "Not applicable"},
        {"NOT_YET_DUE", "Chưa đến kỳ", "Not yet due"},
        {"CONFIDENTIAL", "Không được công bố", "Confidential"},
        {"WITHDRAWN", "Đã rút lại", "Withdrawn"},
        {"INCOMPLETE", "Thiếu thành phần", "Incomplete"},
        {"UNDEFINED", "Không xác định", "Undefined"}
    };

    static final String[][] UNIT_MULT = {{Codes.UNIT_MULT, "Đơn vị", "Units"}};

    private CodeWords() {}
}
