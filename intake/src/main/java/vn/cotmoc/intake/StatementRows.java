package vn.cotmoc.intake;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes statements of rows.
@FunctionalInterface
interface StatementRows {
    /// The statement of the row; null where it has none, with findings.
    @Nullable
    Marked read(Row row);

    /// Gives all statements of the row to the sink: most rows have one.
    default void each(Row row, Consumer<Marked> sink) {
        Marked statement = read(row);
        if (statement != null) {
            sink.accept(statement);
        }
    }
}
