/// Builders, a small invented province, and the contract tests that every store passes.
@NullMarked
package vn.cotmoc.testkit;

import org.jspecify.annotations.NullMarked;
