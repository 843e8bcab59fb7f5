/// The ledger: every figure that anyone stated, once, in the order in which it was recorded.
///
/// Why: a province must be able to say what it knew on a date, who said it and where it stands. Statements are
/// appended in batches and never changed; a batch is recorded whole or not at all, carries the hash of the one
/// before it, and is durable when its receipt is given. Every read takes an [AsOf].
///
/// Two clocks: a figure is about a period, and it is known from an instant on. What comes in with a pack or as a
/// target is known from its publication or effective date; what is imported is known from its recording.
@NullMarked
package vn.cotmoc.ledger;

import org.jspecify.annotations.NullMarked;
