/// Links and verdicts: what a claim of a text speaks of, and whether it can be true.
///
/// Why: a number that was found helps nobody until it is known which indicator, place and period it states, and
/// whether the ledger and the text itself agree with it. [Linker] answers the first, [Checker] the second.
///
/// Invariants: deterministic, exact decimals for figures, arithmetic by intervals; a link that nothing supports is
/// none; a verdict names the figures that it used and shows its arithmetic in one sentence; what cannot be judged is
/// said to be so and is never a contradiction.
@NullMarked
package vn.cotmoc.claims.check;

import org.jspecify.annotations.NullMarked;
