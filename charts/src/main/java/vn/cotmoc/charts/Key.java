package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// The line below a series chart that says what its signs mean; only signs that stand in the picture.
record Key(List<Entry> entries, double bottom) {
    private static final double ROW = 18;
    private static final double GLYPH = 20;
    private static final double APART = 16;

    /// A sign and its words, at the left end of its text.
    private record Entry(Sign sign, Text text) {}

    private enum Sign {
        PROVISIONAL,
        CUMULATIVE,
        ABOVE,
        BELOW,
        ABOUT,
        RANGE,
        EARLIER,
        FAN;

        private String words(SeriesChart chart, Language language) {
            return this == FAN
                    ? chart.series().stream()
                            .filter(each -> each.kind() == Series.Kind.INTERVAL)
                            .map(each -> each.name().in(language))
                            .collect(Collectors.joining(", "))
                    : words().in(language);
        }

        private LocalText words() {
            return switch (this) {
                case PROVISIONAL -> Words.KEY_PROVISIONAL;
                case CUMULATIVE -> Words.KEY_CUMULATIVE;
                case ABOVE -> Words.KEY_ABOVE;
                case BELOW -> Words.KEY_BELOW;
                case ABOUT -> Words.KEY_ABOUT;
                case RANGE -> Words.KEY_RANGE;
                case EARLIER -> Words.KEY_EARLIER;
                case FAN -> Words.PROJECTION;
            };
        }

        private boolean standsIn(SeriesChart chart) {
            return chart.series().stream().anyMatch(this::standsIn);
        }

        private boolean standsIn(Series series) {
            boolean result = series.kind() == Series.Kind.RESULT;
            Rhythm rhythm = Rhythm.of(series.points());
            return switch (this) {
                case PROVISIONAL -> result && any(series, Point::isProvisional);
                case CUMULATIVE -> result && any(series, rhythm::isCumulative);
                case ABOVE -> bounded(series, Shapes.Sign.UP);
                case BELOW -> bounded(series, Shapes.Sign.DOWN);
                case ABOUT -> bounded(series, Shapes.Sign.ABOUT);
                case FAN -> series.kind() == Series.Kind.INTERVAL && any(series, point -> true);
                case RANGE -> !isExpected(series) && bounded(series, Shapes.Sign.RANGE);
                case EARLIER -> series.kind().isEarlier() && any(series, point -> true);
            };
        }

        private static boolean isExpected(Series series) {
            return series.kind() == Series.Kind.PROJECTION || series.kind() == Series.Kind.INTERVAL;
        }

        private static boolean bounded(Series series, Shapes.Sign sign) {
            return series.kind() != Series.Kind.EARLIER_RESULT
                    && any(
                            series,
                            point -> point.known()
                                    .filter(known -> Shapes.Sign.of(known.bound()) == sign)
                                    .isPresent());
        }

        private static boolean any(Series series, Predicate<Point> test) {
            return series.points().stream().anyMatch(point -> point.known().isPresent() && test.test(point));
        }
    }

    Key {
        entries = List.copyOf(entries);
    }

    static Key of(SeriesChart chart, Language language, double width, double top) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        double y = top + ROW - 2;
        for (Sign sign : Sign.values()) {
            if (!sign.standsIn(chart)) {
                continue;
            }
            String words = Metrics.wrap(sign.words(chart, language), Svg.TYPE, false, width - GLYPH, 1)
                    .getFirst();
            double needed = GLYPH + Text.width(words, false);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += ROW;
            }
            entries.add(new Entry(sign, new Text(words, x + GLYPH, y, Text.Anchor.START, Text.Look.QUIET)));
            x += needed + APART;
        }
        return new Key(entries, entries.isEmpty() ? top + 2 : y + 7);
    }

    void draw(Svg svg) {
        for (Entry entry : entries) {
            svg.text(entry.text());
            glyph(
                    svg,
                    entry.sign(),
                    entry.text().x() - GLYPH / 2 - 2,
                    entry.text().y() - 4.5);
        }
    }

    private static void glyph(Svg svg, Sign sign, double x, double y) {
        switch (sign) {
            case PROVISIONAL -> Shapes.dot(svg, x, y, Ink.SOFT, true).end();
            case CUMULATIVE -> Shapes.square(svg, x, y, Ink.SOFT, false).end();
            case ABOVE -> Shapes.sign(svg, x, y + 9, Shapes.Sign.UP, Ink.SOFT, 0);
            case BELOW -> Shapes.sign(svg, x, y - 9, Shapes.Sign.DOWN, Ink.SOFT, 0);
            case ABOUT -> Shapes.sign(svg, x, y, Shapes.Sign.ABOUT, Ink.SOFT, 3);
            case RANGE -> Shapes.whisker(svg, x, y + 5, y - 5, Ink.SOFT);
            case EARLIER ->
                svg.tag("circle")
                        .at("cx", x)
                        .at("cy", y)
                        .attribute("r", "2.6")
                        .ink("fill", Ink.GROUND)
                        .ink("stroke", Ink.ACCENT_SOFT)
                        .attribute("stroke-width", "1.3")
                        .end();
            case FAN ->
                svg.tag("rect")
                        .at("x", x - 6)
                        .at("y", y - 5)
                        .attribute("width", "12")
                        .attribute("height", "10")
                        .ink("fill", Ink.ACCENT)
                        .attribute("fill-opacity", "0.3")
                        .end();
        }
    }
}
