package vn.cotmoc.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.cotmoc.exchange.sdmx.Api;
import vn.cotmoc.exchange.sdmx.Reply;
import vn.cotmoc.exchange.sdmx.Request;
import vn.cotmoc.exchange.sdmx.Sdmx;
import vn.cotmoc.model.LocalText;

/// The SDMX addresses: takes a request to [Sdmx] as it came, and its answer back. Programs of other sites may read it.
final class SdmxRoutes {
    /// Where the first version begins.
    static final String V1 = "/sdmx/v1";

    /// Where the second version begins.
    static final String V2 = "/sdmx/v2";

    private static final int OK = 200;
    private static final Origin NOWHERE = new Origin(Optional.empty());

    private final Reader reader;
    private final Keeper keeper;
    private final Origin origin;
    private final Sdmx sdmx = new Sdmx(Clock.systemUTC());

    SdmxRoutes(Reader reader, Keeper keeper, Origin origin) {
        this.reader = reader;
        this.keeper = keeper;
        this.origin = origin;
    }

    ServerResponse answer(ServerRequest request) {
        Reader.Now now = reader.now();
        HttpServletRequest plain = request.servletRequest();
        String tag = tag(request, now);
        Optional<Instant> changed =
                sdmx.lastRecorded(now.ledger()).map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
        if (isKnown(plain, tag, changed)) {
            return open(Answer.notModified().tagged(tag));
        }
        Reply reply = sdmx.answer(request(plain, origin), now.ledger());
        if (reply.status() != OK) {
            return refusal(reply);
        }
        Answer answer = open(Answer.stream(reply.type(), out -> reply.body().writeTo(out)))
                .tagged(tag)
                .with(HttpHeaders.CONTENT_LANGUAGE, reply.language());
        changed.ifPresent(instant -> answer.with(HttpHeaders.LAST_MODIFIED, httpDate(instant)));
        return answer;
    }

    /// The answer to a request that was refused before it came here.
    static Answer refused(Errors.Told told, HttpServletRequest request) {
        LocalText words = new LocalText(
                told.code() + ": " + told.what().vi() + " " + told.cure().vi(),
                told.code() + ": " + told.what().en() + " " + told.cure().en());
        return refusal(new Sdmx(Clock.systemUTC()).refused(request(request, NOWHERE), told.status(), words));
    }

    private static Answer refusal(Reply reply) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            reply.body().writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return open(Answer.of(reply.status(), reply.type(), bytes.toByteArray()))
                .cached(Answer.NEVER)
                .with(HttpHeaders.CONTENT_LANGUAGE, reply.language());
    }

    private static Answer open(Answer answer) {
        return answer.with("Access-Control-Allow-Origin", "*")
                .with("Cross-Origin-Resource-Policy", "cross-origin")
                .with(HttpHeaders.VARY, "Accept, Accept-Language");
    }

    private static Request request(HttpServletRequest request, Origin origin) {
        String uri = request.getRequestURI();
        boolean second = uri.startsWith(V2);
        return new Request(
                second ? Api.V2 : Api.V1,
                origin.fixed().orElse("") + (second ? V2 : V1),
                uri.substring(Math.min(uri.length(), V1.length())),
                Optional.ofNullable(request.getQueryString()),
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)),
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /// The tag of the address, for the form and the language that are asked for.
    private String tag(ServerRequest request, Reader.Now now) {
        CRC32 asked = new CRC32();
        Stream.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .map(name -> String.join(",", request.headers().header(name)) + "\n")
                .forEach(text -> asked.update(text.getBytes(StandardCharsets.UTF_8)));
        String tag = keeper.tag(request, now);
        return tag.substring(0, tag.length() - 1) + "-" + Long.toHexString(asked.getValue()) + "\"";
    }

    /// Whether the client has what it asks for (RFC 9110, 13.1: a tag counts before a date).
    private static boolean isKnown(HttpServletRequest request, String tag, Optional<Instant> changed) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Stream.of(tags.split(",", 50))
                    .map(String::strip)
                    .anyMatch(each -> each.equals(tag) || each.equals(tag.substring(2)));
        }
        String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null
                && changed.isPresent()
                && date(since).filter(date -> !changed.get().isAfter(date)).isPresent();
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(ZoneOffset.UTC));
    }
}
