package vn.cotmoc.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/// Answers that depend on their address and the state of the ledger only: made once, kept, and not sent again to a
/// client that has them.
final class Keeper {
    private static final int OK = 200;
    private static final int TAG_DIGITS = 20;

    private final Shelf shelf = new Shelf();
    private final ConcurrentHashMap<String, CompletableFuture<Answer.Ready>> making = new ConcurrentHashMap<>();
    /// Tags of one run of the program mean nothing to another, whose templates may differ.
    private final String run = UUID.randomUUID().toString();

    /// The tag of what the address gives at this state.
    String tag(ServerRequest request, Reader.Now now) {
        return tag(request, now, 0);
    }

    /// @param beside the number of a state beside that of the ledger on which the answer depends too
    String tag(ServerRequest request, Reader.Now now, long beside) {
        String query = request.servletRequest().getQueryString();
        String key = String.join(
                "\n",
                run,
                Long.toString(now.generation()),
                Long.toString(now.head()),
                Long.toString(beside),
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
    private static boolean has(ServerRequest request, String tag) {
        List<String> known = request.headers().header(HttpHeaders.IF_NONE_MATCH);
        return known.stream()
                .flatMap(line -> List.of(line.split(",", 50)).stream())
                .map(String::strip)
                .anyMatch(each -> each.equals(tag) || each.equals(tag.substring(2)));
    }

    /// The answer that was made before, or that the client has what it would be.
    Optional<Answer> find(ServerRequest request, String tag) {
        if (has(request, tag)) {
            return Optional.of(Answer.notModified().tagged(tag));
        }
        return shelf.find(tag)
                .map(kept -> Answer.of(OK, kept.type(), kept.body()).tagged(tag));
    }

    Answer keep(String tag, String type, Answer.Ready body) {
        shelf.keep(tag, new Shelf.Kept(type, body));
        return Answer.of(OK, type, body).tagged(tag);
    }

    /// @param beside the number of a state beside that of the ledger on which the answer depends too
    Answer answer(ServerRequest request, Reader.Now now, long beside, String type, Supplier<byte[]> make) {
        String tag = tag(request, now, beside);
        return find(request, tag).orElseGet(() -> {
            Answer.Ready body = once(tag, () -> {
                Answer.Ready made = new Answer.Ready(now.ledger().steadily(make));
                shelf.keep(tag, new Shelf.Kept(type, made));
                return made;
            });
            return Answer.of(OK, type, body).tagged(tag);
        });
    }

    /// Made by who asks first; whoever asks for the same meanwhile waits for it, or fails as it fails.
    Answer.Ready once(String tag, Supplier<Answer.Ready> make) {
        CompletableFuture<Answer.Ready> mine = new CompletableFuture<>();
        CompletableFuture<Answer.Ready> first = making.putIfAbsent(tag, mine);
        if (first != null) {
            return waitFor(first);
        }
        try {
            Answer.Ready made = make.get();
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error wrong) {
            mine.completeExceptionally(wrong);
            throw wrong;
        } finally {
            making.remove(tag);
        }
    }

    private static Answer.Ready waitFor(CompletableFuture<Answer.Ready> first) {
        try {
            return first.join();
        } catch (CompletionException wrong) {
            if (wrong.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw wrong;
        }
    }
}
