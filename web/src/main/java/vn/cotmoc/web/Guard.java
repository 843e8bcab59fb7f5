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
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;

/// Stands before every page: sets the headers that protect readers, refuses what no page takes, counts and times the
/// request, and makes a page of every error.
final class Guard implements Filter {
    private static final int LONGEST_ADDRESS = 4_096;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// What may stand in pages of others.
    private static final String FRAMED_POLICY =
            POLICY.replace("frame-ancestors 'none'", "frame-ancestors *").replace("script-src 'self'; ", "");

    private static final String EXPOSED =
            "ETag, Last-Modified, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset";

    private final Errors errors;
    private final Metrics metrics;
    private final RateLimits limits;

    Guard(Errors errors, Metrics metrics, RateLimits limits) {
        this.errors = errors;
        this.metrics = metrics;
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        long start = System.nanoTime();
        RateLimits.Left left = limits.count(request.getRemoteAddr());
        protect(request, response, left);
        try {
            if (left.refused()) {
                throw Problem.tooMany(left.seconds());
            }
            if (isPreflight(request)) {
                allow(response);
                return;
            }
            check(request);
            chain.doFilter(request, response);
        } catch (IOException | RuntimeException | ServletException wrong) {
            handle(wrong, request, response, left);
        } finally {
            metrics.record(request.getRequestURI(), response.getStatus(), System.nanoTime() - start);
        }
    }

    private void handle(Exception wrong, HttpServletRequest request, HttpServletResponse response, RateLimits.Left left)
            throws IOException {
        if (response.isCommitted()) {
            // The server knows these: whoever sent half a body, or none that can be read, has been answered.
            for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
                if (cause instanceof ClientAbortException || cause instanceof BadRequestException) {
                    throw (IOException) cause;
                }
            }
            if (wrong instanceof IOException gone) {
                throw gone;
            }
            throw new IOException("The answer broke off.", wrong);
        }
        response.reset();
        protect(request, response, left);
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

    /// Whether a page of another site asks whether it may read (Fetch, CORS preflight).
    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader("Origin") != null
                && request.getHeader("Access-Control-Request-Method") != null
                && isOpen(request.getRequestURI());
    }

    private static void allow(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    /// Whether the address is data that pages of other sites may read: there is nothing in it that is not public.
    private static boolean isOpen(String address) {
        return address.startsWith("/api/")
                || address.startsWith("/sdmx/")
                || address.startsWith("/catalog.")
                || address.endsWith(".csv")
                || address.startsWith(Exhibit.CHARTS + "/") && (address.endsWith(".svg") || address.endsWith(".png"));
    }

    private static void protect(HttpServletRequest request, HttpServletResponse response, RateLimits.Left left) {
        protect(response, request.getRequestURI().startsWith(Exhibit.EMBED + "/"));
        if (isOpen(request.getRequestURI())) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", EXPOSED);
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        response.setHeader("RateLimit-Limit", Integer.toString(RateLimits.MOST));
        response.setHeader("RateLimit-Remaining", Integer.toString(left.remaining()));
        response.setHeader("RateLimit-Reset", Integer.toString(left.seconds()));
        if (left.refused()) {
            response.setHeader("Retry-After", Integer.toString(left.seconds()));
        }
    }

    /// The methods that an address takes.
    static List<String> allowed(String address) {
        return switch (address) {
            case "/check" -> List.of("GET", "HEAD", "POST");
            case "/api/v1/check", McpRoutes.PATH -> List.of("POST");
            default -> List.of("GET", "HEAD");
        };
    }

    private static void protect(HttpServletResponse response, boolean framed) {
        response.setHeader("Content-Security-Policy", framed ? FRAMED_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }
}
