package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.geography.boundaries.Boundaries;
import vn.cotmoc.geography.boundaries.BoundaryImport;
import vn.cotmoc.geography.boundaries.Ring;
import vn.cotmoc.model.Finding;

/// Real boundaries of Lạng Sơn, which are not part of the project.
class RealBoundariesTest {
    private static byte[] file(String name) throws IOException {
        Path path = Path.of("..", "..", "shared", "data", "geo", "boundaries", name)
                .toAbsolutePath()
                .normalize();
        assumeTrue(Files.isRegularFile(path), "Real boundaries are not part of the project; put them at " + path + ".");
        return Files.readAllBytes(path);
    }

    private static BoundaryImport.Outcome read(String name, LocalDate day) throws IOException {
        return BoundaryImport.read(
                file(name),
                new BoundaryImport.Request(name, Optional.of(day), Optional.empty(), 100),
                RealFiles.langSon());
    }

    private static Map<String, Long> codes(BoundaryImport.Outcome outcome) {
        return outcome.findings().stream()
                .collect(Collectors.groupingBy(each -> each.kind().code(), TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"langson_communes_2025.geojson", "langson_communes_2025.topo.json"})
    void takesThe65CommunesAndKeepsThemSmallWithSharedBorders(String name) throws IOException {
        BoundaryImport.Outcome outcome = read(name, LocalDate.of(2025, 7, 1));
        assertThat(outcome)
                .as(outcome.findings().stream().map(Finding::message).toList().toString())
                .isInstanceOf(BoundaryImport.Accepted.class);
        Boundaries boundaries = ((BoundaryImport.Accepted) outcome).boundaries();
        assertThat(boundaries.shapes()).hasSize(65);
        assertThat(compressed(boundaries.bytes())).isLessThan(40_000);
        assertThat(Boundaries.parse(boundaries.bytes())).isEqualTo(boundaries);
        assertThat(codes(outcome)).isEmpty();
        assertThat(codes(again(boundaries)).keySet())
                .as("borders stay shared, only the order of points may differ")
                .isSubsetOf("CM-1265");
    }

    @Test
    void findsTheOldDistrictsOnlyOnADayOnWhichTheyWere() throws IOException {
        assertThat(codes(read("langson_districts_pre2025.geojson", LocalDate.of(2025, 7, 1))))
                .containsEntry("CM-1256", 11L)
                .containsEntry("CM-1257", 1L);
        BoundaryImport.Outcome before = read("langson_districts_pre2025.geojson", LocalDate.of(2025, 6, 30));
        assertThat(codes(before)).doesNotContainKeys("CM-1256", "CM-1261", "CM-1260");
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    /// The simplified shapes, read once more as a file.
    private static BoundaryImport.Outcome again(Boundaries boundaries) {
        String features = boundaries.shapes().entrySet().stream()
                .map(shape -> "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + shape.getKey()
                        + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                        + shape.getValue().stream()
                                .map(RealBoundariesTest::points)
                                .collect(Collectors.joining(","))
                        + "]}}")
                .collect(Collectors.joining(","));
        String text = "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
        return BoundaryImport.read(
                text.getBytes(StandardCharsets.UTF_8),
                new BoundaryImport.Request("again", Optional.of(boundaries.validOn()), Optional.empty(), 0),
                RealFiles.langSon());
    }

    private static String points(Ring ring) {
        return IntStream.range(0, ring.size())
                .mapToObj(i -> "[" + ring.lon(i) + "," + ring.lat(i) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
