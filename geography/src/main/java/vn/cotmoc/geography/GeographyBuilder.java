package vn.cotmoc.geography;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// Takes rows of places and lineage in any order and checks them as a whole. For one thread.
public final class GeographyBuilder {
    private final List<Row<Place>> places = new ArrayList<>();
    private final List<Row<Attribution>> attributions = new ArrayList<>();
    private final List<Row<Lineage>> lineage = new ArrayList<>();

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
        boolean refused = findings.stream().anyMatch(each -> each.kind().severity() == Finding.Severity.ERROR);
        return refused
                ? new Geography.Refused(findings)
                : new Geography.Sound(
                        new Geography(index, lineage.stream().map(Row::value).toList()), findings);
    }
}
