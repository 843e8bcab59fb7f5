package vn.cotmoc.benchmarks.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Evaluation;
import vn.cotmoc.claims.Marked;
import vn.cotmoc.claims.Score;

/// The marked documents of the project, and how they are read.
public final class Own {
    /// The day on which the documents are read.
    public static final ClaimReader READER = ClaimReader.create().withDate(LocalDate.of(2031, 12, 28));

    private final List<Marked> documents;

    private Own(List<Marked> documents) {
        this.documents = List.copyOf(documents);
    }

    /// The documents of the folder: a text and a table of marks each.
    public static Own of(Path folder) throws IOException {
        List<Marked> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path text : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = text.getFileName().toString().replace(".txt", "");
                documents.add(
                        Marked.read(name, Files.readString(text), Files.readString(folder.resolve(name + ".tsv"))));
            }
        }
        return new Own(documents);
    }

    public List<String> texts() {
        return documents.stream().map(Marked::text).toList();
    }

    public Tally read() {
        Tally tally = new Tally(new Evaluation());
        documents.forEach(each -> tally.add(each, READER.read(each.text())));
        return tally;
    }

    /// The spread of F1 of each layer that every text can be judged by, in their order.
    public List<Spread> spreads() {
        List<List<Score>> layers = new ArrayList<>();
        for (Marked document : documents) {
            Evaluation evaluation = new Evaluation();
            evaluation.add(document, READER.read(document.text()));
            layers.add(evaluation.scores());
        }
        List<Spread> spreads = new ArrayList<>();
        for (int i = 0; i < layers.getFirst().size(); i++) {
            int layer = i;
            spreads.add(Spread.of(layers.stream().map(each -> each.get(layer)).toList()));
        }
        return spreads;
    }
}
