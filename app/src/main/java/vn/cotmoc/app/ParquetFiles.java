package vn.cotmoc.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.exchange.release.Column;
import vn.cotmoc.exchange.release.Release;
import vn.cotmoc.exchange.release.Table;
import vn.cotmoc.ledger.duckdb.Lake;

/// Writes the tables of a release as Parquet.
final class ParquetFiles implements Release.Columnar, AutoCloseable {
    private final Lake lake = Lake.open();

    @Override
    public void table(Table table, Path csv, Path target) {
        lake.table(types(table), csv, target);
    }

    @Override
    public void partitions(Table model, List<Path> csvs, Path folder, String by, List<String> order) {
        lake.partitions(types(model), csvs, folder, by, order);
    }

    private static Map<String, String> types(Table table) {
        Map<String, String> types = new LinkedHashMap<>();
        for (Column each : table.columns()) {
            types.put(each.name(), each.type().sql());
        }
        return types;
    }

    @Override
    public void close() {
        lake.close();
    }
}
