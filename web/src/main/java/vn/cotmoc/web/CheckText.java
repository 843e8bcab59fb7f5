package vn.cotmoc.web;

import vn.cotmoc.claims.check.Verdict;
import vn.cotmoc.model.LocalText;

/// The words of the page that checks a text.
enum CheckText implements Worded {
    NAV("Soát số", "Check"),
    TITLE("Soát số trong văn bản", "Check the numbers of a text"),
    LEAD(
            "Dán văn bản hoặc chọn tệp: mỗi số trong đó được đối chiếu với sổ cái và với chính văn bản. Không có gì được lưu lại.",
            "Paste a text or choose a file: every number in it is held against the ledger and against the text itself. Nothing is stored."),
    TEXT("Văn bản", "Text"),
    FILE("hoặc tệp .docx, .txt", "or a file, .docx or .txt"),
    DATE("Ngày của văn bản", "Day of the text"),
    PLACE("Nơi được nói đến", "Place it speaks of"),
    SUBMIT("Soát", "Check"),
    RESULT("Kết quả", "Result"),
    MARKED("Văn bản đã đánh dấu", "The text, marked"),
    FOUND("Từng số", "Number by number"),
    TALLY("{0} số, {1} cần xem lại.", "{0} numbers, {1} to look at again."),
    NONE("Không thấy số nào để đối chiếu.", "No number to check was found."),
    KEYS("Phím j và k đi đến số sau, số trước.", "The keys j and k go to the next and the previous number."),
    OTHER_LANGUAGE("Kết quả bằng tiếng Anh", "The result in Vietnamese"),
    UNLINKED("không có trong danh mục chỉ tiêu", "not among the indicators"),
    USED("Số đã dùng:", "Figures used:"),
    CONTRADICTS("trái với sổ cái hoặc văn bản", "contradicted"),
    UNIT_SUSPECTED("nghi nhầm đơn vị", "unit suspected"),
    OTHER_PERIOD("số của kỳ khác", "of another period"),
    OTHER_CUT_OFF("số đến ngày khác", "to another day"),
    OTHER_SCOPE("số của phạm vi khác", "of another scope"),
    AMBIGUOUS("có hai cách hiểu", "can be read in two ways"),
    OTHER_VINTAGE("số công bố trước đó", "an earlier version"),
    OTHER_REPORTER("số của cơ quan khác", "of another reporter"),
    WITHIN_ROUNDING("khớp khi làm tròn", "agrees when rounded"),
    SUPPORTS("khớp", "agrees"),
    UNVERIFIABLE("chưa đối chiếu được", "cannot be checked");

    private final LocalText words;

    CheckText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    static CheckText of(Verdict.Kind kind) {
        return switch (kind) {
            case CONTRADICTS -> CONTRADICTS;
            case UNIT_SUSPECTED -> UNIT_SUSPECTED;
            case OTHER_PERIOD -> OTHER_PERIOD;
            case OTHER_CUT_OFF -> OTHER_CUT_OFF;
            case OTHER_SCOPE -> OTHER_SCOPE;
            case AMBIGUOUS -> AMBIGUOUS;
            case OTHER_VINTAGE -> OTHER_VINTAGE;
            case OTHER_REPORTER -> OTHER_REPORTER;
            case WITHIN_ROUNDING -> WITHIN_ROUNDING;
            case SUPPORTS -> SUPPORTS;
            case UNVERIFIABLE -> UNVERIFIABLE;
        };
    }

    @Override
    public LocalText words() {
        return words;
    }
}
