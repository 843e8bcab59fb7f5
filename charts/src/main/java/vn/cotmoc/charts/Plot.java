package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;

/// The plane of a series chart: values upwards, time to the right, within an area of the picture.
record Plot(Scale scale, TimeScale time, Box area) {

    double y(double value) {
        return area.bottom() - scale.share(value) * (area.bottom() - area.top());
    }

    Spot spot(Point point) {
        return point.known()
                .map(known -> new Spot(
                        point,
                        known,
                        time.x(point.period()),
                        y(known.value().doubleValue()),
                        y(Point.high(known).doubleValue())))
                .orElseThrow();
    }

    List<Spot> spots(List<Point> points) {
        return points.stream()
                .filter(point -> point.known().isPresent())
                .map(this::spot)
                .toList();
    }

    /// The runs of a series that its line may join.
    List<List<Spot>> runs(Series series, List<SeriesBreak> breaks) {
        List<SeriesBreak> parting = series.kind().isTarget() ? List.of() : breaks;
        return Rhythm.runs(series.points(), parting).stream().map(this::spots).toList();
    }

    /// The run with the result before it that it follows, so that a projection starts where the results end.
    List<Spot> anchored(List<Spot> run, List<Series> series) {
        Point first = run.getFirst().point();
        List<Point> results = series.stream()
                .filter(each -> each.kind() == Series.Kind.RESULT)
                .flatMap(each -> each.points().stream())
                .filter(point -> point.known().isPresent())
                .toList();
        List<Point> all = new ArrayList<>(results);
        run.forEach(spot -> all.add(spot.point()));
        Rhythm rhythm = Rhythm.of(all);
        List<Spot> anchored = new ArrayList<>();
        results.stream()
                .filter(point -> rhythm.follows(point, first))
                .reduce((earlier, later) -> later)
                .map(this::spot)
                .ifPresent(anchored::add);
        anchored.addAll(run);
        return anchored;
    }

    /// The corners of a stair: each value from the first day of its period to the last.
    List<Shapes.Corner> stairs(List<Spot> run) {
        List<Shapes.Corner> corners = new ArrayList<>();
        for (Spot spot : run) {
            double start = Math.max(area.left(), time.x(spot.point().period().start()));
            corners.add(new Shapes.Corner(start, spot.y()));
            corners.add(new Shapes.Corner(spot.x(), spot.y()));
        }
        return corners;
    }

    /// Where the break is drawn: at its day, and between the points that it parts.
    double x(SeriesBreak each, List<Series> series) {
        double x = time.x(each.firstDay());
        double before = area.left();
        double after = area.right();
        for (Spot spot : resultSpots(series)) {
            if (each.firstDay().isBefore(spot.point().period().endExclusive())) {
                after = Math.min(after, spot.x());
            } else {
                before = Math.max(before, spot.x());
            }
        }
        double room = Math.min(8, Math.max(0, after - before) / 2);
        return Math.max(before + room, Math.min(after - room, x));
    }

    private List<Spot> resultSpots(List<Series> series) {
        List<Spot> spots = new ArrayList<>();
        series.stream()
                .filter(each -> each.kind() == Series.Kind.RESULT)
                .forEach(each -> spots.addAll(spots(each.points())));
        return spots;
    }
}
