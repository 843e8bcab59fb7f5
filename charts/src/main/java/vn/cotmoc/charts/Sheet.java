package vn.cotmoc.charts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.model.Language;

/// A chart as a picture that stands alone: its title and finding above it, where it comes from below, on paper of its
/// own, in plain colours.
///
/// @param foot lines below the picture, as its sources
public record Sheet(Chart chart, List<String> foot) {
    private static final double EDGE = 24;
    private static final double TITLE = 18;
    private static final int MOST_LINES = 4;
    private static final Pattern HEIGHT = Pattern.compile("^<svg [^>]*\\bheight=\"([0-9.]+)\"");

    public Sheet {
        foot = List.copyOf(foot);
    }

    /// One `<svg>` document of so many pixels and an edge.
    public String svg(Language language, Width width) {
        double inner = width.pixels();
        List<String> title = Metrics.wrap(chart.caption().title().in(language), TITLE, true, inner, MOST_LINES);
        List<String> finding = Metrics.wrap(chart.finding(language), Svg.TYPE, false, inner, MOST_LINES);
        List<String> below = foot.stream()
                .flatMap(line -> Metrics.wrap(line, Svg.TYPE, false, inner, MOST_LINES).stream())
                .toList();
        double chartTop = EDGE + title.size() * (TITLE + 5) + finding.size() * (Block.LEADING + 2) + 14;
        String picture = chart.svg(language, width, Palette.DOCUMENT);
        double footTop = chartTop + height(picture) + 16;
        double height = footTop + below.size() * Block.LEADING + EDGE;
        Svg svg = Svg.sized(chart, language, Palette.DOCUMENT, inner + 2 * EDGE, height);
        svg.tag("rect")
                .attribute("width", "100%")
                .attribute("height", "100%")
                .ink("fill", Ink.GROUND)
                .end();
        double y = EDGE + TITLE - 2;
        for (String line : title) {
            svg.tag("text")
                    .at("x", EDGE)
                    .at("y", y)
                    .ink("fill", Ink.INK)
                    .at("font-size", TITLE)
                    .attribute("font-weight", "700")
                    .text(line);
            y += TITLE + 5;
        }
        lines(svg, finding, y, Block.LEADING + 2, Text.Look.PLAIN);
        lines(svg, below, footTop + Text.ASCENT, Block.LEADING, Text.Look.QUIET);
        String placed = picture.replaceFirst(
                "^<svg ", "<svg x=\"" + Svg.number(EDGE) + "\" y=\"" + Svg.number(chartTop) + "\" ");
        return svg.finish().replaceFirst("</svg>$", Matcher.quoteReplacement(placed + "\n</svg>"));
    }

    private static void lines(Svg svg, List<String> lines, double top, double leading, Text.Look look) {
        double y = top;
        for (String line : lines) {
            svg.text(new Text(line, EDGE, y, Text.Anchor.START, look));
            y += leading;
        }
    }

    private static double height(String svg) {
        Matcher height = HEIGHT.matcher(svg);
        if (!height.find()) {
            throw new IllegalStateException("The picture has no height.");
        }
        return Double.parseDouble(height.group(1));
    }
}
