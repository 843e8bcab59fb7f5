package vn.cotmoc.geography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

/// Takes rows of places and lineage in any order and checks them as a whole. For one thread.
public final class GeographyBuilder {
    private final List<Row<Place>> places = new ArrayList<>();
    private final List<Row<Attribution>> attributions = new ArrayList<>();
    private final List<Row<Lineage>> lineage = new ArrayList<>();
    private final Map<PlaceId, Row<Centre>> centres = new LinkedHashMap<>();
    private final List<Finding> twice = new ArrayList<>();

    /// Takes a place that was read at the location.
    public GeographyBuilder add(Place place, Location at) {
        places.add(new Row<>(place, at));
        return this;
    }

    /// Takes a lineage that was read at the location.
    public GeographyBuilder add(Lineage thread, Location at) {
        lineage.add(new Row<>(thread, at));
        return this;
    }

    /// Takes an attribute of a place that was read at the location.
    public GeographyBuilder add(Attribution attribution, Location at) {
        attributions.add(new Row<>(attribution, at));
        return this;
    }

    /// Takes the centre of a place that was read at the location.
    public GeographyBuilder add(PlaceId place, Centre centre, Location at) {
        if (centres.putIfAbsent(place, new Row<>(centre, at)) != null) {
            twice.add(new Finding(
                    GeographyDefect.CENTRE_TWICE,
                    at,
                    place.toString(),
                    "one centre a place",
                    "Remove one of the rows."));
        }
        return this;
    }

    /// Checks all rows, and makes the geography where no error was found. The findings about places come first, each
    /// kind in the order of the rows.
    public Geography.Outcome build() {
        Index index = new Index(
                places.stream().map(Row::value).toList(),
                new Attributions(attributions.stream().map(Row::value).toList()));
        List<Finding> findings = new ArrayList<>(new PlaceChecks(places, index).findings());
        findings.addAll(new AttributionChecks(attributions, index).findings());
        List<Row<Draft>> drafts = lineage.stream()
                .map(row -> new Row<>(Draft.of(row.value()), row.at()))
                .toList();
        findings.addAll(new LineageChecks(drafts, new GeographyRegister(places, index)).findings());
        findings.addAll(twice);
        findings.addAll(centresOfNothing(index));
        boolean refused = findings.stream().anyMatch(each -> each.kind().severity() == Finding.Severity.ERROR);
        return refused
                ? new Geography.Refused(findings)
                : new Geography.Sound(
                        new Geography(index, lineage.stream().map(Row::value).toList(), points()), findings);
    }

    private List<Finding> centresOfNothing(Index index) {
        return centres.entrySet().stream()
                .filter(each -> index.find(each.getKey()).isEmpty())
                .map(each -> new Finding(
                        GeographyDefect.CENTRE_PLACE_UNKNOWN,
                        each.getValue().at(),
                        each.getKey().toString(),
                        "the id of a place that places.csv defines",
                        "Correct the id, or remove the row."))
                .toList();
    }

    private Map<PlaceId, Centre> points() {
        Map<PlaceId, Centre> points = new LinkedHashMap<>();
        centres.forEach((place, row) -> points.put(place, row.value()));
        return points;
    }
}
