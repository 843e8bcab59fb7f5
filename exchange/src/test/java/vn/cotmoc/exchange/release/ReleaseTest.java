package vn.cotmoc.exchange.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// What stands in a release, and how it is described.
class ReleaseTest {
    private static final Path SHAPES =
            Path.of("..", "..", "shared", "data", "schemas", "dcat-ap-3.0.0", "dcat-ap-SHACL.ttl");
    private static final String BASE = "https://open.example/data/";

    @TempDir
    private Path folder;

    private List<String> log = List.of();

    /// Writes no columnar files, but notes what it was asked for.
    private static final class Noted implements Release.Columnar {
        private final List<String> asked = new ArrayList<>();

        @Override
        public void table(Table table, Path csv, Path target) {
            asked.add(target.getFileName().toString());
            touch(target);
        }

        @Override
        public void partitions(Table model, List<Path> csvs, Path folder, String by, List<String> order) {
            asked.add(folder.getFileName() + " by " + by);
        }

        private static void touch(Path file) {
            try {
                Files.writeString(file, "columns");
            } catch (IOException wrong) {
                throw new UncheckedIOException(wrong);
            }
        }
    }

    private final Noted columnar = new Noted();

    private static Ledger ledger() {
        Catalogue catalogue = Province.catalogue();
        Ledger ledger =
                new Ledger(new MemoryStore(SteppingClock.at("2025-09-01T00:00:00Z")), catalogue, Province.geography());
        ledger.append(Batches.of(
                "first.csv",
                Told.of(catalogue, "trade", "2022").is("50000").knownFrom("2023-01-20"),
                Told.of(catalogue, "trade", "2023").is("52000.5").knownFrom("2024-01-20"),
                Told.of(catalogue, "revenue", "2024")
                        .is(Bound.Hedge.ABOUT, "10000")
                        .by("press")
                        .knownFrom("2025-01-31"),
                Told.of(catalogue, "poverty", "2024").isAbsent(Absence.CONFIDENTIAL)));
        ledger.append(Batches.of(
                "second.csv", Told.of(catalogue, "trade", "2023").is("52100").knownFrom("2024-06-20")));
        return ledger;
    }

    @BeforeEach
    void write() throws IOException {
        log = new Release(ledger()).write(folder, columnar);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private JsonNode json(String name) throws IOException {
        return new JsonMapper().readTree(read(name));
    }

    @Test
    void holdsEveryVersionAndMarksTheHeadline() throws IOException {
        assertThat(read("figures-economy.csv").lines().filter(line -> line.contains(",trade,")))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains(",trade,90@,2023,2023-01-01,2023-12-31,_T,actual,")
                        .contains(",52000.5,")
                        .contains(",1,false,false,"))
                .anySatisfy(line -> assertThat(line).contains(",52100,").contains(",2,true,false,"));
    }

    @Test
    void holdsComputedFiguresWithTheirFormula() throws IOException {
        assertThat(read("figures-economy.csv"))
                .contains("trade-growth~90@~2023~_T,trade-growth,90@,2023,")
                .contains(",true,true,,growth(trade)");
    }

    @Test
    void saysWhyAFigureIsMissingAndHowExactOneIs() throws IOException {
        assertThat(read("figures-economy.csv"))
                .containsPattern("poverty,90@,2024,2024-01-01,2024-12-31,_T,actual,[a-z_]+,,,,,confidential,")
                .containsPattern(
                        "revenue,90@,2024,2024-01-01,2024-12-31,_T,actual,[a-z_]+,10000,about,,ty-dong,,press,");
    }

    @Test
    void namesEveryCodeThatOccurs() throws IOException {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (JsonNode resource : json("datapackage.json").get("resources")) {
            Set<String> own = new HashSet<>();
            read(resource.get("path").asString())
                    .lines()
                    .skip(1)
                    .forEach(line -> own.add(line.substring(0, line.indexOf(','))));
            keys.put(resource.get("name").asString(), own);
        }
        for (String line : read("figures-economy.csv").lines().skip(1).toList()) {
            List<String> parts = List.of(line.split(",", -1));
            assertThat(keys.get("indicators")).contains(parts.get(1));
            assertThat(keys.get("places")).contains(parts.get(2));
        }
    }

    @Test
    void describesItsTablesAsADataPackage() throws IOException {
        JsonNode resources = json("datapackage.json").get("resources");
        assertThat(resources.size()).isEqualTo(8);
        for (JsonNode each : resources) {
            Path file = folder.resolve(each.get("path").asString());
            List<String> fields = new ArrayList<>();
            each.get("schema")
                    .get("fields")
                    .forEach(field -> fields.add(field.get("name").asString()));
            assertThat(Files.size(file)).isEqualTo(each.get("bytes").asLong());
            assertThat(Files.readAllLines(file).getFirst()).isEqualTo(String.join(",", fields));
        }
    }

    @Test
    void describesItsTablesForTheWeb() throws IOException {
        JsonNode group = json("csv-metadata.json");
        assertThat(group.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
        for (JsonNode table : group.get("tables")) {
            assertThat(folder.resolve(table.get("url").asString())).exists();
            for (JsonNode key : table.get("tableSchema").get("foreignKeys")) {
                assertThat(folder.resolve(key.get("reference").get("resource").asString()))
                        .exists();
            }
        }
    }

    @Test
    void explainsEveryColumn() throws IOException {
        assertThat(read("codebook.csv"))
                .contains("figures-economy.value,figures-economy,value,decimal,,Giá trị theo đơn vị,Value in the unit");
    }

    @Test
    void describesItselfToCataloguesByTheProfileOfEurope() throws IOException {
        assumeTrue(Files.isRegularFile(SHAPES), "The shapes of DCAT-AP are not beside the project in " + SHAPES + ".");
        Model shapes = model(Files.readAllBytes(SHAPES), Lang.TURTLE);
        Model turtle = model(Files.readAllBytes(folder.resolve("catalog.ttl")), Lang.TURTLE);
        Model json = model(Files.readAllBytes(folder.resolve("catalog.jsonld")), Lang.JSONLD11);
        assertThat(turtle.isIsomorphicWith(json)).isTrue();
        assertThat(turtle.size()).isGreaterThan(100);
        List<String> faults = new ArrayList<>();
        ShaclValidator.get()
                .validate(Shapes.parse(shapes), turtle.getGraph())
                .getEntries()
                .forEach(entry -> faults.add(entry.focusNode() + " " + entry.resultPath() + " " + entry.message()));
        assertThat(faults).isEmpty();
    }

    private static Model model(byte[] bytes, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new ByteArrayInputStream(bytes))
                .lang(language)
                .base(BASE + "catalog")
                .parse(model.getGraph());
        return model;
    }

    @Test
    void asksForAColumnarFileOfEveryTableAndForTheLake() {
        assertThat(columnar.asked).contains("figures-economy.parquet", "places.parquet", "lake by indicator");
        assertThat(log).first().asString().isEqualTo("[ledger] revision r2");
        assertThat(log).anyMatch(line -> line.startsWith("[table] figures-economy: "));
    }

    @Test
    void isTheSameForTheSameLedger(@TempDir Path other) throws IOException {
        new Release(ledger()).write(other, new Noted());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(other.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void sumsUpEveryFile() throws IOException {
        int files = Release.checksums(folder);
        assertThat(read("SHA256SUMS").lines())
                .hasSize(files)
                .anyMatch(line -> line.matches("[0-9a-f]{64}  places\\.csv"));
    }
}
