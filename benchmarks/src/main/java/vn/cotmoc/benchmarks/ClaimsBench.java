package vn.cotmoc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cotmoc.benchmarks.claims.Confusion;
import vn.cotmoc.benchmarks.claims.Generated;
import vn.cotmoc.benchmarks.claims.Linking;
import vn.cotmoc.benchmarks.claims.Mutations;
import vn.cotmoc.benchmarks.claims.Own;
import vn.cotmoc.benchmarks.claims.Press;
import vn.cotmoc.benchmarks.claims.Share;
import vn.cotmoc.benchmarks.claims.Tally;
import vn.cotmoc.benchmarks.claims.Variants;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Evaluation;

/// How well and how fast claims are read: on the project's own marked documents, on sentences made from templates, on
/// the same texts written otherwise or changed, and on marked sentences of the press where `../shared/data/claims` lies
/// beside the project. It remakes the tables of docs/methods/claims-scores.md.
final class ClaimsBench implements Benchmark {
    private static final int ROUNDS = 20;
    private static final int SEED = 17;
    private static final int MEGABYTE = 1_000_000;
    private static final double SECONDS = 10;
    private static final int FEW = 20;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        Path pack = scene.home().resolve("packs/langson");
        Own own = Own.of(scene.home().resolve("claims/src/test/resources/vn/cotmoc/claims/gold"));
        ScoreTable table = new ScoreTable(report);
        Tally documents = own.read();
        table.scores("Marked documents of the project", documents, own.spreads());
        errors(documents, report);
        report.atLeast(
                "own documents, value, F1", documents.evaluation().values().f1(), "", 0.97);
        Generated open = Generated.of(pack, Generated.OPEN);
        generated("Sentences of the open templates", open, table, report);
        generated("Sentences of the held-out templates", Generated.of(pack, Generated.HELD), table, report);
        press(scene, table, report);
        variants(own, open, table);
        mutations(own, open, table, report);
        confusion(pack, table, report);
        links("Sentences linked by hand, known to those who wrote the rules", pack, Linking.KNOWN, table, report);
        links(
                "Sentences linked by hand, read by those who wrote rules after a first score",
                pack,
                Linking.HELD,
                table,
                report);
        speed(own, report);
        table.into(scene.home().resolve("docs/methods/claims-scores.md"));
    }

    private static void errors(Tally tally, Report report) {
        tally.evaluation().errors().stream().limit(FEW).forEach(error -> report.line("    - " + error));
    }

    private static void generated(String what, Generated generated, ScoreTable table, Report report) {
        Tally tally = generated.read(ROUNDS, SEED);
        table.scores(what + " (" + generated.templates() + " templates)", tally, List.of());
        errors(tally, report);
    }

    private static void press(Scene scene, ScoreTable table, Report report) throws Exception {
        Path press =
                scene.home().resolve("../shared/data/claims/claims_dev.jsonl").normalize();
        if (!Files.isRegularFile(press)) {
            report.line("  no marked sentences of the press at " + press);
            return;
        }
        Tally tally = Press.read(press);
        Evaluation read = tally.evaluation();
        table.scores("Sentences of the press, known to those who wrote the rules", tally, List.of());
        errors(tally, report);
        report.atLeast("press, value, F1", read.values().f1(), "", 0.97);
        report.atLeast("press, value and unit, F1", read.units().f1(), "", 0.95);
        report.atLeast("press, comparison, F1", read.comparisons().f1(), "", 0.93);
        report.atMost("press, false claims in 1,000 numbers", tally.falsePerThousand(), "", 5);
    }

    private static ClaimReader dated() {
        return ClaimReader.create().withDate(LocalDate.of(2026, 12, 20));
    }

    private static void variants(Own own, Generated open, ScoreTable table) {
        List<String> sentences = open.sentences(3, SEED);
        table.questions("The same text written otherwise: the same is claimed");
        Variants.all().forEach((what, variant) -> {
            Share documents = Variants.same(Own.READER, own.texts(), variant, new ArrayList<>());
            Share made = Variants.same(dated(), sentences, variant, new ArrayList<>());
            table.share(what, new Share(documents.right() + made.right(), documents.all() + made.all()));
        });
    }

    private static void mutations(Own own, Generated open, ScoreTable table, Report report) {
        table.questions("One thing changed: what is read changes by that, nothing else does");
        Mutations documents = new Mutations(Own.READER);
        own.texts().forEach(documents::run);
        Mutations made = new Mutations(dated());
        open.sentences(3, SEED).forEach(made::run);
        int right = 0;
        int all = 0;
        for (String what : documents.shares().keySet()) {
            Share first = documents.shares().get(what);
            Share second = made.shares().getOrDefault(what, Share.NONE);
            table.share(what, new Share(first.right() + second.right(), first.all() + second.all()));
            right += first.right() + second.right();
            all += first.all() + second.all();
        }
        report.atLeast("changes that are followed", new Share(right, all).value(), "", 0.95);
    }

    private static void confusion(Path pack, ScoreTable table, Report report) {
        Confusion confusion = Confusion.of(pack);
        table.confusion("Verdicts on yearly figures of the pack, by how the sentence was made", confusion);
        table.questions("The same: links and alarms");
        table.share("recorded figures that are linked", confusion.linked());
        table.share("alarms that are right", confusion.alarms());
        table.share("wrong figures that raise an alarm", confusion.noticed());
        report.atLeast("recorded figures that are linked", confusion.linked().value(), "", 0.95);
        report.atLeast("alarms that are right", confusion.alarms().value(), "", 0.90);
        report.atLeast("wrong figures that raise an alarm", confusion.noticed().value(), "", 0.95);
        confusion.wrong().forEach(each -> report.line("    - " + each));
    }

    private static void links(String what, Path pack, String file, ScoreTable table, Report report) {
        Linking.Result result = Linking.of(pack, file);
        table.questions(what);
        table.share("linked to the right indicator", result.linked());
        table.share("where none was found, there is none", result.refused());
        table.share("where there is none, none was found", result.strangers());
        report.line("  F1 of finding none: %.3f", result.nilF1());
        result.wrong().stream().limit(FEW).forEach(each -> report.line("    - " + each));
    }

    private static void speed(Own own, Report report) throws Exception {
        StringBuilder text = new StringBuilder();
        while (text.length() < MEGABYTE) {
            own.texts().forEach(each -> text.append(each).append("\n\n"));
        }
        String megabyte = text.toString();
        long sentences =
                Pattern.compile("[.?!:;](?=\\s)").matcher(megabyte).results().count();
        Timing timing = Timing.of(1, 3, 5, () -> Own.READER.read(megabyte));
        report.line("  1 MB of prose, median of 5: %.0f ms", timing.median());
        report.line("  a sentence of it: about %.3f ms", timing.median() / sentences);
        report.atMost("1 MB of prose", timing.median() / 1000, "s", SECONDS);
    }
}
