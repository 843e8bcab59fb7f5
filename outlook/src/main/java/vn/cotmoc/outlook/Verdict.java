package vn.cotmoc.outlook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// How probable it is that a figure is right, and what else it may be, by Bayes' rule: of a thousand figures twenty
/// are taken to be slips of the scale, one has the wrong sign, and three are wrong in some other way.
///
/// @param asItIs the probability that it is right
/// @param slip the most probable of what may have gone wrong
record Verdict(double asItIs, Slip slip) {
    private static final double SCALE = 0.020 / 6;
    private static final double SIGN = 0.001;
    private static final double OTHER = 0.003;

    /// At most so probable is a figure that is doubted.
    private static final double DOUBTED = 0.25;

    /// @param stated the figure
    /// @param base what is subtracted from it to get the value of the series
    static Verdict of(double stated, double base, Expectation expected) {
        double right = (1 - 6 * SCALE - SIGN - OTHER) * expected.density(stated - base);
        Map<Slip, Double> wrong = new LinkedHashMap<>();
        wrong.put(new Slip.Unknown(), OTHER * expected.anything(stated - base));
        for (Slip slip : Slip.ALONE) {
            double meant = slip.undo(stated) - base;
            switch (slip) {
                case Slip.Scale(int exponent) ->
                    wrong.put(slip, stated == 0 ? 0 : SCALE * expected.density(meant) / Math.pow(10, exponent));
                case Slip.Sign() -> wrong.put(slip, expected.isOneSign() ? SIGN * expected.density(meant) : 0);
                case Slip.Swap swap -> wrong.put(slip, 0.0);
                case Slip.Unknown() -> wrong.put(slip, 0.0);
            }
        }
        double all =
                right + wrong.values().stream().mapToDouble(Double::doubleValue).sum();
        Slip likely = wrong.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        return new Verdict(expected.isNear(stated - base) ? 1 : right / all, likely);
    }

    boolean isDoubted() {
        return asItIs <= DOUBTED;
    }
}
