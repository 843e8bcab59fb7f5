package vn.cotmoc.outlook;

import java.util.Optional;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.core.regarima.RegArimaEstimation;
import jdplus.toolkit.base.core.regarima.RegArimaForecasts;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.stats.likelihood.LikelihoodStatistics;

/// The airline model (0,1,1)(0,1,1) of Box and Jenkins with its two parameters estimated: for series that are too
/// short to choose orders by.
final class Airline {
    private Airline() {}

    /// The forecast of so many steps; empty where the estimation fails. The values have no gap.
    static Optional<Path> forecast(double[] y, Scale scale, int cycle, int steps) {
        SarimaOrders orders = new SarimaOrders(cycle);
        orders.setRegular(0, 1, 1);
        orders.setSeasonal(0, 1, 1);
        try {
            RegArimaModel.Builder<SarimaModel> model = RegArimaModel.builder();
            model.y(DoubleSeq.of(y));
            model.arima(SarimaModel.builder(orders).setDefault().build());
            RegArimaEstimation<SarimaModel> fit = RegSarimaComputer.PROCESSOR.process(model.build(), null);
            return path(fit, y, scale, steps);
        } catch (RuntimeException unfit) {
            // The library answers what it cannot fit by many kinds of runtime exceptions.
            return Optional.empty();
        }
    }

    private static Optional<Path> path(RegArimaEstimation<SarimaModel> fit, double[] y, Scale scale, int steps) {
        LikelihoodStatistics statistics = fit.statistics();
        double degrees =
                Math.max(1, statistics.getEffectiveObservationsCount() - statistics.getEstimatedParametersCount());
        double variance = statistics.getSsqErr() / degrees;
        SarimaModel arima = fit.getModel().arima();
        double[] middle = RegArimaForecasts.calcForecast(arima, DoubleSeq.of(y), steps, variance)
                .getForecasts();
        double[][] covariance = Covariance.ofWeights(
                Covariance.weights(
                        arima.getAr().coefficients().toArray(),
                        arima.getMa().coefficients().toArray(),
                        steps),
                variance,
                steps);
        Path path = new Path("ARIMA(0,1,1)(0,1,1)", scale, middle, covariance, degrees);
        return path.isFinite() ? Optional.of(path) : Optional.empty();
    }
}
