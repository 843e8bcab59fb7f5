package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The targets of one common unit, with the sources of each and, where something is divided, their weights as whole
/// numbers at one scale.
///
/// @param weights by target and source; null as a whole where every target is a union of whole places, and at a
///     place where the weight is not known
/// @param one what a whole place weighs
record Division(int[] targets, int[][] sources, @Nullable BigInteger @Nullable [][] weights, BigInteger one) {

    static List<Division> list(Correspondence correspondence) {
        CommonUnits units = correspondence.commonUnits();
        List<List<Integer>> members = new ArrayList<>();
        for (int unit = 0; unit < units.list().size(); unit++) {
            members.add(new ArrayList<>());
        }
        for (int target = 0; target < correspondence.targetCount(); target++) {
            OptionalInt unit = units.ofTarget(target);
            if (unit.isPresent()) {
                members.get(unit.getAsInt()).add(target);
            }
        }
        return members.stream()
                .map(targets -> of(
                        correspondence,
                        targets.stream().mapToInt(Integer::intValue).toArray()))
                .toList();
    }

    private static Division of(Correspondence correspondence, int[] targets) {
        int[][] sources = new int[targets.length][];
        int scale = 0;
        boolean whole = true;
        for (int i = 0; i < targets.length; i++) {
            sources[i] = correspondence.sourcesOf(targets[i]);
            for (int k = 0; k < sources[i].length; k++) {
                int position = correspondence.firstSource(targets[i]) + k;
                whole &= correspondence.isWholeAt(position);
                BigDecimal weight = correspondence.weightAt(position);
                scale = Math.max(scale, weight == null ? 0 : weight.scale());
            }
        }
        return new Division(
                targets,
                sources,
                whole ? null : weights(correspondence, targets, sources, scale),
                BigInteger.TEN.pow(scale));
    }

    private static @Nullable BigInteger[][] weights(
            Correspondence correspondence, int[] targets, int[][] sources, int scale) {
        @Nullable BigInteger[][] weights = new BigInteger[targets.length][];
        for (int i = 0; i < targets.length; i++) {
            weights[i] = weights(correspondence, correspondence.firstSource(targets[i]), sources[i].length, scale);
        }
        return weights;
    }

    private static @Nullable BigInteger[] weights(Correspondence correspondence, int first, int count, int scale) {
        @Nullable BigInteger[] weights = new BigInteger[count];
        for (int k = 0; k < count; k++) {
            BigDecimal weight = correspondence.weightAt(first + k);
            weights[k] = weight == null ? null : weight.setScale(scale).unscaledValue();
        }
        return weights;
    }

    /// Restates all columns.
    /// @param unit what results are multiples of, in millionths
    void restate(Figures figures, Figures result, BigInteger unit, boolean partial) {
        boolean complete = isComplete(figures);
        if (complete && weights == null) {
            addRows(figures, result, unit.longValueExact());
            return;
        }
        SmallDivision small = complete ? SmallDivision.of(this, unit) : null;
        for (int column = 0; column < figures.columns(); column++) {
            if (small == null || !small.restate(column, figures, result)) {
                restate(column, figures, result, unit, partial);
            }
        }
    }

    private boolean isComplete(Figures figures) {
        for (int[] each : sources) {
            for (int source : each) {
                if (figures.hasAbsent(source)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The short way for unions of whole places: rows are added as they are, and each sum is rounded by itself.
    private void addRows(Figures figures, Figures result, long unit) {
        for (int i = 0; i < targets.length; i++) {
            for (int source : sources[i]) {
                result.add(targets[i], figures, source);
            }
            result.makeKnown(targets[i]);
            if (unit > 1) {
                result.round(targets[i], unit);
            }
        }
    }

    private void restate(int column, Figures figures, Figures result, BigInteger unit, boolean partial) {
        List<Integer> known = new ArrayList<>();
        List<BigInteger> exact = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            BigInteger sum = exact(i, column, figures, partial);
            if (sum != null) {
                known.add(targets[i]);
                exact.add(sum);
            }
        }
        BigInteger[] rounded = Rounding.together(exact.toArray(BigInteger[]::new), unit.multiply(one));
        for (int i = 0; i < rounded.length; i++) {
            result.set(known.get(i), column, rounded[i].multiply(unit).longValueExact());
        }
    }

    /// The sum of the parts of a target, times what a whole place weighs; null where it is absent.
    private @Nullable BigInteger exact(int target, int column, Figures figures, boolean partial) {
        BigInteger sum = BigInteger.ZERO;
        int known = 0;
        for (int k = 0; k < sources[target].length; k++) {
            BigInteger weight = weights == null ? BigInteger.ONE : weights[target][k];
            int source = sources[target][k];
            if (weight == null || (figures.isAbsent(source, column) && !partial)) {
                return null;
            }
            if (!figures.isAbsent(source, column)) {
                sum = sum.add(weight.multiply(BigInteger.valueOf(figures.at(source, column))));
                known++;
            }
        }
        return known == 0 ? null : sum;
    }
}
