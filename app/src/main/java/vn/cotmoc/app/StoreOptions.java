package vn.cotmoc.app;

import picocli.CommandLine.Option;

/// The options of every verb that uses the store. They are read before the verbs are, by [Arguments].
final class StoreOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the store (default: .cotmoc/data beside the program).")
    void data(String folder) {
        // Read before the verbs are.
    }

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "The pack that is loaded at the first start (default: packs/langson).")
    void pack(String folder) {
        // Read before the verbs are.
    }
}
