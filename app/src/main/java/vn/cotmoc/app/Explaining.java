package vn.cotmoc.app;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Nearest;

/// The options by which a person says why something that was doubted is right.
final class Explaining {
    private static final int NEAREST = 3;

    @Option(names = "--explain", paramLabel = "ID", description = "Marks the one with the id as explained.")
    @Nullable
    private String explain;

    @Option(names = "--words", paramLabel = "W", description = "Why it is right, or why it differs; with --explain.")
    @Nullable
    private String words;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; with --explain.")
    @Nullable
    private String by;

    /// What may be explained, and the code of the failure where an id is none of it.
    record Subjects(String name, String code, List<String> ids) {}

    /// The id that is to be explained, if one is.
    Optional<String> asked() {
        return Optional.ofNullable(explain);
    }

    /// Keeps the words of the person in the ledger.
    /// @throws Failure CM-1005 without words or a name, the code of the subjects where the id is none of them
    void explain(Ledger ledger, String id, Subjects subjects, PrintWriter out) {
        if (words == null || by == null) {
            throw new Failure("CM-1005", "--explain needs --words \"why\" and --by NAME.");
        }
        String why = words;
        String who = by;
        if (!subjects.ids().contains(id)) {
            throw new Failure(
                    subjects.code(), "No " + subjects.name() + " \"" + id + "\"; " + nearest(id, subjects.ids()));
        }
        Mark mark = Words.read(id, subject -> ledger.mark(subject, why, who));
        out.println("explained " + id + ", revision r" + mark.revision());
    }

    private static String nearest(String id, List<String> ids) {
        return ids.isEmpty()
                ? "there is none."
                : "the nearest are "
                        + ids.stream()
                                .sorted(Comparator.comparingInt(each -> Nearest.distance(id, each)))
                                .limit(NEAREST)
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
