package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Language;

/// Draws ribbons: labels at the outer ends, a box in the middle, curved bands between.
final class RibbonDrawing {
    private static final double WHOLE = 28;
    private static final double THINNEST = 3;
    private static final double UNKNOWN = 12;
    private static final double GAP = 12;
    private static final double PAD = 8;
    private static final double LONGEST_RUN = 170;
    private static final double LABELS = 0.3;
    private static final double BOX = 0.28;
    private static final int MOST_LINES = 4;

    private final Language language;
    private final List<String> middle;
    private final double boxWidth;
    private final Edge left;
    private final Edge right;
    private final double run;
    private final double height;

    /// The ribbons of one side and the room that their labels take.
    private record Edge(List<Row> rows, double labels) {
        double height() {
            return rows.stream().mapToDouble(Row::height).sum();
        }

        double thickness() {
            return rows.stream().mapToDouble(row -> row.thickness).sum();
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    private record Row(List<String> name, List<String> note, double thickness, boolean known) {
        double text() {
            return (name.size() + note.size()) * Block.LEADING;
        }

        double height() {
            return Math.max(thickness, text()) + GAP;
        }
    }

    private RibbonDrawing(RibbonChart chart, Language language, double width) {
        this.language = language;
        this.left = edge(chart.sources(), width);
        this.right = edge(chart.outcomes(), width);
        String name = chart.middle().in(language);
        this.middle = Metrics.wrap(name, Svg.TYPE, true, width * BOX - 2 * PAD, MOST_LINES);
        this.boxWidth = widest(middle, true) + 2 * PAD;
        int sides = (left.isEmpty() ? 0 : 1) + (right.isEmpty() ? 0 : 1);
        double rest = width - left.labels - right.labels - boxWidth - sides * PAD - 2;
        this.run = sides == 0 ? 0 : Math.min(LONGEST_RUN, rest / sides);
        this.height = Math.max(boxHeight(), Math.max(left.height(), right.height())) + 4;
    }

    static String draw(RibbonChart chart, Language language, Width width, Palette palette) {
        RibbonDrawing drawing = new RibbonDrawing(chart, language, width.pixels());
        Svg svg = Svg.sized(chart, language, palette, width.pixels(), drawing.height);
        drawing.draw(svg);
        return svg.finish();
    }

    private Edge edge(List<Ribbon> ribbons, double width) {
        List<Row> rows = ribbons.stream()
                .map(each -> new Row(
                        Metrics.wrap(each.name().in(language), Svg.TYPE, true, width * LABELS, MOST_LINES),
                        Metrics.wrap(each.note().in(language), Svg.TYPE, false, width * LABELS, MOST_LINES),
                        each.share().map(RibbonDrawing::thickness).orElse(UNKNOWN),
                        each.share().isPresent()))
                .toList();
        double labels = rows.stream()
                .mapToDouble(row -> Math.max(widest(row.name, true), widest(row.note, false)))
                .max()
                .orElse(0);
        return new Edge(rows, labels);
    }

    private static double thickness(BigDecimal share) {
        return Math.max(THINNEST, share.doubleValue() * WHOLE);
    }

    private static double widest(List<String> lines, boolean bold) {
        return lines.stream().mapToDouble(line -> Text.width(line, bold)).max().orElse(0);
    }

    private double boxHeight() {
        return Math.max(middle.size() * Block.LEADING + 2 * PAD, Math.max(left.thickness(), right.thickness()));
    }

    private void draw(Svg svg) {
        double box = left.isEmpty() ? 1 : left.labels + PAD + run;
        List<Text> texts = new ArrayList<>();
        side(svg, left, box, -1, texts);
        side(svg, right, box + boxWidth, 1, texts);
        double top = (height - boxHeight()) / 2;
        svg.tag("rect")
                .at("x", box)
                .at("y", top)
                .at("width", boxWidth)
                .at("height", boxHeight())
                .attribute("rx", "4")
                .ink("fill", Ink.TRACK)
                .ink("stroke", Ink.ACCENT)
                .at("stroke-width", 1.6)
                .end();
        double baseline = height / 2 - middle.size() * Block.LEADING / 2 + Text.ASCENT;
        for (String line : middle) {
            texts.add(new Text(line, box + boxWidth / 2, baseline, Text.Anchor.MIDDLE, Text.Look.STRONG));
            baseline += Block.LEADING;
        }
        texts.forEach(svg::text);
    }

    /// @param inner where the ribbons meet the box
    /// @param way -1 for the left side, 1 for the right
    private void side(Svg svg, Edge edge, double inner, int way, List<Text> texts) {
        double top = (height - edge.height()) / 2;
        double joint = (height - edge.thickness()) / 2;
        double outer = inner + way * run;
        for (Row row : edge.rows) {
            double middleOfRow = top + row.height() / 2;
            band(svg, row, outer, middleOfRow - row.thickness / 2, inner, joint);
            label(row, outer + way * PAD, middleOfRow - row.text() / 2, way, texts);
            top += row.height();
            joint += row.thickness;
        }
    }

    private static void band(Svg svg, Row row, double x1, double y1, double x2, double y2) {
        double bend = (x1 + x2) / 2;
        String d = "M" + point(x1, y1) + curve(bend, y1, bend, y2, x2, y2) + "L" + point(x2, y2 + row.thickness)
                + curve(bend, y2 + row.thickness, bend, y1 + row.thickness, x1, y1 + row.thickness) + "Z";
        Svg.Tag path = svg.tag("path").attribute("d", d);
        if (row.known) {
            path.ink("fill", Ink.ACCENT_SOFT)
                    .ink("stroke", Ink.GROUND)
                    .at("stroke-width", 1)
                    .end();
        } else {
            path.attribute("fill", "none")
                    .ink("stroke", Ink.ACCENT)
                    .at("stroke-width", 1.2)
                    .attribute("stroke-dasharray", "4 3")
                    .end();
        }
    }

    private static String curve(double x1, double y1, double x2, double y2, double x, double y) {
        return "C" + point(x1, y1) + " " + point(x2, y2) + " " + point(x, y);
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    private static void label(Row row, double x, double top, int way, List<Text> texts) {
        Text.Anchor anchor = way < 0 ? Text.Anchor.END : Text.Anchor.START;
        double y = top + Text.ASCENT;
        for (String line : row.name) {
            texts.add(new Text(line, x, y, anchor, Text.Look.STRONG));
            y += Block.LEADING;
        }
        for (String line : row.note) {
            texts.add(new Text(line, x, y, anchor, Text.Look.QUIET));
            y += Block.LEADING;
        }
    }
}
