package vn.cotmoc.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;

/// Reads files of figures: CSV and XLSX in the layout of figures, or in the owner's own with a mapping beside it
/// (`report.mapping.yaml` for `report.xlsx`). Immutable; safe for use by several threads.
///
/// A file is read once: the batch that a recorder gets checks every row while it is walked, and where an error was
/// found the walk ends with an exception, so that a store rolls back. That exception does not leave this class; the
/// findings do, as a result.
public final class Intake {
    private final Catalogue catalogue;
    private final Geography geography;
    private final Clock clock;
    private final Options options;

    /// How files are read.
    record Options(
            Progress progress, Optional<Path> mapping, Optional<LocalDate> placesAsOf, Optional<RecodedList> recoded) {
        static final Options NONE = new Options(Progress.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param clock tells the day before which actual figures must have ended
    public Intake(Catalogue catalogue, Geography geography, Clock clock) {
        this(catalogue, geography, clock, Options.NONE);
    }

    private Intake(Catalogue catalogue, Geography geography, Clock clock, Options options) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.clock = clock;
        this.options = options;
    }

    private Intake with(Options other) {
        return new Intake(catalogue, geography, clock, other);
    }

    /// The same intake that tells how far it has come.
    public Intake withProgress(Progress other) {
        return with(new Options(other, options.mapping, options.placesAsOf, options.recoded));
    }

    /// The same intake that reads with this mapping instead of one beside the file.
    public Intake withMapping(Path file) {
        return with(new Options(options.progress, Optional.of(file), options.placesAsOf, options.recoded));
    }

    /// The same intake that takes codes and names of places as those of the day, whatever the period of a row and the
    /// mapping say.
    public Intake withPlacesAsOf(LocalDate day) {
        return with(new Options(options.progress, options.mapping, Optional.of(day), options.recoded));
    }

    /// The same intake that lists the rows whose place was recoded. Such an intake is for one thread.
    public Intake withRecodedList(RecodedList list) {
        return with(new Options(options.progress, options.mapping, options.placesAsOf, Optional.of(list)));
    }

    /// Checks the file and records nothing. The batch that it gives reads the file anew at every walk.
    /// @throws Failure CM-2901 where the file cannot be read
    public ImportResult<Batch> read(Path file) {
        return read(file, batch -> {
            batch.entries().forEach(entry -> {});
            return batch;
        });
    }

    /// Checks the file while the recorder records it, for example `ledger::append`. A recorder that does not walk the
    /// batch, since it knows the content already, gets an accepted result with no rows counted.
    /// @throws Failure CM-2901 where the file cannot be read, and whatever the recorder throws
    public <R> ImportResult<R> read(Path file, Function<Batch, R> recorder) {
        LocalDate today = LocalDate.now(clock.withZone(catalogue.pack().zone()));
        FileImport.Reference reference =
                new FileImport.Reference(new Words(catalogue), new Gazetteer(geography), today);
        return new FileImport(file, mappingOf(file), reference, options).record(recorder);
    }

    private Optional<Input> mappingOf(Path file) {
        if (options.mapping.isPresent()) {
            return options.mapping.map(Input::of);
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path beside = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".mapping.yaml");
        return Files.isRegularFile(beside) ? Optional.of(Input.of(beside)) : Optional.empty();
    }
}
