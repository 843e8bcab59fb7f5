package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Packs series of time into the shape that is asked for. A flat table is made as it is read; a cross-section needs all
/// of its data at once, so it is bounded.
final class Packing {
    static final int MOST_IN_SECTIONS = 200_000;

    private final Shape shape;

    Packing(Shape shape) {
        this.shape = shape;
    }

    /// @throws Refusal CM-8108 where a cross-section has more than [#MOST_IN_SECTIONS] observations
    Iterator<Series> pack(Iterator<Series> series) {
        if (shape.isTime()) {
            return series;
        }
        return shape.isFlat() ? flat(series) : sections(series);
    }

    private static Iterator<Series> flat(Iterator<Series> all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Series next() {
                Series series = all.next();
                return new Series(
                        series.key(),
                        List.of(),
                        series.observations().stream()
                                .map(each -> lowered(series, each, each.at()))
                                .toList());
            }
        };
    }

    /// The observation with the attributes of its series before its own.
    private static Obs lowered(Series series, Obs each, String at) {
        return new Obs(
                each.period(),
                at,
                each.value(),
                Stream.concat(series.attributes().stream(), each.attributes().stream())
                        .toList());
    }

    private Iterator<Series> sections(Iterator<Series> all) {
        int position = shape.structure().dimensions().indexOf(shape.at().orElseThrow());
        Map<List<String>, Series> sections = new LinkedHashMap<>();
        int count = 0;
        while (all.hasNext()) {
            Series series = all.next();
            for (Obs each : series.observations()) {
                if (++count > MOST_IN_SECTIONS) {
                    throw Refusal.tooLarge("a cross-section of more than " + MOST_IN_SECTIONS + " observations");
                }
                List<String> key = new ArrayList<>(series.key());
                String at = key.remove(position);
                key.add(each.at());
                sections.computeIfAbsent(key, k -> new Series(k, series.attributes(), new ArrayList<>()))
                        .observations()
                        .add(lowered(series, each, at));
            }
        }
        return sections.values().iterator();
    }
}
