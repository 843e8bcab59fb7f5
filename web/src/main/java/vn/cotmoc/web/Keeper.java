package vn.cotmoc.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/// Answers that depend on their address and the state of the ledger only: made once, kept, and not sent again to a
/// client that has them.
final class Keeper {
    private static final int OK = 200;
    private static final int TAG_DIGITS = 20;

    private final Shelf shelf = new Shelf();
    /// Tags of one run of the program mean nothing to another, whose templates may differ.
    private final String run = UUID.randomUUID().toString();

    /// The tag of what the address gives at this state.
    String tag(ServerRequest request, Reader.Now now) {
        String query = request.servletRequest().getQueryString();
        String key = String.join(
                "\n",
                run,
                Long.toString(now.generation()),
                Long.toString(now.head()),
                request.servletRequest().getRequestURI(),
                query == null ? "" : query);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(hash).substring(0, TAG_DIGITS) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether the client has what the tag names.
    static boolean has(ServerRequest request, String tag) {
        List<String> known = request.headers().header(HttpHeaders.IF_NONE_MATCH);
        return known.stream()
                .flatMap(line -> List.of(line.split(",", 50)).stream())
                .map(String::strip)
                .anyMatch(each -> each.equals(tag) || each.equals(tag.substring(2)));
    }

    Answer answer(ServerRequest request, Reader.Now now, String type, Supplier<byte[]> make) {
        String tag = tag(request, now);
        if (has(request, tag)) {
            return Answer.notModified().tagged(tag);
        }
        Answer.Ready body = shelf.find(tag).orElseGet(() -> {
            Answer.Ready made = Bodies.ready(make.get());
            shelf.keep(tag, made);
            return made;
        });
        return Answer.of(OK, type, body).tagged(tag);
    }
}
