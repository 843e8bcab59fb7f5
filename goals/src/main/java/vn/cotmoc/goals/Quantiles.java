package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Quantile;

/// The distribution that a projection's quantiles describe: between them the value is linear in the normal score of its
/// probability, and beyond the outer ones it goes on with their slope.
final class Quantiles {
    /// The quantiles that projections state, with their normal scores.
    static final Map<Quantile, Double> SCORES = new EnumMap<>(Map.of(
            Quantile.Q025, -1.959964,
            Quantile.Q10, -1.281552,
            Quantile.Q25, -0.674490,
            Quantile.Q50, 0.0,
            Quantile.Q75, 0.674490,
            Quantile.Q90, 1.281552,
            Quantile.Q975, 1.959964));

    private static final int FEWEST = 3;

    private record Knot(double score, double value) {}

    private final List<Knot> knots;

    private Quantiles(List<Knot> knots) {
        this.knots = knots;
    }

    /// The distribution; empty where there are fewer than three quantiles, or a higher one has a lower value.
    static Optional<Quantiles> of(Map<Quantile, Double> values) {
        List<Knot> knots = new ArrayList<>();
        SCORES.entrySet().stream()
                .filter(each -> values.containsKey(each.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> knots.add(new Knot(each.getValue(), values.getOrDefault(each.getKey(), 0.0))));
        for (int i = 1; i < knots.size(); i++) {
            if (knots.get(i).value() < knots.get(i - 1).value()) {
                return Optional.empty();
            }
        }
        return knots.size() < FEWEST ? Optional.empty() : Optional.of(new Quantiles(knots));
    }

    /// The probability of a value below the number.
    double below(double number) {
        return normal(score(number));
    }

    private double score(double number) {
        int next = 1;
        while (next < knots.size() - 1 && number > knots.get(next).value()) {
            next++;
        }
        Knot from = knots.get(next - 1);
        Knot to = knots.get(next);
        double width = to.value() - from.value();
        if (width > 0) {
            return from.score() + (number - from.value()) / width * (to.score() - from.score());
        }
        return number > to.value()
                ? Double.POSITIVE_INFINITY
                : number < from.value() ? Double.NEGATIVE_INFINITY : (from.score() + to.score()) / 2;
    }

    /// The standard normal distribution function, to 7.5e-8 (Abramowitz and Stegun 1964, 26.2.17).
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
        return z < 0 ? tail : 1 - tail;
    }
}
