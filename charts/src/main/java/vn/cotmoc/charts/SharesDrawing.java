package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Draws shares as columns of equal height, the first part on top. The parts are named beside the newest column, in its
/// order; neighbours differ in tint and in hatching, so that the picture can be read without colour.
final class SharesDrawing {
    private static final double COLUMN = 280;
    private static final double TOP = 8;
    private static final double FOOT = 24;
    private static final double KEY = 22;
    private static final double LABELS = 0.4;
    private static final double LEADER = 18;
    private static final double WIDEST = 110;
    private static final double GAP = 6;
    private static final double HATCH = 6;
    private static final double ROOM = 16;

    /// Neighbours far apart in lightness.
    private static final List<Ink> TINTS =
            List.of(Ink.STEP_7, Ink.STEP_3, Ink.STEP_6, Ink.STEP_2, Ink.STEP_5, Ink.STEP_1, Ink.STEP_4);

    private final SharesChart chart;
    private final Language language;
    private final Svg svg;
    private final List<Piece> newest;
    private final double labels;
    private final double bottom;
    private final double column;
    private final double step;
    private final double width;

    /// A part of a column, from top to bottom.
    ///
    /// @param number of the part; that of no part for the rest
    private record Piece(int number, String name, Optional<Figure.Known> figure, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    private SharesDrawing(SharesChart chart, Language language, double width, Svg svg) {
        this.chart = chart;
        this.language = language;
        this.svg = svg;
        this.width = width;
        int columns = chart.periods().size();
        List<Block> blocks = blocks(chart, language, width);
        this.labels = blocks.stream().mapToDouble(Block::width).max().orElse(0);
        this.bottom = TOP + Math.max(COLUMN, Margin.height(blocks));
        double room = width - labels - LEADER - 2;
        this.step = Math.min(WIDEST + GAP * 3, room / columns);
        this.column = Math.max(8, step - Math.min(GAP * 3, step * 0.2));
        this.newest = pieces(columns - 1);
    }

    static String draw(SharesChart chart, Language language, Width width, Palette palette) {
        double pixels = width.pixels();
        SharesDrawing measured = new SharesDrawing(chart, language, pixels, new Svg(palette));
        Svg svg = Svg.sized(chart, language, palette, pixels, measured.height());
        new SharesDrawing(chart, language, pixels, svg).draw();
        return svg.finish();
    }

    private double height() {
        return bottom + FOOT + (hasProvisional() ? KEY : 0);
    }

    private boolean hasProvisional() {
        return chart.parts().stream().flatMap(part -> part.shares().stream()).anyMatch(SharesDrawing::isProvisional);
    }

    private static boolean isProvisional(Point point) {
        return point.known().isPresent() && point.isProvisional();
    }

    private static List<Block> blocks(SharesChart chart, Language language, double width) {
        int last = chart.periods().size() - 1;
        List<Block> blocks = new ArrayList<>();
        for (SharesChart.Part part : chart.parts()) {
            blocks.add(Block.of(
                    part.name().in(language), label(part.shares().get(last), language), Ink.INK, width * LABELS));
        }
        chart.rest(last)
                .ifPresent(rest -> blocks.add(Block.of(
                        rest.name().in(language), Words.label(rest.figure(), language), Ink.SOFT, width * LABELS)));
        return blocks;
    }

    private static String label(Point point, Language language) {
        return point.known()
                .map(known -> Words.label(known, language))
                .orElseGet(() -> Words.figure(point.figure(), language));
    }

    /// The pieces of a column; a part without a figure has no height, where it would be.
    private List<Piece> pieces(int number) {
        List<Piece> pieces = new ArrayList<>();
        double at = TOP;
        double whole = chart.column(number).stream()
                .flatMap(point -> point.known().stream())
                .mapToDouble(known -> known.value().doubleValue())
                .sum();
        double scale = (bottom - TOP) / Math.max(100, whole);
        for (int i = 0; i < chart.parts().size(); i++) {
            Optional<Figure.Known> known =
                    chart.parts().get(i).shares().get(number).known();
            double next =
                    at + scale * known.map(each -> each.value().doubleValue()).orElse(0.0);
            pieces.add(new Piece(i, chart.parts().get(i).name().in(language), known, at, next));
            at = next;
        }
        double from = at;
        chart.rest(number)
                .ifPresent(rest -> pieces.add(new Piece(
                        chart.parts().size(), rest.name().in(language), Optional.of(rest.figure()), from, bottom)));
        return pieces;
    }

    private void draw() {
        double free = Double.NEGATIVE_INFINITY;
        List<Text> texts = new ArrayList<>();
        for (int i = chart.periods().size() - 1; i >= 0; i--) {
            double x = 1 + i * step;
            String period = language.period(chart.periods().get(i));
            for (Piece piece : pieces(i)) {
                piece(piece, x, period, texts);
            }
        }
        for (int i = 0; i < chart.periods().size(); i++) {
            free = period(i, free, texts);
        }
        texts.forEach(svg::text);
        names();
        if (hasProvisional()) {
            double y = bottom + FOOT + KEY - 8;
            Shapes.dot(svg, 5, y - 4.5, Ink.SOFT, true).end();
            svg.text(new Text(Words.KEY_PROVISIONAL.in(language), 16, y, Text.Anchor.START, Text.Look.QUIET));
        }
    }

    /// Writes a period below its column, where the one before it leaves room; the mark of estimates always stands.
    private double period(int number, double free, List<Text> texts) {
        double middle = 1 + number * step + column / 2;
        boolean provisional = chart.column(number).stream().anyMatch(SharesDrawing::isProvisional);
        String words = language.period(chart.periods().get(number));
        double text = Text.width(words, false);
        double mark = provisional ? 12 : 0;
        double left = Math.max(0, middle - (text + mark) / 2);
        boolean last = number == chart.periods().size() - 1;
        double room = last ? Double.POSITIVE_INFINITY : newestLabelLeft() - 8;
        if (left < free || left + text + mark > room) {
            if (provisional) {
                Shapes.dot(svg, middle, bottom + 14, Ink.SOFT, true).end();
            }
            return free;
        }
        if (provisional) {
            Shapes.dot(svg, left + 4, bottom + 13.5, Ink.SOFT, true).end();
        }
        texts.add(new Text(words, left + mark, bottom + 18, Text.Anchor.START, Text.Look.QUIET));
        return left + text + mark + 8;
    }

    private double newestLabelLeft() {
        int last = chart.periods().size() - 1;
        String words = language.period(chart.periods().get(last));
        double mark = chart.column(last).stream().anyMatch(SharesDrawing::isProvisional) ? 12 : 0;
        return Math.max(0, 1 + last * step + column / 2 - (Text.width(words, false) + mark) / 2);
    }

    private void piece(Piece piece, double x, String period, List<Text> texts) {
        if (piece.figure().isEmpty() || piece.to() - piece.from() < 0.05) {
            return;
        }
        Figure.Known figure = piece.figure().orElseThrow();
        boolean rest = piece.number() == chart.parts().size();
        Ink ink = rest ? Ink.GROUND : TINTS.get(piece.number() % TINTS.size());
        svg.tag("rect")
                .at("x", x)
                .at("y", piece.from())
                .at("width", column)
                .at("height", piece.to() - piece.from())
                .ink("fill", ink)
                .ink("stroke", rest ? Ink.SOFT : Ink.GROUND)
                .at("stroke-width", rest ? 0.8 : 1.5)
                .tip(piece.name() + " – " + period + ": " + Words.measured(figure, language));
        boolean hatched = rest || piece.number() % 2 == 1;
        if (hatched) {
            hatch(piece, x, rest ? 1 : -1, rest ? Ink.SOFT : Ink.ACCENT);
        }
        String words = Words.label(figure, language);
        boolean fits = Text.width(words, false) + 6 <= column && piece.to() - piece.from() >= ROOM;
        if (fits) {
            Text.Look look = new Text.Look(isDark(ink) ? Ink.GROUND : Ink.INK, false);
            texts.add(new Text(
                    words,
                    x + column / 2,
                    piece.middle() + 4.3,
                    Text.Anchor.MIDDLE,
                    look,
                    hatched ? Optional.of(ink) : Optional.empty()));
        }
    }

    private static boolean isDark(Ink ink) {
        return ink == Ink.STEP_6 || ink == Ink.STEP_7;
    }

    private void hatch(Piece piece, double x, int slope, Ink ink) {
        Outline outline = Outline.rectangle(x + 1, piece.from() + 1, column - 2, piece.to() - piece.from() - 2);
        String path = outline.hatch(HATCH, slope);
        if (!path.isEmpty()) {
            svg.tag("path")
                    .attribute("d", path)
                    .ink("stroke", ink)
                    .attribute("stroke-width", "0.7")
                    .attribute("pointer-events", "none")
                    .end();
        }
    }

    /// The names and newest shares, each as near to its piece as the others allow.
    private void names() {
        List<Block> blocks = blocks(chart, language, width);
        double[] tops = new double[blocks.size()];
        double free = TOP - 4;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, newest.get(i).middle() - blocks.get(i).height() / 2);
            free = tops[i] + blocks.get(i).height() + 3;
        }
        double end = bottom + 2;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - blocks.get(i).height());
            end = tops[i] - 3;
        }
        double edge = 1 + (chart.periods().size() - 1) * step + column;
        for (int i = 0; i < tops.length; i++) {
            Block block = blocks.get(i);
            if (newest.get(i).figure().isPresent()) {
                svg.line(
                        edge + 1,
                        newest.get(i).middle(),
                        edge + LEADER - 5,
                        tops[i] + block.height() / 2,
                        Ink.SOFT,
                        0.9);
            }
            block.at(edge + LEADER, tops[i], Text.Anchor.START, false).forEach(svg::text);
        }
    }
}
