package vn.cotmoc.benchmarks;

import java.nio.file.Path;

/// Measures one thing that HOUSE-wide numbers speak of.
interface Benchmark {

    /// Where the project lies, and whether the ledger of 110 million statements is wanted too.
    record Scene(Path home, boolean large) {}

    void run(Scene scene, Report report) throws Exception;
}
