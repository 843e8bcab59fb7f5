/// Builders, a small invented province, a store in memory, and the contract tests that every store passes.
///
/// Why: tests should read as the specification, in the words of the house, without a mock or a real province's data.
@NullMarked
package vn.cotmoc.testkit;

import org.jspecify.annotations.NullMarked;
