package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The places that rows of lineage may name.
interface Register {
    Optional<Existence> find(String id);

    /// The id of a place that an unknown one may have meant on the day, if there is one.
    Optional<String> hint(String id, LocalDate date);

    /// The rows that end a place, for what may be missing behind them.
    List<Row<Existence>> rows();
}
