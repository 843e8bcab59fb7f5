/// Pages and addresses over HTTP: a [Site] serves what a ledger knows, to people as pages and to programs as JSON.
///
/// Why: whoever reads a figure must be able to ask where it comes from, on any machine and line, without an account.
/// Invariants: nothing is written and no business rule lives here; the whole state of a page stands in its address;
/// every
/// page works without a script; every text is escaped by its template; a request is answered from one ledger
/// object; the same address with the same ledger gives the same bytes, so answers carry an entity
/// tag and are kept until the next recording.
@NullMarked
package vn.cotmoc.web;

import org.jspecify.annotations.NullMarked;
