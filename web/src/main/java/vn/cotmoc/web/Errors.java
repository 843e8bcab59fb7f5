package vn.cotmoc.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.NoHandlerFoundException;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Makes the answer to a request that failed: a page for people, problem+json below `/api/`, a message of SDMX below
/// `/sdmx/`, an error of JSON-RPC at `/mcp`.
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    static final int BROKEN = 500;
    private static final int NOT_READY = 503;

    private final Reader reader;
    private final Frames frames;

    Errors(Reader reader, Frames frames) {
        this.reader = reader;
        this.frames = frames;
    }

    /// What an error page says.
    record Told(int status, String code, LocalText what, LocalText cure) {}

    Answer answer(Exception wrong, HttpServletRequest request) {
        Told told = told(wrong);
        Answer answer = answer(told, request);
        if (told.status() == NOT_ALLOWED) {
            answer.with("Allow", String.join(", ", Guard.allowed(request.getRequestURI())));
        }
        if (told.status() == NOT_READY) {
            answer.with("Retry-After", "2");
        }
        return answer.cached(Answer.NEVER);
    }

    private Answer answer(Told told, HttpServletRequest request) {
        String address = request.getRequestURI();
        if (address.startsWith("/sdmx/")) {
            return SdmxRoutes.refused(told, request);
        }
        if (address.equals(McpRoutes.PATH)) {
            return McpRoutes.refused(told);
        }
        return address.startsWith("/api/")
                ? Answer.of(told.status(), Answer.PROBLEM, problem(told))
                : Answer.of(told.status(), Answer.HTML, page(told, request));
    }

    /// What to tell of the exception; one that nobody expected is logged under the number of an incident.
    static Told told(Exception wrong) {
        Throwable root = wrong;
        while (root instanceof jakarta.servlet.ServletException && root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof Problem problem) {
            return new Told(problem.status(), problem.code(), problem.what(), problem.cure());
        }
        if (root instanceof InvalidParameterException) {
            return told(Problem.brokenParameters(Server.MOST_PARAMETERS));
        }
        if (root instanceof NoHandlerFoundException) {
            return told(Problem.noPage());
        }
        if (root instanceof Failure failure && failure.code().startsWith("CM-3")) {
            return new Told(
                    NOT_FOUND,
                    failure.code(),
                    new LocalText("Không tìm thấy.", "Not found."),
                    new LocalText(String.valueOf(failure.getMessage()), String.valueOf(failure.getMessage())));
        }
        return broken(root);
    }

    private static Told broken(Throwable wrong) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Request failed, id {}", id, wrong);
        return new Told(
                BROKEN,
                "CM-6000",
                new LocalText("Hệ thống gặp lỗi, mã sự cố " + id + ".", "The system failed, incident " + id + "."),
                new LocalText(
                        "Số liệu không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, báo người quản trị kèm mã sự cố.",
                        "No figure was harmed. Try again; if it fails again, tell the administrator the incident."));
    }

    private static byte[] problem(Told told) {
        Json json = new Json(256);
        json.open()
                .put("type", "about:blank")
                .put("title", told.what().en())
                .put("status", told.status())
                .put("detail", told.cure().en())
                .put("code", told.code())
                .put("titleVi", told.what().vi())
                .put("detailVi", told.cure().vi())
                .close();
        return json.bytes();
    }

    private byte[] page(Told told, HttpServletRequest request) {
        Language language = Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::find)
                .orElse(Language.VI);
        Here here = Here.of(language, "/", java.util.Map.of());
        Text title = told.status() == NOT_FOUND ? Text.NOT_FOUND : told.status() == BROKEN ? Text.BROKEN : Text.REFUSED;
        Frame frame = frames.frame(reader.now().ledger(), here, title.in(language), Frame.Place.NONE);
        return Pages.error(new ErrorPage(
                frame,
                told.status(),
                told.code(),
                told.what().in(language),
                told.cure().in(language)));
    }
}
