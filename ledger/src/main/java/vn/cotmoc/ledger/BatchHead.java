package vn.cotmoc.ledger;

import java.time.Instant;

/// What the chain says of one batch.
///
/// @param previousHash the hash of the batch before, 64 zeros for the first
/// @param hash SHA-256 over the hash before, this head and every statement, term and document of the batch
public record BatchHead(
        long revision,
        Instant at,
        String origin,
        String contentHash,
        long statements,
        String previousHash,
        String hash) {}
