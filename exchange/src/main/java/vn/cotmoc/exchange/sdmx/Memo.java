package vn.cotmoc.exchange.sdmx;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, and once. Safe for many threads.
final class Memo<T> implements Supplier<T> {
    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    Memo(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
        }
        return made.get();
    }
}
