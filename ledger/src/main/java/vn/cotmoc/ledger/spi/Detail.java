package vn.cotmoc.ledger.spi;

import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Observation;

/// What a statement has beside its cell and figure.
public record Detail(long number, long revision, Citation citation, Observation.Remarks remarks) {}
