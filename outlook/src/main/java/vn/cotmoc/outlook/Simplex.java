package vn.cotmoc.outlook;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// The search for the least value of a function by a simplex that reflects, grows and shrinks (Nelder and Mead
/// 1965).
final class Simplex {
    private static final double TOLERANCE = 1e-7;

    private final ToDoubleFunction<double[]> function;
    private final double[][] points;
    private final double[] values;

    private Simplex(ToDoubleFunction<double[]> function, double[] start, double step) {
        this.function = function;
        this.points = new double[start.length + 1][];
        this.values = new double[start.length + 1];
        for (int i = 0; i < points.length; i++) {
            double[] point = start.clone();
            if (i > 0) {
                point[i - 1] += step;
            }
            points[i] = point;
            values[i] = function.applyAsDouble(point);
        }
    }

    /// The best point found within so many evaluations, more or less.
    static double[] least(ToDoubleFunction<double[]> function, double[] start, double step, int evaluations) {
        Simplex simplex = new Simplex(function, start, step);
        for (int used = start.length + 1; used < evaluations; used += 2) {
            simplex.sort();
            double spread = simplex.values[start.length] - simplex.values[0];
            if (!(spread > TOLERANCE * (Math.abs(simplex.values[0]) + TOLERANCE))) {
                break;
            }
            simplex.move();
        }
        simplex.sort();
        return simplex.points[0];
    }

    private void sort() {
        for (int i = 1; i < points.length; i++) {
            double[] point = points[i];
            double value = values[i];
            int j = i;
            for (; j > 0 && values[j - 1] > value; j--) {
                points[j] = points[j - 1];
                values[j] = values[j - 1];
            }
            points[j] = point;
            values[j] = value;
        }
    }

    private void move() {
        int worst = points.length - 1;
        double[] centre = new double[worst];
        for (int i = 0; i < worst; i++) {
            for (int k = 0; k < worst; k++) {
                centre[k] += points[i][k] / worst;
            }
        }
        double reflected = tryAt(centre, 1);
        if (reflected < values[0]) {
            tryAt(centre, -2);
        } else if (reflected >= values[worst - 1]) {
            double least = values[worst];
            if (tryAt(centre, -0.5) >= least) {
                shrink();
            }
        }
    }

    /// The value at the centre, moved by so many times the way from the worst point to it; where it is better than
    /// the worst, it takes its place. A negative factor goes to the side of the worst.
    private double tryAt(double[] centre, double factor) {
        int worst = points.length - 1;
        double[] from = points[worst];
        double[] point = new double[worst];
        for (int k = 0; k < worst; k++) {
            point[k] = centre[k] + factor * (centre[k] - from[k]);
        }
        double value = function.applyAsDouble(point);
        if (value < values[worst]) {
            points[worst] = point;
            values[worst] = value;
        }
        return value;
    }

    private void shrink() {
        for (int i = 1; i < points.length; i++) {
            double[] point = Arrays.copyOf(points[i], points[i].length);
            for (int k = 0; k < point.length; k++) {
                point[k] = (point[k] + points[0][k]) / 2;
            }
            points[i] = point;
            values[i] = function.applyAsDouble(point);
        }
    }
}
