package vn.cotmoc.web;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.function.Function;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.cotmoc.model.Language;

/// Which address is answered by what.
final class Routes {
    private static final int OK = 200;

    private final Reader reader;
    private final Frames frames;
    private final Metrics metrics;
    private final Keeper keeper = new Keeper();

    Routes(Reader reader, Frames frames, Metrics metrics) {
        this.reader = reader;
        this.frames = frames;
        this.metrics = metrics;
    }

    RouterFunction<ServerResponse> all() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        page(routes, "/", ask -> Pages.board(new BoardPages(frames).page(ask)));
        serve(routes, "/assets/{name}", this::asset);
        serve(routes, "/livez", request -> plain("ok\n"));
        serve(routes, "/readyz", request -> plain("ready r" + reader.now().head() + "\n"));
        serve(routes, "/metrics", request -> Answer.of(OK, "text/plain;version=0.0.4;charset=utf-8", utf8(metrics.text()))
                .cached(Answer.NEVER));
        return routes.build();
    }

    private void page(RouterFunctions.Builder routes, String pattern, Function<Ask, byte[]> make) {
        made(routes, pattern, Answer.HTML, make);
    }

    private void made(RouterFunctions.Builder routes, String pattern, String type, Function<Ask, byte[]> make) {
        serve(routes, pattern, request -> {
            Reader.Now now = reader.now();
            return keeper.answer(request, now, type, () -> make.apply(new Ask(request, now)))
                    .with("Content-Language", Language.VI.tag());
        });
    }

    private static void serve(
            RouterFunctions.Builder routes, String pattern, HandlerFunction<ServerResponse> handler) {
        routes.route(path(pattern), handler);
    }

    private ServerResponse asset(ServerRequest request) {
        return frames.assets()
                .find(request.path())
                .map(file -> Answer.of(OK, file.type(), file.body()).cached(Answer.FOREVER))
                .orElseThrow(Problem::noPage);
    }

    private static Answer plain(String text) {
        return Answer.of(OK, Answer.TEXT, utf8(text)).cached(Answer.NEVER);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
