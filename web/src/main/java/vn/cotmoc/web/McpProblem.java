package vn.cotmoc.web;

import java.util.List;
import vn.cotmoc.model.LocalText;

/// What may be wrong with a message to `/mcp`.
final class McpProblem {
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int OTHER_TYPE = 415;

    static final String UNREADABLE = "CM-6030";
    static final String NO_METHOD = "CM-6032";
    static final String BAD_PARAMS = "CM-6033";

    private McpProblem() {}

    static Problem unreadable() {
        return Problem.of(
                BAD_REQUEST,
                UNREADABLE,
                new LocalText("Thông điệp không đọc được như JSON.", "The message cannot be read as JSON."),
                new LocalText(
                        "Hãy gửi một đối tượng JSON ở dạng UTF-8, không lồng sâu, không lặp tên.",
                        "Send one JSON object in UTF-8, not nested deeply, no name in it twice."));
    }

    static Problem noRequest() {
        return Problem.of(
                BAD_REQUEST,
                "CM-6031",
                new LocalText(
                        "Thông điệp không phải một yêu cầu JSON-RPC 2.0.",
                        "The message is no request of JSON-RPC 2.0."),
                new LocalText(
                        "Hãy gửi từng đối tượng một, có jsonrpc, id và method; /mcp không nhận lô.",
                        "Send one object at a time, with jsonrpc, id and method; /mcp takes no batches."));
    }

    static Problem noMethod(String method) {
        String shown = Problem.shorten(method);
        return Problem.of(
                NOT_FOUND,
                NO_METHOD,
                new LocalText(
                        "Ở đây không có phương thức “" + shown + "”.", "There is no method \"" + shown + "\" here."),
                new LocalText(
                        "Hãy dùng initialize, ping, tools/list hoặc tools/call.",
                        "Use initialize, ping, tools/list or tools/call."));
    }

    static Problem badParams(String method) {
        String shown = Problem.shorten(method);
        return Problem.of(
                BAD_REQUEST,
                BAD_PARAMS,
                new LocalText(
                        "Phần params của “" + shown + "” không đúng dạng, hoặc công cụ không có.",
                        "The params of \"" + shown + "\" are not of its form, or there is no such tool."),
                new LocalText(
                        "tools/list cho biết các công cụ và dạng của chúng.", "tools/list names tools and forms."));
    }

    static Problem otherVersion(String version, List<String> known) {
        String shown = Problem.shorten(version);
        String all = String.join(", ", known);
        return Problem.of(
                BAD_REQUEST,
                "CM-6034",
                new LocalText(
                        "Phiên bản giao thức “" + shown + "” không được hỗ trợ.",
                        "The protocol version \"" + shown + "\" is not supported."),
                new LocalText("Hãy dùng: " + all + ".", "Use: " + all + "."));
    }

    static Problem otherOrigin() {
        return Problem.of(
                FORBIDDEN,
                "CM-6035",
                new LocalText(
                        "Địa chỉ này không trả lời trang của nơi khác, hay dưới tên máy khác.",
                        "This address answers no page of another site, and under no other host name."),
                new LocalText(
                        "Hãy gọi từ chương trình, đến 127.0.0.1 hoặc localhost.",
                        "Call it from a program, at 127.0.0.1 or localhost."));
    }

    static Problem otherType(String type) {
        String shown = Problem.shorten(type);
        return Problem.of(
                OTHER_TYPE,
                "CM-6036",
                new LocalText("Không nhận “" + shown + "”.", "\"" + shown + "\" is not taken."),
                new LocalText("Hãy gửi application/json.", "Send application/json."));
    }

    static Problem otherAnswer(String accepted) {
        String shown = Problem.shorten(accepted);
        return Problem.of(
                NOT_ACCEPTABLE,
                "CM-6037",
                new LocalText("Không trả lời được ở dạng “" + shown + "”.", "No answer can be of \"" + shown + "\"."),
                new LocalText(
                        "Hãy gửi Accept: application/json, text/event-stream.",
                        "Send Accept: application/json, text/event-stream."));
    }

    static Problem unknownArgument(String tool, String name, List<String> known) {
        String shown = Problem.shorten(name);
        String all = String.join(", ", known);
        return Problem.of(
                BAD_REQUEST,
                "CM-6038",
                new LocalText(
                        "Công cụ " + tool + " không có tham số “" + shown + "”.",
                        "The tool " + tool + " has no argument \"" + shown + "\"."),
                new LocalText("Hãy dùng: " + all + ".", "Use: " + all + "."));
    }

    static Problem longArguments(int longest) {
        return Problem.of(
                BAD_REQUEST,
                "CM-6039",
                new LocalText(
                        "Các tham số dài quá " + longest + " ký tự.",
                        "The arguments are longer than " + longest + " characters."),
                new LocalText("Hãy hỏi ít hơn trong một lần.", "Ask for less at a time."));
    }
}
