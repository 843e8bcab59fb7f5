/// Places as they were on each day: dated versions, the trees they stand in, and what became of what.
///
/// Why: a code is not an identity. 3,315 of the 3,321 commune codes of July 2025 had been used before, 1,797 of
/// them under another name, so a place is a code with the first day of one territorial state, and every
/// question about the tree carries a day. Invariants: a [Geography] that exists is sound (one place a code and
/// day, parents known and alive, no cycles, shares of a source at most 1); validity is half-open; nothing here
/// reads a clock or a file; an unknown share stays unknown and is never 0 or 1/n.
///
/// ## Restatement
/// [Chronicle#of] numbers a geography for the [Weights] of a measure, [Chronicle#between] composes the lineage of two
/// days
/// into a [Correspondence], [Restatement#along] moves [Figures] along it. Exactness is judged on the whole way, sums
/// are
/// kept to the last digit, and what is not known is left to the [CommonUnits]. Lists with ids of another form
/// go through a [ChronicleBuilder].
///
/// ## Two clocks
/// Validity, the clock of this room, says when something was so. When it was recorded is not known here: a geography is
/// made anew from the documents of any revision, so what was published by an older list can be computed again from it.
@NullMarked
package vn.cotmoc.geography;

import org.jspecify.annotations.NullMarked;
