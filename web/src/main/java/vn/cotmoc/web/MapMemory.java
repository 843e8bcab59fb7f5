package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.boundaries.Boundaries;
import vn.cotmoc.geography.boundaries.Ring;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What every map needs and a new revision may change: the imported shapes, and which indicators have figures
/// where.
/// Kept until the ledger changes. Safe for many threads: two may read at once, and either result will do.
final class MapMemory {
    private static final int SEVERAL = 2;

    private final AtomicReference<Shapes> shapes = new AtomicReference<>(new Shapes(null, -1, Map.of()));
    private final AtomicReference<Held> held = new AtomicReference<>(new Held(null, -1, AsOf.LATEST, Map.of()));

    private record Shapes(@org.jspecify.annotations.Nullable Ledger ledger, long head, Map<PlaceId, List<Ring>> all) {}

    private record Held(
            @org.jspecify.annotations.Nullable Ledger ledger,
            long head,
            AsOf asOf,
            Map<Code, Map<Code, SortedMap<Period, Integer>>> all) {}

    /// The outlines of every place that has been imported, the newest import of a level and day counting.
    Map<PlaceId, List<Ring>> shapes(Ledger ledger) {
        long head = ledger.head();
        Shapes kept = shapes.get();
        if (kept.ledger() == ledger && kept.head() == head) {
            return kept.all();
        }
        List<Boundaries> documents = new ArrayList<>();
        for (Batch.Document document : ledger.documents()) {
            if (document.name().startsWith(Boundaries.FOLDER)) {
                documents.add(Boundaries.parse(document.bytes()));
            }
        }
        documents.sort(Comparator.comparing(Boundaries::validOn));
        Map<PlaceId, List<Ring>> all = new HashMap<>();
        documents.forEach(each -> all.putAll(each.shapes()));
        shapes.set(new Shapes(ledger, head, Map.copyOf(all)));
        return all;
    }

    /// How many places have a figure: by indicator, level and period, where there are several.
    Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage(Ledger ledger, AsOf asOf) {
        long head = ledger.head();
        Held kept = held.get();
        if (kept.ledger() == ledger && kept.head() == head && kept.asOf().equals(asOf)) {
            return kept.all();
        }
        Map<Code, Map<Code, SortedMap<Period, Integer>>> all = count(ledger, asOf);
        held.set(new Held(ledger, head, asOf, all));
        return all;
    }

    private static Map<Code, Map<Code, SortedMap<Period, Integer>>> count(Ledger ledger, AsOf asOf) {
        Geography geography = ledger.geography();
        Slice slice = ledger.headlines(Query.of().withAsOf(asOf));
        Map<Code, Map<Code, SortedMap<Period, Integer>>> all = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            int current = row;
            if (slice.isKnown(row)) {
                geography
                        .find(slice.place(row))
                        .map(Place::level)
                        .ifPresent(level -> all.computeIfAbsent(slice.indicator(current), code -> new HashMap<>())
                                .computeIfAbsent(level, code -> new TreeMap<>(Period.BY_TIME))
                                .merge(slice.period(current), 1, Integer::sum));
            }
        }
        addDerived(ledger, all);
        all.values().forEach(levels -> {
            levels.values().forEach(periods -> periods.values().removeIf(count -> count < SEVERAL));
            levels.values().removeIf(Map::isEmpty);
        });
        all.values().removeIf(Map::isEmpty);
        return all;
    }

    /// What is computed place by place has figures where every input has some, at most as many as the fewest.
    private static void addDerived(Ledger ledger, Map<Code, Map<Code, SortedMap<Period, Integer>>> all) {
        Derivations derivations = new Derivations(ledger);
        for (Code code : ledger.catalogue().indicators().keySet()) {
            boolean byPlace = derivations.isDerived(code) && !derivations.countsPlacesBelow(code);
            List<Map<Code, SortedMap<Period, Integer>>> inputs = byPlace
                    ? derivations.inputs(code).stream()
                            .map(input -> all.getOrDefault(input, Map.of()))
                            .toList()
                    : List.of();
            if (!inputs.isEmpty()) {
                all.put(code, fewest(inputs));
            }
        }
    }

    private static Map<Code, SortedMap<Period, Integer>> fewest(List<Map<Code, SortedMap<Period, Integer>>> inputs) {
        Map<Code, SortedMap<Period, Integer>> least = new HashMap<>();
        inputs.getFirst()
                .forEach((level, periods) -> periods.keySet().forEach(period -> {
                    int count = inputs.stream()
                            .mapToInt(input -> input.getOrDefault(level, new TreeMap<>(Period.BY_TIME))
                                    .getOrDefault(period, 0))
                            .min()
                            .orElse(0);
                    least.computeIfAbsent(level, each -> new TreeMap<>(Period.BY_TIME))
                            .put(period, count);
                }));
        return least;
    }
}
