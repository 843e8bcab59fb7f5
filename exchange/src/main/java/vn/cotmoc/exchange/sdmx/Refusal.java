package vn.cotmoc.exchange.sdmx;

import vn.cotmoc.model.LocalText;

/// A request that cannot be answered: the status of HTTP, the code of docs/errors, the code of SDMX (SDMX 2.1, section
/// 7, 5.1), and what its sender can do about it.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int TOO_LARGE = 413;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int NO_RESULTS = 100;
    private static final int RESULT_TOO_LARGE = 130;
    private static final int SYNTAX = 140;
    private static final int SEMANTIC = 150;
    private static final int LONGEST = 80;

    private final int status;
    private final String code;
    private final int sdmxCode;
    private final transient LocalText words;

    private Refusal(int status, String code, int sdmxCode, LocalText words) {
        super(code + ": " + words.en(), null, false, false);
        this.status = status;
        this.code = code;
        this.sdmxCode = sdmxCode;
        this.words = words;
    }

    static Refusal badAddress(String part, String expected) {
        return new Refusal(
                BAD_REQUEST,
                "CM-8101",
                SYNTAX,
                new LocalText(
                        "Không đọc được “" + shorten(part) + "” trong địa chỉ; hãy dùng " + expected + ".",
                        "Cannot read \"" + shorten(part) + "\" in the address; write " + expected + "."));
    }

    static Refusal badParameter(String name, String value, String expected) {
        return new Refusal(
                BAD_REQUEST,
                "CM-8102",
                SYNTAX,
                new LocalText(
                        "Tham số " + name + " có giá trị “" + shorten(value) + "” không dùng được; hãy dùng " + expected
                                + ".",
                        "The parameter " + name + " cannot be \"" + shorten(value) + "\"; write " + expected + "."));
    }

    static Refusal badKey(String key, String expected) {
        return new Refusal(
                BAD_REQUEST,
                "CM-8103",
                SEMANTIC,
                new LocalText(
                        "Khoá “" + shorten(key) + "” không khớp cấu trúc dữ liệu; hãy dùng " + expected + ".",
                        "The key \"" + shorten(key) + "\" does not fit the data structure; write " + expected + "."));
    }

    static Refusal noArtefact(String what) {
        return new Refusal(
                NOT_FOUND,
                "CM-8104",
                NO_RESULTS,
                new LocalText(
                        "Không có cấu trúc nào khớp “" + shorten(what)
                                + "”; /sdmx/v1/structure?detail=allstubs liệt kê tất cả.",
                        "No structure matches \"" + shorten(what)
                                + "\"; /sdmx/v1/structure?detail=allstubs lists all there are."));
    }

    static Refusal noData(String flow) {
        return new Refusal(
                NOT_FOUND,
                "CM-8105",
                NO_RESULTS,
                new LocalText(
                        "Không có số liệu nào trong " + flow + " khớp câu hỏi; /sdmx/v1/availableconstraint/" + flow
                                + " cho biết có gì.",
                        "No data in " + flow + " matches the query; /sdmx/v1/availableconstraint/" + flow
                                + " says what there is."));
    }

    static Refusal notAcceptable(String accept, String offered) {
        return new Refusal(
                NOT_ACCEPTABLE,
                "CM-8106",
                SEMANTIC,
                new LocalText(
                        "Không có dạng “" + shorten(accept) + "”; có " + offered + ".",
                        "There is no form \"" + shorten(accept) + "\"; there are " + offered + "."));
    }

    static Refusal notImplemented(String what) {
        return new Refusal(
                NOT_IMPLEMENTED,
                "CM-8107",
                NOT_IMPLEMENTED,
                new LocalText("Chưa trả lời được: " + what + ".", "This is not answered: " + what + "."));
    }

    static Refusal tooLarge(String what) {
        return new Refusal(
                TOO_LARGE,
                "CM-8108",
                RESULT_TOO_LARGE,
                new LocalText(
                        "Câu hỏi quá lớn: " + what + "; hãy hỏi ít hơn trong một lần.",
                        "The query is too large: " + what + "; ask for less at a time."));
    }

    private static String shorten(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return value.substring(0, end) + "…";
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    int sdmxCode() {
        return sdmxCode;
    }

    LocalText words() {
        return words;
    }
}
