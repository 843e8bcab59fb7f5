package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cotmoc.ledger.When;

/// Which data is asked for: keys, of which one must fit (none for all), conditions on components by their ids, data
/// providers (none for all), and periods.
record Choice(List<List<Condition>> keys, Map<String, Condition> components, Set<String> providers, When when) {

    /// Everything.
    static final Choice ALL = new Choice(List.of(), Map.of(), Set.of(), When.ALWAYS);

    Choice {
        keys = keys.stream().map(List::copyOf).toList();
        components = Map.copyOf(components);
        providers = Set.copyOf(providers);
    }

    /// Whether a series with the value at the place of the key may be asked for; the whole key is still to be tried.
    boolean mayHold(int position, String dimension, String value) {
        return components.getOrDefault(dimension, Condition.ALL).holds(value)
                && (keys.isEmpty()
                        || keys.stream().anyMatch(key -> key.get(position).holds(value)));
    }

    /// Whether every value may stand at the place of the key.
    boolean isOpen(int position, String dimension) {
        return components.getOrDefault(dimension, Condition.ALL).isAll()
                && (keys.isEmpty()
                        || keys.stream().anyMatch(key -> key.get(position).isAll()));
    }

    /// Whether one of the keys fits.
    boolean holds(List<String> key) {
        return keys.isEmpty() || keys.stream().anyMatch(each -> fits(each, key));
    }

    private static boolean fits(List<Condition> conditions, List<String> key) {
        for (int i = 0; i < key.size(); i++) {
            if (!conditions.get(i).holds(key.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The same without what is asked of one dimension.
    Choice without(int position, String dimension) {
        List<List<Condition>> open = keys.stream()
                .map(key -> {
                    List<Condition> other = new java.util.ArrayList<>(key);
                    other.set(position, Condition.ALL);
                    return List.copyOf(other);
                })
                .toList();
        Map<String, Condition> rest = new java.util.HashMap<>(components);
        rest.remove(dimension);
        return new Choice(open, rest, providers, when);
    }
}
