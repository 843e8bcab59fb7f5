package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

class RollUpTest {
    private static final Code COMMUNE = Code.parse("commune");

    private final Catalogue catalogue = Province.catalogue();
    private final MemoryStore store = new MemoryStore(SteppingClock.at("2025-01-10T00:00:00Z"));
    private final Ledger ledger = new Ledger(store, catalogue, Province.geography());
    private int batches;

    private Told told(String indicator, String period, String place, String value) {
        return Told.of(catalogue, indicator, period).at(place).is(value);
    }

    private void append(List<Told> told) {
        ledger.append(Batches.of("b" + batches++, told.toArray(Told[]::new)));
    }

    private List<Told> everyCommune(String indicator, String period, String value) {
        List<Told> all = new ArrayList<>();
        for (int commune = 90101; commune <= 90106; commune++) {
            all.add(told(indicator, period, commune + "@", value));
        }
        return all;
    }

    private RollUp of(String indicator, String parent, String period) {
        return new RollUps(ledger)
                .get(
                        new RollUps.Question(Code.parse(indicator), Breakdown.TOTAL, PlaceId.parse(parent), COMMUNE),
                        Period.parse(period),
                        AsOf.LATEST);
    }

    private static String value(Figure figure) {
        return ((Figure.Known) figure).value().toPlainString();
    }

    @Test
    void sumsTheCommunesThatStoodUnderTheProvinceOnTheLastDay() {
        append(everyCommune("households", "2024", "10.5"));
        RollUp sum = of("households", "90@", "2024");
        assertThat(value(sum.figure())).isEqualTo("63");
        assertThat(sum.reported()).isEqualTo(6);
        assertThat(sum.expected()).isEqualTo(6);
        assertThat(sum.missing()).isEmpty();
        assertThat(value(of("households", "901@", "2024").figure())).isEqualTo("31.5");
    }

    @Test
    void takesTheNewMapAfterAMerger() {
        append(List.of(
                told("households", "2025", "90107@2025-07-01", "20"),
                told("households", "2025", "90103@2025-07-01", "1"),
                told("households", "2025", "90104@2025-07-01", "1"),
                told("households", "2025", "90105@2025-07-01", "1"),
                told("households", "2025", "90106@2025-07-01", "1"),
                told("households", "2025", "90101@", "999")));
        RollUp sum = of("households", "90@", "2025");
        assertThat(value(sum.figure())).isEqualTo("24");
        assertThat(sum.expected()).isEqualTo(5);
    }

    @Test
    void givesNoFigureOverAGapButThePartialSumAndItsCoverage() {
        List<Told> all = everyCommune("households", "2024", "10");
        append(all.subList(0, 4));
        RollUp sum = of("households", "90@", "2024");
        assertThat(sum.figure()).isEqualTo(new Figure.Absent(Absence.INCOMPLETE));
        assertThat(value(sum.partial())).isEqualTo("40");
        assertThat(sum.reported()).isEqualTo(4);
        assertThat(sum.missing()).containsExactly(PlaceId.parse("90105@"), PlaceId.parse("90106@"));
    }

    @Test
    void takesAnAbsentFigureForAGap() {
        List<Told> all = everyCommune("households", "2024", "10");
        all.set(2, all.get(2).isAbsent(Absence.CONFIDENTIAL));
        append(all);
        assertThat(of("households", "90@", "2024").missing()).containsExactly(PlaceId.parse("90103@"));
    }

    @Test
    void keepsTheHedgeOfAPart() {
        List<Told> all = everyCommune("households", "2024", "10");
        all.set(2, all.get(2).is(Bound.Hedge.ABOUT, "10"));
        append(all);
        assertThat(of("households", "90@", "2024").figure())
                .isEqualTo(new Figure.Known(
                        BigDecimal.valueOf(60),
                        catalogue.indicator(Code.parse("households")).unit(),
                        Bound.Hedge.ABOUT));
    }

    @Test
    void computesARatioFromTheSumsAndNeverFromPercentages() {
        List<Told> all = everyCommune("households", "2024", "100");
        all.addAll(everyCommune("poor-households", "2024", "1"));
        all.set(0, told("households", "2024", "90101@", "1000"));
        all.set(6, told("poor-households", "2024", "90101@", "295"));
        append(all);
        // The mean of the six percentages would be 5.75.
        assertThat(value(of("poverty-computed", "90@", "2024").figure())).isEqualTo("20");
    }

    @Test
    void saysThatARatioIsIncompleteWhereAnInputIs() {
        List<Told> all = everyCommune("households", "2024", "100");
        all.addAll(everyCommune("poor-households", "2024", "1").subList(1, 6));
        append(all);
        RollUp ratio = of("poverty-computed", "90@", "2024");
        assertThat(ratio.figure()).isEqualTo(new Figure.Absent(Absence.INCOMPLETE));
        assertThat(ratio.partial()).isEqualTo(new Figure.Absent(Absence.INCOMPLETE));
        assertThat(ratio.reported()).isEqualTo(5);
        assertThat(ratio.missing()).containsExactly(PlaceId.parse("90101@"));
    }

    @Test
    void computesAGrowthFromTheSumsOfBothYears() {
        List<Told> all = everyCommune("trade", "2024", "12");
        all.addAll(everyCommune("trade", "2023", "10"));
        append(all);
        assertThat(value(of("trade-growth", "90@", "2024").figure())).isEqualTo("20");
    }

    @Test
    void isUndefinedForARecordedPercentage() {
        append(everyCommune("poverty", "2024", "3"));
        assertThat(of("poverty", "90@", "2024").figure()).isEqualTo(new Figure.Absent(Absence.UNDEFINED));
    }

    @Test
    void saysThatNothingIsReportedOrThatThereAreNoPlaces() {
        assertThat(of("households", "90@", "2024").figure()).isEqualTo(new Figure.Absent(Absence.NOT_REPORTED));
        assertThat(of("households", "90@", "2024").expected()).isEqualTo(6);
        assertThat(of("households", "90101@", "2024").figure()).isEqualTo(new Figure.Absent(Absence.NOT_APPLICABLE));
    }

    @Test
    void isUndefinedWhereTheSumIsTooLargeForAFigure() {
        append(everyCommune("households", "2024", "900000000000"));
        assertThat(of("households", "90@", "2024").figure()).isEqualTo(new Figure.Absent(Absence.UNDEFINED));
    }

    @Test
    void isTheExactSumOfAnyParts() {
        long seed = 20250701L;
        Random random = new Random(seed);
        List<Told> all = new ArrayList<>();
        BigDecimal[] sums = new BigDecimal[12];
        for (int month = 1; month <= 12; month++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int commune = 90101; commune <= 90106; commune++) {
                BigDecimal value =
                        BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), random.nextInt(7));
                sum = sum.add(value);
                all.add(told("trade", "2024-%02d".formatted(month), commune + "@", value.toPlainString()));
            }
            sums[month - 1] = sum;
        }
        append(all);
        List<RollUp> list = new RollUps(ledger)
                .list(
                        new RollUps.Question(Code.parse("trade"), Breakdown.TOTAL, Province.ROOT, COMMUNE),
                        When.within(Period.year(2024)),
                        AsOf.LATEST);
        assertThat(list).as("seed %d", seed).hasSize(12);
        for (int month = 0; month < 12; month++) {
            assertThat(((Figure.Known) list.get(month).figure()).value())
                    .as("seed %d, month %d", seed, month + 1)
                    .isEqualByComparingTo(sums[month]);
        }
    }

    @Test
    void namesARollUpAndThePlacesThatItIsMadeOf() {
        append(everyCommune("households", "2024", "10.5"));
        RollUps rollUps = new RollUps(ledger);
        List<RollUp> whole = rollUps.whole(Code.parse("households"), Province.ROOT, AsOf.LATEST);

        assertThat(whole).hasSize(1);
        FigureId.RolledUp id = whole.getFirst().id();
        assertThat(id).hasToString("households~90@~2024~_T~commune").isEqualTo(FigureId.parse(id.toString()));
        assertThat(rollUps.find(id, AsOf.LATEST)).contains(whole.getFirst());
        assertThat(rollUps.parts(id, AsOf.LATEST))
                .hasSize(6)
                .allSatisfy(part -> assertThat(value(part.figure())).isEqualTo("10.5"));
        assertThat(rollUps.parts(id, AsOf.LATEST).getFirst().id()).hasToString("f1");
    }

    @Test
    void hasNoWholeOverAGapAndNoneWithoutAnyFigure() {
        append(everyCommune("households", "2024", "10").subList(0, 5));
        RollUps rollUps = new RollUps(ledger);

        assertThat(rollUps.whole(Code.parse("households"), Province.ROOT, AsOf.LATEST))
                .isEmpty();
        assertThat(rollUps.find((FigureId.RolledUp) FigureId.parse("households~90@~2023~_T~commune"), AsOf.LATEST))
                .isEmpty();
    }
}
