/// The ledger in an embedded DuckDB file: one writer thread that commits many submissions at once, and any number
/// of readers on snapshots.
///
/// Why: nothing to install, and analytic reads in milliseconds. Invariants: `obs` is only ever appended to; `cur`
/// changes in the same transaction; a receipt is given after the commit reached the disk; no extension is ever
/// downloaded or loaded.
@NullMarked
package vn.cotmoc.ledger.duckdb;

import org.jspecify.annotations.NullMarked;
