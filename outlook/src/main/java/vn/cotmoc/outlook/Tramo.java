package vn.cotmoc.outlook;

import java.util.Optional;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// The seasonal ARIMA model that TRAMO chooses (Gómez and Maravall 1996, in JDemetra+): log or level by likelihood,
/// orders by unit roots and BIC, and outliers of three kinds.
final class Tramo {
    private Tramo() {}

    private static TramoSpec onItsScale(TramoSpec spec) {
        return spec.toBuilder()
                .transform(spec.getTransform().toBuilder()
                        .function(TransformationType.None)
                        .build())
                .build();
    }

    /// The forecast of so many steps; empty where the method gives none for the series.
    static Optional<Path> forecast(Series series, int steps) {
        double[] values = series.toArray();
        Scale scale = Scale.of(values, series.range());
        // A few yearly figures cannot tell log from level, and fail the tests for calendars, which they do not have.
        boolean yearly = series.frequency() == Frequency.YEAR;
        boolean given = yearly || scale == Scale.LOGIT;
        TramoSpec spec = yearly ? TramoSpec.TR3 : TramoSpec.TRfull;
        TsData data = TsData.ofInternal(first(series.first()), given ? scale.to(values) : values);
        RegSarimaModel model = fit(given ? onItsScale(spec) : spec, data);
        if (model == null) {
            return Optional.empty();
        }
        boolean log = model.getDescription().isLogTransformation();
        return path(model, given ? scale : log ? Scale.LOG : Scale.LEVEL, steps);
    }

    /// The library answers what it cannot fit by many kinds of runtime exceptions.
    private static @Nullable RegSarimaModel fit(TramoSpec spec, TsData data) {
        try {
            return TramoKernel.of(spec, null).process(data, null);
        } catch (RuntimeException unfit) {
            return null;
        }
    }

    private static Optional<Path> path(RegSarimaModel model, Scale scale, int steps) {
        RegSarimaModel.Forecasts forecasts = model.forecasts(steps);
        double[] middle = forecasts.getRawForecasts().getValues().toArray();
        double[] spread = forecasts.getRawForecastsStdev().getValues().toArray();
        SarimaModel arima = model.arima();
        double[] phi = arima.getAr().coefficients().toArray();
        double[] theta = arima.getMa().coefficients().toArray();
        double[][] covariance = Covariance.ofWeights(Covariance.weights(phi, theta, steps), 1, steps);
        // The library's variances hold the error of the regression too; the correlations are those of the process.
        double[][] scaled = new double[steps][steps];
        for (int h = 0; h < steps; h++) {
            for (int k = 0; k < steps; k++) {
                scaled[h][k] =
                        covariance[h][k] / Math.sqrt(covariance[h][h] * covariance[k][k]) * spread[h] * spread[k];
            }
        }
        for (int h = 0; h < steps; h++) {
            if (!Double.isFinite(middle[h]) || !Double.isFinite(spread[h])) {
                return Optional.empty();
            }
        }
        double degrees = Math.max(
                1,
                model.getEstimation().getStatistics().getEffectiveObservationsCount()
                        - model.getEstimation().getStatistics().getEstimatedParametersCount());
        return Optional.of(new Path(name(model), scale, middle, scaled, degrees));
    }

    private static String name(RegSarimaModel model) {
        SarimaOrders o = model.specification();
        StringBuilder name = new StringBuilder("ARIMA(" + o.getP() + "," + o.getD() + "," + o.getQ() + ")(" + o.getBp()
                + "," + o.getBd() + "," + o.getBq() + ")");
        for (Variable<?> variable : model.getDescription().getVariables()) {
            if (variable.getCore() instanceof IOutlier outlier) {
                name.append(' ')
                        .append(outlier.getCode())
                        .append('@')
                        .append(outlier.getPosition().toLocalDate().toString(), 0, 7);
            }
        }
        return name.toString();
    }

    private static TsPeriod first(Period.Regular first) {
        int year = first.start().getYear();
        int month = first.start().getMonthValue();
        return switch (first.frequency()) {
            case YEAR -> TsPeriod.yearly(year);
            case QUARTER -> TsPeriod.quarterly(year, (month + 2) / 3);
            case MONTH -> TsPeriod.monthly(year, month);
            case HALF, DAY -> throw new IllegalArgumentException("No models for " + first + ".");
        };
    }
}
