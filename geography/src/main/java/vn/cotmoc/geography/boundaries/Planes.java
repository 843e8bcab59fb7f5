package vn.cotmoc.geography.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import vn.cotmoc.model.PlaceId;

/// The plane of the geometry: whole millionths of a degree, and what they are in metres near a latitude.
final class Planes {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private static final double MICRO = 1e6;
    /// Metres in a millionth of a degree of latitude, on a sphere of 6,371 km.
    private static final double METRES = 0.111_195;

    private static final double TO_HECTARES = 1e-4;

    private Planes() {}

    static Coordinate snapped(double lon, double lat) {
        return new Coordinate(Math.rint(lon * MICRO), Math.rint(lat * MICRO));
    }

    static double millionths(double metres) {
        return metres / METRES;
    }

    static double metres(double millionths) {
        return millionths * METRES;
    }

    /// The area in hectares.
    static double hectares(Geometry area) {
        if (area.isEmpty()) {
            return 0;
        }
        double lat = area.getEnvelopeInternal().centre().y / MICRO;
        return area.getArea() * METRES * METRES * Math.cos(Math.toRadians(lat)) * TO_HECTARES;
    }

    /// A point as a reader finds it on a map: longitude, latitude.
    static String point(Coordinate at) {
        return at.x / MICRO + "," + at.y / MICRO;
    }

    /// The outlines of each place, holes after the outline that holds them.
    static Map<PlaceId, List<Ring>> rings(Map<PlaceId, MultiPolygon> shapes) {
        Map<PlaceId, List<Ring>> all = new LinkedHashMap<>();
        shapes.forEach((place, shape) -> {
            List<Ring> rings = new ArrayList<>();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                Polygon polygon = (Polygon) shape.getGeometryN(i);
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
            }
            all.put(place, rings);
        });
        return all;
    }

    private static Ring ring(LineString line) {
        Coordinate[] points = line.getCoordinates();
        int[] easts = new int[points.length];
        int[] norths = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            easts[i] = (int) Math.rint(points[i].x);
            norths[i] = (int) Math.rint(points[i].y);
        }
        return new Ring(easts, norths);
    }
}
