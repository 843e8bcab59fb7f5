package vn.cotmoc.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/// What goes back to a client: a status, headers and bytes, compressed where the client takes it.
final class Answer implements ServerResponse {
    static final String HTML = "text/html;charset=utf-8";
    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";
    static final String CSV = "text/csv;charset=utf-8";
    static final String LINES = "application/x-ndjson";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String TEXT = "text/plain;charset=utf-8";

    /// Asked again each time, and answered with 304 where nothing changed.
    static final String FRESH = "no-cache";

    /// The content stands in the name.
    static final String FOREVER = "public, max-age=31536000, immutable";

    /// Not kept by anyone.
    static final String NEVER = "no-store";

    private final int status;
    private final HttpHeaders headers = new HttpHeaders();
    private final Body body;

    /// The bytes of an answer.
    sealed interface Body {}

    /// Bytes that are ready; they are compressed when the first client wants them so.
    static final class Ready implements Body {
        private final byte[] plain;
        private final int length;
        private final AtomicReference<byte[]> gzip = new AtomicReference<>();

        Ready(byte[] plain) {
            this(plain, plain.length);
        }

        /// The first so many of the bytes; nobody writes into them any more.
        Ready(byte[] plain, int length) {
            this.plain = plain;
            this.length = length;
        }

        /// How many bytes of memory it takes.
        int room() {
            return plain.length;
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(plain, 0, length);
        }

        int length() {
            return length;
        }

        /// The compressed form, made once; empty where it is not worth having.
        synchronized byte[] gzip() {
            byte[] made = gzip.get();
            if (made == null) {
                made = Bodies.gzip(plain, length);
                gzip.set(made);
            }
            return made;
        }
    }

    /// Bytes that are made while they go out.
    non-sealed interface Stream extends Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private Answer(int status, String type, Body body) {
        this.status = status;
        this.body = body;
        headers.set(HttpHeaders.CONTENT_TYPE, type);
    }

    static Answer of(int status, String type, Ready body) {
        return new Answer(status, type, body);
    }

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, new Ready(body));
    }

    static Answer stream(String type, Stream body) {
        return new Answer(HttpServletResponse.SC_OK, type, body);
    }

    static Answer notModified() {
        return new Answer(HttpServletResponse.SC_NOT_MODIFIED, "", new Ready(new byte[0]));
    }

    static Answer redirect(String location) {
        return of(HttpServletResponse.SC_FOUND, TEXT, new byte[0]).with(HttpHeaders.LOCATION, location);
    }

    Answer with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    Answer cached(String control) {
        return with(HttpHeaders.CACHE_CONTROL, control);
    }

    Answer tagged(String tag) {
        return cached(FRESH).with(HttpHeaders.ETAG, tag);
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(status);
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    @SuppressWarnings("NullAway") // Spring's own contract: null where nothing is left to render.
    public ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        send(request, response);
        return null;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach((name, values) ->
                values.stream().filter(value -> !value.isEmpty()).forEach(value -> response.setHeader(name, value)));
        String others = headers.getFirst(HttpHeaders.VARY);
        response.setHeader(
                HttpHeaders.VARY,
                others == null ? HttpHeaders.ACCEPT_ENCODING : others + ", " + HttpHeaders.ACCEPT_ENCODING);
        if (status == HttpServletResponse.SC_NOT_MODIFIED) {
            return;
        }
        boolean compressed = takesGzip(request);
        boolean wanted = !request.getMethod().equals("HEAD");
        switch (body) {
            case Ready ready -> sendReady(ready, compressed, wanted, response);
            case Stream stream -> sendStream(stream, compressed, wanted, response);
        }
    }

    private static void sendReady(Ready ready, boolean compressed, boolean wanted, HttpServletResponse response)
            throws IOException {
        byte[] zipped = compressed ? ready.gzip() : new byte[0];
        boolean smaller = zipped.length > 0;
        if (smaller) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(smaller ? zipped.length : ready.length());
        if (wanted && smaller) {
            response.getOutputStream().write(zipped);
        } else if (wanted) {
            ready.writeTo(response.getOutputStream());
        }
    }

    private static void sendStream(Stream stream, boolean compressed, boolean wanted, HttpServletResponse response)
            throws IOException {
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (!wanted) {
            return;
        }
        OutputStream out = response.getOutputStream();
        if (compressed) {
            try (FastGzip zip = new FastGzip(out)) {
                stream.writeTo(zip);
            }
        } else {
            stream.writeTo(out);
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) {
            return false;
        }
        for (String part : accepted.split(",", 20)) {
            String coding = part.strip().toLowerCase(java.util.Locale.ROOT);
            if (coding.startsWith("gzip") && !coding.replace(" ", "").matches("gzip;q=0(\\.0*)?")) {
                return true;
            }
        }
        return false;
    }

    /// Compression that costs little: a long answer should not wait for its last percent.
    static final class FastGzip extends GZIPOutputStream {
        private static final int BUFFER = 32 * 1024;

        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
