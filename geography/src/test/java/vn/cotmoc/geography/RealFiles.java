package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

/// Real lists of places and lineage, where they lie beside the project; a test that asks for one that is missing is
/// skipped.
final class RealFiles {
    static final Code POPULATION = Code.parse("population");
    static final Code AREA = Code.parse("area");
    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private RealFiles() {}

    static Geography langSon() {
        GeographyBuilder rows = new GeographyBuilder();
        addPlaces(rows, "places_langson.csv", Optional.empty());
        int number = 1;
        for (Map<String, String> row : read("lineage_langson.csv")) {
            rows.add(lineage(row), Location.of("lineage_langson.csv", ++number, 0));
        }
        return sound(rows.build());
    }

    static Geography sound(Geography.Outcome outcome) {
        assertThat(outcome.findings()).extracting(Finding::message).isEmpty();
        return ((Geography.Sound) outcome).geography();
    }

    /// Adds the places of a list; its root code `VN` is no place there and becomes the given one, or none.
    static void addPlaces(GeographyBuilder rows, String file, Optional<String> nation) {
        int number = 1;
        for (Map<String, String> row : read(file)) {
            Validity validity = new Validity(day(row.get("valid_from")), day(row.get("valid_to")));
            Code level = Code.parse(row.get("level"));
            String parent = row.get("parent_code");
            rows.add(
                    new Place(
                            new PlaceId(row.get("code"), validity.from()),
                            new LocalText(row.get("name_vi"), row.get("name_en")),
                            new Place.Kind(level, row.get("type"), Inland.ADMINISTRATIVE),
                            parent.equals("VN") ? nation : Optional.of(parent),
                            validity,
                            Optional.ofNullable(row.get("legal_basis")).filter(text -> !text.isEmpty())),
                    Location.of(file, ++number, 0));
        }
    }

    /// A row without a share has an unknown one, whatever its basis (`estimated` speaks of the area there).
    static Lineage lineage(Map<String, String> row) {
        Optional<BigDecimal> share =
                Optional.of(row.get("share")).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        String basis = row.get("share_basis").replace("?", "");
        return new Lineage(
                new Lineage.Change(
                        row.get("event_id"),
                        LocalDate.parse(row.get("date")),
                        Lineage.Kind.find(row.get("kind")).orElseThrow(),
                        Optional.of(row.get("legal_basis"))),
                Optional.of(PlaceId.parse(row.get("from_place_id"))),
                Optional.of(row.get("to_place_id"))
                        .filter(text -> !text.isEmpty())
                        .map(PlaceId::parse),
                share.isEmpty()
                        ? Lineage.Share.UNKNOWN
                        : new Lineage.Share(share, Lineage.Basis.find(basis).orElseThrow()),
                byMeasure(row, basis));
    }

    /// A share that is not verified is an estimate.
    private static Map<Code, Lineage.Share> byMeasure(Map<String, String> row, String basis) {
        Map<Code, Lineage.Share> shares = new HashMap<>();
        if (!basis.equals("whole")) {
            Map.of(POPULATION, "share_population", AREA, "share_area").forEach((measure, column) -> {
                String text = row.getOrDefault(column, "");
                if (!text.isEmpty()) {
                    shares.put(
                            measure,
                            new Lineage.Share(
                                    Optional.of(new BigDecimal(text)),
                                    Lineage.Basis.find(basis).orElse(Lineage.Basis.ESTIMATED)));
                }
            });
        }
        return shares;
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    static List<Map<String, String>> read(String file) {
        Path path = Path.of("..", "..", "shared", "data", "geo", file)
                .toAbsolutePath()
                .normalize();
        assumeTrue(
                Files.isRegularFile(path),
                "The real lists of places are not part of the project; put them at " + path + " to run this test.");
        try {
            List<String> lines = lines(path);
            List<String> header = fields(lines.getFirst());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = fields(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), fields.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static List<String> lines(Path path) throws IOException {
        if (!path.toString().endsWith(".gz")) {
            return Files.readAllLines(path);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }
}
