package vn.cotmoc.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Pack;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.PlaceId;

/// Reads packs: the words, places and figures of a province. A pack is read whole, and every defect of every file
/// is found before anything can be loaded. Safe for use by several threads.
public final class PackReader {
    private final Clock clock;

    /// @param clock tells the day before which actual figures must have ended
    public PackReader(Clock clock) {
        this.clock = clock;
    }

    /// Whether the folder holds a pack, by its `pack.yaml`.
    public static boolean isPack(Path folder) {
        return PackFiles.isPack(folder);
    }

    /// Reads the pack of a folder.
    /// @throws Failure CM-2901 where a file cannot be read
    public PackResult read(Path folder) {
        Findings findings = new Findings();
        Optional<Defined> defined = define(PackFiles.of(folder, findings), findings);
        return defined.map(pack -> figures(pack, folder)).orElseGet(() -> new PackResult.Rejected(findings.list()));
    }

    /// Reads the definition files that a store gives back. There are no figures among them, so the only batch is that
    /// of the files themselves, which changes nothing.
    public PackResult read(List<Batch.Document> documents) {
        Findings findings = new Findings();
        return define(PackFiles.of(documents), findings)
                .map(pack -> pack.accepted(List.of(), Counts.ZERO, List.of()))
                .orElseGet(() -> new PackResult.Rejected(findings.list()));
    }

    private record Defined(Catalogue catalogue, Geography geography, Batch documents, List<Finding> findings) {
        PackResult accepted(List<Batch> batches, Counts counts, List<Finding> more) {
            List<Batch> all = new ArrayList<>(List.of(documents));
            all.addAll(batches);
            List<Finding> together = new ArrayList<>(findings);
            together.addAll(more);
            return new PackResult.Accepted(catalogue, geography, all, counts, together);
        }
    }

    private static Optional<Defined> define(PackFiles files, Findings findings) {
        try {
            return read(files, findings);
        } catch (Stop stop) {
            return Optional.empty();
        }
    }

    private static Optional<Defined> read(PackFiles files, Findings findings) {
        Definitions definitions = new Definitions(files, findings);
        DefinitionTables tables = new DefinitionTables(files, findings);
        Optional<Pack> pack = definitions.pack();
        var units = definitions.units();
        var indicators = definitions.indicators(units);
        var agencies = tables.agencies();
        var sources = tables.sources();
        var trees = definitions.trees(indicators);
        Optional<Geography> geography = tables.geography();
        definitions.checkReleases();
        definitions.checkReferences(indicators, agencies);
        pack.ifPresent(each -> geography.ifPresent(places -> checkRoot(each.root(), places, findings)));
        if (findings.hasErrors() || pack.isEmpty() || geography.isEmpty()) {
            return Optional.empty();
        }
        Catalogue catalogue = new Catalogue(pack.get(), units, indicators, agencies, sources, trees);
        Batch documents = files.batch("pack " + pack.get().id());
        return Optional.of(new Defined(catalogue, geography.get(), documents, findings.list()));
    }

    private static void checkRoot(PlaceId root, Geography geography, Findings findings) {
        if (geography.find(root).isEmpty()) {
            findings.add(
                    PackDefect.UNDEFINED,
                    Table.of(PackFiles.PACK).at(),
                    root.toString(),
                    "a place that places.csv defines",
                    "Add it there, or correct the root.");
        }
    }

    private PackResult figures(Defined pack, Path folder) {
        LocalDate today = LocalDate.now(clock.withZone(pack.catalogue().pack().zone()));
        List<Batch> batches = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        Counts counts = Counts.ZERO;
        boolean refused = false;
        for (PackFigures file : files(pack, folder, today)) {
            Findings findings = new Findings();
            counts = counts.plus(file.walk(findings, entry -> {}));
            found.addAll(findings.list());
            refused |= findings.hasErrors();
            batches.add(file.batch());
        }
        if (refused) {
            found.addAll(0, pack.findings());
            return new PackResult.Rejected(found);
        }
        return pack.accepted(batches, counts, found);
    }

    private static List<PackFigures> files(Defined pack, Path folder, LocalDate today) {
        PackFigures.Against against = new PackFigures.Against(pack.catalogue(), pack.geography(), today);
        List<PackFigures> all = new ArrayList<>();
        for (Path file : PackFiles.figures(folder)) {
            all.add(new PackFigures(Input.of(file), against, false));
        }
        Path targets = folder.resolve(PackFiles.TARGETS);
        if (Files.isRegularFile(targets)) {
            all.add(new PackFigures(Input.of(targets), against, true));
        }
        return all;
    }
}
