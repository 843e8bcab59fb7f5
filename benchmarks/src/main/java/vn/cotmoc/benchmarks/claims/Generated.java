package vn.cotmoc.benchmarks.claims;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Evaluation;
import vn.cotmoc.claims.Marked;

/// Sentences made from templates and the figures of a pack, with what is claimed in them. The same seed makes the same
/// sentences.
public final class Generated {
    /// Templates that those who write rules may read.
    public static final List<String> OPEN = List.of("open.tsv", "own.tsv");

    /// Templates that those who write rules have not read.
    public static final List<String> HELD = List.of("held.tsv");

    private static final ClaimReader READER = ClaimReader.create().withDate(LocalDate.of(2026, 12, 20));

    private final Facts facts;
    private final List<Template> templates;

    private Generated(Facts facts, List<Template> templates) {
        this.facts = facts;
        this.templates = List.copyOf(templates);
    }

    /// The templates of the tables, filled with figures of the pack in the folder.
    public static Generated of(Path pack, List<String> tables) {
        return new Generated(
                Facts.of(pack),
                tables.stream().flatMap(table -> Template.list(table).stream()).toList());
    }

    public int templates() {
        return templates.size();
    }

    /// So many sentences of each template.
    public List<String> sentences(int rounds, long seed) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (Template template : templates) {
            for (int round = 0; round < rounds; round++) {
                sentences.add(Realised.of(template, facts, random).marked().text());
            }
        }
        return sentences;
    }

    /// Reads so many sentences of each template.
    public Tally read(int rounds, long seed) {
        Random random = new Random(seed);
        Tally tally = new Tally(new Evaluation());
        for (Template template : templates) {
            for (int round = 0; round < rounds; round++) {
                Realised realised = Realised.of(template, facts, random);
                Marked marked = realised.marked();
                tally.add(marked, realised.judged(READER.read(marked.text())));
            }
        }
        return tally;
    }
}
