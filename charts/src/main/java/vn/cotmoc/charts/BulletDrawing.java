package vn.cotmoc.charts;

import java.math.BigDecimal;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Draws a bullet bar. Along the bar everything is a share of the width, so a page may stretch it; marks hang on
/// those places and keep their size.
final class BulletDrawing {
    private static final double HEIGHT = 22;
    private static final double WIDTH = 240;
    private static final double TOP = 7;
    private static final double THICK = 8;
    private static final double ROOM = 1.06;

    private final BulletBar chart;
    private final Svg svg;
    private final double low;
    private final double high;

    private BulletDrawing(BulletBar chart, Svg svg) {
        this.chart = chart;
        this.svg = svg;
        double figure =
                chart.figure() instanceof Figure.Known known ? Point.high(known).doubleValue() : 0;
        double target = chart.target()
                .map(value -> Point.high(value.figure()).doubleValue())
                .orElse(0d);
        double most = Math.max(0, Math.max(figure, target));
        double whole = chart.whole().map(BigDecimal::doubleValue).orElse(0d);
        this.high = whole >= most ? whole : most * ROOM;
        this.low = Math.min(0, Math.min(lowest(), target)) * ROOM;
    }

    private double lowest() {
        return chart.figure() instanceof Figure.Known known ? known.value().doubleValue() : 0;
    }

    static String draw(BulletBar chart, Language language, Palette palette) {
        Svg svg = palette == Palette.PAGE
                ? Svg.fluid(chart, language, palette, HEIGHT)
                : Svg.sized(chart, language, palette, WIDTH, HEIGHT);
        new BulletDrawing(chart, svg).draw();
        return svg.finish();
    }

    private void draw() {
        boolean measurable =
                high > low && (chart.target().isPresent() || chart.whole().isPresent());
        if (!measurable) {
            placed(svg.tag("line"), "x2", 1)
                    .attribute("x1", "0")
                    .at("y1", TOP + THICK / 2)
                    .at("y2", TOP + THICK / 2)
                    .ink("stroke", Ink.LINE)
                    .attribute("stroke-width", "1.5")
                    .attribute("stroke-dasharray", "2 4")
                    .end();
            return;
        }
        rect(0, 1, TOP, THICK, Ink.TRACK, 1);
        chart.target().ifPresent(target -> range(target.figure(), 2, HEIGHT - 4, Ink.TARGET));
        if (chart.figure() instanceof Figure.Known known) {
            figure(known);
        }
        if (low < 0) {
            tick(share(0), Ink.INK, "1.5");
        }
        chart.target().ifPresent(target -> target(target.figure()));
    }

    private void figure(Figure.Known known) {
        double value = known.value().doubleValue();
        rect(Math.min(share(0), share(value)), Math.max(share(0), share(value)), TOP, THICK, Ink.ACCENT, 1);
        range(known, TOP, THICK, Ink.ACCENT);
        sign(known, TOP + THICK / 2, Ink.ACCENT);
    }

    private void target(Figure.Known known) {
        tick(share(known.value().doubleValue()), Ink.TARGET, "3");
        if (known.bound() instanceof Bound.UpTo(BigDecimal end)) {
            tick(share(end.doubleValue()), Ink.TARGET, "3");
        }
    }

    private void tick(double share, Ink ink, String thick) {
        placed(placed(svg.tag("line"), "x1", share), "x2", share)
                .attribute("y1", "2")
                .attribute("y2", "20")
                .ink("stroke", ink)
                .attribute("stroke-width", thick)
                .end();
    }

    private void range(Figure.Known known, double top, double thick, Ink ink) {
        if (known.bound() instanceof Bound.UpTo(BigDecimal end)) {
            rect(share(known.value().doubleValue()), share(end.doubleValue()), top, thick, ink, 0.35);
        }
    }

    private void rect(double from, double to, double top, double thick, Ink ink, double opacity) {
        Svg.Tag tag = placed(placed(svg.tag("rect"), "x", from), "width", to - from)
                .at("y", top)
                .at("height", thick)
                .ink("fill", ink);
        if (opacity < 1) {
            tag.attribute("fill-opacity", Double.toString(opacity));
        }
        tag.end();
    }

    /// A chevron beyond the end of a hedged bar, open brackets around an approximate one.
    private void sign(Figure.Known known, double y, Ink ink) {
        String d = switch (Shapes.Sign.of(known.bound())) {
            case UP -> "M2 -4L6 0L2 4";
            case DOWN -> "M-3 -4L-7 0L-3 4";
            case ABOUT -> "M2 -6Q5 0 2 6";
            case NONE, RANGE -> "";
        };
        if (!d.isEmpty()) {
            hang(
                    share(known.value().doubleValue()),
                    y,
                    d,
                    Shapes.Sign.of(known.bound()) == Shapes.Sign.DOWN ? Ink.GROUND : ink);
        }
    }

    private void hang(double share, double y, String d, Ink ink) {
        String holder = svg.isPage() ? "svg" : "g";
        if (svg.isPage()) {
            svg.tag("svg")
                    .percent("x", share)
                    .at("y", y)
                    .attribute("overflow", "visible")
                    .open();
        } else {
            svg.tag("g")
                    .attribute("transform", "translate(" + Svg.number(share * WIDTH) + " " + Svg.number(y) + ")")
                    .open();
        }
        svg.tag("path")
                .attribute("d", d)
                .attribute("fill", "none")
                .ink("stroke", ink)
                .attribute("stroke-width", "1.8")
                .end();
        svg.close(holder);
    }

    private Svg.Tag placed(Svg.Tag tag, String key, double share) {
        return svg.isPage() ? tag.percent(key, share) : tag.at(key, share * WIDTH);
    }

    private double share(double value) {
        return (value - low) / (high - low);
    }
}
