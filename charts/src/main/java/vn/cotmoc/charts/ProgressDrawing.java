package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Draws the course of a year: paths from the origin, labels in the margin.
final class ProgressDrawing {
    private static final double TOP = 26;
    private static final double AXIS = 24;
    private static final int MOST_STEPS = 5;
    private static final int NARROW = 500;

    private final ProgressChart chart;
    private final Language language;
    private final double width;
    private final double widest;
    private final Plot plot;
    private final List<Margin.Placed> margin;

    private ProgressDrawing(ProgressChart chart, Language language, double width) {
        this.chart = chart;
        this.language = language;
        this.width = width;
        this.widest = Math.min(176, width * 0.3);
        List<Wish> wishes = wishes();
        List<Block> blocks = wishes.stream().map(wish -> wish.block(widest)).toList();
        double column = blocks.stream().mapToDouble(Block::width).max().orElse(0);
        Scale scale = scale();
        double left = 8
                + scale.ticks().stream()
                        .mapToDouble(tick -> Text.width(scale.label(tick, language), false))
                        .max()
                        .orElse(0);
        double right = width - column - SeriesLayout.LEADER - 6;
        double bottom = TOP + Math.max(width < NARROW ? 190 : 220, Margin.height(blocks));
        TimeScale time = new TimeScale(List.of(before(), Period.year(chart.year())), left, right);
        this.plot = new Plot(scale, time, new Box(left, TOP, right, bottom));
        this.margin = Margin.place(wishes, plot, widest, TOP - 8, bottom + 4);
    }

    static String draw(ProgressChart chart, Language language, Width width, Palette palette) {
        double pixels = width.pixels();
        if (chart.series().stream()
                .allMatch(each ->
                        each.points().stream().noneMatch(point -> point.known().isPresent()))) {
            return SeriesDrawing.empty(chart, language, pixels, palette);
        }
        ProgressDrawing drawing = new ProgressDrawing(chart, language, pixels);
        Svg svg =
                Svg.sized(chart, language, palette, pixels, drawing.plot.area().bottom() + AXIS);
        drawing.draw(svg);
        return svg.finish();
    }

    private Period.Regular before() {
        return Period.day(LocalDate.of(chart.year() - 1, 12, 31));
    }

    private Scale scale() {
        List<BigDecimal> highs = known().map(Point::high).toList();
        BigDecimal low = known().map(known -> known.value())
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return Scale.fromZero(low, highs.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE), MOST_STEPS);
    }

    private Stream<vn.cotmoc.model.Figure.Known> known() {
        return chart.series().stream().flatMap(each -> each.points().stream()).flatMap(point -> point.known().stream());
    }

    /// The end of every path by its name; a band by its edge in the table only.
    private List<Wish> wishes() {
        return chart.series().stream()
                .filter(each -> each.kind() != Series.Kind.INTERVAL)
                .flatMap(each -> last(each).stream().map(point -> wish(each, point)))
                .toList();
    }

    private Wish wish(Series series, Point point) {
        String name = series.name().in(language)
                + (series.kind() == Series.Kind.RESULT ? ", " + language.period(point.period()) : "");
        return new Wish(moved(point), name, Words.label(point.known().orElseThrow(), language), ink(series), true);
    }

    private static Ink ink(Series series) {
        return switch (series.kind()) {
            case RESULT, PROJECTION, INTERVAL -> Ink.ACCENT;
            case TARGET, TARGET_STEPS -> Ink.TARGET;
            case EARLIER_RESULT, EARLIER_TARGET -> Ink.SOFT;
        };
    }

    private static Optional<Point> last(Series series) {
        return series.points().reversed().stream()
                .filter(point -> point.known().isPresent())
                .findFirst();
    }

    /// A point of an earlier year upon this year's days.
    private Point moved(Point point) {
        if (point.period().year() == chart.year()) {
            return point;
        }
        LocalDate last = point.period().lastDay();
        LocalDate day = last.getDayOfMonth() == last.lengthOfMonth()
                ? last.withYear(chart.year()).withDayOfMonth(1).plusMonths(1).minusDays(1)
                : last.withYear(chart.year());
        return new Point(Period.ofDays(LocalDate.of(chart.year(), 1, 1), day), point.figure(), point.vintage());
    }

    private void draw(Svg svg) {
        axes(svg);
        ordered(Series.Kind.INTERVAL).forEach(each -> band(svg, each));
        ordered(Series.Kind.EARLIER_RESULT).forEach(each -> Shapes.line(svg, path(each), Ink.ACCENT_SOFT, 1.2, "2 3"));
        ordered(Series.Kind.EARLIER_TARGET).forEach(each -> replaced(svg, each));
        Stream.concat(ordered(Series.Kind.TARGET), ordered(Series.Kind.TARGET_STEPS))
                .forEach(each -> plan(svg, each));
        ordered(Series.Kind.PROJECTION).forEach(each -> Shapes.line(svg, onwards(each), Ink.ACCENT, 1.5, "5 4"));
        ordered(Series.Kind.RESULT).forEach(each -> result(svg, each));
        labels(svg);
    }

    private Stream<Series> ordered(Series.Kind kind) {
        return chart.series().stream()
                .filter(each -> each.kind() == kind && last(each).isPresent());
    }

    private void axes(Svg svg) {
        Box area = plot.area();
        for (BigDecimal tick : plot.scale().ticks()) {
            double y = plot.y(tick.doubleValue());
            svg.line(area.left(), y, area.right(), y, tick.signum() == 0 ? Ink.ACCENT_SOFT : Ink.LINE, 1);
            svg.text(new Text(
                    plot.scale().label(tick, language), area.left() - 7, y + 4, Text.Anchor.END, Text.Look.QUIET));
        }
        int step = width < NARROW ? 3 : 1;
        IntStream.rangeClosed(1, 12 / step).map(nth -> nth * step).forEach(month -> {
            double x = plot.time().x(Period.month(chart.year(), month));
            svg.line(x, area.bottom(), x, area.bottom() + 4, Ink.ACCENT_SOFT, 1);
            svg.text(new Text(
                    language == Language.VI ? "T" + month : Integer.toString(month),
                    x,
                    area.bottom() + 18,
                    Text.Anchor.MIDDLE,
                    Text.Look.QUIET));
        });
        svg.text(new Text(chart.unit().name().in(language), 0, 12, Text.Anchor.START, Text.Look.QUIET));
    }

    private List<Spot> spots(Series series) {
        return plot.spots(series.points().stream().map(this::moved).toList());
    }

    private Shapes.Corner origin() {
        return new Shapes.Corner(plot.time().x(before()), plot.y(0));
    }

    private List<Shapes.Corner> path(Series series) {
        List<Shapes.Corner> path = new ArrayList<>(List.of(origin()));
        spots(series).forEach(spot -> path.add(new Shapes.Corner(spot.x(), spot.y())));
        return path;
    }

    /// A planned path; a plan that names the end only is a mark there, since nobody said how to get to it.
    private void plan(Svg svg, Series series) {
        List<Spot> spots = spots(series);
        if (spots.size() > 1) {
            Shapes.line(svg, path(series), Ink.TARGET, 1.5, "");
        }
        end(svg, spots.getLast(), 1);
    }

    private void replaced(Svg svg, Series series) {
        List<Spot> spots = spots(series);
        if (spots.size() > 1) {
            Shapes.faint(svg, path(series), Ink.TARGET);
        }
        end(svg, spots.getLast(), 0.4);
    }

    private static void end(Svg svg, Spot spot, double opacity) {
        svg.tag("rect")
                .at("x", spot.x() - 8)
                .at("y", spot.y() - 1.5)
                .attribute("width", "16")
                .attribute("height", "3")
                .ink("fill", Ink.TARGET)
                .attribute("fill-opacity", Svg.number(opacity))
                .end();
    }

    private Optional<Spot> reached() {
        return ordered(Series.Kind.RESULT).findFirst().map(each -> spots(each).getLast());
    }

    private List<Shapes.Corner> onwards(Series series) {
        List<Shapes.Corner> path = new ArrayList<>();
        path.add(reached().map(spot -> new Shapes.Corner(spot.x(), spot.y())).orElseGet(this::origin));
        spots(series).forEach(spot -> path.add(new Shapes.Corner(spot.x(), spot.y())));
        return path;
    }

    private void band(Svg svg, Series series) {
        Shapes.Corner from =
                reached().map(spot -> new Shapes.Corner(spot.x(), spot.y())).orElseGet(this::origin);
        List<Shapes.Corner> edge = new ArrayList<>(List.of(from));
        List<Spot> spots = spots(series);
        spots.forEach(spot -> edge.add(new Shapes.Corner(spot.x(), spot.high())));
        spots.reversed().forEach(spot -> edge.add(new Shapes.Corner(spot.x(), spot.low())));
        svg.tag("path")
                .attribute("d", Shapes.path(edge) + "Z")
                .ink("fill", Ink.ACCENT)
                .attribute("fill-opacity", "0.15")
                .end();
    }

    private void result(Svg svg, Series series) {
        Shapes.line(svg, path(series), Ink.ACCENT, 2.2, "");
        for (Spot spot : spots(series)) {
            Shapes.dot(svg, spot.x(), spot.y(), Ink.ACCENT, spot.point().isProvisional())
                    .tip(Words.point(spot.point(), language));
        }
    }

    private void labels(Svg svg) {
        double x = plot.area().right() + SeriesLayout.LEADER;
        for (Margin.Placed placed : margin) {
            Spot spot = plot.spot(placed.wish().point());
            boolean near = x - spot.x() < 24 && Math.abs(placed.middle() - spot.y()) < 9;
            if (!near) {
                svg.line(
                        spot.x(),
                        spot.y(),
                        x - 2,
                        placed.middle(),
                        placed.wish().ink(),
                        0.8,
                        "1.5 2.5");
            }
            placed.block().at(x, placed.top(), Text.Anchor.START, false).forEach(svg::text);
        }
    }
}
