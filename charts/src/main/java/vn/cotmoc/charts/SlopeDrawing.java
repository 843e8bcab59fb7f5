package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Draws lines between two periods. Values stand on the left, names and values on the right, moved apart where they
/// would meet.
final class SlopeDrawing {
    private static final double HEAD = 44;
    private static final double TALL = 230;
    private static final double GAP = 10;
    private static final int MOST_STEPS = 8;

    private final SlopeChart chart;
    private final Language language;
    private final double width;
    private final List<Slope> whole;
    private final List<Block> names;
    private final double left;
    private final double right;
    private final double tall;
    private final List<String> notes;

    private SlopeDrawing(SlopeChart chart, Language language, double width) {
        this.chart = chart;
        this.language = language;
        this.width = width;
        this.whole = chart.lines().stream().filter(Slope::isWhole).toList();
        this.names = whole.stream()
                .map(each -> Block.of(each.name().in(language), value(each.to()), Ink.INK, Math.min(230, width * 0.4)))
                .toList();
        this.left = widest(whole.stream().map(each -> value(each.from()))) + GAP + 8;
        this.right = width - names.stream().mapToDouble(Block::width).max().orElse(0) - GAP - 8;
        this.tall = Math.max(TALL, names.stream().mapToDouble(Block::height).sum() * 1.25);
        this.notes = chart.lines().stream()
                .filter(each -> !each.isWhole())
                .flatMap(each -> Metrics.wrap(note(each), Svg.TYPE, false, width, 3).stream())
                .toList();
    }

    static String draw(SlopeChart chart, Language language, Width width, Palette palette) {
        SlopeDrawing drawing = new SlopeDrawing(chart, language, width.pixels());
        if (drawing.whole.isEmpty() && drawing.notes.isEmpty()) {
            return SeriesDrawing.empty(chart, language, width.pixels(), palette);
        }
        Svg svg = Svg.sized(chart, language, palette, width.pixels(), drawing.height());
        drawing.draw(svg);
        return svg.finish();
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(each -> Text.width(each, true)).max().orElse(0);
    }

    private String value(Point point) {
        return point.known().map(known -> Words.label(known, language)).orElse("");
    }

    private String note(Slope each) {
        return each.name().in(language) + " – " + Words.point(each.from(), language) + "; "
                + Words.point(each.to(), language);
    }

    private double plotHeight() {
        return whole.isEmpty() ? 0 : tall;
    }

    private double height() {
        return HEAD + plotHeight() + 14 + notes.size() * Block.LEADING + 6;
    }

    private void draw(Svg svg) {
        svg.text(new Text(chart.unit().name().in(language), 0, 13, Text.Anchor.START, Text.Look.QUIET));
        if (!whole.isEmpty()) {
            plane(svg);
        }
        double y = HEAD + plotHeight() + 14 + Text.ASCENT;
        for (String line : notes) {
            svg.text(new Text(line, 0, y, Text.Anchor.START, Text.Look.QUIET));
            y += Block.LEADING;
        }
    }

    private void plane(Svg svg) {
        Scale scale = scale();
        svg.line(left, HEAD - 6, left, HEAD + tall, Ink.ACCENT_SOFT, 1);
        svg.line(right, HEAD - 6, right, HEAD + tall, Ink.ACCENT_SOFT, 1);
        heads(svg);
        List<Double> starts = ys(scale, Slope::from);
        List<Double> ends = ys(scale, Slope::to);
        for (int i = 0; i < whole.size(); i++) {
            svg.line(left, starts.get(i), right, ends.get(i), Ink.ACCENT, 2);
        }
        for (int i = 0; i < whole.size(); i++) {
            dot(svg, left, starts.get(i), whole.get(i), whole.get(i).from());
            dot(svg, right, ends.get(i), whole.get(i), whole.get(i).to());
        }
        labels(svg, starts, ends);
    }

    private void heads(Svg svg) {
        String from = language.period(chart.from());
        String to = language.period(chart.to());
        double half = Text.width(from, true) / 2;
        svg.text(new Text(from, Math.max(half, left), 31, Text.Anchor.MIDDLE, Text.Look.STRONG));
        double other = Text.width(to, true) / 2;
        svg.text(new Text(to, Math.min(width - other, right), 31, Text.Anchor.MIDDLE, Text.Look.STRONG));
    }

    private void dot(Svg svg, double x, double y, Slope line, Point point) {
        Shapes.dot(svg, x, y, Ink.ACCENT, point.isProvisional())
                .tip(line.name().in(language) + " – " + Words.point(point, language));
    }

    private void labels(Svg svg, List<Double> starts, List<Double> ends) {
        List<Double> values =
                apart(starts, whole.stream().map(each -> Block.LEADING + 1).toList());
        for (int i = 0; i < whole.size(); i++) {
            String words = value(whole.get(i).from());
            boolean shown = i == 0 || !isSame(i, starts, words);
            if (shown) {
                svg.text(new Text(words, left - GAP, values.get(i) + 4.3, Text.Anchor.END, Text.Look.PLAIN));
            }
        }
        List<Double> middles =
                apart(ends, names.stream().map(each -> each.height() + 4).toList());
        for (int i = 0; i < whole.size(); i++) {
            double middle = middles.get(i);
            if (Math.abs(middle - ends.get(i)) > 8) {
                svg.line(right + 5, ends.get(i), right + GAP + 2, middle, Ink.ACCENT_SOFT, 0.8);
            }
            names.get(i)
                    .at(right + GAP + 4, middle - names.get(i).height() / 2, Text.Anchor.START, false)
                    .forEach(svg::text);
        }
    }

    /// Whether an earlier line has the same value in the same place; one label says it for all.
    private boolean isSame(int line, List<Double> ys, String words) {
        for (int i = 0; i < line; i++) {
            if (ys.get(i).equals(ys.get(line)) && value(whole.get(i).from()).equals(words)) {
                return true;
            }
        }
        return false;
    }

    /// Middles near the given ones, in their order, as far apart as what stands there is tall, within the plot.
    private List<Double> apart(List<Double> wanted, List<Double> tallness) {
        List<Integer> order = Stream.iterate(0, i -> i + 1)
                .limit(wanted.size())
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        double[] middles = new double[wanted.size()];
        double free = HEAD - 4;
        for (int i : order) {
            middles[i] = Math.max(wanted.get(i), free + tallness.get(i) / 2);
            free = middles[i] + tallness.get(i) / 2;
        }
        double last = HEAD + tall + 8;
        for (int i : order.reversed()) {
            middles[i] = Math.min(middles[i], last - tallness.get(i) / 2);
            last = middles[i] - tallness.get(i) / 2;
        }
        List<Double> all = new ArrayList<>();
        for (double middle : middles) {
            all.add(middle);
        }
        return all;
    }

    private List<Double> ys(Scale scale, Function<Slope, Point> end) {
        return whole.stream()
                .map(each -> end.apply(each).known().orElseThrow())
                .map(known -> HEAD + 8 + (1 - scale.share(Point.middle(known))) * (tall - 16))
                .toList();
    }

    private Scale scale() {
        List<Figure.Known> all = whole.stream()
                .flatMap(each -> Stream.of(each.from(), each.to()))
                .flatMap(point -> point.known().stream())
                .toList();
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return Scale.covering(
                all.stream().map(Figure.Known::value).min(order).orElseThrow(),
                all.stream().map(Point::high).max(order).orElseThrow(),
                MOST_STEPS);
    }
}
