package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Detail;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.ledger.spi.Scan;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Measure;

/// A store that is not told how many statements a batch has, so that every batch takes the way of the large ones.
record Streamed(LedgerStore store) implements LedgerStore {
    @Override
    public Receipt append(Batch batch) {
        return store.append(
                new Batch(batch.origin(), batch.contentHash(), batch.entries()::forEach, batch.documents()));
    }

    @Override
    public Terms terms() {
        return store.terms();
    }

    @Override
    public Columns scan(Scan scan) {
        return store.scan(scan);
    }

    @Override
    public List<Detail> details(long[] numbers) {
        return store.details(numbers);
    }

    @Override
    public Columns find(long number, Measure measure) {
        return store.find(number, measure);
    }

    @Override
    public long head() {
        return store.head();
    }

    @Override
    public <T> T steadily(Supplier<T> reads) {
        return store.steadily(reads);
    }

    @Override
    public List<BatchHead> batches() {
        return store.batches();
    }

    @Override
    public List<Filed> filed(String prefix) {
        return store.filed(prefix);
    }

    @Override
    public List<Batch.Document> documents() {
        return store.documents();
    }

    @Override
    public void replay(long afterRevision, Units units, Consumer<Statement> sink) {
        store.replay(afterRevision, units, sink);
    }

    @Override
    public Integrity verify() {
        return store.verify();
    }

    @Override
    public void rebuild() {
        store.rebuild();
    }

    @Override
    public void backup(Path target) {
        store.backup(target);
    }

    @Override
    public void close() {
        store.close();
    }
}
