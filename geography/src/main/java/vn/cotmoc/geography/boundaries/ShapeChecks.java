package vn.cotmoc.geography.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import vn.cotmoc.geography.Centre;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.model.PlaceId;

/// Checks each shape by itself and makes geometry of it.
final class ShapeChecks {
    private static final int FEWEST = 4;
    private static final double NEAR = 0.05e6;

    private final BoundaryFindings findings;
    private final Geography geography;
    private final boolean ordered;

    /// @param ordered whether the format says which way rings run
    ShapeChecks(BoundaryFindings findings, Geography geography, boolean ordered) {
        this.ordered = ordered;
        this.findings = findings;
        this.geography = geography;
    }

    /// The shapes that are sound by themselves.
    Map<PlaceId, MultiPolygon> shapes(Map<PlaceId, Feature> features) {
        Map<PlaceId, MultiPolygon> shapes = new LinkedHashMap<>();
        features.forEach((place, feature) -> shape(place, feature).ifPresent(shape -> {
            shapes.put(place, shape);
            near(place, feature, shape);
        }));
        return shapes;
    }

    private Optional<MultiPolygon> shape(PlaceId place, Feature feature) {
        if (!inRange(place, feature)) {
            return Optional.empty();
        }
        List<Polygon> polygons = new ArrayList<>();
        boolean turned = false;
        for (List<double[]> rings : feature.polygons()) {
            List<LinearRing> lines = new ArrayList<>();
            for (double[] ring : rings) {
                Optional<LinearRing> line = line(place, feature, ring);
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                turned |= Orientation.isCCW(line.get().getCoordinates()) != lines.isEmpty();
                lines.add(line.get());
            }
            polygons.add(Planes.FACTORY.createPolygon(
                    lines.getFirst(), lines.subList(1, lines.size()).toArray(LinearRing[]::new)));
        }
        if (turned && ordered) {
            findings.add(
                    BoundaryDefect.ORIENTATION,
                    feature.number(),
                    place.toString(),
                    "outer rings against the clock, holes with it (RFC 7946)",
                    "Nothing need be done; the ring was turned round.");
        }
        return sound(place, feature, Planes.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }

    private boolean inRange(PlaceId place, Feature feature) {
        for (List<double[]> rings : feature.polygons()) {
            for (double[] ring : rings) {
                for (int i = 0; i + 1 < ring.length; i += 2) {
                    if (!isInRange(ring[i], ring[i + 1])) {
                        tellRange(place, feature, ring[i], ring[i + 1]);
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isInRange(double lon, double lat) {
        return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    }

    private void tellRange(PlaceId place, Feature feature, double x, double y) {
        if (isInRange(y, x)) {
            swapped(place, feature, x + "," + y);
        } else {
            findings.add(
                    BoundaryDefect.OUT_OF_RANGE,
                    feature.number(),
                    place.code() + ": " + x + "," + y,
                    "degrees of longitude within -180 to 180, then of latitude within -90 to 90 (WGS 84)",
                    "Export in EPSG:4326; metres of a projection, as VN-2000, are not read.");
        }
    }

    private void swapped(PlaceId place, Feature feature, String point) {
        findings.add(
                BoundaryDefect.SWAPPED,
                feature.number(),
                place.code() + ": " + point,
                "longitude first, then latitude",
                "Export with the axes in the order x, y.");
    }

    private Optional<LinearRing> line(PlaceId place, Feature feature, double[] ring) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i += 2) {
            Coordinate point = Planes.snapped(ring[i], ring[i + 1]);
            if (points.isEmpty() || !points.getLast().equals2D(point)) {
                points.add(point);
            }
        }
        if (points.size() > 1 && !points.getFirst().equals2D(points.getLast())) {
            findings.add(
                    BoundaryDefect.OPEN_RING,
                    feature.number(),
                    place.code() + ": " + Planes.point(points.getLast()),
                    "the first point again, " + Planes.point(points.getFirst()),
                    "Close the ring in the program that made it.");
            return Optional.empty();
        }
        if (points.size() < FEWEST) {
            findings.add(
                    BoundaryDefect.SHORT_RING,
                    feature.number(),
                    place.code() + ": " + points.size() + " points",
                    "at least 3 different points, and the first again",
                    "Remove the ring, or give it an area.");
            return Optional.empty();
        }
        return Optional.of(Planes.FACTORY.createLinearRing(points.toArray(Coordinate[]::new)));
    }

    private Optional<MultiPolygon> sound(PlaceId place, Feature feature, MultiPolygon shape) {
        TopologyValidationError wrong = new IsValidOp(shape).getValidationError();
        if (wrong == null) {
            shape.normalize();
            return Optional.of(shape);
        }
        findings.add(
                BoundaryDefect.CROSSING,
                feature.number(),
                place.code() + ": " + wrong.getMessage() + " at " + Planes.point(wrong.getCoordinate()),
                "outlines that neither cross nor touch themselves, and holes inside their outline",
                "Mend the shape there, for example with “Fix geometries” of QGIS.");
        return Optional.empty();
    }

    /// Compares the shape with where the place is known to lie.
    private void near(PlaceId place, Feature feature, MultiPolygon shape) {
        Optional<Centre> known = geography.centre(place);
        if (known.isEmpty()) {
            return;
        }
        Envelope box = new Envelope(shape.getEnvelopeInternal());
        box.expandBy(NEAR);
        Coordinate centre = Planes.snapped(known.get().lon(), known.get().lat());
        if (box.contains(centre)) {
            return;
        }
        String at = Planes.point(shape.getEnvelopeInternal().centre());
        if (box.contains(centre.y, centre.x)) {
            swapped(place, feature, at);
            return;
        }
        findings.add(
                BoundaryDefect.FAR_AWAY,
                feature.number(),
                place.code() + ": " + at,
                "a shape around " + Planes.point(centre),
                "Check the code and the day; codes are used again for other places.");
    }
}
