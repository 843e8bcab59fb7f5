/// Sentences made from the figures of a pack, with what is claimed in them, to measure how claims are read.
@NullMarked
package vn.cotmoc.benchmarks.claims;

import org.jspecify.annotations.NullMarked;
