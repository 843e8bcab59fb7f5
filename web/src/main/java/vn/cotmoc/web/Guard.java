package vn.cotmoc.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/// Stands before every page: sets the headers that protect readers, refuses what no page takes, counts and times the
/// request, and makes a page of every error.
final class Guard implements Filter {
    private static final int LONGEST_ADDRESS = 4_096;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Errors errors;
    private final Metrics metrics;

    Guard(Errors errors, Metrics metrics) {
        this.errors = errors;
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        long start = System.nanoTime();
        protect(response);
        try {
            check(request);
            chain.doFilter(request, response);
        } catch (IOException | RuntimeException | ServletException wrong) {
            handle(wrong, request, response);
        } finally {
            metrics.record(request.getRequestURI(), response.getStatus(), System.nanoTime() - start);
        }
    }

    private void handle(Exception wrong, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            if (wrong instanceof IOException gone) {
                throw gone;
            }
            throw new IOException("The answer broke off.", wrong);
        }
        response.reset();
        protect(response);
        errors.answer(wrong, request).send(request, response);
    }

    private static void check(HttpServletRequest request) {
        String query = request.getQueryString();
        int length = request.getRequestURI().length() + (query == null ? 0 : query.length());
        String method = request.getMethod();
        if (length > LONGEST_ADDRESS) {
            throw Problem.tooLong(LONGEST_ADDRESS);
        }
        if (!allowed(request.getRequestURI()).contains(method)) {
            throw Problem.notAllowed(method);
        }
        if (method.equals("POST")) {
            return;
        }
        if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
            throw Problem.hasBody();
        }
    }

    /// The methods that an address takes.
    static List<String> allowed(String address) {
        return switch (address) {
            case "/check" -> List.of("GET", "HEAD", "POST");
            case "/api/v1/check" -> List.of("POST");
            default -> List.of("GET", "HEAD");
        };
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
    }
}
