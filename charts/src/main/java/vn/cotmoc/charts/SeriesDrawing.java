package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Language;

/// Draws a series chart, from the back to the front.
final class SeriesDrawing {
    private static final List<Series.Kind> BACK_TO_FRONT = List.of(
            Series.Kind.INTERVAL,
            Series.Kind.EARLIER_TARGET,
            Series.Kind.EARLIER_RESULT,
            Series.Kind.TARGET_STEPS,
            Series.Kind.TARGET,
            Series.Kind.PROJECTION,
            Series.Kind.RESULT);

    private final SeriesChart chart;
    private final Language language;
    private final SeriesLayout layout;
    private final Svg svg;

    private SeriesDrawing(SeriesChart chart, Language language, SeriesLayout layout, Svg svg) {
        this.chart = chart;
        this.language = language;
        this.layout = layout;
        this.svg = svg;
    }

    static String draw(SeriesChart chart, Language language, Width width, Palette palette) {
        double pixels = width.pixels();
        if (SeriesLayout.known(chart).isEmpty()) {
            return empty(chart, language, pixels, palette);
        }
        SeriesLayout layout = SeriesLayout.of(chart, language, width);
        Key key = Key.of(chart, language, pixels, layout.bottom());
        Svg svg = Svg.sized(chart, language, palette, pixels, key.bottom());
        new SeriesDrawing(chart, language, layout, svg).draw();
        key.draw(svg);
        return svg.finish();
    }

    static String empty(Chart chart, Language language, double width, Palette palette) {
        Svg svg = Svg.sized(chart, language, palette, width, 64);
        svg.line(0, 63, width, 63, Ink.LINE, 1);
        svg.text(new Text(Words.NO_FIGURE.in(language), width / 2, 38, Text.Anchor.MIDDLE, Text.Look.QUIET));
        return svg.finish();
    }

    private void draw() {
        axes();
        flags();
        leaders();
        SeriesMarks marks = new SeriesMarks(layout.plot(), chart.series(), svg, language);
        for (Series.Kind kind : BACK_TO_FRONT) {
            List<Series> alike = chart.series().stream()
                    .filter(series -> series.kind() == kind)
                    .toList();
            for (int nth = 0; nth < alike.size(); nth++) {
                marks.draw(alike.get(nth), chart.breaks(), nth);
            }
        }
        texts();
    }

    private void axes() {
        Box area = layout.plot().area();
        Scale scale = layout.plot().scale();
        for (BigDecimal tick : scale.ticks()) {
            double y = layout.plot().y(tick.doubleValue());
            svg.line(area.left(), y, area.right(), y, tick.signum() == 0 ? Ink.ACCENT_SOFT : Ink.LINE, 1);
            svg.text(new Text(scale.label(tick, language), area.left() - 7, y + 4, Text.Anchor.END, Text.Look.QUIET));
        }
        for (TimeScale.Tick tick : layout.ticks()) {
            svg.line(tick.x(), area.bottom(), tick.x(), area.bottom() + 4, Ink.ACCENT_SOFT, 1);
            svg.text(new Text(tick.label(), tick.labelX(), area.bottom() + 18, Text.Anchor.MIDDLE, Text.Look.QUIET));
        }
        svg.text(SeriesLayout.unit(chart, language));
    }

    private void flags() {
        for (SeriesLayout.Flag flag : layout.flags()) {
            double top = flag.text().y() - Text.ASCENT;
            svg.line(flag.x(), top, flag.x(), layout.plot().area().bottom(), Ink.SOFT, 1, "1.5 3");
        }
    }

    private void leaders() {
        for (Margin.Placed placed : layout.margin()) {
            Spot spot = layout.plot().spot(placed.wish().point());
            double end = layout.plot().area().right() + SeriesLayout.LEADER - 2;
            boolean near = end - spot.x() < 24 && Math.abs(placed.middle() - spot.y()) < 9;
            if (!near) {
                svg.line(spot.x(), spot.y(), end, placed.middle(), placed.wish().ink(), 0.8, "1.5 2.5");
            }
        }
    }

    private void texts() {
        List<Text> all = new ArrayList<>(layout.texts());
        layout.flags().forEach(flag -> all.add(flag.text()));
        double x = layout.plot().area().right() + SeriesLayout.LEADER;
        layout.margin().forEach(placed -> all.addAll(placed.block().at(x, placed.top(), Text.Anchor.START, false)));
        all.forEach(svg::text);
    }
}
