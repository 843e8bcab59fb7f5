package vn.cotmoc.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cotmoc.geography.Chronicle;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Weights;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Code;

/// The ways between the maps of a geography, each composed when it is first needed and kept, the least used forgotten
/// first. Days between two changes have one map, so there are as many maps as stretches without a change. Safe for use
/// by many threads.
final class Ways {
    private static final int MOST = 32;

    /// Stands for every measure of which no lineage states a share.
    private static final Code ANY = Code.parse("any");

    /// Stands for every day on which no share was counted.
    private static final LocalDate UNCOUNTED = LocalDate.MIN;

    private final Geography geography;
    private final List<LocalDate> changes;
    private final Set<Code> measures = new HashSet<>();
    private final Set<LocalDate> counted = new HashSet<>();
    private final Map<Division, Chronicle> chronicles = new HashMap<>();
    private final Map<Key, Way> ways = new LinkedHashMap<>(MOST, 0.75f, true);

    /// By the shares of which measure, counted on which day, places are divided.
    private record Division(Code measure, LocalDate day) {}

    private record Key(int from, int to, Division division) {}

    Ways(Geography geography) {
        this.geography = geography;
        TreeSet<LocalDate> days = new TreeSet<>(geography.changeDays());
        for (Lineage each : geography.lineage()) {
            days.add(each.change().date());
            measures.addAll(each.byMeasure().keySet());
            each.share().reference().ifPresent(counted::add);
            each.byMeasure().values().forEach(share -> share.reference().ifPresent(counted::add));
        }
        changes = List.copyOf(days);
    }

    /// The number of the map of the day: how many changes took effect up to it.
    int map(LocalDate day) {
        int found = Collections.binarySearch(changes, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// How many maps there are.
    int maps() {
        return changes.size() + 1;
    }

    /// The changes that take effect after the first day and up to the last one.
    boolean changesWithin(LocalDate first, LocalDate last) {
        return map(first) != map(last);
    }

    /// The way of figures of an indicator.
    /// @param counted the day that the figures speak of
    synchronized Way get(int from, int to, Code indicator, LocalDate counted, Terms terms) {
        Division division = new Division(
                measures.contains(indicator) ? indicator : ANY, this.counted.contains(counted) ? counted : UNCOUNTED);
        Key key = new Key(from, to, division);
        Way known = ways.get(key);
        if (known != null) {
            return known;
        }
        Chronicle chronicle = chronicles.computeIfAbsent(division, this::chronicle);
        Way way = new Way(chronicle, chronicle.between(day(from), day(to)), terms);
        ways.put(key, way);
        if (ways.size() > MOST) {
            var oldest = ways.entrySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return way;
    }

    private Chronicle chronicle(Division division) {
        return Chronicle.of(geography, new Weights(Optional.of(division.measure()), Optional.of(division.day())));
    }

    /// The first day of a map; any day before the first change for the earliest.
    private LocalDate day(int map) {
        if (changes.isEmpty()) {
            return LocalDate.EPOCH;
        }
        return map == 0 ? changes.getFirst().minusDays(1) : changes.get(map - 1);
    }
}
