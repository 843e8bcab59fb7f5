package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Where everything of a series chart stands: the plot, and every text in a place of its own.
record SeriesLayout(
        Plot plot, List<TimeScale.Tick> ticks, List<Text> texts, List<Margin.Placed> margin, List<Flag> flags) {
    static final double LEADER = 8;
    private static final double AXIS = 24;
    private static final double TOP = 8;
    private static final double ROW = 16;
    private static final double AT_END = 0.92;
    private static final int MOST_STEPS = 5;

    SeriesLayout {
        ticks = List.copyOf(ticks);
        texts = List.copyOf(texts);
        margin = List.copyOf(margin);
        flags = List.copyOf(flags);
    }

    /// The line of a break, and what stands above it.
    record Flag(double x, Text text) {}

    /// The bottom of the time axis with its labels.
    double bottom() {
        return plot.area().bottom() + AXIS;
    }

    static SeriesLayout of(SeriesChart chart, Language language, Width width) {
        return new Work(chart, language, width.pixels()).layout();
    }

    /// The steps of laying out one chart.
    private static final class Work {
        private final SeriesChart chart;
        private final Language language;
        private final double width;
        private final double widest;
        private final Scale scale;
        private final List<Wish> wishes;
        private final List<Period> periods;

        private Work(SeriesChart chart, Language language, double width) {
            this.chart = chart;
            this.language = language;
            this.width = width;
            this.widest = Math.min(176, width * 0.3);
            this.scale = scale(chart);
            this.wishes = new Wishes(chart, language).list();
            this.periods = chart.series().stream()
                    .flatMap(series -> series.points().stream())
                    .map(Point::period)
                    .toList();
        }

        /// Labels for which there is no room at their points move to the margin, until all needed ones stand.
        private SeriesLayout layout() {
            Set<Wish> beside = new HashSet<>();
            TimeScale rough = new TimeScale(periods, 0, width);
            for (Wish wish : wishes) {
                if (wish.needed() && rough.share(wish.point().period()) >= AT_END) {
                    beside.add(wish);
                }
            }
            Optional<SeriesLayout> done = attempt(beside);
            while (done.isEmpty()) {
                done = attempt(beside);
            }
            return done.get();
        }

        /// Empty where a needed label found no room; it then is among those beside the plot.
        private Optional<SeriesLayout> attempt(Set<Wish> beside) {
            List<Wish> inMargin = wishes.stream().filter(beside::contains).toList();
            List<Block> blocks =
                    inMargin.stream().map(wish -> wish.block(widest)).toList();
            double column = blocks.stream().mapToDouble(Block::width).max().orElse(0);
            double right = width - (column == 0 ? 4 : column + LEADER + 6);
            TimeScale time = new TimeScale(periods, left(), right);
            List<Flag> flags = flags(new Plot(scale, time, new Box(left(), 0, right, 1)));
            double top = TOP
                    + ROW
                            * (1
                                    + flags.stream()
                                            .mapToDouble(flag -> row(flag.text()))
                                            .max()
                                            .orElse(0))
                    + 4;
            double tall = Math.max(width < 500 ? 210 : 250, Margin.height(blocks));
            Plot plot = new Plot(scale, time, new Box(left(), top, right, top + tall));
            List<Margin.Placed> margin = Margin.place(inMargin, plot, widest, top - 4, top + tall + 4);
            Obstacles obstacles = obstacles(plot, margin, flags);
            List<Text> texts = new ArrayList<>();
            for (Wish wish : wishes) {
                if (beside.contains(wish)) {
                    continue;
                }
                Optional<List<Text>> near = obstacles.place(wish.block(widest), plot.spot(wish.point()));
                if (near.isEmpty() && wish.needed()) {
                    beside.add(wish);
                    return Optional.empty();
                }
                near.ifPresent(texts::addAll);
            }
            return Optional.of(new SeriesLayout(plot, time.ticks(language, width), texts, margin, flags));
        }

        private double left() {
            return 8
                    + scale.ticks().stream()
                            .mapToDouble(tick -> Text.width(scale.label(tick, language), false))
                            .max()
                            .orElse(0);
        }

        private List<Flag> flags(Plot plot) {
            List<Flag> flags = new ArrayList<>();
            List<Box> taken = new ArrayList<>();
            taken.add(unit(chart, language).box().widened(6));
            for (SeriesBreak each : chart.breaks()) {
                double x = plot.x(each, chart.series());
                Text text = flagText(each, x, taken);
                taken.add(text.box().widened(4));
                flags.add(new Flag(x, text));
            }
            return flags;
        }

        private Text flagText(SeriesBreak each, double x, List<Box> taken) {
            String words = Metrics.wrap(each.reason().in(language), Svg.TYPE, false, width * 0.9, 1)
                    .getFirst();
            Box whole = new Box(0, 0, width, Double.MAX_VALUE);
            double half = Text.width(words, false) / 2;
            double middle = Math.max(half, Math.min(width - half, x));
            for (int row = 0; ; row++) {
                double y = TOP + Text.ASCENT + ROW * row - 4;
                List<Text> choices = List.of(
                        new Text(words, x - 4, y, Text.Anchor.END, Text.Look.QUIET),
                        new Text(words, x + 4, y, Text.Anchor.START, Text.Look.QUIET),
                        new Text(words, middle, y, Text.Anchor.MIDDLE, Text.Look.QUIET));
                Optional<Text> fit = choices.stream()
                        .filter(text ->
                                text.box().within(whole) && taken.stream().noneMatch(text.box()::overlaps))
                        .findFirst();
                if (fit.isPresent()) {
                    return fit.get();
                }
            }
        }

        private static double row(Text text) {
            return Math.round((text.y() - TOP - Text.ASCENT + 4) / ROW);
        }

        private Obstacles obstacles(Plot plot, List<Margin.Placed> margin, List<Flag> flags) {
            Box area = plot.area();
            Obstacles obstacles = new Obstacles(new Box(area.left(), area.top() - 6, area.right() + 4, area.bottom()));
            for (Series series : chart.series()) {
                if (series.kind() == Series.Kind.INTERVAL) {
                    continue;
                }
                for (Spot spot : plot.spots(series.points())) {
                    obstacles.add(spot, series.kind().isEarlier());
                }
                for (List<Spot> run : plot.runs(series, chart.breaks())) {
                    for (int i = 1; i < run.size(); i++) {
                        obstacles.add(
                                run.get(i - 1).x(),
                                run.get(i - 1).y(),
                                run.get(i).x(),
                                run.get(i).y());
                    }
                }
            }
            flags.forEach(flag -> obstacles.add(flag.x(), 0, flag.x(), area.bottom()));
            for (Margin.Placed placed : margin) {
                Spot spot = plot.spot(placed.wish().point());
                obstacles.add(spot.x(), spot.y(), area.right() + LEADER, placed.middle());
            }
            return obstacles;
        }
    }

    /// What the values are measured in, above the value axis.
    static Text unit(SeriesChart chart, Language language) {
        return new Text(chart.unit().name().in(language), 0, TOP + Text.ASCENT - 4, Text.Anchor.START, Text.Look.QUIET);
    }

    private static Scale scale(SeriesChart chart) {
        List<Figure.Known> all = known(chart);
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        BigDecimal low = all.stream().map(Figure.Known::value).min(order).orElseThrow();
        BigDecimal high = all.stream().map(Point::high).max(order).orElseThrow();
        return Scale.forLines(low, high, MOST_STEPS);
    }

    static List<Figure.Known> known(SeriesChart chart) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(point -> point.known().stream())
                .toList();
    }
}
