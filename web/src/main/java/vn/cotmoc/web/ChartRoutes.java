package vn.cotmoc.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import vn.cotmoc.charts.Png;
import vn.cotmoc.charts.Sheet;
import vn.cotmoc.charts.Width;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// The addresses of charts: below `/charts` as SVG, PNG and CSV and on a page with the code to embed it, below `/embed`
/// bare.
record ChartRoutes(Reader reader, Frames frames, Keeper keeper, Origin origin) {
    private static final String SVG = "image/svg+xml;charset=utf-8";
    private static final String PNG = "image/png";
    private static final int OK = 200;
    private static final int FRAME_ROOM = 250;
    private static final int NARROWEST = 320;
    private static final int WIDEST = 1600;

    /// Adds the addresses of one kind of chart.
    ///
    /// @param pattern of its path, as `/indicators/{code}`
    void add(RouterFunctions.Builder routes, String pattern, Function<Ask, Exhibit> make) {
        String path = Exhibit.CHARTS + pattern;
        kept(routes, path + ".svg", SVG, ask -> utf8(sheet(ask, make.apply(ask))));
        kept(routes, path + ".png", PNG, ask -> png(sheet(ask, make.apply(ask))));
        kept(
                routes,
                path + ".csv",
                Answer.CSV,
                ask -> ChartCsv.of(make.apply(ask).chart(), ask.language()));
        kept(routes, Exhibit.EMBED + pattern, Answer.HTML, ask -> Pages.embed(page(ask, make.apply(ask), List.of())));
        // The code to copy may name the connection that asked, so the page is not kept for others.
        routes.route(
                org.springframework.web.servlet.function.RequestPredicates.path(path),
                request ->
                        Answer.of(OK, Answer.HTML, withSnippets(request, make)).cached(Answer.NEVER));
    }

    private void kept(RouterFunctions.Builder routes, String pattern, String type, Function<Ask, byte[]> make) {
        routes.route(org.springframework.web.servlet.function.RequestPredicates.path(pattern), request -> {
            Reader.Now now = reader.now();
            return keeper.answer(request, now, 0, type, () -> make.apply(new Ask(request, now)));
        });
    }

    private static String sheet(Ask ask, Exhibit exhibit) {
        Width width = ask.text("width").map(ChartRoutes::width).orElse(Width.WIDE);
        Here here = ask.here();
        Language language = here.language();
        List<String> foot = new ArrayList<>();
        String sources = exhibit.sourceLine(language);
        if (!sources.isEmpty()) {
            foot.add(sources);
        }
        String known = here.asked().containsKey("asOf")
                ? " · " + ChartText.KNOWN.in(language, here.asked().getOrDefault("asOf", ""))
                : "";
        foot.add(ChartText.SHOWN_BY.in(
                        language,
                        Names.pack(ask.ledger().catalogue(), language),
                        "r" + ask.ledger().head())
                + known
                + exhibit.map()
                        .map(day -> " · "
                                + HomeText.TITLE
                                        .in(language, language.date(day))
                                        .toLowerCase(Locale.ROOT))
                        .orElse(""));
        return new Sheet(exhibit.chart(), foot).svg(language, width);
    }

    private static Width width(String text) {
        if (text.matches("\\d{3,4}")) {
            int pixels = Integer.parseInt(text);
            if (pixels >= NARROWEST && pixels <= WIDEST) {
                return new Width(pixels);
            }
        }
        throw Problem.badParameter("width", text, new LocalText("một số từ 320 đến 1600", "a number from 320 to 1600"));
    }

    private static byte[] png(String svg) {
        try {
            return Png.of(svg);
        } catch (Failure noFont) {
            throw Problem.noPng();
        }
    }

    private ExhibitPage page(Ask ask, Exhibit exhibit, List<ExhibitPage.Snippet> snippets) {
        Here here = ask.here();
        Language language = here.language();
        IndicatorPage.Picture picture = IndicatorPages.picture(exhibit.chart(), "", language)
                .getting(Exhibit.gets(
                        here.withPath(""),
                        here.path().replaceFirst("^(" + Exhibit.CHARTS + "|" + Exhibit.EMBED + ")", ""),
                        here.pairs()));
        return new ExhibitPage(
                frames.frame(
                        ask.ledger(), here, exhibit.chart().caption().title().in(language), Frame.Place.NONE),
                picture,
                exhibit.chart().finding(language) + onMap(exhibit, language),
                exhibit.sources(),
                exhibit.page(),
                snippets);
    }

    private static String onMap(Exhibit exhibit, Language language) {
        return exhibit.map()
                .map(day -> " " + HomeText.TITLE.in(language, language.date(day)) + ".")
                .orElse("");
    }

    private byte[] withSnippets(ServerRequest request, Function<Ask, Exhibit> make) {
        Reader.Now now = reader.now();
        return now.ledger().steadily(() -> {
            Ask ask = new Ask(request, now);
            Exhibit exhibit = make.apply(ask);
            return Pages.exhibit(page(ask, exhibit, snippets(origin.of(request.servletRequest()), ask, exhibit)));
        });
    }

    /// One that follows new figures, and one that stays as it is now; where the address asks for a state of knowledge
    /// there is only that.
    private static List<ExhibitPage.Snippet> snippets(String site, Ask ask, Exhibit exhibit) {
        Here bare = ask.here().withPath(ask.here().path().replaceFirst(Exhibit.CHARTS, Exhibit.EMBED));
        String title = exhibit.chart().caption().title().in(ask.language());
        int height = FRAME_ROOM + height(exhibit, ask.language());
        ExhibitPage.Snippet here = snippet(site, bare.self(), title, height, ChartText.EMBED_LIVING, ask.language());
        if (bare.asked().containsKey("asOf")) {
            return List.of(snippet(site, bare.self(), title, height, ChartText.EMBED_FIXED, ask.language()));
        }
        String fixed = bare.with("asOf", "r" + ask.ledger().head());
        return List.of(here, snippet(site, fixed, title, height, ChartText.EMBED_FIXED, ask.language()));
    }

    private static int height(Exhibit exhibit, Language language) {
        String svg = exhibit.chart().svg(language, Width.WIDE);
        var matcher =
                java.util.regex.Pattern.compile("^<svg [^>]*\\bheight=\"(\\d+)").matcher(svg);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : NARROWEST;
    }

    private static ExhibitPage.Snippet snippet(
            String site, String address, String title, int height, ChartText what, Language language) {
        String code = "<iframe src=\"" + escaped(site + address) + "\" title=\"" + escaped(title)
                + "\" width=\"100%\" height=\"" + height
                + "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
        return new ExhibitPage.Snippet(what.in(language), code, address);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
