package vn.cotmoc.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Batch;

/// The definition files of a pack: read whole, at most 64 MB each.
record PackFiles(TreeMap<String, byte[]> documents) {
    static final String PACK = "pack.yaml";
    static final String UNITS = "units.yaml";
    static final String INDICATORS = "indicators.yaml";
    static final String GROUPS = "groups.yaml";
    static final String BREAKDOWNS = "breakdowns.yaml";
    static final String RELEASES = "releases.yaml";
    static final String AGENCIES = "agencies.csv";
    static final String SOURCES = "sources.csv";
    static final String PLACES = "places.csv";
    static final String LINEAGE = "lineage.csv";
    static final String ATTRIBUTES = "place_attributes.csv";
    static final String CENTRES = "centres.csv";
    static final String TARGETS = "targets.csv";
    static final String FIGURES = "figures";

    private static final List<String> NAMES = List.of(
            PACK,
            UNITS,
            INDICATORS,
            GROUPS,
            BREAKDOWNS,
            RELEASES,
            AGENCIES,
            SOURCES,
            PLACES,
            LINEAGE,
            ATTRIBUTES,
            CENTRES);
    private static final int LARGEST = 64 << 20;

    /// Whether the folder holds a pack.
    static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(PACK));
    }

    static PackFiles of(Path folder, Findings findings) {
        TreeMap<String, byte[]> documents = new TreeMap<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                load(Input.of(file), findings).ifPresent(bytes -> documents.put(name, bytes));
            }
        }
        return new PackFiles(documents);
    }

    static PackFiles of(List<Batch.Document> list) {
        TreeMap<String, byte[]> documents = new TreeMap<>();
        for (Batch.Document document : list) {
            if (NAMES.contains(document.name())) {
                documents.put(document.name(), document.bytes());
            }
        }
        return new PackFiles(documents);
    }

    private static Optional<byte[]> load(Input input, Findings findings) {
        if (input.size() > LARGEST) {
            findings.add(
                    FileDefect.TOO_LARGE,
                    Table.of(input.name()).at(),
                    Long.toString(input.size()),
                    "at most " + LARGEST + " bytes of definitions",
                    "Put figures into files of the folder figures.");
            return Optional.empty();
        }
        try (var in = input.open()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw Input.unreadable(input.name(), e);
        }
    }

    /// The file, empty with a finding where the pack has none.
    Optional<Input> get(String name, Findings findings) {
        byte[] bytes = documents.get(name);
        if (bytes == null) {
            findings.add(
                    PackDefect.MISSING_FILE,
                    Table.of(name).at(),
                    name,
                    "a file of this name in the folder of the pack",
                    "Add it; a file without rows has a header only.");
            return Optional.empty();
        }
        return Optional.of(Input.of(name, bytes));
    }

    /// The mapping of a YAML file, empty with a finding where there is none.
    Optional<YamlMap> yaml(String name, List<String> keys, Findings findings) {
        return get(name, findings).flatMap(input -> YamlMap.read(input, bytes(name), keys, findings));
    }

    boolean has(String name) {
        return documents.containsKey(name);
    }

    private byte[] bytes(String name) {
        return documents.getOrDefault(name, new byte[0]);
    }

    /// The figures of the folder, by name.
    static List<Path> figures(Path folder) {
        Path figures = folder.resolve(FIGURES);
        if (!Files.isDirectory(figures)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(figures)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Input.unreadable(figures.toString(), e);
        }
    }

    /// One batch without statements that keeps the files.
    Batch batch(String origin) {
        Hashing hashing = new Hashing();
        List<Batch.Document> list = new ArrayList<>();
        documents.forEach((name, bytes) -> {
            hashing.add(name).add(bytes);
            list.add(new Batch.Document(name, bytes));
        });
        return new Batch(origin, hashing.hex(), Batch.Entries.of(List.of()), list);
    }
}
