package vn.cotmoc.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;

/// One walk over the tables of a file: every row is checked, and every statement given to the sink as soon as it is
/// read. A row with the fingerprint of an earlier one is held back until the end; then the earlier row is read again
/// and the two are compared.
final class StatementWalk {

    /// Makes the reader of the rows of one table.
    @FunctionalInterface
    interface Reader {
        StatementRows of(Header header, Table table, Findings findings);
    }

    /// A file in a layout: what its tables are, and how their rows are read.
    ///
    /// @param tables opens the tables; each walk opens them anew
    record Plan(Tables tables, Header.Layout layout, Reader reader) {}

    /// Opens the tables of a file.
    @FunctionalInterface
    interface Tables {
        List<Rows> open(Findings findings, Progress progress);
    }

    /// A statement that waits for the comparison with an earlier row.
    private record Held(int earlier, Location at, Batch.Entry entry) {}

    private final Plan plan;
    private final Findings findings;
    private final Seen seen = new Seen();
    private final List<Held> held = new ArrayList<>();
    private int ordinal;
    private long rows;
    private long statements;

    StatementWalk(Plan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    Counts counts() {
        return new Counts(rows, statements);
    }

    void run(Progress progress, Consumer<Batch.Entry> sink) {
        try {
            walk(plan.tables().open(findings, progress), findings, statement -> take(statement, sink));
            compare(sink);
        } catch (Stop stop) {
            // The finding that says why has been added.
        }
    }

    private void walk(List<Rows> tables, Findings to, Consumer<Marked> sink) {
        ordinal = 0;
        rows = 0;
        for (Rows table : tables) {
            Pass pass = new Pass(table.table(), to, sink);
            TableWalk.over(table, plan.layout(), to, pass::accept);
        }
    }

    /// The rows of one table.
    private final class Pass {
        private final Table table;
        private final Findings to;
        private final Consumer<Marked> sink;
        private @Nullable StatementRows reader;

        Pass(Table table, Findings to, Consumer<Marked> sink) {
            this.table = table;
            this.to = to;
            this.sink = statement -> {
                ordinal++;
                sink.accept(statement);
            };
        }

        void accept(Header header, Row row) {
            StatementRows known = reader;
            if (known == null) {
                known = plan.reader().of(header, table, to);
                reader = known;
            }
            rows++;
            known.each(row, sink);
        }
    }

    private void take(Marked statement, Consumer<Batch.Entry> sink) {
        int earlier = seen.put(statement.mark(), ordinal);
        if (earlier == 0) {
            statements++;
            sink.accept(statement.entry());
            return;
        }
        Observation observation = statement.entry().observation();
        held.add(new Held(earlier, observation.citation().entered(), statement.entry()));
        if (held.size() > Findings.LIMIT) {
            compare(sink);
        }
    }

    private void compare(Consumer<Batch.Entry> sink) {
        if (held.isEmpty()) {
            return;
        }
        Map<Integer, Batch.Entry> earlier = new HashMap<>();
        held.forEach(each -> earlier.put(each.earlier(), each.entry()));
        Map<Integer, Batch.Entry> found = new HashMap<>();
        walk(plan.tables().open(new Findings(), Progress.NONE), new Findings(), statement -> {
            if (earlier.containsKey(ordinal)) {
                found.put(ordinal, statement.entry());
            }
        });
        for (Held each : held) {
            Batch.Entry before = found.get(each.earlier());
            if (before == null) {
                throw new IllegalStateException("A row of the file is gone: " + each.at());
            }
            judge(each, before, sink);
        }
        held.clear();
    }

    private void judge(Held later, Batch.Entry before, Consumer<Batch.Entry> sink) {
        Observation one = before.observation();
        Observation two = later.entry().observation();
        boolean same = one.cell().equals(two.cell())
                && one.vintage() == two.vintage()
                && one.reporter().equals(two.reporter())
                && (two.cell().measure() != Measure.TARGET
                        || before.known().equals(later.entry().known()));
        if (!same) {
            statements++;
            sink.accept(later.entry());
        } else if (one.figure().equals(two.figure())) {
            findings.add(
                    RowDefect.REPEATED,
                    later.at(),
                    FigureText.of(two.figure()),
                    "each figure once; " + one.citation().entered() + " states the same",
                    "Remove one of the two rows; the earlier one is loaded.");
        } else {
            findings.add(
                    RowDefect.CONTRADICTION,
                    later.at(),
                    FigureText.of(two.figure()),
                    FigureText.of(one.figure()) + ", as " + one.citation().entered() + " states",
                    "Correct one of the two, or tell them apart by breakdown, vintage or reporter.");
        }
    }
}
