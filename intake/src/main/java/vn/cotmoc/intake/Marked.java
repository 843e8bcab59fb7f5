package vn.cotmoc.intake;

import vn.cotmoc.ledger.Batch;

/// An entry that a row became, and the fingerprint of what may stand in a file once.
record Marked(Batch.Entry entry, long mark) {}
