package vn.cotmoc.geography.boundaries;

import java.util.ArrayList;
import java.util.List;

/// The arcs of a topology, each from its first to its last point in degrees.
record Arcs(List<double[]> all, BoundaryFindings findings) {

    /// The arcs of the topology, with its transform carried out where it has one.
    static Arcs of(Json.Members topology, BoundaryFindings findings) {
        var transform = topology.members("transform");
        double[] scale = transform.flatMap(each -> each.numbers("scale")).orElse(new double[] {1, 1});
        double[] shift = transform.flatMap(each -> each.numbers("translate")).orElse(new double[] {0, 0});
        List<double[]> all = new ArrayList<>();
        boolean sound = scale.length == 2 && shift.length == 2;
        for (Json arc : topology.items("arcs").orElse(List.of())) {
            if (sound && arc instanceof Json.Items(List<Json> points)) {
                all.add(arc(points, transform.isPresent(), scale, shift));
            }
        }
        return new Arcs(all, findings);
    }

    private static double[] arc(List<Json> points, boolean steps, double[] scale, double[] shift) {
        double[] line = new double[points.size() * 2];
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] point = points.get(i) instanceof Json.Numbers(double[] numbers) && numbers.length > 1
                    ? numbers
                    : new double[] {0, 0};
            x = (steps ? x : 0) + point[0];
            y = (steps ? y : 0) + point[1];
            line[2 * i] = x * scale[0] + shift[0];
            line[2 * i + 1] = y * scale[1] + shift[1];
        }
        return line;
    }

    int points() {
        return all.stream().mapToInt(arc -> arc.length / 2).sum();
    }

    /// The rings of a polygon, each a list of arcs; a negative number is an arc backwards. An arc may be named
    /// often,
    /// so
    /// the points are counted as they come, and reading ends soon after there are too many.
    List<double[]> lines(Json rings, int feature) {
        List<double[]> lines = new ArrayList<>();
        int room = FeatureReader.MOST_POINTS;
        if (rings instanceof Json.Items(List<Json> list)) {
            for (Json ring : list) {
                if (room < 0) {
                    return lines;
                }
                if (ring instanceof Json.Numbers(double[] numbers)) {
                    double[] line = joined(numbers, feature);
                    room -= line.length / 2;
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private double[] joined(double[] numbers, int feature) {
        List<Double> line = new ArrayList<>();
        for (double number : numbers) {
            int arc = (int) (number < 0 ? -number - 1 : number);
            if (arc >= all.size()) {
                findings.add(
                        BoundaryDefect.NOT_READABLE,
                        feature,
                        Integer.toString(arc),
                        "the number of one of " + all.size() + " arcs",
                        "Export the file again as TopoJSON.");
                return new double[0];
            }
            append(line, all.get(arc), number < 0);
            if (line.size() / 2 > FeatureReader.MOST_POINTS) {
                break;
            }
        }
        return line.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Adds the points of an arc; its first is the last of the arc before.
    private static void append(List<Double> line, double[] arc, boolean backwards) {
        int count = arc.length / 2;
        for (int i = line.isEmpty() ? 0 : 1; i < count; i++) {
            int point = backwards ? count - 1 - i : i;
            line.add(arc[2 * point]);
            line.add(arc[2 * point + 1]);
        }
    }
}
