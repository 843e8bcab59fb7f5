package vn.cotmoc.web;

import java.util.List;
import vn.cotmoc.model.LocalText;

/// A request that cannot be answered, and what its sender can do about it. The code is stable: docs/errors has a
/// section
/// for each.
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int TOO_LONG = 414;
    private static final int OTHER_TYPE = 415;
    private static final int TOO_MANY = 429;
    private static final int NOT_READY = 503;
    private static final int MOST_CHOICES = 6;

    private final int status;
    private final String code;
    private final transient LocalText what;
    private final transient LocalText cure;

    private Problem(int status, String code, LocalText what, LocalText cure) {
        super(code + ": " + what.en() + " " + cure.en(), null, false, false);
        this.status = status;
        this.code = code;
        this.what = what;
        this.cure = cure;
    }

    /// A problem of one part of the site, which keeps its words itself.
    static Problem of(int status, String code, LocalText what, LocalText cure) {
        return new Problem(status, code, what, cure);
    }

    static Problem badParameter(String name, String value, LocalText expected) {
        String shown = shorten(value);
        return new Problem(
                BAD_REQUEST,
                "CM-6002",
                new LocalText(
                        "Tham số " + name + " có giá trị “" + shown + "” không đọc được.",
                        "The parameter " + name + " has the value \"" + shown + "\", which cannot be read."),
                new LocalText("Hãy dùng " + expected.vi() + ".", "Use " + expected.en() + "."));
    }

    static Problem unknownParameter(String name, java.util.List<String> known) {
        String shown = shorten(name);
        String all = String.join(", ", known);
        return new Problem(
                BAD_REQUEST,
                "CM-6014",
                new LocalText(
                        "Địa chỉ này không có tham số “" + shown + "”.",
                        "This address has no parameter \"" + shown + "\"."),
                new LocalText("Hãy dùng: " + all + ".", "Use: " + all + "."));
    }

    static Problem brokenParameters(int most) {
        return new Problem(
                BAD_REQUEST,
                "CM-6015",
                new LocalText(
                        "Các tham số của địa chỉ không đọc được.", "The parameters of the address cannot be read."),
                new LocalText(
                        "Hãy dùng không quá " + most + " tham số, ở dạng UTF-8 mã hóa phần trăm.",
                        "Use " + most + " parameters at most, in UTF-8 with percent encoding."));
    }

    /// @param seconds that a body may take
    static Problem tooSlow(int seconds) {
        return new Problem(
                TOO_SLOW,
                "CM-6016",
                new LocalText(
                        "Văn bản không đến đủ trong " + seconds + " giây.",
                        "The text did not arrive within " + seconds + " seconds."),
                new LocalText("Hãy gửi lại qua đường truyền nhanh hơn.", "Send it again on a faster line."));
    }

    static Problem missingParameter(String name, LocalText expected) {
        return new Problem(
                BAD_REQUEST,
                "CM-6003",
                new LocalText("Thiếu tham số " + name + ".", "The parameter " + name + " is missing."),
                new LocalText("Hãy thêm " + expected.vi() + ".", "Add " + expected.en() + "."));
    }

    static Problem hasBody() {
        return new Problem(
                BAD_REQUEST,
                "CM-6005",
                new LocalText("Yêu cầu có phần thân.", "The request has a body."),
                new LocalText("Hãy gửi GET không có phần thân.", "Send a GET without one."));
    }

    static Problem noPage() {
        return new Problem(
                NOT_FOUND,
                "CM-6001",
                new LocalText("Không có trang ở địa chỉ này.", "There is no page at this address."),
                new LocalText(
                        "Hãy bắt đầu từ bảng mục tiêu, danh mục chỉ tiêu, hoặc tìm theo tên.",
                        "Start from the goals, the list of indicators, or search by name."));
    }

    static Problem noIndicator(String text) {
        String shown = shorten(text);
        return new Problem(
                NOT_FOUND,
                "CM-3001",
                new LocalText("Không có chỉ tiêu “" + shown + "”.", "There is no indicator \"" + shown + "\"."),
                new LocalText(
                        "Trang /indicators liệt kê các chỉ tiêu đang có.",
                        "The page /indicators lists the indicators there are."));
    }

    static Problem noFigure(String text) {
        String shown = shorten(text);
        return new Problem(
                NOT_FOUND,
                "CM-3002",
                new LocalText("Không có số nào mang mã “" + shown + "”.", "There is no figure \"" + shown + "\"."),
                new LocalText(
                        "Mỗi số trên trang chỉ tiêu dẫn đến mã của nó.",
                        "Every figure on the page of an indicator leads to its id."));
    }

    static Problem noPlace(String text) {
        String shown = shorten(text);
        return new Problem(
                NOT_FOUND,
                "CM-3003",
                new LocalText("Không có địa bàn “" + shown + "”.", "There is no place \"" + shown + "\"."),
                new LocalText(
                        "Trang /places liệt kê các địa bàn; viết mã như 20 hoặc 06040@2024-12-01.",
                        "The page /places lists the places; write a code as 20 or 06040@2024-12-01."));
    }

    static Problem notAllowed(String method) {
        String shown = shorten(method);
        return new Problem(
                NOT_ALLOWED,
                "CM-6004",
                new LocalText(
                        "Trang này chỉ để đọc, không nhận “" + shown + "”.",
                        "This site is read-only and does not take \"" + shown + "\"."),
                new LocalText("Hãy dùng GET hoặc HEAD.", "Use GET or HEAD."));
    }

    /// @param seconds until the next request is answered
    static Problem tooMany(int seconds) {
        return new Problem(
                TOO_MANY,
                "CM-6013",
                new LocalText(
                        "Quá " + RateLimits.MOST + " yêu cầu trong một phút từ địa chỉ này.",
                        "More than " + RateLimits.MOST + " requests in a minute from this address."),
                new LocalText(
                        "Hãy thử lại sau " + seconds + " giây; toàn bộ số liệu có ở /data/figures.csv.",
                        "Try again in " + seconds + " seconds; /data/figures.csv has all figures at once."));
    }

    static Problem tooLong(int longest) {
        return new Problem(
                TOO_LONG,
                "CM-6006",
                new LocalText(
                        "Địa chỉ dài quá " + longest + " ký tự.",
                        "The address is longer than " + longest + " characters."),
                new LocalText("Hãy hỏi ít hơn trong một lần.", "Ask for less at a time."));
    }

    static Problem noChart() {
        return new Problem(
                NOT_FOUND,
                "CM-6020",
                new LocalText("Chưa có số nào để vẽ hình này.", "There is no figure yet to draw this chart from."),
                new LocalText(
                        "Các trang chỉ dẫn đến hình đã có; hãy bắt đầu từ trang của chỉ tiêu.",
                        "Pages lead only to charts there are; start from the page of the indicator."));
    }

    static Problem tooManyToCompare(String name, int asked, int most) {
        return new Problem(
                BAD_REQUEST,
                "CM-6021",
                new LocalText(
                        "So sánh nhiều nhất " + most + " giá trị của " + name + ", địa chỉ hỏi " + asked + ".",
                        "At most " + most + " values of " + name + " are compared, the address asks for " + asked
                                + "."),
                new LocalText("Hãy bỏ bớt; bảng xếp hạng mọi nơi ở /map.", "Leave some out; /map ranks all places."));
    }

    static Problem compareOneWay() {
        return new Problem(
                BAD_REQUEST,
                "CM-6022",
                new LocalText(
                        "Không so sánh cùng lúc nhiều chỉ tiêu của nhiều địa bàn.",
                        "Several indicators of several places are not compared at once."),
                new LocalText(
                        "Hãy chọn một chỉ tiêu của nhiều địa bàn, hoặc nhiều chỉ tiêu của một địa bàn.",
                        "Choose one indicator of several places, or several indicators of one place."));
    }

    static Problem manyPlaces(String text, List<String> ids) {
        String shown = shorten(text);
        String some =
                String.join(", ", ids.stream().limit(MOST_CHOICES).toList()) + (ids.size() > MOST_CHOICES ? ", …" : "");
        return new Problem(
                BAD_REQUEST,
                "CM-6023",
                new LocalText(
                        "Có " + ids.size() + " địa bàn ứng với “" + shown + "”.",
                        "There are " + ids.size() + " places for \"" + shown + "\"."),
                new LocalText(
                        "Hãy viết mã của một nơi: " + some + ".", "Write the code of one of them: " + some + "."));
    }

    static Problem noTheme(String text) {
        String shown = shorten(text);
        return new Problem(
                NOT_FOUND,
                "CM-3020",
                new LocalText("Không có chủ đề “" + shown + "”.", "There is no theme \"" + shown + "\"."),
                new LocalText("Trang /themes liệt kê các chủ đề.", "The page /themes lists the themes there are."));
    }

    static Problem noPng() {
        return new Problem(
                NOT_READY,
                "CM-8001",
                new LocalText(
                        "Máy chủ không có phông chữ tiếng Việt nên không vẽ được PNG.",
                        "The server has no font with Vietnamese letters, so it cannot draw a PNG."),
                new LocalText("Hãy lấy SVG (đổi .png thành .svg).", "Take the SVG (.svg in place of .png)."));
    }

    static Problem notListedYet() {
        return new Problem(
                NOT_READY,
                "CM-6007",
                new LocalText("Số đáng ngờ chưa được liệt kê xong.", "The doubts are not listed yet."),
                new LocalText("Hãy hỏi lại sau vài giây.", "Ask again in a few seconds."));
    }

    static Problem tooManyToDoubt() {
        return new Problem(
                NOT_READY,
                "CM-6008",
                new LocalText(
                        "Sổ cái có quá nhiều số để liệt kê số đáng ngờ ở đây.",
                        "The ledger holds too many figures for the site to list doubts."),
                new LocalText(
                        "Hãy dùng ./cotmoc doubt với mã một chỉ tiêu.",
                        "Use ./cotmoc doubt with the code of an indicator."));
    }

    static Problem tooLarge(int letters) {
        return new Problem(
                TOO_LARGE,
                "CM-6009",
                new LocalText(
                        "Văn bản dài quá " + letters + " ký tự, hoặc tệp lớn quá 2 MB.",
                        "The text is longer than " + letters + " characters, or the file larger than 2 MB."),
                new LocalText("Hãy chia văn bản, hoặc dùng ./cotmoc check.", "Part the text, or use ./cotmoc check."));
    }

    static Problem otherType(String type) {
        String shown = shorten(type);
        return new Problem(
                OTHER_TYPE,
                "CM-6010",
                new LocalText("Không nhận “" + shown + "”.", "\"" + shown + "\" is not taken."),
                new LocalText(
                        "Hãy gửi văn bản (text/plain, .txt) hoặc tài liệu Word (.docx).",
                        "Send text (text/plain, .txt) or a Word document (.docx)."));
    }

    static Problem notWord() {
        return new Problem(
                OTHER_TYPE,
                "CM-7501",
                new LocalText("Tệp không phải tài liệu Word (.docx).", "The file is no Word document (.docx)."),
                new LocalText("Hãy lưu lại thành .docx hoặc .txt.", "Save it as .docx or .txt."));
    }

    static Problem notUtf8() {
        return new Problem(
                OTHER_TYPE,
                "CM-7503",
                new LocalText("Văn bản không ở dạng UTF-8.", "The text is not in UTF-8."),
                new LocalText("Hãy lưu lại ở dạng UTF-8.", "Save it as UTF-8."));
    }

    static Problem brokenForm() {
        return new Problem(
                BAD_REQUEST,
                "CM-6012",
                new LocalText("Biểu mẫu gửi lên không đọc được.", "The form that was sent cannot be read."),
                new LocalText("Hãy gửi lại từ trang /check.", "Send it again from the page /check."));
    }

    static Problem checkTooLong() {
        return new Problem(
                NOT_READY,
                "CM-6011",
                new LocalText(
                        "Không soát xong văn bản trong thời gian cho phép.",
                        "The text was not checked within the time there is."),
                new LocalText(
                        "Hãy thử lại, chia văn bản, hoặc dùng ./cotmoc check.",
                        "Try again, part the text, or use ./cotmoc check."));
    }

    /// So much of a value as an answer repeats.
    static String shorten(String value) {
        int longest = 80;
        if (value.length() <= longest) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
        return value.substring(0, end) + "…";
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    LocalText what() {
        return what;
    }

    LocalText cure() {
        return cure;
    }
}
