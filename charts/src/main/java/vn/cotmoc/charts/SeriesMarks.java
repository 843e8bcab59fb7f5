package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Language;

/// Draws the lines and points of a series.
record SeriesMarks(Plot plot, List<Series> all, Svg svg, Language language) {
    private static final double APART = 22;
    private static final int FEW = 12;

    /// The colour of the nth series of results.
    static Ink ink(int nth) {
        return nth % 2 == 0 ? Ink.ACCENT : Ink.SOFT;
    }

    void draw(Series series, List<SeriesBreak> breaks, int nth) {
        switch (series.kind()) {
            case RESULT -> results(series, breaks, nth);
            case TARGET -> targets(series, false);
            case TARGET_STEPS -> targets(series, true);
            case PROJECTION -> projection(series, breaks);
            case INTERVAL -> interval(series, breaks);
            case EARLIER_RESULT, EARLIER_TARGET -> earlier(series);
        }
    }

    private void results(Series series, List<SeriesBreak> breaks, int nth) {
        Rhythm rhythm = Rhythm.of(series.points());
        Ink ink = ink(nth);
        List<Point> known = series.points().stream()
                .filter(point -> point.known().isPresent())
                .toList();
        for (List<Spot> run : plot.runs(series, breaks)) {
            boolean cumulative = rhythm.isCumulative(run.getFirst().point());
            if (run.size() > 1) {
                Shapes.line(svg, corners(run), ink, cumulative ? 1.3 : 2.2, nth < 2 ? "" : "6 4");
            }
            boolean sparse = run.size() == 1
                    || known.size() <= FEW
                    || cumulative
                    || (run.getLast().x() - run.getFirst().x()) / (run.size() - 1) >= APART;
            for (Spot spot : run) {
                boolean end = spot.point().equals(known.getLast());
                result(
                        series,
                        spot,
                        ink,
                        cumulative,
                        sparse || end || spot.point().isProvisional());
            }
        }
    }

    private void result(Series series, Spot spot, Ink ink, boolean cumulative, boolean visible) {
        boolean hollow = spot.point().isProvisional();
        if (spot.sign() == Shapes.Sign.RANGE) {
            Shapes.whisker(svg, spot.x(), spot.low(), spot.high(), ink);
        } else if (visible && cumulative) {
            Shapes.square(svg, spot.x(), spot.y(), ink, hollow).end();
        } else if (visible) {
            Shapes.dot(svg, spot.x(), spot.y(), ink, hollow).end();
        }
        Shapes.sign(svg, spot.x(), spot.y(), spot.sign(), ink, 5.5);
        touch(series, spot);
    }

    private void targets(Series series, boolean steps) {
        for (List<Spot> run : plot.runs(series, List.of())) {
            if (steps) {
                Shapes.line(svg, plot.stairs(run), Ink.TARGET, 1.5, "");
            } else if (run.size() > 1) {
                Shapes.line(svg, corners(run), Ink.TARGET, 1.5, "");
            }
            for (Spot spot : run) {
                if (run.size() == 1 && !steps || spot.equals(run.getLast()) || spot.sign() != Shapes.Sign.NONE) {
                    target(spot, 1);
                }
                touch(series, spot);
            }
        }
    }

    private void target(Spot spot, double opacity) {
        if (spot.sign() == Shapes.Sign.RANGE) {
            svg.tag("rect")
                    .at("x", spot.x() - 7)
                    .at("y", spot.high())
                    .attribute("width", "14")
                    .at("height", spot.low() - spot.high())
                    .ink("fill", Ink.TARGET)
                    .attribute("fill-opacity", opacity < 1 ? "0.1" : "0.25")
                    .end();
            bar(spot.x(), spot.high(), opacity);
        }
        bar(spot.x(), spot.low(), opacity);
        Shapes.sign(svg, spot.x(), spot.y(), spot.sign(), Ink.TARGET, 10);
    }

    private void bar(double x, double y, double opacity) {
        svg.tag("rect")
                .at("x", x - 8)
                .at("y", y - 1.5)
                .attribute("width", "16")
                .attribute("height", "3")
                .ink("fill", Ink.TARGET)
                .attribute("fill-opacity", Svg.number(opacity))
                .end();
    }

    private void projection(Series series, List<SeriesBreak> breaks) {
        for (List<Spot> run : plot.runs(series, breaks)) {
            boolean band = run.stream().anyMatch(spot -> spot.sign() == Shapes.Sign.RANGE);
            List<Spot> line = plot.anchored(run, all);
            if (band) {
                band(run, "0.16");
            } else if (line.size() > 1) {
                Shapes.line(svg, corners(line), Ink.ACCENT, 1.5, "5 4");
            }
            run.forEach(spot -> touch(series, spot));
            if (!band) {
                Shapes.dot(svg, run.getLast().x(), run.getLast().y(), Ink.ACCENT, true)
                        .end();
            }
        }
    }

    /// A band of a fan; bands lie upon each other, so the narrowest is the darkest.
    private void interval(Series series, List<SeriesBreak> breaks) {
        for (List<Spot> run : plot.runs(series, breaks)) {
            List<Spot> from = plot.anchored(run, all);
            if (from.size() > 1) {
                band(from, "0.15");
            } else {
                Spot only = run.getFirst();
                svg.tag("rect")
                        .at("x", only.x() - 5)
                        .at("y", only.high())
                        .attribute("width", "10")
                        .at("height", only.low() - only.high())
                        .ink("fill", Ink.ACCENT)
                        .attribute("fill-opacity", "0.15")
                        .end();
            }
        }
    }

    private void band(List<Spot> run, String opacity) {
        List<Shapes.Corner> edge = new ArrayList<>();
        run.forEach(spot -> edge.add(new Shapes.Corner(spot.x(), spot.high())));
        run.reversed().forEach(spot -> edge.add(new Shapes.Corner(spot.x(), spot.low())));
        svg.tag("path")
                .attribute("d", Shapes.path(edge) + "Z")
                .ink("fill", Ink.ACCENT)
                .attribute("fill-opacity", opacity)
                .end();
    }

    private void earlier(Series series) {
        if (series.kind().isTarget()) {
            replaced(series);
            return;
        }
        for (Spot spot : plot.spots(series.points())) {
            svg.tag("circle")
                    .at("cx", spot.x())
                    .at("cy", spot.y())
                    .attribute("r", "2.6")
                    .ink("fill", Ink.GROUND)
                    .ink("stroke", Ink.ACCENT_SOFT)
                    .attribute("stroke-width", "1.3")
                    .end();
            touch(series, spot);
        }
    }

    private void replaced(Series series) {
        for (List<Spot> run : plot.runs(series, List.of())) {
            if (run.size() > 1) {
                Shapes.faint(svg, corners(run), Ink.TARGET);
            }
            for (Spot spot : run) {
                if (spot.equals(run.getLast()) || spot.sign() != Shapes.Sign.NONE) {
                    target(spot, 0.4);
                }
                touch(series, spot);
            }
        }
    }

    /// In a page, a place to point at that says what stands there.
    private void touch(Series series, Spot spot) {
        if (svg.isPage()) {
            svg.tag("circle")
                    .at("cx", spot.x())
                    .at("cy", spot.y())
                    .attribute("r", "9")
                    .attribute("fill", "none")
                    .attribute("pointer-events", "all")
                    .tip(tip(series, spot.point()));
        }
    }

    private String tip(Series series, Point point) {
        String name = series.name().in(language) + "\n";
        return name + Words.point(point, language);
    }

    private static List<Shapes.Corner> corners(List<Spot> run) {
        return run.stream().map(spot -> new Shapes.Corner(spot.x(), spot.y())).toList();
    }
}
