package vn.cotmoc.ledger;

import java.time.Instant;

/// The proof that a batch is durable.
///
/// @param revision the number of the batch, from 1; where nothing changed, the newest revision there was
/// @param recorded how many statements were new or changed
/// @param unchanged how many said what the ledger already held
/// @param at the instant of recording
/// @param hash the hash of the chain up to and including the batch
public record Receipt(long revision, long recorded, long unchanged, Instant at, String hash) {}
