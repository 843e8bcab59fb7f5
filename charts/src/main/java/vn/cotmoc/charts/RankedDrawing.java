package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Draws ranked bars. Names stand left of their bars, or above them where they would take too much of the width.
final class RankedDrawing {
    private static final double THICK = 14;
    private static final double ROW = 24;
    private static final double STACKED_ROW = 24;
    private static final double HEAD = 26;
    private static final double NAMES = 0.42;
    private static final double GAP = 6;

    private final RankedBars chart;
    private final Language language;
    private final double width;
    private final double names;
    private final double left;
    private final double right;
    private final Scale scale;

    private RankedDrawing(RankedBars chart, Language language, double width) {
        this.chart = chart;
        this.language = language;
        this.width = width;
        double widest = chart.bars().stream()
                .mapToDouble(bar -> Text.width(bar.name().in(language), true))
                .max()
                .orElse(0);
        this.names = widest <= width * NAMES ? widest + 8 : 0;
        this.scale = scale();
        double value = chart.bars().stream().mapToDouble(this::valueWidth).max().orElse(0) + GAP + 2;
        this.left = names + (scale.first().signum() < 0 ? value : 0);
        this.right = width - value;
    }

    static String draw(RankedBars chart, Language language, Width width, Palette palette) {
        RankedDrawing drawing = new RankedDrawing(chart, language, width.pixels());
        Svg svg = Svg.sized(chart, language, palette, width.pixels(), drawing.height());
        drawing.draw(svg);
        return svg.finish();
    }

    private List<String> nameLines(Bar bar) {
        String name = bar.name().in(language);
        return Metrics.wrap(name, Svg.TYPE, bar.emphasised(), width, names > 0 ? 1 : 2);
    }

    private double row(Bar bar) {
        return names > 0 ? ROW : STACKED_ROW + nameLines(bar).size() * Block.LEADING;
    }

    private double height() {
        double rows = chart.bars().stream().mapToDouble(this::row).sum();
        return HEAD + Math.max(ROW, rows) + 4;
    }

    private Scale scale() {
        List<Figure.Known> all = Stream.concat(
                        chart.bars().stream().map(Bar::figure),
                        chart.target().stream().map(TargetValue::figure))
                .filter(Figure.Known.class::isInstance)
                .map(Figure.Known.class::cast)
                .toList();
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        BigDecimal low = all.stream().map(Figure.Known::value).min(order).orElse(BigDecimal.ZERO);
        BigDecimal high = all.stream().map(Point::high).max(order).orElse(BigDecimal.ONE);
        return Scale.fromZero(low, high, 20);
    }

    private double x(double value) {
        return left + scale.share(value) * (right - left);
    }

    private double valueWidth(Bar bar) {
        return Text.width(value(bar), true);
    }

    private String value(Bar bar) {
        return switch (bar.figure()) {
            case Figure.Known known -> Words.label(known, language);
            case Figure.Absent absent -> Words.figure(absent, language);
        };
    }

    private void draw(Svg svg) {
        List<Text> texts = new ArrayList<>();
        if (chart.bars().isEmpty()) {
            texts.add(new Text(
                    Words.NO_FIGURE.in(language), width / 2, height() - 10, Text.Anchor.MIDDLE, Text.Look.QUIET));
        }
        double top = HEAD;
        for (Bar bar : chart.bars()) {
            texts.addAll(bar(svg, bar, top));
            top += row(bar);
        }
        texts.addAll(heads());
        upright(svg, x(0), HEAD - 2, texts, Ink.ACCENT_SOFT, 1);
        chart.target()
                .ifPresent(target ->
                        upright(svg, x(target.figure().value().doubleValue()), HEAD - 6, texts, Ink.TARGET, 1.8));
        texts.forEach(svg::text);
    }

    /// Draws the bar of a row and gives its texts.
    private List<Text> bar(Svg svg, Bar bar, double top) {
        double barTop = top + (names > 0 ? (ROW - THICK) / 2 : row(bar) - THICK - 7);
        double baseline = barTop + THICK / 2 + 4.3;
        List<Text> texts = new ArrayList<>(named(bar, top, baseline));
        switch (bar.figure()) {
            case Figure.Known known -> {
                rects(svg, bar, known, barTop);
                texts.add(valueText(known, value(bar), baseline, bar.emphasised()));
            }
            case Figure.Absent _ ->
                texts.add(new Text(value(bar), x(0) + GAP, baseline, Text.Anchor.START, Text.Look.QUIET));
        }
        return texts;
    }

    private List<Text> named(Bar bar, double top, double baseline) {
        Text.Look look = bar.emphasised() ? Text.Look.STRONG : Text.Look.PLAIN;
        List<String> lines = nameLines(bar);
        if (names > 0) {
            return List.of(new Text(lines.getFirst(), names - 8, baseline, Text.Anchor.END, look));
        }
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double y = top + Text.ASCENT + 1 + i * Block.LEADING;
            texts.add(new Text(lines.get(i), 0, y, Text.Anchor.START, look));
        }
        return List.copyOf(texts);
    }

    private void rects(Svg svg, Bar bar, Figure.Known known, double top) {
        boolean quiet = !bar.emphasised() && chart.bars().stream().anyMatch(Bar::emphasised);
        Ink ink = quiet ? Ink.ACCENT_SOFT : Ink.ACCENT;
        double end = x(known.value().doubleValue());
        rect(svg, Math.min(x(0), end), Math.abs(end - x(0)), top, ink).end();
        if (known.bound() instanceof Bound.UpTo(BigDecimal high)) {
            rect(svg, end, x(high.doubleValue()) - end, top, ink)
                    .attribute("fill-opacity", "0.4")
                    .end();
        }
    }

    private static Svg.Tag rect(Svg svg, double x, double width, double top, Ink ink) {
        return svg.tag("rect")
                .at("x", x)
                .at("y", top)
                .at("width", width)
                .at("height", THICK)
                .ink("fill", ink);
    }

    /// The value stands beyond the end of its bar, and beyond the target line where it would meet it.
    private Text valueText(Figure.Known known, String words, double y, boolean strong) {
        Text.Look look = new Text.Look(Ink.INK, strong);
        if (known.value().signum() < 0) {
            double end = x(known.value().doubleValue());
            return new Text(words, end - GAP, y, Text.Anchor.END, look);
        }
        Text atEnd = new Text(words, x(Point.high(known).doubleValue()) + GAP, y, Text.Anchor.START, look);
        return chart.target()
                .map(target -> x(target.figure().value().doubleValue()))
                .filter(line -> atEnd.box().widened(3).left() < line
                        && line < atEnd.box().widened(3).right())
                .map(line -> new Text(words, line + GAP, y, Text.Anchor.START, look))
                .orElse(atEnd);
    }

    private List<Text> heads() {
        Text unit = new Text(chart.unit().name().in(language), 0, 13, Text.Anchor.START, Text.Look.QUIET);
        if (chart.target().isEmpty()) {
            return List.of(unit);
        }
        TargetValue target = chart.target().get();
        double room = width - unit.box().right() - 12;
        String words = Metrics.wrap(
                        target.issuer().in(language) + " " + Words.label(target.figure(), language),
                        Svg.TYPE,
                        false,
                        room,
                        1)
                .getFirst();
        double half = Text.width(words, false) / 2;
        double at = x(target.figure().value().doubleValue());
        double middle = Math.max(unit.box().right() + 12 + half, Math.min(width - half, at));
        return List.of(unit, new Text(words, middle, 13, Text.Anchor.MIDDLE, new Text.Look(Ink.TARGET, false)));
    }

    /// An upright line to the bottom, interrupted where a text stands.
    private void upright(Svg svg, double x, double from, List<Text> texts, Ink ink, double thick) {
        double bottom = height() - 2;
        List<Box> across = texts.stream()
                .map(text -> text.box().widened(1.5))
                .filter(box -> box.left() < x && x < box.right() && box.bottom() > from)
                .sorted(Comparator.comparingDouble(Box::top))
                .toList();
        double top = from;
        for (Box box : across) {
            if (box.top() > top) {
                svg.line(x, top, x, box.top(), ink, thick);
            }
            top = Math.max(top, box.bottom());
        }
        if (bottom > top) {
            svg.line(x, top, x, bottom, ink, thick);
        }
    }
}
