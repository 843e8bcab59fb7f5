package vn.cotmoc.geography.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import vn.cotmoc.model.PlaceId;

/// Takes points from borders, not from shapes: what two places share is simplified once and stays shared
/// (Visvalingam
/// and Whyatt, 1993, on the edges of a coverage). Islands that are small beside the tolerance and touch nothing
/// keep
/// their points, so none vanishes. Where a shape would lose a part or cross itself, the tolerance is halved for
/// all.
final class Simplifier {
    private static final int HALVINGS = 8;
    /// In squares of the tolerance.
    private static final double SMALL = 16;

    private final BoundaryFindings findings;

    Simplifier(BoundaryFindings findings) {
        this.findings = findings;
    }

    /// The simpler shapes, and the tolerance in metres that they allowed.
    record Simple(Map<PlaceId, MultiPolygon> shapes, int tolerance) {}

    /// One part of the shape of a place.
    private record Part(PlaceId place, Polygon polygon) {}

    /// The shapes within a tolerance of so many metres or less; empty, with a finding, where nothing can be taken
    /// from
    /// them.
    Optional<Simple> simplify(Map<PlaceId, MultiPolygon> shapes, int tolerance) {
        List<Part> parts = new ArrayList<>();
        shapes.forEach((place, shape) -> {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                parts.add(new Part(place, (Polygon) shape.getGeometryN(i)));
            }
        });
        int metres = tolerance;
        for (int i = 0; i < HALVINGS; i++) {
            Optional<Map<PlaceId, MultiPolygon>> simple = attempt(parts, Planes.millionths(metres));
            if (simple.isPresent()) {
                return Optional.of(new Simple(simple.get(), metres));
            }
            metres /= 2;
        }
        findings.add(
                BoundaryDefect.NOT_SIMPLER,
                0,
                tolerance + " m",
                "shapes that keep their parts",
                "Mend overlaps and cracks, or give --tolerance 0.");
        return Optional.empty();
    }

    private static Optional<Map<PlaceId, MultiPolygon>> attempt(List<Part> parts, double tolerance) {
        List<Part> kept = tolerance == 0 ? parts : islands(parts, SMALL * tolerance * tolerance);
        List<Part> others = parts.stream().filter(part -> !kept.contains(part)).toList();
        Geometry[] simple =
                CoverageSimplifier.simplify(others.stream().map(Part::polygon).toArray(Geometry[]::new), tolerance);
        Map<PlaceId, List<Polygon>> all = new LinkedHashMap<>();
        for (int i = 0; i < simple.length; i++) {
            Part before = others.get(i);
            if (!(simple[i] instanceof Polygon polygon)
                    || polygon.isEmpty()
                    || polygon.getNumInteriorRing() != before.polygon().getNumInteriorRing()) {
                return Optional.empty();
            }
            all.computeIfAbsent(before.place(), place -> new ArrayList<>()).add(polygon);
        }
        kept.forEach(part ->
                all.computeIfAbsent(part.place(), place -> new ArrayList<>()).add(part.polygon()));
        Map<PlaceId, MultiPolygon> shapes = new LinkedHashMap<>();
        all.forEach(
                (place, list) -> shapes.put(place, Planes.FACTORY.createMultiPolygon(list.toArray(Polygon[]::new))));
        return shapes.values().stream().allMatch(Geometry::isValid) ? Optional.of(shapes) : Optional.empty();
    }

    /// The parts that are no larger and touch no other.
    private static List<Part> islands(List<Part> parts, double largest) {
        STRtree tree = new STRtree();
        parts.forEach(part -> tree.insert(part.polygon().getEnvelopeInternal(), part));
        return parts.stream()
                .filter(part -> part.polygon().getArea() <= largest)
                .filter(part -> tree.query(part.polygon().getEnvelopeInternal()).size() == 1)
                .toList();
    }
}
