package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// Every word that the pages of long-term goals, divided targets and composite indices say, in both languages. `{0}`,
/// `{1}` stand for values.
enum GoalsText implements Worded {
    // Long-term goals
    NAV("Dài hạn", "Long term"),
    LINK("Mục tiêu dài hạn", "Long-term goals"),
    TITLE("Mục tiêu dài hạn của {0}", "Long-term goals of {0}"),
    TITLE_OF("Mục tiêu đến năm {0} của {1}", "Goals of {1} for {0}"),
    LEAD(
            "Nhìn từ năm {0}: mức gốc, số gần nhất, nhịp phải có và mức của năm {0} để còn kịp.",
            "Seen from {0}: the base, the latest figure, the pace required, and the level of {0} that keeps the goal in reach."),
    YEARS("Đến năm", "For the year"),
    ALL_YEARS("mọi năm", "every year"),
    EMPTY(
            "Sổ cái chưa có mục tiêu nào như vậy. Mục tiêu của một năm sau năm đang xem được ghi trong targets.csv như mọi chỉ tiêu khác.",
            "The ledger holds no such goal. A goal of a year after the one looked at stands in targets.csv like any other target."),
    GOAL("Mục tiêu {0}", "Goal for {0}"),
    BASE("Mức gốc", "Base"),
    NO_BASE("văn bản không nêu", "not stated"),
    LAST("Số gần nhất", "Latest figure"),
    OF_YEAR("{0} (năm {1})", "{0} ({1})"),
    LEVEL_NOW("Mức phải có năm {0}", "Level required in {0}"),
    PACE_PLANNED("Nhịp từ mức gốc", "Pace from the base"),
    PACE_NEEDED("Nhịp phải có từ nay", "Pace required from now on"),
    A_YEAR("{0} mỗi năm", "{0} a year"),
    STATED_BY("Nguồn", "Source"),
    WAY_PLANNED("Đường đều từ mức gốc", "Even way from the base"),
    WAY_NEEDED("Phải có từ nay", "Required from now on"),
    THE_GOAL("Mục tiêu", "Goal"),
    YEAR_BY_YEAR("Từng năm", "Year by year"),
    NOTE(
            "Đường đều là phép tính cho biết mỗi năm phải đi bao xa, không phải lộ trình do ai giao và không phải dự báo.",
            "The even way is arithmetic that says how far each year must go; nobody set it as a path, and it is no forecast."),

    // Divided targets
    SHARES("Giao xuống dưới", "Divided targets"),
    SHARES_TITLE("Giao chỉ tiêu năm {0}", "How the targets of {0} are divided"),
    SHARES_LEAD(
            "Mỗi chỉ tiêu đã chia cho địa bàn hoặc cơ quan: đã giao bao nhiêu, còn lại hay vượt bao nhiêu. Phần còn lại luôn là chỉ tiêu trừ tổng các phần; không ai nhập được.",
            "Every target that is divided among places or agencies: how much is given out, how much is left or too much. The remainder always is the target less the sum of its parts; nobody can enter it."),
    SHARES_EMPTY(
            "Năm {0} chưa có chỉ tiêu nào ghi là được chia từ một chỉ tiêu khác.",
            "No target of {0} says that it is a part of another one."),
    RECEIVER("Nơi nhận", "Given to"),
    SHARE("Phần của chỉ tiêu", "Part of the target"),
    SUM("Cộng", "Sum"),
    OPEN("Còn lại chưa giao", "Left"),
    COMPLETE("Còn lại", "Left"),
    OVER("Giao vượt", "Too much"),
    DIVIDES_OTHER("chia từ {0}, khác với chỉ tiêu đang có hiệu lực", "divides {0}, not the target in force"),
    OTHER_YEARS("Năm khác", "Other years"),

    // Composite indices
    INDEX_LEAD(
            "Tính lại từ các thành phần, kỳ {0}: {1} trên {2} nơi có chỉ số.",
            "Recomputed from its parts, {0}: {1} of {2} places have the index."),
    INDEX_EMPTY(
            "Chưa có số của thành phần nào để tính chỉ số này.",
            "No part has a figure from which it could be computed."),
    INDEX_RANKED("Xếp hạng", "Ranking"),
    RANK_AND_PLACE("Hạng, địa bàn", "Rank and place"),
    INDEX("Chỉ số", "Index"),
    INDEX_PARTS("Cách tính", "How it is put together"),
    WEIGHT("Trọng số", "Weight"),
    SCALE("Thang điểm 0–100", "Scale of 0 to 100 points"),
    BOUNDS("từ {0} (0 điểm) đến {1} (100 điểm)", "from {0} (0 points) to {1} (100 points)"),
    RANGE("từ nơi kém nhất (0) đến nơi tốt nhất (100)", "from the worst place (0) to the best (100)"),
    DEVIATIONS("50 ở trung bình, 10 mỗi độ lệch chuẩn", "50 at the mean, 10 for each standard deviation"),
    RANKS("phần trăm nơi khác kém hơn", "percent of the other places that are worse"),
    ARITHMETIC("Trung bình cộng có trọng số.", "Weighted arithmetic mean."),
    POINTS("điểm", "points"),
    GEOMETRIC(
            "Trung bình nhân có trọng số: thành phần yếu kéo chỉ số xuống nhiều hơn.",
            "Weighted geometric mean: a weak part pulls the index further down."),
    GAPS_NONE("Thiếu một thành phần thì không có chỉ số.", "Where a part is missing there is no index."),
    GAPS_REWEIGHT(
            "Thiếu một thành phần thì trọng số của nó được chia cho các thành phần còn lại.",
            "Where a part is missing its weight goes to the others."),
    WITHOUT("Không xếp hạng", "Not ranked"),
    NO_PART("{0} nơi không có số nào: {1}.", "{0} places without any figure: {1}."),
    REASON("Lý do", "Reason"),
    OTHER_PERIODS("Kỳ và cấp khác", "Other periods and levels"),
    RECOMPUTED("Tính lại theo địa bàn", "Recomputed by place");

    private final LocalText words;

    GoalsText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
