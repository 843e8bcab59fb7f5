/// Claims: official Vietnamese prose read for the numbers that it states.
///
/// Why: a report, a speech or an interview carries figures that were never entered anywhere. [ClaimReader] finds every
/// number that such a text states and says what is claimed with it: value, unit, what it is compared with, period,
/// status and where it stands, so that it can be checked or proposed to the ledger.
///
/// Invariants: reading is by published rules, kept as data with examples that run as tests, and needs no model and no
/// network; it is deterministic and takes time in proportion to the text; the place of a claim counts UTF-16 units of
/// the text as it was given, and that stretch of it is the mention; a number that can be read in two ways keeps both
/// readings; what only looks like a figure (numbers of documents, roads, ages, dates) is no claim.
@NullMarked
package vn.cotmoc.claims;

import org.jspecify.annotations.NullMarked;
