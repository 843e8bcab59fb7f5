package vn.cotmoc.app;

import java.util.function.Supplier;
import vn.cotmoc.ledger.Ledger;

/// One run of a verb: where it speaks, how the program is set, and the house whose store it uses. The house is opened
/// when it is first asked for.
record Visit(Console console, Configuration configuration, Supplier<House> door) {
    House house() {
        return door.get();
    }

    Ledger ledger() {
        return house().ledger();
    }
}
