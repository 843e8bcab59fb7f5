package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cotmoc.benchmarks.claims.Confusion;
import vn.cotmoc.benchmarks.claims.Share;
import vn.cotmoc.benchmarks.claims.Spread;
import vn.cotmoc.benchmarks.claims.Tally;
import vn.cotmoc.claims.Evaluation;
import vn.cotmoc.claims.Score;
import vn.cotmoc.claims.check.Verdict;

/// Gathers scores as tables of Markdown, prints them, and puts them between the marks of a document.
final class ScoreTable {
    private static final String FROM = "<!-- made by ./cotmoc bench claims -->";
    private static final String TO = "<!-- end -->";

    private final Report report;
    private final List<String> lines = new ArrayList<>();

    ScoreTable(Report report) {
        this.report = report;
    }

    private void line(String line) {
        lines.add(line);
        report.line("  " + line);
    }

    /// A table of the layers of one set of texts.
    void scores(String what, Tally tally, List<Spread> spreads) {
        Evaluation evaluation = tally.evaluation();
        line("");
        line(format("### %s", what));
        line("");
        line(format(
                "%d texts; %d claims found, %d false, %d missed; %.2f false claims in 1,000 numbers.",
                tally.texts(),
                evaluation.values().found(),
                evaluation.values().wrong(),
                evaluation.values().missed(),
                tally.falsePerThousand()));
        line("");
        line("| layer | precision | recall | F1 | 95 % |");
        line("|---|---:|---:|---:|---|");
        List<Score> scores = evaluation.scores();
        for (int i = 0; i < scores.size(); i++) {
            row(
                    scores.get(i),
                    i < spreads.size()
                            ? format(
                                    "%.3f to %.3f",
                                    spreads.get(i).low(), spreads.get(i).high())
                            : "");
        }
        evaluation.details().stream()
                .filter(each -> each.found() + each.wrong() > 0)
                .forEach(each -> row(each, ""));
    }

    private void row(Score score, String spread) {
        line(format(
                "| %s | %.4f | %.4f | %.4f | %s |",
                score.name(), score.precision(), score.recall(), score.f1(), spread));
    }

    /// The head of a table of shares.
    void questions(String what) {
        line("");
        line("### " + what);
        line("");
        line("| what | right | of | share |");
        line("|---|---:|---:|---:|");
    }

    void share(String what, Share share) {
        line(format("| %s | %d | %d | %.4f |", what, share.right(), share.all(), share.value()));
    }

    /// A table with a row for each verdict that was right and a column for each that was found.
    void confusion(String what, Confusion confusion) {
        List<Verdict.Kind> found = Arrays.stream(Verdict.Kind.values())
                .filter(kind -> confusion.counts().values().stream().anyMatch(row -> row.containsKey(kind)))
                .toList();
        line("");
        line("### " + what);
        line("");
        line(found.stream().map(ScoreTable::name).collect(Collectors.joining(" | ", "| right is | ", " | no link |")));
        line("|---|" + "---:|".repeat(found.size() + 1));
        confusion
                .counts()
                .forEach((right, row) -> line(found.stream()
                        .map(kind -> Integer.toString(row.getOrDefault(kind, 0)))
                        .collect(Collectors.joining(
                                " | ",
                                "| " + name(right) + " | ",
                                " | " + confusion.unlinked().getOrDefault(right, 0) + " |"))));
    }

    private static String name(Verdict.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Puts the tables between the marks of the document; a document without them stays as it is.
    void into(Path document) throws IOException {
        if (!Files.isRegularFile(document)) {
            return;
        }
        String text = Files.readString(document);
        int from = text.indexOf(FROM);
        int to = text.indexOf(TO);
        if (from >= 0 && to > from) {
            Files.writeString(
                    document,
                    text.substring(0, from + FROM.length()) + "\n"
                            + String.join("\n", lines).strip() + "\n\n" + text.substring(to));
        }
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
