package vn.cotmoc.intake;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the header of a table, then gives every row that has as many fields. Ends early, with findings, where the
/// header is wrong.
final class TableWalk implements Consumer<Row> {
    private final Header.Layout layout;
    private final Table table;
    private final Findings findings;
    private final BiConsumer<Header, Row> sink;
    private @Nullable Header header;

    private TableWalk(Header.Layout layout, Table table, Findings findings, BiConsumer<Header, Row> sink) {
        this.layout = layout;
        this.table = table;
        this.findings = findings;
        this.sink = sink;
    }

    static void over(Rows rows, Header.Layout layout, Findings findings, BiConsumer<Header, Row> sink) {
        try {
            rows.forEach(new TableWalk(layout, rows.table(), findings, sink));
        } catch (Stop stop) {
            // The finding that says why has been added.
        }
    }

    @Override
    public void accept(Row row) {
        Header known = header;
        if (known == null) {
            header = readHeader(row);
        } else if (known.fits(row, table, findings)) {
            sink.accept(known, row);
        }
    }

    private Header readHeader(Row row) {
        Optional<Header> read = Header.read(row, layout, table, findings);
        return read.orElseThrow(Stop::new);
    }
}
