package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.PlaceId;

/// Turns the lineage of a geography into numbered threads, with the shares that the weights choose for each source and
/// day.
final class GeographyThreads {
    private GeographyThreads() {}

    private record Departure(Optional<PlaceId> from, LocalDate date) {}

    static List<Chronicle.Thread> of(List<Lineage> lineage, Map<String, Integer> numbers, Weights weights) {
        Map<Departure, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < lineage.size(); row++) {
            Lineage each = lineage.get(row);
            groups.computeIfAbsent(new Departure(each.from(), each.change().date()), key -> new ArrayList<>())
                    .add(row);
        }
        List<Chronicle.Thread> threads = new ArrayList<>(lineage.size());
        groups.forEach((departure, rows) -> {
            List<Weights.Part> parts =
                    weights.parts(rows.stream().map(lineage::get).toList());
            for (int i = 0; i < rows.size(); i++) {
                Weights.Part part = parts.get(i);
                threads.add(new Chronicle.Thread(
                        rows.get(i),
                        departure.date(),
                        number(departure.from(), numbers),
                        number(lineage.get(rows.get(i)).to(), numbers),
                        part.size().orElse(null),
                        part.exactness()));
            }
        });
        threads.sort(Comparator.comparingInt(Chronicle.Thread::row));
        return threads;
    }

    private static int number(Optional<PlaceId> id, Map<String, Integer> numbers) {
        return id.map(each -> numbers.getOrDefault(each.toString(), -1)).orElse(-1);
    }
}
