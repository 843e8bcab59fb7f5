/// Formulas: indicators that are computed from others, as typed trees with a small text form.
///
/// Why: a derived figure must be computed in one way everywhere, be explained down to the recorded figures that enter
/// it, and keep their doubt. Invariants: a percentage is never averaged, a ratio over places is the ratio of the sums;
/// numbers are exact until the end of a division, which rounds half up to six places; a missing input or a zero
/// denominator gives an absence with its reason.
@NullMarked
package vn.cotmoc.ledger.formula;

import org.jspecify.annotations.NullMarked;
