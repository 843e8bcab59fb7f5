/// Whole-program benchmarks with the numbers to hold, and microbenchmarks.
///
/// Why: a claim about speed is a ratio measured in one run on the same data. Nothing here is a test; the logs are
/// committed under `benchmarks/logs`.
@NullMarked
package vn.cotmoc.benchmarks;

import org.jspecify.annotations.NullMarked;
