package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Draws a sparkline.
final class SparklineDrawing {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 30;
    private static final double EDGE = 6;
    private static final double TICK = 8;

    private final Sparkline chart;
    private final Svg svg;
    private final List<Point> known;
    private final TimeScale time;

    private SparklineDrawing(Sparkline chart, Svg svg) {
        this.chart = chart;
        this.svg = svg;
        this.known = chart.points().stream()
                .filter(point -> point.known().isPresent())
                .toList();
        this.time = time(chart);
    }

    static String draw(Sparkline chart, Language language, Palette palette) {
        Svg svg = Svg.sized(chart, language, palette, WIDTH, HEIGHT);
        if (chart.points().stream().allMatch(point -> point.known().isEmpty())) {
            svg.line(EDGE, HEIGHT / 2, WIDTH - EDGE, HEIGHT / 2, Ink.LINE, 1.5, "2 4");
        } else {
            new SparklineDrawing(chart, svg).draw(language);
        }
        return svg.finish();
    }

    private void draw(Language language) {
        chart.target().ifPresent(target -> {
            double y = y(Point.middle(target));
            svg.line(WIDTH - TICK, y, WIDTH, y, Ink.TARGET, 2.4);
        });
        for (List<Point> run : Rhythm.runs(chart.points(), List.of())) {
            drawRun(run);
        }
        Point last = known.getLast();
        Shapes.dot(svg, x(last.period()), y(last), Ink.ACCENT, last.isProvisional())
                .tip(Words.point(last, language));
    }

    private void drawRun(List<Point> run) {
        if (run.size() > 1) {
            List<Shapes.Corner> corners = run.stream()
                    .map(point -> new Shapes.Corner(x(point.period()), y(point)))
                    .toList();
            Shapes.line(svg, corners, Ink.ACCENT, 1.8, "");
        } else if (!run.getFirst().equals(known.getLast())) {
            Point alone = run.getFirst();
            svg.tag("circle")
                    .at("cx", x(alone.period()))
                    .at("cy", y(alone))
                    .attribute("r", "1.6")
                    .ink("fill", Ink.ACCENT)
                    .end();
        }
    }

    private double x(Period period) {
        return known.size() == 1 ? WIDTH / 2 : time.x(period);
    }

    /// The scale has an inset of its own, so that points at its ends keep their room.
    private static TimeScale time(Sparkline chart) {
        double right = chart.target().isPresent() ? WIDTH - TICK - EDGE : WIDTH - EDGE;
        List<Period> periods = chart.points().stream().map(Point::period).toList();
        return new TimeScale(periods, EDGE - TimeScale.INSET, right + TimeScale.INSET);
    }

    private double y(Point point) {
        return y(Point.middle(point.known().orElseThrow()));
    }

    private double y(double value) {
        List<Figure.Known> all = Stream.concat(
                        known.stream().map(Point::known).flatMap(Optional::stream), chart.target().stream())
                .toList();
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        double low =
                all.stream().map(Figure.Known::value).min(order).orElseThrow().doubleValue();
        double high = all.stream().map(Point::high).max(order).orElseThrow().doubleValue();
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }
}
