package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

/// Real lineage, where the lists lie beside the project: of Lạng Sơn since 2004 and of the nation in 2025.
class RealRestatementTest {
    private static final long ONE = 1_000_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final List<String> CUT_IN_2025 = List.of("06613@2025-07-01", "06625@2025-07-01", "06637@2025-07-01");

    private static long communes(Geography geography, Correspondence way, Exactness exactness) {
        return IntStream.range(0, way.targetCount())
                .filter(target -> isCommune(geography, way.target(target)) && way.exactness(target) == exactness)
                .count();
    }

    private static boolean isCommune(Geography geography, String id) {
        return geography.get(PlaceId.parse(id)).level().equals(Inland.COMMUNE);
    }

    private static long communeUnits(Geography geography, Correspondence way) {
        return way.commonUnits().list().stream()
                .filter(unit -> isCommune(geography, unit.sources().getFirst()))
                .count();
    }

    @Test
    void divideLangSonExactlyButForThreeCommunes() {
        Geography geography = RealFiles.langSon();
        Correspondence way = Chronicle.of(geography, Weights.PLAIN).between(Inland.OLD, Inland.NEW);

        assertThat(communes(geography, way, Exactness.EXACT)).isEqualTo(62);
        assertThat(communes(geography, way, Exactness.UNDEFINED)).isEqualTo(3);
        assertThat(communeUnits(geography, way)).isEqualTo(63);
        int cut = way.findTarget("06613@2025-07-01").orElseThrow();
        assertThat(way.commonUnits().findByTarget(cut)).map(CommonUnit::targets).contains(CUT_IN_2025);
    }

    @Test
    void needWeightsForElevenCommunesFromTheEarliestGeography() {
        Geography geography = RealFiles.langSon();
        Correspondence way =
                Chronicle.of(geography, Weights.of(RealFiles.POPULATION)).between(FIRST, Inland.NEW);

        assertThat(communes(geography, way, Exactness.EXACT)).isEqualTo(54);
        assertThat(65 - communes(geography, way, Exactness.EXACT)).isEqualTo(11);
        assertThat(communes(geography, way, Exactness.UNDEFINED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2004-2019, 2019-04-01", "2020-2024, 2020-01-01", "2024-12..2025-06, 2024-12-01", "2025-07, 2025-07-01"
    })
    void restateTheCensusOf2019AsItsTable(String geographyOfTheTable, LocalDate day) {
        Geography geography = RealFiles.langSon();
        Weights weights = Weights.of(RealFiles.POPULATION).on(FIRST);
        Correspondence way = Chronicle.of(geography, weights).between(FIRST, day);
        Restated restated = Restatement.along(way).withDecimals(0).sum(census(geography, way));
        int seen = 0;
        for (Map<String, String> row : RealFiles.read("census2019_langson_restated.csv")) {
            if (row.get("geography").equals(geographyOfTheTable)) {
                seen++;
                String id =
                        geography.at(row.get("code"), day).orElseThrow().id().toString();
                int target = way.findTarget(id).orElseThrow();
                long persons = restated.figures().find(target, 0).orElseThrow() / ONE;
                // The acts of 2025 give no shares; areas to three digits leave three persons open.
                long open = CUT_IN_2025.contains(id) ? 3 : 0;
                assertThat(Math.abs(persons - Long.parseLong(row.get("population_2019"))))
                        .as(id)
                        .isLessThanOrEqualTo(open);
                assertThat(restated.exactness(target))
                        .as(id)
                        .isEqualTo(row.get("exactness").equals("estimated") ? Exactness.ESTIMATED : Exactness.EXACT);
            }
        }
        assertThat(seen).isEqualTo(communes(geography, way));
        assertThat(restated.figures().total(0)).isEqualTo(781_655 * ONE);
    }

    private static int communes(Geography geography, Correspondence way) {
        return geography.list(Inland.COMMUNE, way.to()).size();
    }

    /// Communes alone; districts and the province have no figure.
    private static Figures census(Geography geography, Correspondence way) {
        Figures census = Figures.absent(way.sourceCount(), 1);
        for (Map<String, String> row : RealFiles.read("census2019_langson_restated.csv")) {
            if (row.get("geography").equals("2004-2019")) {
                PlaceId id = geography.at(row.get("code"), FIRST).orElseThrow().id();
                census.set(
                        way.findSource(id.toString()).orElseThrow(),
                        0,
                        Long.parseLong(row.get("population_2019")) * ONE);
            }
        }
        return census;
    }

    @Test
    void tellByWhichActsAPlaceWasMade() {
        Geography geography = RealFiles.langSon();
        Chronicle chronicle = Chronicle.of(geography, Weights.PLAIN);

        assertThat(chronicle.trail("06052@2004-08-31", FIRST, "06046@2025-07-01", Inland.NEW).stream()
                        .map(row -> geography.lineage().get(row).change().event()))
                .contains("NQ818-06046")
                .allMatch(event -> event.startsWith("NQ818") || event.startsWith("NQ1672"));
    }

    @Test
    void divideTheNationInto3005CommonUnits() {
        Chronicle chronicle = nation();
        Correspondence way = chronicle.between(Inland.OLD, Inland.NEW);
        int[] mapped = IntStream.range(0, way.targetCount())
                .filter(target -> way.sourcesOf(target).length > 0)
                .toArray();

        assertThat(way.sourceCount()).isEqualTo(10_035);
        assertThat(way.targetCount()).isEqualTo(3_321);
        assertThat(mapped).hasSize(3_316);
        assertThat(IntStream.of(mapped).filter(target -> way.exactness(target) == Exactness.EXACT))
                .hasSize(2_869);
        assertThat(way.commonUnits().list()).hasSize(3_005);
        assertThat(way.commonUnits().list().stream()
                        .mapToInt(unit -> unit.targets().size())
                        .max())
                .hasValue(81);
        assertThat(IntStream.range(0, way.sourceCount())
                        .allMatch(source -> way.losses(source).isEmpty()))
                .isTrue();
    }

    /// The communes of the nation; a code with the day that ends or starts its geography is an id.
    private static Chronicle nation() {
        ChronicleBuilder rows = new ChronicleBuilder(Inland.OLD, Inland.NEW);
        Validity before = new Validity(Optional.empty(), Optional.of(Inland.NEW));
        for (Map<String, String> row : RealFiles.read("places_vietnam_2024.csv")) {
            if (row.get("level").equals("commune")) {
                rows.place(row.get("code") + "@", row.get("code"), "commune", before, Location.of("2024"));
            }
        }
        for (Map<String, String> row : RealFiles.read("places_vietnam_2025.csv")) {
            if (row.get("level").equals("commune")) {
                rows.place(
                        row.get("code") + "@2025-07-01",
                        row.get("code"),
                        "commune",
                        Validity.since(Inland.NEW),
                        Location.of("2025"));
            }
        }
        for (Map<String, String> row : RealFiles.read("lineage_vietnam_2025.csv")) {
            if (row.get("level").equals("commune")) {
                rows.thread(
                        Inland.NEW,
                        Optional.of(row.get("from_code") + "@"),
                        Optional.of(row.get("to_code") + "@2025-07-01"),
                        row.get("share").isEmpty() ? Lineage.Share.UNKNOWN : Lineage.Share.WHOLE,
                        Location.of("lineage"));
            }
        }
        ChronicleBuilder.Outcome outcome = rows.build();
        assertThat(outcome.findings()).isEmpty();
        return outcome.chronicle().orElseThrow();
    }
}
