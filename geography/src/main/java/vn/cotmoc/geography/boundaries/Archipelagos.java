package vn.cotmoc.geography.boundaries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.model.PlaceId;

/// A map of Việt Nam shows Hoàng Sa and Trường Sa: whatever covers the country, or the two provinces that they
/// belong
/// to (Đà Nẵng, Khánh Hòa), must hold them, before and after simplification.
final class Archipelagos {
    private static final double MICRO = 1e6;
    private static final Archipelago HOANG_SA = new Archipelago("Hoàng Sa", box(110.9, 113, 15.6, 17.3), "48");
    private static final Archipelago TRUONG_SA = new Archipelago("Trường Sa", box(111.2, 117.6, 6.4, 12.1), "56");
    private static final Envelope MAINLAND = box(103, 109, 9.5, 22);

    private final BoundaryFindings findings;

    Archipelagos(BoundaryFindings findings) {
        this.findings = findings;
    }

    private record Archipelago(String name, Envelope box, String province) {
        boolean isIn(Collection<MultiPolygon> shapes) {
            return parts(shapes, box) > 0;
        }
    }

    private static Envelope box(double west, double east, double south, double north) {
        return new Envelope(west * MICRO, east * MICRO, south * MICRO, north * MICRO);
    }

    /// How many parts of the shapes lie in the box.
    private static long parts(Collection<MultiPolygon> shapes, Envelope box) {
        return shapes.stream()
                .mapToLong(shape -> {
                    long count = 0;
                    for (int i = 0; i < shape.getNumGeometries(); i++) {
                        count += box.intersects(shape.getGeometryN(i).getEnvelopeInternal()) ? 1 : 0;
                    }
                    return count;
                })
                .sum();
    }

    void check(Map<PlaceId, MultiPolygon> shapes, Geography geography) {
        Envelope all = new Envelope();
        shapes.values().forEach(shape -> all.expandToInclude(shape.getEnvelopeInternal()));
        boolean country = all.contains(MAINLAND)
                || shapes.keySet().stream().anyMatch(place -> place.code().equals("VN"));
        for (Archipelago each : List.of(HOANG_SA, TRUONG_SA)) {
            boolean province = shapes.keySet().stream()
                    .anyMatch(place -> place.code().equals(each.province())
                            && geography.get(place).level().text().equals("province"));
            if ((country || province) && !each.isIn(shapes.values())) {
                findings.add(
                        BoundaryDefect.ISLANDS_MISSING,
                        0,
                        each.name(),
                        "islands of " + each.name() + " among the parts of province " + each.province(),
                        "Take a file that has them, or add them.");
            }
        }
    }
}
