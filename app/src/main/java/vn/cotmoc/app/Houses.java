package vn.cotmoc.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens the house when it is first asked for, and closes it if it was.
final class Houses implements Supplier<House>, AutoCloseable {
    private final Configuration configuration;
    private Optional<House> house = Optional.empty();

    Houses(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public House get() {
        if (house.isEmpty()) {
            house = Optional.of(House.open(configuration, Clock.systemUTC()));
        }
        return house.get();
    }

    @Override
    public void close() {
        house.ifPresent(House::close);
    }
}
