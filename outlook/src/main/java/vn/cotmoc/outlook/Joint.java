package vn.cotmoc.outlook;

import java.util.List;
import java.util.Random;

/// How the errors of the steps of a forecast hang together: their covariance on the scale of the model.
final class Joint {
    private static final int DRAWS = 4000;
    private static final long SEED = 20251;

    private final double[][] covariance;

    Joint(double[][] covariance) {
        this.covariance = covariance;
    }

    /// The distribution of the sum of consecutive steps that have these distributions, the first of them at the
    /// index.
    Quantiles sum(int begin, List<Quantiles> steps) {
        double[][] root = root(begin, steps.size());
        Random random = new Random(SEED);
        double[] draws = new double[DRAWS];
        double[] shocks = new double[steps.size()];
        for (int draw = 0; draw < DRAWS; draw += 2) {
            for (int i = 0; i < shocks.length; i++) {
                shocks[i] = random.nextGaussian();
            }
            // Each path comes with its mirror image, which keeps the middle of the draws in place.
            draws[draw] = sum(root, shocks, steps, 1);
            draws[draw + 1] = sum(root, shocks, steps, -1);
        }
        return Quantiles.ofDraws(draws);
    }

    private static double sum(double[][] root, double[] shocks, List<Quantiles> steps, int sign) {
        double sum = 0;
        for (int i = 0; i < root.length; i++) {
            double score = 0;
            for (int j = 0; j <= i; j++) {
                score += root[i][j] * shocks[j];
            }
            sum += steps.get(i).atScore(sign * score);
        }
        return sum;
    }

    /// The lower triangle L of the correlation R of the steps: L·Lᵀ = R (Cholesky).
    private double[][] root(int begin, int count) {
        double[][] root = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = correlation(begin + i, begin + j);
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                if (i == j) {
                    root[i][i] = Math.sqrt(Math.max(rest, 0));
                } else {
                    root[i][j] = root[j][j] > 1e-9 ? rest / root[j][j] : 0;
                }
            }
        }
        return root;
    }

    private double correlation(int i, int j) {
        double scale = Math.sqrt(covariance[i][i] * covariance[j][j]);
        return i == j ? 1 : scale > 0 ? covariance[i][j] / scale : 0;
    }
}
