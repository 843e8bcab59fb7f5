package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words that say how outlooks are made and doubts are found.
enum MethodText implements Worded {
    OUTLOOK("Dự báo", "Outlook"),
    OUTLOOK_1(
            "Dự báo được tính từ chính lịch sử của chỉ tiêu, kèm khoảng 50, 80 và 95%. Cần ít nhất 24 số tháng, 8 số quý hoặc 5 số năm, và không thiếu quá một phần ba; nếu không thì không dự báo, kèm lý do. Thứ hạng và việc chỉ xảy ra một lần không được dự báo.",
            "An outlook is made from the indicator's own history, with intervals of 50, 80 and 95%. It needs at least 24 monthly, 8 quarterly or 5 yearly figures of which no more than a third is missing; otherwise there is none, with the reason. Ranks and what happens once are not forecast."),
    OUTLOOK_2(
            "Mỗi cách dự báo được thử lại trên quá khứ của chuỗi: khoảng 80% đã chứa bao nhiêu số thực, sai số bằng mấy lần mức thay đổi so với cùng kỳ. Dự báo được ghi vào sổ cái cùng mô hình, dữ liệu và phiên bản, nên dự báo cũ vẫn đọc lại được.",
            "Every outlook was tried on the past of its series: how often the 80% interval held, and how large the error was beside the change on the same period a year before. It stands in the ledger with its model, data and version, so an old one can be read again."),
    DOUBT("Số đáng ngờ", "Doubtful figures"),
    DOUBT_1(
            "Số mới nhất của mỗi chuỗi được so với điều lịch sử của nó cho phép chờ đợi. Số bị ngờ khi khả năng nó đúng không quá một phần tư, sau khi tính cả các nhầm lẫn thường gặp: sai đơn vị 10, 100, 1.000 lần, sai dấu, đổi chỗ hai số. Số cách mức dự kiến không quá khoảng một phần ba thì không bị ngờ.",
            "The newest figure of every series is held against what its history lets expect. It is doubted where it is right with a probability of at most a quarter, once usual slips are weighed: a unit wrong by 10, 100 or 1,000, a wrong sign, two figures swapped. A figure within about a third of what was expected is never doubted."),
    DOUBT_2(
            "Ngờ không chặn gì cả: số vẫn được ghi và hiện ra như mọi số. Khi có người nêu lý do, lời ấy được giữ trong sổ cái và dấu ngờ được gỡ.",
            "A doubt stops nothing: the figure is recorded and shown like any other. Once somebody gives the reason, the words stay in the ledger and the mark is taken off.");

    private final LocalText words;

    MethodText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
