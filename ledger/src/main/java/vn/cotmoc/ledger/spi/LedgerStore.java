package vn.cotmoc.ledger.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Unit;

/// A keeper of the ledger: the log, which is the only truth, and the projection of its newest versions. Safe for use
/// by many threads. Every failure that a user can mend is a [vn.cotmoc.model.Failure].
public interface LedgerStore extends AutoCloseable {

    /// Tells the unit of each indicator; asked whenever a figure is read.
    @FunctionalInterface
    interface Units {
        Unit of(Code indicator);
    }

    /// Records the batch whole and durably, or throws and records nothing.
    Receipt append(Batch batch);

    /// The dictionary as of now.
    Terms terms();

    /// The cells of the scan, in no order.
    Columns scan(Scan scan);

    /// The details of statements, by their numbers; unknown numbers are left out. Order by number.
    List<Detail> details(long[] numbers);

    /// The cell of one statement of the measure, empty columns where there is none.
    Columns find(long number, Measure measure);

    /// The newest revision, 0 while nothing is recorded.
    long head();

    /// Makes several reads of one state: what they give was never mixed from before and after a commit, whatever is
    /// written meanwhile. The reads may be made more than once, must write nothing, and are as fast as alone.
    <T> T steadily(Supplier<T> reads);

    /// All batches, in order.
    List<BatchHead> batches();

    /// The newest bytes of each document, by name.
    List<Batch.Document> documents();

    /// A version of a document, and the batch that brought it.
    record Filed(long revision, Batch.Document document) {}

    /// Every version of the documents whose names start so, in the order of recording.
    List<Filed> filed(String prefix);

    /// Gives every statement after the revision to the sink, in the order of recording.
    void replay(long afterRevision, Units units, Consumer<Statement> sink);

    /// Reads everything and compares it with the chain of hashes and the projection with the log.
    Integrity verify();

    /// Makes the projection again from the log.
    void rebuild();

    /// Writes a consistent copy into an empty folder.
    void backup(Path folder);

    @Override
    void close();
}
