/// What a store must do to keep a ledger: append batches durably and in a chain, scan cells, and give back the
/// words behind its numbers. Identifiers are dictionary numbers that [vn.cotmoc.ledger.spi.Terms] resolves, so
/// that a slice of many thousand cells is a handful of arrays.
@NullMarked
package vn.cotmoc.ledger.spi;

import org.jspecify.annotations.NullMarked;
