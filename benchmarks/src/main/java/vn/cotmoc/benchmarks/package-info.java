/// Benchmarks: JMH and whole-program.
@NullMarked
package vn.cotmoc.benchmarks;

import org.jspecify.annotations.NullMarked;
