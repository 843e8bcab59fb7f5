/// The open-data release: everything that a ledger holds as files that need no program of ours, with their
/// description in the forms that catalogues and tools read.
///
/// Why: whoever wants all figures should not have to ask a server for each, and should be able to check that what they
/// hold is what was published. Invariants: the same ledger gives the same bytes; nothing in the files depends on when
/// or where they were written.
@NullMarked
package vn.cotmoc.exchange.release;

import org.jspecify.annotations.NullMarked;
