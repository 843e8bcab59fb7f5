package vn.cotmoc.geography;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/// Rounds numbers that belong together so that they still add up: each is rounded down, and the units that are then
/// missing from their rounded sum go to the largest remainders, the first among equals (Hamilton's method).
final class Rounding {
    private Rounding() {}

    /// The multiples of the unit.
    /// @param exact the numbers
    /// @param unit the unit to round to, above 0
    static BigInteger[] together(BigInteger[] exact, BigInteger unit) {
        BigInteger[] rounded = new BigInteger[exact.length];
        BigInteger[] rest = new BigInteger[exact.length];
        BigInteger sum = BigInteger.ZERO;
        BigInteger floors = BigInteger.ZERO;
        for (int i = 0; i < exact.length; i++) {
            rest[i] = exact[i].mod(unit);
            rounded[i] = exact[i].subtract(rest[i]).divide(unit);
            sum = sum.add(exact[i]);
            floors = floors.add(rounded[i]);
        }
        int missing = half(sum, unit).subtract(floors).intValueExact();
        if (missing > 0) {
            Integer[] order = new Integer[exact.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(
                    order,
                    Comparator.comparing((Integer i) -> rest[i], Comparator.reverseOrder())
                            .thenComparing(Comparator.naturalOrder()));
            for (int i = 0; i < missing; i++) {
                rounded[order[i]] = rounded[order[i]].add(BigInteger.ONE);
            }
        }
        return rounded;
    }

    /// The nearest multiple of the unit, the upper one of two.
    static BigInteger half(BigInteger exact, BigInteger unit) {
        BigInteger twice = unit.shiftLeft(1);
        BigInteger shifted = exact.shiftLeft(1).add(unit);
        return shifted.subtract(shifted.mod(twice)).divide(twice);
    }
}
