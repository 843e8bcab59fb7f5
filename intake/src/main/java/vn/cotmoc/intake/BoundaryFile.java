package vn.cotmoc.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.boundaries.Boundaries;
import vn.cotmoc.geography.boundaries.BoundaryImport;
import vn.cotmoc.ledger.Batch;

/// A file of boundaries, on its way to a batch that keeps them as a document.
///
/// @param validOn a day on which places bear the codes of the file; without one, features must say it
/// @param codeProperty the property that holds the code; without one, the first of the usual ones
/// @param tolerance of simplification at most, in metres
public record BoundaryFile(Path path, Optional<LocalDate> validOn, Optional<String> codeProperty, int tolerance) {
    /// One byte more than the importer reads, so that it says so.
    private static final int LARGEST = (32 << 20) + 1;

    /// Checks the file and records nothing.
    /// @throws vn.cotmoc.model.Failure CM-2901 where the file cannot be read
    public ImportResult<Batch> read(Geography geography) {
        Input input = Input.of(path);
        BoundaryImport.Request request = new BoundaryImport.Request(input.name(), validOn, codeProperty, tolerance);
        return switch (BoundaryImport.read(bytes(input), request, geography)) {
            case BoundaryImport.Accepted accepted ->
                new ImportResult.Accepted<>(
                        batch(input.name(), accepted.boundaries()), Counts.ZERO, Recodings.NONE, accepted.findings());
            case BoundaryImport.Refused refused ->
                new ImportResult.Rejected<>(Counts.ZERO, Recodings.NONE, refused.findings());
        };
    }

    private static byte[] bytes(Input input) {
        try (InputStream in = input.open()) {
            return in.readNBytes(LARGEST);
        } catch (IOException wrong) {
            throw Input.unreadable(input.name(), wrong);
        }
    }

    private static Batch batch(String origin, Boundaries boundaries) {
        Batch.Document document = new Batch.Document(boundaries.documentName(), boundaries.bytes());
        String hash = new Hashing().add(document.name()).add(document.bytes()).hex();
        return new Batch(origin, hash, Batch.Entries.of(List.of()), List.of(document));
    }
}
