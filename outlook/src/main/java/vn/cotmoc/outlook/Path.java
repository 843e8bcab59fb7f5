package vn.cotmoc.outlook;

import java.util.Arrays;

/// What a method says of the steps after a series, on the scale it worked on.
///
/// @param name of the fitted model, without its scale
/// @param middle one value a step
/// @param covariance of the errors of the steps
/// @param degrees of freedom that the variance was estimated with
record Path(String name, Scale scale, double[] middle, double[][] covariance, double degrees) {

    int steps() {
        return middle.length;
    }

    /// The standard deviation of the error of a step, counted from 0.
    double spread(int step) {
        return Math.sqrt(covariance[step][step]);
    }

    /// The same with a middle that is a weighted mean of its own and another; the weight is that of the other.
    Path mixed(String with, double[] other, double weight) {
        double[] mean = new double[middle.length];
        Arrays.setAll(mean, i -> (1 - weight) * middle[i] + weight * other[i]);
        return new Path(name + " + " + with, scale, mean, covariance, degrees);
    }

    boolean isFinite() {
        return Arrays.stream(middle).allMatch(Double::isFinite)
                && Arrays.stream(covariance).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }
}
