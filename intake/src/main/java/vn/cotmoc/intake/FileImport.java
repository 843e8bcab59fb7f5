package vn.cotmoc.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;

/// One import of one file; its walks check and feed at once.
final class FileImport implements Batch.Entries {
    private final Path file;
    private final Input input;
    private final Intake.Options options;
    private final Optional<Input> mapping;
    private final Reference reference;
    private final long stamp;
    private Findings findings = new Findings();
    private RecodingLog log;
    private Counts counts = Counts.ZERO;
    private @Nullable Recoder recoder;

    /// What files are read against.
    ///
    /// @param today the day of reading
    record Reference(Words words, Gazetteer gazetteer, LocalDate today) {}

    /// Ends a walk that found errors, so that a store records nothing.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("the file has findings of severity error", null, false, false);
        }
    }

    FileImport(Path file, Optional<Input> mapping, Reference reference, Intake.Options options) {
        this.file = file;
        this.input = Input.of(file);
        this.mapping = mapping;
        this.reference = reference;
        this.options = options;
        this.log = new RecodingLog(options.recoded());
        this.stamp = input.stamp();
    }

    <R> ImportResult<R> record(Function<Batch, R> recorder) {
        Batch batch = new Batch(input.name(), hash(), this, List.of());
        options.recoded().ifPresent(RecodedList::next);
        try {
            R receipt = recorder.apply(batch);
            return new ImportResult.Accepted<>(receipt, counts, log.recodings(), findings.list());
        } catch (RuntimeException e) {
            if (isRefusal(e)) {
                return new ImportResult.Rejected<>(counts, log.recodings(), findings.list());
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

    /// The hash of the file; with a mapping and a day of its places, which change what the file says, that of all.
    private String hash() {
        String content = Hashing.of(input);
        if (mapping.isEmpty() && options.placesAsOf().isEmpty()) {
            return content;
        }
        Hashing all = new Hashing().add(content);
        mapping.ifPresent(each -> all.add(Hashing.of(each)));
        options.placesAsOf().ifPresent(day -> all.add(day.toString()));
        return all.hex();
    }

    @Override
    public void forEach(Consumer<Batch.Entry> sink) {
        Findings first = new Findings();
        findings = first;
        log = new RecodingLog(options.recoded());
        options.recoded().ifPresent(RecodedList::restart);
        // Repeated rows are compared in a second reading, which counts nothing.
        RecodingLog again = new RecodingLog(Optional.empty());
        StatementWalk walk = new StatementWalk(
                new StatementWalk.Plan(
                        this::tables,
                        Layouts.TABLES,
                        (header, table, to) -> new FigureRows(context(to == first ? log : again), header, table, to)),
                findings);
        walk.run(options.progress(), sink);
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

    private Context context(RecodingLog to) {
        Recoder known = recoder(Optional.empty());
        return new Context(
                reference.words(),
                cells -> new RecodedPlaces(known, to, cells),
                reference.today().toEpochDay(),
                false);
    }

    /// The recoder of the file; the day that its mapping states is known once that was read.
    private Recoder recoder(Optional<LocalDate> stated) {
        Recoder known = recoder;
        if (known == null) {
            known = new Recoder(reference.gazetteer(), options.placesAsOf().or(() -> stated));
            recoder = known;
        }
        return known;
    }

    private List<Rows> tables(Findings to, Progress told) {
        Optional<Mapping> map = mapping.map(each -> Mapping.read(each, to));
        recoder(map.flatMap(Mapping::placesAsOf));
        List<Rows> tables = switch (FileHead.of(input).format()) {
            case CSV -> List.of(new CsvFile(input, to, told));
            case ZIP -> workbook(to, told).tables(map.map(Mapping::sheet));
            case OLE -> throw WorkbookGuard.refuseOld(input, to);
            case PDF -> throw WorkbookGuard.refuseFormat(input, to);
        };
        return map.map(each -> each.over(tables, reference.words(), to)).orElse(tables);
    }

    private Workbook workbook(Findings to, Progress told) {
        WorkbookGuard.check(file, to);
        return new Workbook(file, to, told);
    }
}
