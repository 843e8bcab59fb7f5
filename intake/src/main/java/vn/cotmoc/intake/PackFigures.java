package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Failure;

/// A file of figures or targets of a pack. Every walk reads it anew.
record PackFigures(Input input, Against against, boolean targets) {

    /// What the rows are read against.
    record Against(Catalogue catalogue, Geography geography, LocalDate today) {
        Context context() {
            return new Context(new Words(catalogue), new Gazetteer(geography), today.toEpochDay(), true);
        }
    }

    Batch batch() {
        long stamp = input.stamp();
        String hash = Hashing.of(input);
        return new Batch(
                input.name(),
                hash,
                sink -> {
                    Findings findings = new Findings();
                    walk(findings, sink);
                    if (findings.hasErrors() || input.stamp() != stamp) {
                        throw new Failure(
                                "CM-2902",
                                "\"" + input.name() + "\" changed after it was checked; expected the same content. "
                                        + "Read the pack again.");
                    }
                },
                List.of());
    }

    /// Reads the file, gives its statements to the sink and its defects to the findings.
    Counts walk(Findings findings, Consumer<Batch.Entry> sink) {
        Context context = against.context();
        StatementWalk.Reader reader = targets
                ? (header, table, to) -> new TargetRows(context, header, table, to)
                : (header, table, to) -> new FigureRows(context, header, table, to);
        StatementWalk walk = new StatementWalk(
                new StatementWalk.Plan(
                        (to, progress) -> List.of(new CsvFile(input, to, progress)),
                        targets ? Layouts.TARGETS : Layouts.FIGURES,
                        reader),
                findings);
        if (!targets) {
            walk.run(Progress.NONE, sink);
            return walk.counts();
        }
        Divisions divisions = new Divisions(against.geography());
        walk.run(Progress.NONE, entry -> {
            divisions.watch(entry);
            sink.accept(entry);
        });
        divisions.report(findings);
        return walk.counts();
    }
}
