package vn.cotmoc.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// Rates and indices: a period has its own figure and no other, since neither is added up, averaged or taken over
/// from another cut-off.
final class Rates implements Points {
    private final Map<Period, Reading> byPeriod = new HashMap<>();

    Rates(List<Reading> readings) {
        readings.forEach(reading -> byPeriod.put(reading.period(), reading));
    }

    @Override
    public Optional<Point> find(Period.Regular period) {
        return Optional.ofNullable(byPeriod.get(period)).map(Point::of);
    }
}
