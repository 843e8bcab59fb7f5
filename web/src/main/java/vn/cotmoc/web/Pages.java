package vn.cotmoc.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Fills templates. They are called as the classes that they are compiled to, so a page that does not fit its template
/// does not compile.
final class Pages {
    private static final int ROOM = 32 * 1024;

    private Pages() {}

    static byte[] board(BoardPage page) {
        return fill((out, none) -> JteboardGenerated.render(out, none, page));
    }

    static byte[] year(YearPage page) {
        return fill((out, none) -> JteyearGenerated.render(out, none, page));
    }

    static byte[] goals(GoalsPage page) {
        return fill((out, none) -> JtegoalsGenerated.render(out, none, page));
    }

    static byte[] indicator(IndicatorPage page) {
        return fill((out, none) -> JteindicatorGenerated.render(out, none, page));
    }

    static byte[] figure(FigurePage page) {
        return fill((out, none) -> JtefigureGenerated.render(out, none, page));
    }

    static byte[] exhibit(ExhibitPage page) {
        return fill((out, none) -> JteexhibitGenerated.render(out, none, page));
    }

    static byte[] embed(ExhibitPage page) {
        return fill((out, none) -> JteembedGenerated.render(out, none, page));
    }

    static byte[] compare(ComparePage page) {
        return fill((out, none) -> JtecompareGenerated.render(out, none, page));
    }

    static byte[] theme(ThemePage page) {
        return fill((out, none) -> JtethemeGenerated.render(out, none, page));
    }

    static byte[] place(PlacePage page) {
        return fill((out, none) -> JteplaceGenerated.render(out, none, page));
    }

    static byte[] map(MapPage page) {
        return fill((out, none) -> JtemapGenerated.render(out, none, page));
    }

    static byte[] list(ListPage page) {
        return fill((out, none) -> JtelistGenerated.render(out, none, page));
    }

    static byte[] reconcile(ReconcilePage page) {
        return fill((out, none) -> JtereconcileGenerated.render(out, none, page));
    }

    static byte[] text(TextPage page) {
        return fill((out, none) -> JtetextGenerated.render(out, none, page));
    }

    static byte[] check(CheckPage page) {
        return fill((out, none) -> JtecheckGenerated.render(out, none, page));
    }

    static byte[] error(ErrorPage page) {
        return fill((out, none) -> JteerrorGenerated.render(out, none, page));
    }

    @SuppressWarnings("NullAway") // jte takes null where nothing intercepts.
    private static byte[] fill(BiConsumer<HtmlTemplateOutput, @Nullable HtmlInterceptor> template) {
        StringOutput text = new StringOutput(ROOM);
        template.accept(new OwaspHtmlTemplateOutput(text), null);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
