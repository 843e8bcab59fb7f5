package vn.cotmoc.geography.boundaries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import vn.cotmoc.model.PlaceId;

/// Checks the shapes side by side: neighbours share one border, and nothing lies between them or twice.
final class CoverageChecks {
    /// Of the smaller of two places: what overlaps more is no slip along the border.
    private static final double SLIP = 0.01;

    private static final double LEAST_HECTARES = 0.001;
    private static final double CRACK_METRES = 20;

    private final BoundaryFindings findings;
    private final Map<PlaceId, Feature> features;
    private final Set<PlaceId> told = new HashSet<>();

    CoverageChecks(BoundaryFindings findings, Map<PlaceId, Feature> features) {
        this.findings = findings;
        this.features = features;
    }

    void check(Map<PlaceId, MultiPolygon> shapes) {
        List<PlaceId> places = List.copyOf(shapes.keySet());
        List<MultiPolygon> areas = List.copyOf(shapes.values());
        overlaps(places, areas);
        gaps(places, areas);
        borders(places, areas);
    }

    private int number(PlaceId place) {
        Feature feature = features.get(place);
        return feature == null ? 0 : feature.number();
    }

    private static String hectares(Geometry area) {
        double size = Planes.hectares(area);
        return size < 0.1 ? "under 0.1 ha" : Math.round(size * 10) / 10.0 + " ha";
    }

    private void overlaps(List<PlaceId> places, List<MultiPolygon> areas) {
        STRtree tree = new STRtree();
        for (int i = 0; i < areas.size(); i++) {
            tree.insert(areas.get(i).getEnvelopeInternal(), i);
        }
        for (int i = 0; i < areas.size(); i++) {
            List<Integer> near = new ArrayList<>();
            for (Object other : tree.query(areas.get(i).getEnvelopeInternal())) {
                near.add((Integer) other);
            }
            int first = i;
            near.stream()
                    .filter(other -> other > first)
                    .sorted()
                    .forEach(other -> overlap(places, areas, first, other));
        }
    }

    private void overlap(List<PlaceId> places, List<MultiPolygon> areas, int a, int b) {
        Geometry shared = OverlayNGRobust.overlay(areas.get(a), areas.get(b), OverlayNG.INTERSECTION);
        if (Planes.hectares(shared) < LEAST_HECTARES) {
            return;
        }
        told.add(places.get(a));
        told.add(places.get(b));
        double smaller = Math.min(areas.get(a).getArea(), areas.get(b).getArea());
        boolean slip = shared.getArea() <= smaller * SLIP;
        findings.add(
                slip ? BoundaryDefect.SLIVER : BoundaryDefect.OVERLAP,
                number(places.get(a)),
                places.get(a).code() + " and " + places.get(b).code() + " (feature " + number(places.get(b)) + "): "
                        + hectares(shared) + " at "
                        + Planes.point(shared.getEnvelopeInternal().centre()),
                "neighbours that only touch",
                slip
                        ? "Snap the borders together; the map is drawn as it is."
                        : "Cut the area from one of them, or correct a code.");
    }

    private void gaps(List<PlaceId> places, List<MultiPolygon> areas) {
        Geometry union = OverlayNGRobust.union(List.<Geometry>copyOf(areas));
        for (int i = 0; i < union.getNumGeometries(); i++) {
            Polygon part = (Polygon) union.getGeometryN(i);
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                Polygon gap =
                        Planes.FACTORY.createPolygon(part.getInteriorRingN(hole).getCoordinates());
                if (Planes.hectares(gap) >= LEAST_HECTARES) {
                    gap(places, areas, gap);
                }
            }
        }
    }

    private void gap(List<PlaceId> places, List<MultiPolygon> areas, Polygon gap) {
        List<PlaceId> around = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).getEnvelopeInternal().intersects(gap.getEnvelopeInternal())
                    && areas.get(i).intersects(gap)) {
                around.add(places.get(i));
            }
        }
        told.addAll(around);
        boolean hole = around.size() == 1;
        findings.add(
                hole ? BoundaryDefect.HOLE : BoundaryDefect.GAP,
                around.isEmpty() ? 0 : number(around.getFirst()),
                String.join(" and ", around.stream().map(PlaceId::code).toList()) + ": " + hectares(gap) + " at "
                        + Planes.point(gap.getEnvelopeInternal().centre()),
                hole ? "another place inside, or no hole" : "neighbours that touch",
                hole
                        ? "Add the place that lies there, or fill the hole."
                        : "Snap the borders together; the map is drawn as it is.");
    }

    /// Cracks that are open to the outside are no holes, but their edges lie near each other without being one.
    /// Places
    /// of
    /// which an overlap or a gap was told are not told of again.
    private void borders(List<PlaceId> places, List<MultiPolygon> areas) {
        Geometry[] wrong = CoverageValidator.validate(areas.toArray(Geometry[]::new), Planes.millionths(CRACK_METRES));
        for (int i = 0; i < wrong.length; i++) {
            if (wrong[i] != null && !wrong[i].isEmpty() && !told.contains(places.get(i))) {
                findings.add(
                        BoundaryDefect.BORDER_APART,
                        number(places.get(i)),
                        places.get(i).code() + ": " + Math.round(Planes.metres(wrong[i].getLength())) + " m at "
                                + Planes.point(wrong[i].getCoordinate()),
                        "a border with the same points on both sides",
                        "Snap the borders together; the map is drawn as it is.");
            }
        }
    }
}
