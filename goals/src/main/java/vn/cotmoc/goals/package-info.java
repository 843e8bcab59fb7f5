/// Goals: targets, who set them, and where they stand.
///
/// Why: a reader wants to know at a glance what was promised, what was done and what can be trusted. A [Board] is
/// computed
/// from a ledger for one year, one state of knowledge and one issuer, and keeps nothing of its own.
///
/// Invariants: a status follows published rules ([Status]) and never rounds a shortfall away; what cannot be concluded
/// is
/// [Status#UNCERTAIN]; every assessment and every contradiction carries its arithmetic in a Vietnamese and an English
/// sentence with the figures that enter it; a target that nobody recorded is never made up, one that a source's own
/// percentage implies is marked as implied.
@NullMarked
package vn.cotmoc.goals;

import org.jspecify.annotations.NullMarked;
