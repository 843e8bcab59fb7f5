package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Draws a map: areas filled by class, the number of the class inside where there is room, and the legend below.
final class MapDrawing {
    private static final double ROW = 21;
    private static final double GLYPH = 30;
    private static final double APART = 18;
    private static final double HATCH = 5;
    private static final double NUMBER_ROOM = 13;
    private static final double NAMED_TILE = 54;
    private static final double INITIALS_TILE = 29;
    private static final double SMALL = 10.1;

    private final MapChart chart;
    private final Language language;
    private final double width;
    private final MapPlane plane;
    private final List<Entry> legend;

    /// A filling in the legend, at the left end of its words.
    private record Entry(Filling filling, String words, double x, double y) {}

    private MapDrawing(MapChart chart, Language language, double width) {
        this.chart = chart;
        this.language = language;
        this.width = width;
        this.plane = MapPlane.of(chart, width);
        this.legend = legend(plane.height() + 12);
    }

    static String draw(MapChart chart, Language language, Width width, Palette palette) {
        MapDrawing drawing = new MapDrawing(chart, language, width.pixels());
        Svg svg = Svg.sized(
                chart,
                language,
                palette,
                width.pixels(),
                drawing.legend.getLast().y() + 10);
        drawing.draw(svg);
        return svg.finish();
    }

    private List<Entry> legend(double top) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        double y = top + ROW * 2 - 4;
        for (Filling filling : Filling.legend(chart)) {
            String words = filling.words(chart.classes(), language) + " (" + filling.count(chart) + ")";
            double needed = GLYPH + Text.width(words, false);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += ROW;
            }
            entries.add(new Entry(filling, words, x + GLYPH, y));
            x += needed + APART;
        }
        return entries;
    }

    private void draw(Svg svg) {
        for (Area area : chart.areas()) {
            Filling filling = Filling.of(area, chart.classes());
            Outline outline = plane.outline(area.form());
            fill(svg, outline, filling).tip(tip(area, language));
            hatch(svg, outline, filling);
        }
        for (Area area : chart.areas()) {
            label(svg, area, Filling.of(area, chart.classes()));
        }
        String unit = Words.MAP_CLASSES.in(language) + " ("
                + chart.unit().name().in(language) + "; " + Words.MAP_RULE.in(language) + ")";
        List<String> lines = Metrics.wrap(unit, Svg.TYPE, false, width, 1);
        svg.text(new Text(lines.getFirst(), 0, plane.height() + 12 + 10, Text.Anchor.START, Text.Look.QUIET));
        legend.forEach(entry -> draw(svg, entry));
    }

    private Svg.Tag fill(Svg svg, Outline outline, Filling filling) {
        Optional<Ink> ink = filling.ink(chart.classes());
        return svg.tag("path")
                .attribute("d", outline.path())
                .attribute("fill-rule", "evenodd")
                .ink("fill", ink.orElse(Ink.GROUND))
                .ink("stroke", ink.isPresent() ? Ink.GROUND : Ink.SOFT)
                .at("stroke-width", 0.8)
                .attribute("stroke-linejoin", "round");
    }

    private static void hatch(Svg svg, Outline outline, Filling filling) {
        switch (filling) {
            case Filling.InClass(int _, boolean inexact) -> {
                if (inexact) {
                    lines(svg, outline.hatch(HATCH, -1), Ink.INK);
                }
            }
            case Filling.Without without ->
                lines(
                        svg,
                        switch (without) {
                            case FIGURE -> outline.hatch(HATCH, 1);
                            case DEFINITION -> outline.hatch(HATCH, 1) + outline.hatch(HATCH, -1);
                        },
                        Ink.SOFT);
        }
    }

    private static void lines(Svg svg, String path, Ink ink) {
        if (!path.isEmpty()) {
            svg.tag("path")
                    .attribute("d", path)
                    .ink("stroke", ink)
                    .attribute("stroke-width", "0.7")
                    .attribute("pointer-events", "none")
                    .end();
        }
    }

    /// The area, its figure and how sure it is, for a tooltip.
    static String tip(Area area, Language language) {
        String figure = area.figure() instanceof Figure.Known known
                ? Words.measured(known, language)
                : Words.figure(area.figure(), language);
        return area.name().in(language) + ": " + figure
                + (area.inexact() ? " (" + Words.MAP_INEXACT.in(language) + ")" : "");
    }

    private static String number(Filling filling) {
        return switch (filling) {
            case Filling.InClass(int number, boolean _) -> Integer.toString(number + 1);
            case Filling.Without _ -> "";
        };
    }

    private void label(Svg svg, Area area, Filling filling) {
        switch (area.form()) {
            case Area.Tile(int column, int row) -> tile(svg, area, filling, column, row);
            case Area.Shape shape ->
                plane.outline(shape)
                        .room(NUMBER_ROOM)
                        .ifPresent(at -> small(svg, filling, at.x(), at.y() + 3.6, Text.Anchor.MIDDLE));
        }
    }

    private void tile(Svg svg, Area area, Filling filling, int column, int row) {
        double size = plane.scale();
        double x = plane.left() + column * size;
        double y = row * size;
        if (size < INITIALS_TILE) {
            small(svg, filling, x + size / 2, y + size / 2 + 3.6, Text.Anchor.MIDDLE);
            return;
        }
        small(svg, filling, x + 3.5, y + 10.5, Text.Anchor.START);
        boolean named = size >= NAMED_TILE;
        String label = area.label().in(language);
        List<String> lines = named ? Metrics.wrap(label, Svg.TYPE, false, size - 6, 2) : List.of(initials(label));
        double baseline = named ? y + size / 2 + 6 - (lines.size() - 1) * Block.LEADING / 2 : y + size - 6;
        Text.Look look = new Text.Look(filling.textInk(chart.classes()), false);
        for (String line : lines) {
            svg.text(new Text(line, x + size / 2, baseline, Text.Anchor.MIDDLE, look, haloInk(filling)));
            baseline += Block.LEADING;
        }
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .limit(3)
                .collect(Collectors.joining());
    }

    /// The number of the class in a small type; nothing where there is no class.
    private void small(Svg svg, Filling filling, double x, double y, Text.Anchor anchor) {
        String number = number(filling);
        if (number.isEmpty()) {
            return;
        }
        if (filling.isHatched() && !svg.isPage()) {
            halo(glyphs(svg, filling, x, y, anchor), filling).text(number);
        }
        Svg.Tag tag = glyphs(svg, filling, x, y, anchor);
        if (filling.isHatched() && svg.isPage()) {
            halo(tag, filling).attribute("paint-order", "stroke");
        }
        tag.text(number);
    }

    /// The colour below a text that lines run across.
    private Optional<Ink> haloInk(Filling filling) {
        return Optional.of(filling)
                .filter(Filling::isHatched)
                .map(each -> each.ink(chart.classes()).orElse(Ink.GROUND));
    }

    private Svg.Tag halo(Svg.Tag tag, Filling filling) {
        return tag.ink("stroke", filling.ink(chart.classes()).orElse(Ink.GROUND))
                .at("stroke-width", 2.4)
                .attribute("stroke-linejoin", "round");
    }

    private Svg.Tag glyphs(Svg svg, Filling filling, double x, double y, Text.Anchor anchor) {
        Svg.Tag tag = svg.tag("text")
                .at("x", x)
                .at("y", y)
                .at("font-size", SMALL)
                .ink("fill", filling.textInk(chart.classes()))
                .attribute("pointer-events", "none");
        return anchor == Text.Anchor.START ? tag : tag.attribute("text-anchor", anchor.svg());
    }

    private void draw(Svg svg, Entry entry) {
        Outline swatch = Outline.rectangle(entry.x() - GLYPH, entry.y() - 12, GLYPH - 7, 15);
        fill(svg, swatch, entry.filling()).end();
        hatch(svg, swatch, entry.filling());
        if (!entry.filling().isHatched()) {
            small(svg, entry.filling(), entry.x() - GLYPH / 2 - 3.5, entry.y() - 1, Text.Anchor.MIDDLE);
        }
        svg.text(new Text(entry.words(), entry.x(), entry.y(), Text.Anchor.START, Text.Look.PLAIN));
    }
}
