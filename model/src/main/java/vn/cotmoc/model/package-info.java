/// The words of the house as pure values: periods, figures, units, indicators, places, observations,
/// sources and findings.
///
/// Why: every room speaks of the same things, so each thing is one type, checked once, when it is made.
/// Invariants: a value that exists is valid; nothing here reads a clock, a file, a locale or a network;
/// published numbers are exact decimals; a missing figure is a case with a reason.
@NullMarked
package vn.cotmoc.model;

import org.jspecify.annotations.NullMarked;
