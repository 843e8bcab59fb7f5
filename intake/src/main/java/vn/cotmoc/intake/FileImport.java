package vn.cotmoc.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.cotmoc.ledger.Batch;

/// One import of one file; its walks check and feed at once.
final class FileImport implements Batch.Entries {
    private final Path file;
    private final Input input;
    private final Optional<Input> mapping;
    private final Context context;
    private final Progress progress;
    private final long stamp;
    private Findings findings = new Findings();
    private Counts counts = Counts.ZERO;

    /// Ends a walk that found errors, so that a store records nothing.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("the file has findings of severity error", null, false, false);
        }
    }

    FileImport(Path file, Input input, Optional<Input> mapping, Context context, Progress progress) {
        this.file = file;
        this.input = input;
        this.mapping = mapping;
        this.context = context;
        this.progress = progress;
        this.stamp = input.stamp();
    }

    <R> ImportResult<R> record(Function<Batch, R> recorder) {
        Batch batch = new Batch(input.name(), hash(), this, List.of());
        try {
            R receipt = recorder.apply(batch);
            return new ImportResult.Accepted<>(receipt, counts, findings.list());
        } catch (RuntimeException e) {
            if (isRefusal(e)) {
                return new ImportResult.Rejected<>(counts, findings.list());
            }
            throw e;
        }
    }

    /// Stores may wrap what a walk throws.
    private static boolean isRefusal(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refused) {
                return true;
            }
        }
        return false;
    }

    /// The hash of the file; with a mapping, which changes what the file says, that of both.
    private String hash() {
        String content = Hashing.of(input);
        return mapping.map(
                        each -> new Hashing().add(content).add(Hashing.of(each)).hex())
                .orElse(content);
    }

    @Override
    public void forEach(Consumer<Batch.Entry> sink) {
        findings = new Findings();
        StatementWalk walk = new StatementWalk(
                new StatementWalk.Plan(
                        this::tables,
                        Layouts.FIGURES,
                        (header, table, to) -> new FigureRows(context, header, table, to)),
                findings);
        walk.run(progress, sink);
        counts = walk.counts();
        if (input.stamp() != stamp) {
            findings.add(
                    FileDefect.CHANGED,
                    Table.of(input.name()).at(),
                    input.name(),
                    "the same content from the first byte to the last",
                    "Wait until it is written, and read it again.");
        }
        if (findings.hasErrors()) {
            throw new Refused();
        }
    }

    private List<Rows> tables(Findings to, Progress told) {
        Optional<Mapping> map = mapping.map(each -> Mapping.read(each, to));
        List<Rows> tables = switch (FileHead.of(input).format()) {
            case CSV -> List.of(new CsvFile(input, to, told));
            case ZIP -> workbook(to, told).tables(map.map(Mapping::sheet));
            case OLE -> throw WorkbookGuard.refuseOld(input, to);
            case PDF -> throw WorkbookGuard.refuseFormat(input, to);
        };
        return map.map(each -> each.over(tables, context, to)).orElse(tables);
    }

    private Workbook workbook(Findings to, Progress told) {
        WorkbookGuard.check(file, to);
        return new Workbook(file, to, told);
    }
}
