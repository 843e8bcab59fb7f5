package vn.cotmoc.exchange.sdmx;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.cotmoc.model.Code;

/// What one state of a ledger holds: which values of the dimensions occur, for each indicator. Each kind of content is
/// read when it is first asked for.
final class Contents {
    private final Memo<Map<String, Region>> headlines;
    private final Memo<Region> statements;

    Contents(Reads reads, Artefact.Flow allFigures, Artefact.Structure figures, DataQuery allStatements) {
        this.headlines = new Memo<>(() -> byIndicator(reads, DataQuery.all(allFigures, figures)));
        this.statements = new Memo<>(() -> of(new SeriesReader(reads, allStatements), allStatements.structure()));
    }

    private static Map<String, Region> byIndicator(Reads reads, DataQuery query) {
        Map<String, Region> regions = new LinkedHashMap<>();
        List<Component> dimensions = query.structure().dimensions();
        new SeriesReader(reads, query)
                .forEachRemaining(series -> add(
                        series, dimensions, regions.computeIfAbsent(series.key().get(2), key -> new Region())));
        return regions;
    }

    /// What occurs in the series.
    static Region of(Iterator<Series> all, Artefact.Structure structure) {
        Region region = new Region();
        List<Component> dimensions = structure.dimensions();
        all.forEachRemaining(series -> add(series, dimensions, region));
        return region;
    }

    private static void add(Series series, List<Component> dimensions, Region region) {
        for (int i = 0; i < dimensions.size(); i++) {
            region.add(dimensions.get(i).id(), series.key().get(i));
        }
        region.addSeries();
        series.observations().forEach(each -> region.add(each.period()));
    }

    /// What occurs in the flow.
    Region of(Artefact.Flow flow) {
        return switch (flow.content()) {
            case HEADLINES -> headlines(flow);
            case STATEMENTS -> statements.get();
        };
    }

    private Region headlines(Artefact.Flow flow) {
        Region all = new Region();
        headlines.get().forEach((indicator, region) -> {
            if (flow.indicators().isEmpty() || flow.indicators().contains(Code.parse(indicator))) {
                all.add(region);
            }
        });
        return all;
    }

    /// The breakdowns that occur, the total too.
    SortedSet<String> breakdowns() {
        SortedSet<String> all = new TreeSet<>(List.of("_T"));
        headlines.get().values().forEach(region -> all.addAll(region.values(Structures.BREAKDOWN)));
        return all;
    }
}
