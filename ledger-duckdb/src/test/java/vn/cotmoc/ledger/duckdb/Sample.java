package vn.cotmoc.ledger.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

/// Batches of many statements about the invented province.
final class Sample {
    static final Catalogue CATALOGUE = Province.catalogue();
    static final Code TRADE = Code.parse("trade");
    private static final int FIRST_DAY = 10_000;

    private Sample() {}

    static Ledger ledger(LedgerStore store) {
        return new Ledger(store, CATALOGUE, Province.geography());
    }

    static Told trade(String period, String value) {
        return Told.of(CATALOGUE, "trade", period).is(value);
    }

    /// So many statements of the value, a day each.
    static Batch days(String origin, int days, String value) {
        List<Batch.Entry> entries = new ArrayList<>();
        streamed(origin, days, value).entries().forEach(entries::add);
        return Batches.of(origin, entries);
    }

    /// The same, told while it is written.
    static Batch streamed(String origin, int days, String value) {
        Told told = trade("2024", value);
        return streamed(origin, sink -> {
            for (int day = 0; day < days; day++) {
                sink.accept(at(told, day));
            }
        });
    }

    static Batch streamed(String origin, Consumer<Consumer<Batch.Entry>> walk) {
        return new Batch(origin, Batches.hash(origin), walk::accept, List.of());
    }

    private static Batch.Entry at(Told told, int day) {
        Batch.Entry entry = told.entry();
        var observation = entry.observation();
        Period period = Period.day(java.time.LocalDate.ofEpochDay(FIRST_DAY + day % 20_000));
        String place = "9010" + (1 + day / 20_000 % 6) + "@";
        return new Batch.Entry(
                new vn.cotmoc.model.Observation(
                        observation.cell().withPeriod(period).withPlace(vn.cotmoc.model.PlaceId.parse(place)),
                        observation.figure(),
                        observation.vintage(),
                        Code.parse("reporter-" + day / 120_000),
                        observation.citation(),
                        observation.remarks()),
                Optional.empty());
    }

    /// What the ledger shows, cell by cell.
    static TreeMap<String, String> headlines(Ledger ledger) {
        Slice slice = ledger.headlines(Query.of(TRADE).withAllBreakdowns());
        TreeMap<String, String> all = new TreeMap<>();
        for (int row = 0; row < slice.size(); row++) {
            all.put(slice.cell(row).toString(), slice.figure(row).toString());
        }
        return all;
    }
}
