package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// Indicators and places that are read together: few queries where series are many, and never more in memory than
/// so many indicators of so many places.
record Slab(Set<Code> indicators, Set<PlaceId> places) {
    private static final int INDICATORS = 50;
    private static final int PLACES = 200;

    /// The slabs that hold these series, and others of the same indicators and places only where those have all.
    static List<Slab> of(Collection<SeriesId> ids) {
        SortedMap<Code, Set<PlaceId>> places = new TreeMap<>();
        ids.forEach(id ->
                places.computeIfAbsent(id.indicator(), any -> new TreeSet<>()).add(id.place()));
        return of(places);
    }

    /// The slabs that hold the places of each indicator; those with the same places share them.
    static List<Slab> of(Map<Code, Set<PlaceId>> places) {
        Map<Set<PlaceId>, List<Code>> byPlaces = new LinkedHashMap<>();
        places.forEach((indicator, some) ->
                byPlaces.computeIfAbsent(some, any -> new ArrayList<>()).add(indicator));
        List<Slab> all = new ArrayList<>();
        byPlaces.forEach((some, indicators) -> parts(indicators, INDICATORS)
                .forEach(codes -> parts(some, PLACES).forEach(part -> all.add(new Slab(codes, part)))));
        return all;
    }

    private static <T> List<Set<T>> parts(Collection<T> whole, int most) {
        List<Set<T>> all = new ArrayList<>();
        Set<T> part = new LinkedHashSet<>();
        for (T each : whole) {
            part.add(each);
            if (part.size() == most) {
                all.add(part);
                part = new LinkedHashSet<>();
            }
        }
        if (!part.isEmpty()) {
            all.add(part);
        }
        return all;
    }
}
