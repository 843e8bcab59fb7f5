package vn.cotmoc.geography.boundaries;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the features of GeoJSON (RFC 7946) and TopoJSON 1.0. Bounded: 32 MB, 20,000 features, a million points.
final class FeatureReader {
    static final int LARGEST = 32 << 20;
    private static final int MOST_FEATURES = 20_000;
    static final int MOST_POINTS = 1_000_000;
    private static final String FIX = "Export the file again as GeoJSON or TopoJSON in UTF-8.";

    private final BoundaryFindings findings;
    private int points;
    private boolean full;
    private boolean topology;

    FeatureReader(BoundaryFindings findings) {
        this.findings = findings;
    }

    /// The features that are areas; findings tell of the others.
    List<Feature> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            tooMuch(bytes.length + " bytes", "at most " + LARGEST + " bytes");
            return List.of();
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            findings.add(BoundaryDefect.NOT_READABLE, 0, "PK", "text, not an archive", "Unpack the archive first.");
            return List.of();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return features(JsonReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (JsonReader.Wrong wrong) {
            findings.add(BoundaryDefect.NOT_READABLE, 0, wrong.found(), wrong.expected(), FIX);
        } catch (CharacterCodingException wrong) {
            findings.add(BoundaryDefect.NOT_READABLE, 0, "bytes that are no text", "UTF-8", FIX);
        }
        return List.of();
    }

    private void tooMuch(String value, String expected) {
        full = true;
        findings.add(
                BoundaryDefect.TOO_MUCH,
                0,
                value,
                expected,
                "Simplify the shapes in the program that made them, or import one province at a time.");
    }

    private List<Feature> features(Json json) {
        String type = json instanceof Json.Members head ? head.text("type").orElse("") : "";
        List<Feature> all = switch (type) {
            case "FeatureCollection" -> geojson((Json.Members) json);
            case "Topology" -> topojson((Json.Members) json);
            default -> {
                findings.add(
                        BoundaryDefect.NOT_READABLE, 0, type, "the type \"FeatureCollection\" or \"Topology\"", FIX);
                yield List.<Feature>of();
            }
        };
        return full ? List.of() : all;
    }

    private List<Feature> geojson(Json.Members head) {
        return features(
                head.items("features").orElse(List.of()),
                feature -> feature.members("geometry"),
                (geometry, number) -> polygons(geometry, number, this::lines));
    }

    /// Whether the file was a topology, whose rings may run either way.
    boolean isTopology() {
        return topology;
    }

    private List<Feature> topojson(Json.Members head) {
        topology = true;
        Map<String, Json> objects =
                head.members("objects").map(Json.Members::all).orElse(Map.of());
        if (objects.size() != 1) {
            findings.add(
                    BoundaryDefect.NOT_READABLE,
                    0,
                    String.join(", ", objects.keySet()),
                    "a topology of one object",
                    "Export one level of places to a file of its own.");
            return List.of();
        }
        Json object = objects.values().iterator().next();
        List<Json> geometries = object instanceof Json.Members members
                ? members.items("geometries").orElse(List.of())
                : List.of();
        Arcs arcs = Arcs.of(head, findings);
        points += arcs.points();
        return features(
                geometries,
                Optional::of,
                (geometry, number) -> polygons(geometry, number, rings -> arcs.lines(rings, number)));
    }

    private interface Polygons {
        List<List<double[]>> of(Json.Members geometry, int number);
    }

    private interface Lines {
        List<double[]> of(Json rings);
    }

    private List<Feature> features(
            List<Json> list,
            java.util.function.Function<Json.Members, Optional<Json.Members>> geometry,
            Polygons read) {
        if (list.size() > MOST_FEATURES) {
            tooMuch(list.size() + " features", "at most " + MOST_FEATURES);
            return List.of();
        }
        List<Feature> all = new ArrayList<>();
        for (int i = 0; i < list.size() && !full; i++) {
            Optional<Json.Members> feature = Optional.of(list.get(i))
                    .filter(Json.Members.class::isInstance)
                    .map(Json.Members.class::cast);
            Optional<Json.Members> shape = feature.flatMap(geometry);
            if (shape.isEmpty()) {
                notAnArea(i + 1, "none");
                continue;
            }
            Json.Members properties = feature.get().members("properties").orElse(new Json.Members(Map.of()));
            all.add(new Feature(i + 1, properties, read.of(shape.get(), i + 1)));
            if (points > MOST_POINTS) {
                tooMuch("more than " + MOST_POINTS + " points", "at most " + MOST_POINTS + " points");
            }
        }
        return all;
    }

    private void notAnArea(int number, String type) {
        findings.add(
                BoundaryDefect.GEOMETRY,
                number,
                type,
                "Polygon or MultiPolygon with rings of points",
                "Leave out points and lines, and give every place its area.");
    }

    private List<List<double[]>> polygons(Json.Members geometry, int number, Lines lines) {
        String type = geometry.text("type").orElse("");
        List<Json> parts =
                geometry.items("coordinates").or(() -> geometry.items("arcs")).orElse(List.of());
        List<List<double[]>> polygons = new ArrayList<>();
        List<Json> areas = switch (type) {
            case "Polygon" -> List.of(new Json.Items(parts));
            case "MultiPolygon" -> parts;
            default -> List.of();
        };
        for (Json area : areas) {
            if (points <= MOST_POINTS) {
                polygons.add(lines.of(area));
                polygons.getLast().forEach(ring -> points += ring.length / 2);
            }
        }
        if (polygons.isEmpty() || polygons.stream().anyMatch(List::isEmpty)) {
            notAnArea(number, type);
            return List.of();
        }
        return polygons;
    }

    /// The rings of a polygon; none where one of them is no list of points.
    private List<double[]> lines(Json rings) {
        List<double[]> all = new ArrayList<>();
        if (rings instanceof Json.Items(List<Json> list)) {
            for (Json ring : list) {
                Optional<double[]> line = line(ring);
                if (line.isEmpty()) {
                    return List.of();
                }
                all.add(line.get());
            }
        }
        return all;
    }

    private static Optional<double[]> line(Json ring) {
        if (!(ring instanceof Json.Items(List<Json> list))) {
            return Optional.empty();
        }
        double[] line = new double[list.size() * 2];
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Json.Numbers(double[] point)) || point.length < 2) {
                return Optional.empty();
            }
            line[2 * i] = point[0];
            line[2 * i + 1] = point[1];
        }
        return Optional.of(line);
    }
}
