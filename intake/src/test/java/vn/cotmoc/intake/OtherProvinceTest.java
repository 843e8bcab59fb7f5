package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.geography.Chronicle;
import vn.cotmoc.geography.CommonUnit;
import vn.cotmoc.geography.Correspondence;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Weights;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// The pack of Thái Nguyên, which was two provinces until 30 June 2025.
class OtherProvinceTest {
    private static final LocalDate OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    private static final Code COMMUNE = Code.parse("commune");
    private static final PackResult RESULT = new PackReader(Clock.systemUTC()).read(Project.file("packs/thainguyen"));

    private static PackResult.Accepted pack() {
        return (PackResult.Accepted) RESULT;
    }

    private static Geography geography() {
        return pack().geography();
    }

    private static boolean isCommune(String id) {
        return geography().get(PlaceId.parse(id)).level().equals(COMMUNE);
    }

    private static List<Integer> communes(Correspondence way) {
        return IntStream.range(0, way.targetCount())
                .filter(target -> isCommune(way.target(target)))
                .boxed()
                .toList();
    }

    private static Set<String> ids(List<Place> places) {
        return places.stream().map(place -> place.id().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isReadWithoutErrors() {
        assertThat(RESULT.findings().stream()
                        .filter(each -> each.kind().severity() == Finding.Severity.ERROR)
                        .map(Finding::message))
                .isEmpty();
        assertThat(RESULT).isInstanceOf(PackResult.Accepted.class);
    }

    @Test
    void holdsBothProvincesBeforeAndOneAfter() {
        assertThat(ids(geography().list(Code.parse("province"), OLD))).containsExactly("06@", "19@");
        assertThat(ids(geography().list(Code.parse("province"), NEW))).containsExactly("19@2025-07-01");
        assertThat(geography().list(Code.parse("district"), OLD)).hasSize(17);
        assertThat(geography().list(Code.parse("district"), NEW)).isEmpty();
        assertThat(geography().list(COMMUNE, OLD)).hasSize(280);
        assertThat(geography().children(PlaceId.parse("19@2025-07-01"), NEW)).hasSize(92);
        assertThat(geography().descendants(PlaceId.parse("06@"), COMMUNE, OLD)).hasSize(108);
        assertThat(geography().descendants(PlaceId.parse("19@"), COMMUNE, OLD)).hasSize(172);
    }

    @Test
    void leadsEveryOldCommuneSomewhereAndEveryNewOneBack() {
        Correspondence way = Chronicle.of(geography(), Weights.PLAIN).between(OLD, NEW);
        assertThat(communes(way))
                .hasSize(92)
                .allSatisfy(target -> assertThat(way.sourcesOf(target)).isNotEmpty());
        assertThat(geography().list(COMMUNE, OLD)).allSatisfy(place -> {
            int source = way.findSource(place.id().toString()).orElseThrow();
            assertThat(way.targetsOf(source)).isNotEmpty();
            assertThat(way.losses(source)).isEmpty();
        });
        assertThat(geography().lineage().stream()
                        .filter(each -> each.to().isPresent())
                        .map(each -> each.change().legalBasis().orElse("")))
                .allMatch(act -> act.equals("202/2025/QH15") || act.equals("1683/NQ-UBTVQH15"));
    }

    @Test
    void joinsTheProvincesExactly() {
        Correspondence way = Chronicle.of(geography(), Weights.PLAIN).between(OLD, NEW);
        int province = way.findTarget("19@2025-07-01").orElseThrow();
        assertThat(way.exactness(province)).isEqualTo(Exactness.EXACT);
        assertThat(way.parts(province)).extracting(Correspondence.Part::source).containsExactlyInAnyOrder("06@", "19@");
    }

    @Test
    void joinsEightySevenCommunesExactlyAndNamesTheUnitsOfTheOthers() {
        Correspondence way = Chronicle.of(geography(), Weights.PLAIN).between(OLD, NEW);
        List<Integer> undefined = communes(way).stream()
                .filter(target -> way.exactness(target) != Exactness.EXACT)
                .toList();
        assertThat(undefined).hasSize(5).allMatch(target -> way.exactness(target) == Exactness.UNDEFINED);
        assertThat(undefined)
                .allSatisfy(target -> assertThat(way.commonUnits()
                                .findByTarget(target)
                                .map(CommonUnit::targets)
                                .orElseThrow())
                        .hasSizeGreaterThan(1));
    }

    @Test
    void statesFiguresOfTheOldProvincesAndOfTheNewOne() {
        Set<String> seen = new TreeSet<>();
        for (Batch batch : pack().batches()) {
            batch.entries().forEach(entry -> {
                var cell = entry.observation().cell();
                if (cell.measure() == Measure.ACTUAL
                        && cell.indicator().equals(Code.parse("budget-revenue"))
                        && cell.period().year() >= 2024) {
                    seen.add(cell.place() + " " + cell.period().year());
                }
            });
        }
        assertThat(seen).contains("19@ 2024", "06@ 2025", "19@2025-07-01 2025");
    }
}
