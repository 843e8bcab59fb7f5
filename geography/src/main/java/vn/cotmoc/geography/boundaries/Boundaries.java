package vn.cotmoc.geography.boundaries;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// The simplified shapes of the places of one level as of a day, in one text that a ledger can keep.
///
/// @param tolerance in metres: the side of the square that bounds what simplification may take from, or add to, a
///     shape at one corner (the effective area of Visvalingam and Whyatt)
/// @param shapes the outlines of each place, holes among them
public record Boundaries(Code level, LocalDate validOn, String origin, int tolerance, Map<PlaceId, List<Ring>> shapes) {
    /// How the names of these documents begin.
    public static final String FOLDER = "boundaries/";

    private static final String FORMAT = "cotmoc-boundaries-1";

    public Boundaries {
        Map<PlaceId, List<Ring>> sorted = new TreeMap<>();
        shapes.forEach((place, rings) -> sorted.put(place, List.copyOf(rings)));
        shapes = Collections.unmodifiableMap(sorted);
    }

    /// The name of the document: a later import for the same level and day takes its place.
    public String documentName() {
        return FOLDER + level + "@" + validOn + ".json";
    }

    /// The document. Equal boundaries give equal bytes.
    public byte[] bytes() {
        StringBuilder out = new StringBuilder("{\"format\":\"" + FORMAT + "\",\"level\":\"" + level
                + "\",\"validOn\":\"" + validOn + "\",\"origin\":\"" + escaped(origin) + "\",\"tolerance\":" + tolerance
                + ",\"shapes\":{");
        String between = "\n\"";
        for (Map.Entry<PlaceId, List<Ring>> shape : shapes.entrySet()) {
            out.append(between).append(shape.getKey()).append("\":[");
            for (int i = 0; i < shape.getValue().size(); i++) {
                out.append(i == 0 ? "[" : ",[");
                write(out, shape.getValue().get(i));
                out.append(']');
            }
            out.append(']');
            between = ",\n\"";
        }
        return out.append("}}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\"\\\\]", "_");
    }

    /// The first point, then each step from point to point.
    private static void write(StringBuilder out, Ring ring) {
        int east = 0;
        int north = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            out.append(i == 0 ? "" : ",")
                    .append(ring.east(i) - east)
                    .append(',')
                    .append(ring.north(i) - north);
            east = ring.east(i);
            north = ring.north(i);
        }
    }

    /// Reads what [#bytes] wrote.
    /// @throws IllegalArgumentException where the bytes are no such document
    public static Boundaries parse(byte[] bytes) {
        try {
            if (JsonReader.read(new String(bytes, StandardCharsets.UTF_8)) instanceof Json.Members head
                    && head.text("format").filter(FORMAT::equals).isPresent()) {
                return read(head);
            }
        } catch (JsonReader.Wrong | DateTimeException | IllegalStateException wrong) {
            throw new IllegalArgumentException("The document holds no boundaries.", wrong);
        }
        throw new IllegalArgumentException("The document holds no boundaries.");
    }

    private static Boundaries read(Json.Members head) {
        Map<PlaceId, List<Ring>> shapes = new TreeMap<>();
        for (Map.Entry<String, Json> shape : head.members("shapes")
                .orElseThrow(IllegalStateException::new)
                .all()
                .entrySet()) {
            shapes.put(PlaceId.parse(shape.getKey()), rings(shape.getValue()));
        }
        int tolerance = head.find("tolerance")
                .filter(Json.Amount.class::isInstance)
                .map(each -> (int) ((Json.Amount) each).value())
                .orElseThrow(IllegalStateException::new);
        return new Boundaries(
                Code.parse(head.text("level").orElseThrow(IllegalStateException::new)),
                LocalDate.parse(head.text("validOn").orElseThrow(IllegalStateException::new)),
                head.text("origin").orElseThrow(IllegalStateException::new),
                tolerance,
                shapes);
    }

    private static List<Ring> rings(Json list) {
        List<Ring> rings = new ArrayList<>();
        if (list instanceof Json.Items(List<Json> all)) {
            for (Json each : all) {
                if (each instanceof Json.Numbers(double[] steps)) {
                    rings.add(ring(steps));
                }
            }
        }
        return rings;
    }

    private static Ring ring(double[] steps) {
        int points = steps.length / 2;
        int[] easts = new int[points + 1];
        int[] norths = new int[points + 1];
        for (int i = 0; i < points; i++) {
            easts[i] = (int) steps[2 * i] + (i == 0 ? 0 : easts[i - 1]);
            norths[i] = (int) steps[2 * i + 1] + (i == 0 ? 0 : norths[i - 1]);
        }
        easts[points] = easts[0];
        norths[points] = norths[0];
        return new Ring(easts, norths);
    }
}
