package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Moves figures along a correspondence. Immutable, safe for use by several threads; make one and use it for many
/// series.
///
/// Sums are exact and rounded once, at the end: inside a common unit by largest remainder, so that what came in is
/// what goes out, to the last digit. Where a part is absent the result is absent, unless partial results are asked for;
/// where a part is not known, it is absent in any case, and the group of [CommonUnits] has a figure instead.
public final class Restatement {
    private static final int DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Correspondence correspondence;
    private final List<Division> divisions;
    private final int decimals;
    private final boolean partial;

    private Restatement(Correspondence correspondence, List<Division> divisions, int decimals, boolean partial) {
        this.correspondence = correspondence;
        this.divisions = divisions;
        this.decimals = decimals;
        this.partial = partial;
    }

    /// Along the correspondence, to six decimals, without partial results.
    public static Restatement along(Correspondence correspondence) {
        return new Restatement(correspondence, Division.list(correspondence), DIGITS, false);
    }

    /// The same with results of so many decimals.
    /// @param count from 0, as for persons, to 6
    public Restatement withDecimals(int count) {
        if (count < 0 || count > DIGITS) {
            throw new IllegalArgumentException("Decimals are 0 to " + DIGITS + ", found " + count + ".");
        }
        return new Restatement(correspondence, divisions, count, partial);
    }

    /// The same with the sum of the parts that are there where others are absent; [Restated#coverage] tells of how
    /// many.
    public Restatement withPartial() {
        return new Restatement(correspondence, divisions, decimals, true);
    }

    /// Additive figures.
    /// @param figures a row for each source of the correspondence
    /// @throws ArithmeticException where a sum has too many digits
    public Restated sum(Figures figures) {
        requireRows(figures);
        Figures result = Figures.absent(correspondence.targetCount(), figures.columns());
        BigInteger unit = BigInteger.TEN.pow(DIGITS - decimals);
        for (Division division : divisions) {
            division.restate(figures, result, unit, partial);
        }
        return new Restated(correspondence, figures, result);
    }

    /// Figures of one kind by its rule.
    /// @throws IllegalArgumentException where the rule needs two tables, or there is no way; the message says why
    public Restated by(Rule rule, Figures figures) {
        if (!rule.isOfOne()) {
            throw new IllegalArgumentException("A figure alone cannot be moved: " + rule.reason() + ".");
        }
        requireRows(figures);
        return rule == Rule.SUM
                ? sum(figures)
                : new Restated(correspondence, figures, new Choice(rule, correspondence).of(figures));
    }

    /// Ratios, from their numerators and denominators; absent where a denominator is 0.
    public Figures ratio(Figures numerators, Figures denominators) {
        return quotient(numerators, denominators, BigDecimal.ONE, BigDecimal.ZERO);
    }

    /// Growth in percent, from the levels of the base period and of the later one; absent where the base is 0.
    public Figures growth(Figures base, Figures later) {
        return quotient(later, base, HUNDRED, HUNDRED);
    }

    private Figures quotient(Figures above, Figures below, BigDecimal factor, BigDecimal minus) {
        Restatement exact = withDecimals(DIGITS);
        Figures numerators = exact.sum(above).figures();
        Figures denominators = exact.sum(below).figures();
        Figures result = Figures.absent(numerators.rows(), numerators.columns());
        for (int row = 0; row < numerators.rows(); row++) {
            for (int column = 0; column < numerators.columns(); column++) {
                boolean known = !numerators.isAbsent(row, column) && !denominators.isAbsent(row, column);
                if (known && denominators.at(row, column) != 0) {
                    BigDecimal quotient = BigDecimal.valueOf(numerators.at(row, column))
                            .multiply(factor)
                            .subtract(minus.multiply(BigDecimal.valueOf(denominators.at(row, column))))
                            .divide(BigDecimal.valueOf(denominators.at(row, column)), decimals, RoundingMode.HALF_UP);
                    result.set(row, column, quotient.movePointRight(DIGITS).longValueExact());
                }
            }
        }
        return result;
    }

    /// The figures of the common units, which are exact in any case: the sums over their sources, a row a unit; absent
    /// where a source is.
    public Figures common(CommonUnits units, Figures figures) {
        requireRows(figures);
        int count = units.list().size();
        List<List<Integer>> members = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            members.add(new ArrayList<>());
        }
        for (int source = 0; source < correspondence.sourceCount(); source++) {
            int number = source;
            units.ofSource(source).ifPresent(unit -> members.get(unit).add(number));
        }
        Figures result = new Figures(figures.columns(), new long[count * figures.columns()], new BitSet());
        for (int unit = 0; unit < count; unit++) {
            for (int source : members.get(unit)) {
                result.add(unit, figures, source);
                for (int column = 0; column < figures.columns(); column++) {
                    if (figures.isAbsent(source, column)) {
                        result.clear(unit, column);
                    }
                }
            }
        }
        return result;
    }

    private void requireRows(Figures figures) {
        if (figures.rows() != correspondence.sourceCount()) {
            throw new IllegalArgumentException("A row for each of the " + correspondence.sourceCount()
                    + " sources is needed, found " + figures.rows() + ".");
        }
    }
}
