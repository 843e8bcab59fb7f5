package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Draws small pictures in rows. Name and newest value stand above each plot, so nothing in it needs a label.
final class MultiplesDrawing {
    private static final double GAP = 28;
    private static final double PLOT = 96;
    private static final double FOOT = 26;
    private static final double APART = 20;
    private static final double KEY = 26;
    private static final int MOST_STEPS = 3;
    private static final int NARROW = 500;

    private final MultiplesChart chart;
    private final Language language;
    private final int columns;
    private final double cell;
    private final Svg svg;

    private MultiplesDrawing(MultiplesChart chart, Language language, double width, Svg svg) {
        this.chart = chart;
        this.language = language;
        int panels = chart.panels().size();
        this.columns = width < NARROW ? Math.min(2, panels) : panels == 4 ? 2 : Math.min(3, panels);
        this.cell = (width - GAP * (columns - 1)) / columns;
        this.svg = svg;
    }

    static String draw(MultiplesChart chart, Language language, Width width, Palette palette) {
        double pixels = width.pixels();
        double height = new MultiplesDrawing(chart, language, pixels, new Svg(palette)).height();
        Svg svg = Svg.sized(chart, language, palette, pixels, height);
        new MultiplesDrawing(chart, language, pixels, svg).draw();
        return svg.finish();
    }

    private List<List<Panel>> rows() {
        List<List<Panel>> rows = new ArrayList<>();
        for (int i = 0; i < chart.panels().size(); i += columns) {
            rows.add(chart.panels().subList(i, Math.min(chart.panels().size(), i + columns)));
        }
        return rows;
    }

    private List<String> title(Panel panel) {
        return Metrics.wrap(panel.title().in(language), Svg.TYPE, true, cell - 2, 3);
    }

    private List<String> newest(Panel panel) {
        String words = Panels.results(panel)
                .filter(point -> point.known().isPresent())
                .reduce((earlier, later) -> later)
                .map(point -> Words.stated(point, language))
                .orElse("");
        return words.isEmpty() ? List.of() : Metrics.wrap(words, Svg.TYPE, false, cell - 2, 3);
    }

    private double head(Panel panel) {
        return Block.LEADING * (title(panel).size() + newest(panel).size()) + 10;
    }

    private double head(List<Panel> row) {
        return row.stream().mapToDouble(this::head).max().orElse(0);
    }

    private double height() {
        return rows().stream().mapToDouble(row -> head(row) + PLOT + FOOT).sum()
                + APART * (rows().size() - 1)
                + (hasKey() ? KEY : 0);
    }

    private boolean hasKey() {
        return hasTargets() || hasProvisional();
    }

    private boolean hasTargets() {
        return chart.panels().stream()
                .flatMap(panel -> panel.series().stream())
                .anyMatch(series -> series.kind().isPromise()
                        && series.points().stream()
                                .anyMatch(point -> point.known().isPresent()));
    }

    private boolean hasProvisional() {
        return chart.panels().stream()
                .flatMap(Panels::results)
                .anyMatch(point -> point.known().isPresent() && point.isProvisional());
    }

    /// What the marks mean; only marks that stand in the picture.
    private void key(double top) {
        double y = top + KEY - 8;
        double x = 0;
        if (hasTargets()) {
            svg.line(x, y - 4, x + 12, y - 4, Ink.TARGET, 2.4);
            String words = Words.TARGET.in(language);
            svg.text(new Text(words, x + 18, y, Text.Anchor.START, Text.Look.QUIET));
            x += 18 + Text.width(words, false) + 18;
        }
        if (hasProvisional()) {
            Shapes.dot(svg, x + 5, y - 4.5, Ink.SOFT, true).end();
            svg.text(new Text(Words.KEY_PROVISIONAL.in(language), x + 16, y, Text.Anchor.START, Text.Look.QUIET));
        }
    }

    private void draw() {
        double top = 0;
        for (List<Panel> row : rows()) {
            double head = head(row);
            for (int i = 0; i < row.size(); i++) {
                panel(row.get(i), i * (cell + GAP), top, head);
            }
            top += head + PLOT + FOOT + APART;
        }
        if (hasKey()) {
            key(top - APART);
        }
    }

    private void panel(Panel panel, double x, double top, double head) {
        double y = top + Text.ASCENT;
        for (String line : title(panel)) {
            svg.text(new Text(line, x, y, Text.Anchor.START, Text.Look.STRONG));
            y += Block.LEADING;
        }
        for (String line : newest(panel)) {
            svg.text(new Text(line, x, y, Text.Anchor.START, Text.Look.QUIET));
            y += Block.LEADING;
        }
        Optional<Scale> scale = scale(chart.shared() ? chart.panels() : List.of(panel));
        double plotTop = top + head;
        if (scale.isEmpty()
                || Panels.results(panel).allMatch(point -> point.known().isEmpty())) {
            svg.line(x, plotTop + PLOT, x + cell, plotTop + PLOT, Ink.LINE, 1);
            svg.text(new Text(
                    Words.NO_FIGURE.in(language),
                    x + cell / 2,
                    plotTop + PLOT / 2,
                    Text.Anchor.MIDDLE,
                    Text.Look.QUIET));
            return;
        }
        double left = x + labels(scale.get());
        Plot plot = new Plot(
                scale.get(),
                new TimeScale(periods(), left, x + cell),
                new Box(left, plotTop + 6, x + cell, plotTop + PLOT));
        axes(plot, x);
        marks(panel, plot);
    }

    private double labels(Scale scale) {
        return scale.ticks().stream()
                        .mapToDouble(tick -> Text.width(scale.label(tick, language), false))
                        .max()
                        .orElse(0)
                + 6;
    }

    private void axes(Plot plot, double x) {
        Box area = plot.area();
        for (BigDecimal tick : plot.scale().ticks()) {
            double y = plot.y(tick.doubleValue());
            svg.line(area.left(), y, area.right(), y, tick.signum() == 0 ? Ink.ACCENT_SOFT : Ink.LINE, 1);
            svg.text(new Text(
                    plot.scale().label(tick, language), area.left() - 6, y + 4, Text.Anchor.END, Text.Look.QUIET));
        }
        Period first = plot.time().periods().getFirst();
        Period last = plot.time().periods().getLast();
        String end = language.period(last);
        String start = language.period(first);
        double y = area.bottom() + 19;
        double endLeft = area.right() - Text.width(end, false);
        svg.text(new Text(end, area.right(), y, Text.Anchor.END, Text.Look.QUIET));
        double startLeft = Math.min(area.left(), endLeft - 10 - Text.width(start, false));
        if (!first.equals(last) && startLeft >= x) {
            svg.text(new Text(start, startLeft, y, Text.Anchor.START, Text.Look.QUIET));
        }
    }

    private void marks(Panel panel, Plot plot) {
        for (Series series : panel.series()) {
            if (series.kind().isPromise()) {
                promises(series, plot);
            }
        }
        for (Series series : panel.series()) {
            if (series.kind() == Series.Kind.RESULT) {
                results(panel, series, plot);
            }
        }
    }

    private void promises(Series series, Plot plot) {
        for (List<Spot> run : plot.runs(series, List.of())) {
            if (run.size() > 1) {
                Shapes.line(svg, corners(run), Ink.TARGET, 1.4, "");
            } else {
                Spot spot = run.getFirst();
                svg.tag("path")
                        .attribute("d", "M" + Svg.number(spot.x() - 6) + " " + Svg.number(spot.y()) + "h12")
                        .ink("stroke", Ink.TARGET)
                        .attribute("stroke-width", "2.4")
                        .tip(series.name().in(language) + " – " + Words.point(spot.point(), language));
            }
        }
    }

    private void results(Panel panel, Series series, Plot plot) {
        Point newest = Panels.results(panel)
                .filter(point -> point.known().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        for (List<Spot> run : plot.runs(series, List.of())) {
            if (run.size() > 1) {
                Shapes.line(svg, corners(run), Ink.ACCENT, 2, "");
            }
            for (Spot spot : run) {
                if (run.size() == 1
                        || spot.point().equals(newest)
                        || spot.point().isProvisional()) {
                    Shapes.dot(svg, spot.x(), spot.y(), Ink.ACCENT, spot.point().isProvisional())
                            .tip(panel.title().in(language) + " – " + Words.point(spot.point(), language));
                }
            }
        }
    }

    private static List<Shapes.Corner> corners(List<Spot> run) {
        return run.stream().map(spot -> new Shapes.Corner(spot.x(), spot.y())).toList();
    }

    private List<Period> periods() {
        return chart.panels().stream()
                .flatMap(panel -> panel.series().stream())
                .flatMap(series -> series.points().stream())
                .filter(point -> point.known().isPresent())
                .map(Point::period)
                .toList();
    }

    private static Optional<Scale> scale(List<Panel> panels) {
        List<Figure.Known> all = panels.stream()
                .flatMap(panel -> panel.series().stream())
                .flatMap(series -> series.points().stream())
                .flatMap(point -> point.known().stream())
                .toList();
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return all.stream()
                .map(Figure.Known::value)
                .min(order)
                .map(low -> Scale.forLines(
                        low, all.stream().map(Point::high).max(order).orElse(low), MOST_STEPS));
    }
}
