package vn.cotmoc.ledger;

import java.util.function.Consumer;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Observation;

/// Entries whose indicators are defined and whose units are the indicators' own.
record CheckedEntries(Batch.Entries entries, Catalogue catalogue) implements Batch.Entries {
    @Override
    public void forEach(Consumer<Batch.Entry> sink) {
        entries.forEach(entry -> {
            check(entry.observation());
            sink.accept(entry);
        });
    }

    @Override
    public long count() {
        return entries.count();
    }

    private void check(Observation observation) {
        Code code = observation.cell().indicator();
        Indicator indicator = catalogue
                .findIndicator(code)
                .orElseThrow(() -> new IllegalArgumentException("Indicator " + code + " is not defined."));
        if (observation.figure() instanceof Figure.Known known && !known.unit().equals(indicator.unit())) {
            throw new IllegalArgumentException("Indicator " + code + " is in "
                    + indicator.unit().code() + ", not in " + known.unit().code() + ".");
        }
    }
}
