package vn.cotmoc.web;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Which address is answered by what.
final class Routes {
    private static final int OK = 200;

    private final Reader reader;
    private final Frames frames;
    private final Metrics metrics;
    private final MapPages maps;
    private final Answering answering;
    private final Keeper keeper = new Keeper();
    private final Reconciled reconciled = new Reconciled();

    private final Doubted doubted;
    private final CheckPages checks;
    private final Origin origin;

    Routes(Reader reader, Frames frames, Metrics metrics, Doubted doubted, Origin origin) {
        this.reader = reader;
        this.frames = frames;
        this.metrics = metrics;
        this.doubted = doubted;
        this.origin = origin;
        this.checks = new CheckPages(frames, new Checking());
        this.maps = new MapPages(frames, new MapMemory());
        this.answering = new Answering(Clock.systemUTC());
    }

    RouterFunction<ServerResponse> all() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        pages(routes);
        files(routes);
        programs(routes);
        serve(
                routes,
                McpRoutes.PATH,
                new McpRoutes(new ToolAnswers(reader, answering, checks), frames.version(), origin)::answer);
        SdmxRoutes sdmx = new SdmxRoutes(reader, keeper, origin);
        serve(routes, SdmxRoutes.V1 + "/**", sdmx::answer);
        serve(routes, SdmxRoutes.V2 + "/**", sdmx::answer);
        serve(routes, "/assets/{name}", this::asset);
        serve(routes, "/livez", request -> plain("ok\n"));
        serve(routes, "/readyz", request -> plain("ready r" + reader.now().head() + "\n"));
        serve(
                routes,
                "/metrics",
                request -> Answer.of(OK, "text/plain;version=0.0.4;charset=utf-8", utf8(metrics.text()))
                        .cached(Answer.NEVER));
        return routes.build();
    }

    private void pages(RouterFunctions.Builder routes) {
        doubting(routes, "/", Answer.HTML, ask -> Pages.board(new BoardPages(frames, doubted).page(ask)));
        page(routes, "/year", ask -> Pages.year(new YearPages(frames).page(ask)));
        made(routes, "/year/{year}.xlsx", Answer.XLSX, ask -> new YearSheet(YearPages.document(ask)).bytes());
        made(routes, "/year/{year}.csv", Answer.CSV, ask -> YearCsv.of(YearPages.document(ask)));
        page(routes, "/year/{year}", ask -> Pages.year(new YearPages(frames).page(ask)));
        goals(routes);
        page(routes, "/indicators", ask -> Pages.list(new ListPages(frames).indicators(ask)));
        made(routes, "/indicators/{code}.csv", Answer.CSV, Csv::indicator);
        doubting(
                routes,
                "/indicators/{code}",
                Answer.HTML,
                ask -> Pages.indicator(new IndicatorPages(frames, doubted).page(ask)));
        page(routes, "/figures/{id}", ask -> Pages.figure(new FigurePages(frames).page(ask)));
        page(routes, "/places", ask -> Pages.list(new ListPages(frames).places(ask)));
        page(routes, "/places/{id}", ask -> Pages.place(new PlacePages(frames).page(ask)));
        page(routes, "/reconcile", ask -> Pages.reconcile(new ReconcilePages(frames, reconciled).page(ask)));
        made(
                routes,
                "/search",
                Answer.HTML,
                this::day,
                ask -> Pages.list(new SearchPages(frames, answering).page(ask)));
        page(routes, "/map", ask -> Pages.map(maps.page(ask)));
        charts(routes);
        themes(routes);
        checking(routes);
        page(routes, "/data", ask -> Pages.text(new TextPages(frames).data(ask)));
        page(routes, "/method", ask -> Pages.text(new TextPages(frames).method(ask)));
        page(routes, "/methods/assessment", ask -> Pages.text(new AssessmentPage(frames).page(ask)));
    }

    private void themes(RouterFunctions.Builder routes) {
        ThemePages themes = new ThemePages(frames, maps.memory(), doubted);
        page(routes, "/themes", ask -> Pages.text(themes.list(ask)));
        doubting(routes, "/themes/{code}", Answer.HTML, ask -> Pages.theme(themes.page(ask)));
    }

    private void charts(RouterFunctions.Builder routes) {
        Exhibits exhibits = new Exhibits(maps);
        ChartRoutes charts = new ChartRoutes(reader, frames, keeper, origin);
        charts.add(routes, "/indicators/{code}", Exhibits::indicator);
        charts.add(routes, "/years/{code}", Exhibits::year);
        charts.add(routes, "/shares/{code}", Exhibits::shares);
        charts.add(routes, "/goals/{id}", Exhibits::goal);
        charts.add(routes, "/places/{id}", Exhibits::place);
        charts.add(routes, "/map", exhibits::map);
        ComparePages compare = new ComparePages(frames, maps.memory());
        charts.add(routes, "/compare", compare::exhibit);
        page(routes, "/compare", ask -> Pages.compare(compare.page(ask)));
    }

    private void goals(RouterFunctions.Builder routes) {
        GoalsPages goals = new GoalsPages(frames);
        page(routes, "/goals", ask -> Pages.goals(goals.page(ask)));
        page(routes, "/goals/{year}", ask -> Pages.goals(goals.page(ask)));
        AllocationPages allocations = new AllocationPages(frames);
        page(routes, "/allocations", ask -> Pages.text(allocations.page(ask)));
        page(routes, "/allocations/{year}", ask -> Pages.text(allocations.page(ask)));
        page(routes, "/composites/{code}", ask -> Pages.text(new CompositePages(frames).page(ask)));
    }

    private void checking(RouterFunctions.Builder routes) {
        serve(routes, "/check", request -> {
            Ask ask = new Ask(request, reader.now());
            byte[] page = Pages.check(
                    request.method().equals(HttpMethod.POST)
                            ? checks.page(ask, Posted.read(request.servletRequest()))
                            : checks.form(ask));
            return Answer.of(OK, Answer.HTML, page).cached(Answer.NEVER);
        });
    }

    private void files(RouterFunctions.Builder routes) {
        made(
                routes,
                "/catalog.ttl",
                "text/turtle;charset=utf-8",
                ask -> Catalogs.of(ask.ledger().catalogue(), at("/catalog.ttl")).turtle());
        made(
                routes,
                "/catalog.jsonld",
                "application/ld+json",
                ask -> Catalogs.of(ask.ledger().catalogue(), at("/catalog.jsonld"))
                        .jsonLd());
        made(routes, "/board.csv", Answer.CSV, Csv::board);
        made(routes, "/data/figures.csv", Answer.CSV, Csv::all);
    }

    private Optional<String> at(String path) {
        return origin.fixed().map(site -> site + path);
    }

    /// Words such as năm nay mean another year on another day.
    private long day(Ask ask) {
        return answering.today(ask).toEpochDay();
    }

    /// The addresses for programs; each that is declared has its answer here.
    private void programs(RouterFunctions.Builder routes) {
        Api api = new Api(reader, keeper);
        for (Endpoint each : Endpoint.values()) {
            serve(
                    routes,
                    each.path(),
                    switch (each) {
                        case BOARD -> json(each, Api::board);
                        case INDICATORS -> json(each, Api::indicators);
                        case PLACES -> parts(each, ask -> 0L, Api::places);
                        case PLACE -> json(each, StoryJson::of);
                        case SEARCH -> json(each, this::day, new SearchJson(answering)::of);
                        case FIGURES -> api::figures;
                        case EXPLAIN -> json(each, Explain::json);
                        case RECONCILE -> parts(each, ask -> 0L, new ReconcilePages(frames, reconciled)::json);
                        case DOUBTS -> parts(each, this::doubts, new DoubtJson(doubted)::of);
                        case RANKING -> json(each, Ranking::json);
                        case GOALS, GOALS_OF -> json(each, GoalsJson::goals);
                        case ALLOCATIONS, ALLOCATIONS_OF -> json(each, GoalsJson::allocations);
                        case COMPOSITE -> json(each, GoalsJson::composite);
                        case CHANGES -> parts(each, ask -> 0L, Changes::json);
                        case CHECK -> this::check;
                        case OPENAPI -> json(each, ask -> OpenApi.of(frames.version(), origin));
                    });
        }
    }

    private HandlerFunction<ServerResponse> json(Endpoint at, Function<Ask, byte[]> make) {
        return json(at, ask -> 0L, make);
    }

    private HandlerFunction<ServerResponse> json(Endpoint at, ToLongFunction<Ask> beside, Function<Ask, byte[]> make) {
        return request -> {
            Reader.Now now = reader.now();
            Ask ask = Ask.at(at, request, now);
            return keeper.answer(request, now, beside.applyAsLong(ask), Answer.JSON, () -> make.apply(ask));
        };
    }

    /// A listing of which parts may be asked for; they are made anew, and name the part that follows.
    private HandlerFunction<ServerResponse> parts(
            Endpoint at, ToLongFunction<Ask> beside, Function<Ask, Cut.Part> make) {
        return request -> {
            Reader.Now now = reader.now();
            Ask ask = Ask.at(at, request, now);
            long state = beside.applyAsLong(ask);
            if (ask.text("limit").isEmpty()) {
                return keeper.answer(
                        request, now, state, Answer.JSON, () -> make.apply(ask).body());
            }
            Cut.Part part = now.ledger().steadily(() -> make.apply(ask));
            Answer answer = Answer.of(OK, Answer.JSON, part.body()).tagged(keeper.tag(request, now, state));
            part.next().ifPresent(next -> answer.with(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
            return answer;
        };
    }

    private ServerResponse check(ServerRequest request) {
        Ask ask = Ask.at(Endpoint.CHECK, request, reader.now());
        byte[] body = checks.json(ask, Posted.read(request.servletRequest()));
        return Answer.of(OK, Answer.JSON, body).cached(Answer.NEVER);
    }

    private void page(RouterFunctions.Builder routes, String pattern, Function<Ask, byte[]> make) {
        made(routes, pattern, Answer.HTML, make);
    }

    private void made(RouterFunctions.Builder routes, String pattern, String type, Function<Ask, byte[]> make) {
        made(routes, pattern, type, ask -> 0L, make);
    }

    /// An answer that shows doubts: another one once some are listed. A list without any changes no answer, so nothing
    /// is made again.
    private void doubting(RouterFunctions.Builder routes, String pattern, String type, Function<Ask, byte[]> make) {
        made(routes, pattern, type, this::doubts, make);
    }

    private long doubts(Ask ask) {
        return doubted.find(ask).orElse(DoubtList.NONE).items().isEmpty() ? 0L : 1L;
    }

    private void made(
            RouterFunctions.Builder routes,
            String pattern,
            String type,
            ToLongFunction<Ask> beside,
            Function<Ask, byte[]> make) {
        serve(routes, pattern, request -> {
            Reader.Now now = reader.now();
            return keeper.answer(
                    request,
                    now,
                    beside.applyAsLong(new Ask(request, now)),
                    type,
                    () -> make.apply(new Ask(request, now)));
        });
    }

    private static void serve(RouterFunctions.Builder routes, String pattern, HandlerFunction<ServerResponse> handler) {
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
