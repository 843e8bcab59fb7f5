package vn.cotmoc.web;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;

/// What the server itself refuses before any page is asked, as a request line that is none, answered with a page in the
/// look of the others. It needs neither ledger nor stylesheet, and repeats nothing of what was sent.
final class PlainRefusal extends ErrorReportValve {
    private static final String CODE = "CM-6040";
    private static final int FIRST_ERROR = 400;
    private static final int LAST_OF_CLIENT = 499;
    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Cột Mốc</title>
            <style>body{margin:0 auto;max-width:44em;padding:20px;font:16px/1.5 "Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}h1{font-size:23px;line-height:1.25}a{color:inherit}small{font-size:13.5px}</style>
            </head>
            <body>
            <h1>{vi}</h1>
            <p>{cure-vi} <a href="/">Cột Mốc</a></p>
            <section lang="en"><h1>{en}</h1>
            <p>{cure-en} <a href="/?lang=en">Cột Mốc</a></p></section>
            <p><small>{status} · {code}</small></p>
            </body>
            </html>
            """;

    PlainRefusal() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        boolean open = response.getStatus() >= FIRST_ERROR
                && response.getContentWritten() == 0
                && response.setErrorReported()
                && isOpen(response);
        if (open) {
            try {
                write(response);
            } catch (IOException gone) {
                // Nobody is left to read it.
                response.setSuspended(true);
            }
        }
    }

    private static boolean isOpen(Response response) {
        AtomicBoolean open = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }

    private static void write(Response response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        response.setHeader("Content-Language", "vi, en");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(page(response.getStatus()));
            response.finishResponse();
        }
    }

    static String page(int status) {
        boolean theirs = status <= LAST_OF_CLIENT;
        return PAGE.replace("{status}", Integer.toString(status))
                .replace("{code}", CODE)
                .replace("{vi}", theirs ? "Máy chủ không đọc được yêu cầu này." : "Máy chủ không trả lời được.")
                .replace(
                        "{cure-vi}",
                        theirs
                                ? "Hãy xem lại địa chỉ: quá dài, có ký tự lạ hoặc sai dạng. Hoặc bắt đầu lại từ"
                                : "Hãy thử lại sau ít phút. Hoặc bắt đầu lại từ")
                .replace("{en}", theirs ? "The server cannot read this request." : "The server cannot answer.")
                .replace(
                        "{cure-en}",
                        theirs
                                ? "Look at the address: it is too long, or has odd characters or another form. Or start from"
                                : "Try again in some minutes. Or start from");
    }
}
