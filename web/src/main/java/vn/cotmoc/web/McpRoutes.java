package vn.cotmoc.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The address for assistants, `/mcp`: Model Context Protocol over Streamable HTTP, without sessions. The library that
/// speaks it is loaded by the first request.
final class McpRoutes {
    static final String PATH = "/mcp";

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int PARSE_ERROR = -32_700;
    private static final int INVALID_REQUEST = -32_600;
    private static final int INTERNAL_ERROR = -32_603;

    private final ToolAnswers answers;
    private final String version;
    private final Origin origin;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable McpDesk desk;
    private volatile @Nullable McpGate gate;

    McpRoutes(ToolAnswers answers, String version, Origin origin) {
        this.answers = answers;
        this.version = version;
        this.origin = origin;
    }

    ServerResponse answer(ServerRequest asked) {
        HttpServletRequest request = asked.servletRequest();
        McpDesk now = desk();
        gate(now.protocolVersions(), request);
        checkTypes(request);
        Optional<byte[]> reply = now.reply(Posted.body(request), origin.of(request));
        return Answer.of(reply.isPresent() ? OK : ACCEPTED, Answer.JSON, reply.orElse(new byte[0]))
                .cached(Answer.NEVER);
    }

    private McpDesk desk() {
        McpDesk made = desk;
        if (made != null) {
            return made;
        }
        making.lock();
        try {
            McpDesk other = desk;
            McpDesk now = other != null ? other : McpDesk.open(answers, version);
            desk = now;
            return now;
        } finally {
            making.unlock();
        }
    }

    private void gate(List<String> versions, HttpServletRequest request) {
        McpGate made = gate;
        if (made == null) {
            made = new McpGate(origin);
            gate = made;
        }
        made.check(request, versions);
    }

    private static void checkTypes(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!bare.equals(Answer.JSON) || request.getHeader("Content-Encoding") != null) {
            throw McpProblem.otherType(bare);
        }
        String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
        if (!accepted.contains(Answer.JSON) && !accepted.contains("*/*") && !accepted.contains("application/*")) {
            throw McpProblem.otherAnswer(accepted);
        }
    }

    /// An error of JSON-RPC for a request that was not read, or not to its end.
    static Answer refused(Errors.Told told) {
        int number = told.code().equals(McpProblem.UNREADABLE)
                ? PARSE_ERROR
                : told.code().equals("CM-6000") ? INTERNAL_ERROR : INVALID_REQUEST;
        Json json = new Json(512).open().put("jsonrpc", "2.0");
        json.raw(true).add(",\"id\":null");
        json.open("error").put("code", number).put("message", told.what().en());
        data(json.open("data"), told);
        return Answer.of(
                told.status(), Answer.JSON, json.close().close().close().bytes());
    }

    /// What an error says beside its message, as members of an object.
    static void data(Json json, Errors.Told told) {
        json.put("code", told.code())
                .put("title", told.what().en())
                .put("detail", told.cure().en())
                .put("titleVi", told.what().vi())
                .put("detailVi", told.cure().vi());
    }
}
