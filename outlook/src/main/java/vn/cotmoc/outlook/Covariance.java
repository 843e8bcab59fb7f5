package vn.cotmoc.outlook;

/// Covariances of the errors of forecasts, step against step.
final class Covariance {
    private Covariance() {}

    /// Of a linear process: error of step h = Σ ψ(j)·shock(h−j), with ψ(0) = 1 (Box and Jenkins, chapter 5).
    static double[][] ofWeights(double[] psi, double variance, int steps) {
        double[][] covariance = new double[steps][steps];
        for (int h = 0; h < steps; h++) {
            for (int k = h; k < steps; k++) {
                double sum = 0;
                for (int j = 0; j <= h; j++) {
                    sum += psi[j] * psi[j + k - h];
                }
                covariance[h][k] = variance * sum;
                covariance[k][h] = variance * sum;
            }
        }
        return covariance;
    }

    /// The weights ψ of a process φ(B)·y = θ(B)·e, both polynomials with 1 first.
    static double[] weights(double[] phi, double[] theta, int count) {
        double[] psi = new double[count];
        for (int j = 0; j < count; j++) {
            double weight = j < theta.length ? theta[j] : 0;
            for (int i = 1; i < phi.length && i <= j; i++) {
                weight -= phi[i] * psi[j - i];
            }
            psi[j] = weight;
        }
        return psi;
    }
}
