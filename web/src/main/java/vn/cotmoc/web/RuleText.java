package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of the page of rules by which a goal is assessed.
enum RuleText implements Worded {
    TITLE("Quy tắc đánh giá chỉ tiêu", "Rules of assessment"),
    LEAD(
            "Cùng số liệu thì ai tính cũng ra cùng trạng thái. Mỗi trạng thái kèm một câu nêu phép tính của nó.",
            "With the same figures anyone comes to the same status. Every status comes with one sentence that states its arithmetic."),
    ALL("Các trạng thái", "The statuses"),
    END("Khi kỳ đã hết", "When the period is over"),
    END_1(
            "Số của cả kỳ được so với chỉ tiêu: tốt hơn là Vượt, bằng là Đạt, kém là Không đạt. Chiều tốt là của chính chỉ tiêu: càng cao càng tốt, càng thấp càng tốt, hoặc nằm trong khoảng; quy tắc hai chiều đối xứng, có nghĩa cả ở số không và số âm.",
            "The figure of the whole period is held against the target: better is Exceeded, as good is Met, worse is Not met. The good direction is the indicator's own: more, less, or within a band; the two directions are mirror images, and zero and negative numbers are judged like any other."),
    END_2(
            "Phần trăm kế hoạch chỉ có nghĩa khi chỉ tiêu lớn hơn 0 và không phải thứ hạng; trạng thái thì luôn có nghĩa. Nhiều cơ quan giao nhiều chỉ tiêu: số được so với từng chỉ tiêu một.",
            "A percentage of plan is defined where the target is above zero and no rank; the status always is. Where several offices set targets, the figure is held against each."),
    END_3(
            "Với cái cộng dồn, như thu ngân sách, số của một phần kỳ đôi khi đã đủ để kết luận: đã hơn chỉ tiêu thì không thể kém đi nữa.",
            "For what adds up, as revenue, a part of the period is sometimes enough: what is already above the target cannot fall back."),
    WITHIN("Khi kỳ chưa hết", "While the period runs"),
    WITHIN_1(
            "Số được so với mức phải có đến ngày chốt của nó. Mức ấy lấy theo thứ tự: lộ trình do cơ quan giao chỉ tiêu đặt (giữa hai mốc thì chia đều, và câu giải thích nói rõ như vậy); nếu không có, nhịp riêng của chỉ tiêu: phần của cả năm mà các năm trước đã có đến ngày ấy, tính bình quân của ít nhất {0} và nhiều nhất {1} năm gần nhất. Không bao giờ lấy chỉ tiêu chia đều cho mười hai tháng.",
            "The figure is held against what should be there by its cut-off day. That is, in this order: the path that the issuer of the target set (straight between two milestones, and the sentence says so); where there is none, the indicator's own rhythm: the part of the year that past years had by that day, the mean of at least {0} and at most {1} of the latest years. A target is never spread evenly over twelve months."),
    WITHIN_2(
            "Chỗ kém được đo bằng phần trăm của chỉ tiêu cả kỳ; với cái đo tại một thời điểm, như số xã đạt chuẩn, bằng phần trăm của quãng đường từ mức đầu kỳ đến chỉ tiêu (nếu biết mức đầu kỳ). So với nhịp riêng, được kém trong biên độ của các năm trước (độ lệch chuẩn, ít nhất {2} điểm).",
            "A shortfall is measured in percent of the target of the whole period; for what stands at a date, as a number of communes, in percent of the way from the base to the target, where the base is known. Against its own rhythm a figure may be behind by as much as past years differed (the standard deviation, at least {2} points)."),
    WITHIN_3(
            "Không kém hơn thế: Đúng tiến độ. Kém thêm không quá {3} điểm: Có nguy cơ. Kém hơn nữa: Chậm tiến độ.",
            "No further behind than that: On pace. Up to {3} points more: At risk. Further behind: Off pace."),
    WITHIN_4(
            "Ước cả kỳ do cơ quan công bố trước khi hết kỳ được đánh giá như số cả kỳ: đạt thì Đúng tiến độ, không đạt thì Chậm tiến độ, chưa chắc thì Có nguy cơ. Số có khoảng (hơn, dưới, khoảng) tính ở đầu bất lợi.",
            "A result of the whole period that an office expects before its end is judged as that of the whole: where it meets the target, On pace; where it does not, Off pace; where that is not certain, At risk. A figure with a bound (above, below, about) counts at its worse end."),
    CHANCE("Khi có dự báo", "Where there is a projection"),
    CHANCE_1(
            "Dự báo cả kỳ nằm trong sổ cái cùng mô hình và lần ghi của nó, với các phân vị 2,5; 10; 25; 50; 75; 90 và 97,5%. Khả năng đạt chỉ tiêu được nội suy giữa các phân vị theo thang chuẩn, và nằm trong 1–99%.",
            "A projection of the whole period stands in the ledger with its model and revision, as the quantiles 2.5, 10, 25, 50, 75, 90 and 97.5%. The chance of meeting the target is interpolated between them on the normal scale, within 1 to 99%."),
    CHANCE_2(
            "Khả năng từ {0}% trở lên: Đúng tiến độ. Từ {1}% đến dưới {0}%: Có nguy cơ. Dưới {1}%: Chậm tiến độ.",
            "A chance of {0}% or more: On pace. From {1}% to below {0}%: At risk. Below {1}%: Off pace."),
    CHANCE_3(
            "Khi lộ trình (hoặc nhịp riêng) và dự báo nói khác nhau, lấy cách thận trọng hơn, và câu giải thích nêu cả hai.",
            "Where the path (or the rhythm) and the projection disagree, the more cautious one counts, and the sentence states both."),
    SILENT("Khi chưa nói được", "When nothing can be said yet"),
    SILENT_1(
            "Chưa nói được, kèm lý do: không có lộ trình, chưa đủ {0} năm, cũng không có dự báo; số (hoặc dự báo) cũ hơn {1} ngày; kỳ đã hết mà chưa có số cả kỳ; số của một tháng lẻ mà thiếu các tháng trước; chỉ tiêu chỉ có lời; chưa định chiều nào là tốt; số chỉ cho một phía.",
            "Cannot say yet, with the reason: no path, fewer than {0} years and no projection; the figure, or the projection, more than {1} days old; the period over and no figure of the whole; a month whose earlier months are missing; a target in words only; no good direction; a figure bounded on the other side only."),
    NEEDED("Còn phải làm bao nhiêu", "What is left to do"),
    NEEDED_1(
            "Với cái cộng dồn: (chỉ tiêu − số đã có) ÷ số tháng còn lại kể từ ngày chốt. Đây là phép chia cho biết còn phải thêm bao nhiêu, không phải dự báo.",
            "For what adds up: (target − figure) ÷ the months left from its cut-off day. It is a quotient that says what must come, and no forecast."),
    HORIZON("Mục tiêu dài hạn", "Long-term goals"),
    HORIZON_1(
            "Mục tiêu dài hạn là mức của một năm được đặt ra trước ít nhất hai năm. Mức gốc là mức đầu kỳ mà văn bản nêu; nếu không nêu, là số thực hiện cả năm gần nhất. Với đại lượng dương không phải tỷ lệ hay thứ hạng, nhịp phải có là tốc độ tăng đều hằng năm: (mục tiêu ÷ gốc)^(1 ÷ số năm) − 1; với tỷ lệ, thứ hạng, số không và số âm, là bước đều hằng năm: (mục tiêu − gốc) ÷ số năm. Mức phải có của từng năm theo đường ấy.",
            "A long-term goal is the level of a year that was set at least two years ahead. The base is the level that the document states, or else the latest figure of a whole year. For amounts above zero that are no percentage and no rank, the pace required is an even yearly growth: (goal ÷ base)^(1 ÷ years) − 1; for percentages, ranks, zero and numbers below it, an even yearly step: (goal − base) ÷ years. The level required in each year follows."),
    HORIZON_2(
            "So số của năm gần nhất với mức phải có của năm ấy: không kém là Đúng tiến độ, kém không quá {0}% quãng đường từ gốc đến mục tiêu là Có nguy cơ, kém hơn là Chậm tiến độ. Không có mức gốc trong văn bản thì chỉ nêu nhịp phải có từ nay.",
            "The latest year's figure is held against the level required in its year: not behind is On pace, up to {0}% of the way from base to goal behind is At risk, further is Off pace. Where the document states no base, only the pace required from now on is given."),
    COMPOSITE("Chỉ số tổng hợp", "Composite indices"),
    COMPOSITE_1(
            "Mỗi thành phần được đưa về điểm 0–100: theo hai đầu cho trước; theo đơn vị kém nhất và tốt nhất; theo độ lệch chuẩn (50 điểm ở trung bình, 10 điểm mỗi độ lệch, tính trên mọi đơn vị được so); hoặc theo phần trăm đơn vị khác kém hơn (bằng nhau tính một nửa). Điểm được lấy trung bình có trọng số, cộng hoặc nhân, như định nghĩa của chỉ số nêu. Thiếu một thành phần thì không có chỉ số, trừ khi định nghĩa cho phép chia lại trọng số.",
            "Each part is brought to points within 0 to 100: between two stated ends; between the worst and the best place; by standard deviations (50 at the mean, 10 for each, over all places compared); or by the part of the other places that are worse, ties by half. The points are averaged by weight, arithmetically or geometrically, as the definition of the index states. Where a part is missing there is no index, unless the definition lets the other weights be raised."),
    RANKING("Xếp hạng", "Rankings"),
    RANKING_1(
            "Bằng nhau thì đồng hạng, hạng sau đếm đủ (1, 2, 2, 4). Nơi không có số không được xếp hạng và được nêu tên kèm lý do.",
            "Equal values share a rank and the next one counts them all (1, 2, 2, 4). A place without a value has no rank and is named with the reason.");

    private final LocalText words;

    RuleText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
