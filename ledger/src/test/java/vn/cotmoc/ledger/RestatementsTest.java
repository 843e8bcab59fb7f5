package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// On 1 July 2025 `90101` and `90102` merge into `90107`; `90103` and `90104` go on; 0.6 of `90105` go on and 0.4 of it
/// go to `90104`; `90106` is divided among itself and `90103` in parts that nobody stated.
class RestatementsTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);

    private final Catalogue catalogue = Province.catalogue();
    private final MemoryStore store = new MemoryStore(SteppingClock.at("2025-01-10T00:00:00Z"));
    private final Ledger ledger = new Ledger(store, catalogue, geography());
    private final Restatements restatements = new Restatements(ledger);
    private int batches;

    private static Geography geography() {
        List<Lineage> lineage = new ArrayList<>();
        lineage.add(thread("90101@", "90107", Lineage.Share.WHOLE));
        lineage.add(thread("90102@", "90107", Lineage.Share.WHOLE));
        lineage.add(thread("90103@", "90103", Lineage.Share.WHOLE));
        lineage.add(thread("90104@", "90104", Lineage.Share.WHOLE));
        lineage.add(thread("90105@", "90105", share("0.6")));
        lineage.add(thread("90105@", "90104", share("0.4")));
        lineage.add(thread("90106@", "90106", Lineage.Share.UNKNOWN));
        lineage.add(thread("90106@", "90103", Lineage.Share.UNKNOWN));
        return Geography.of(Province.geography().list(), lineage);
    }

    private static Lineage.Share share(String value) {
        return new Lineage.Share(Optional.of(new BigDecimal(value)), Lineage.Basis.DOCUMENTED);
    }

    private static Lineage thread(String from, String to, Lineage.Share share) {
        return new Lineage(
                new Lineage.Change("act-1", Province.MERGER, Lineage.Kind.SPLIT, Optional.of("Resolution 1")),
                Optional.of(PlaceId.parse(from)),
                Optional.of(new PlaceId(to, Optional.of(Province.MERGER))),
                share);
    }

    private void tell(String indicator, String period, String... valuesOfCommunes) {
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < valuesOfCommunes.length; i++) {
            if (!valuesOfCommunes[i].isEmpty()) {
                all.add(Told.of(catalogue, indicator, period)
                        .at((90101 + i) + "@")
                        .is(valuesOfCommunes[i]));
            }
        }
        tell(all);
    }

    private void tell(List<Told> all) {
        ledger.append(Batches.of("b" + batches++, all.toArray(Told[]::new)));
    }

    private RestatedSlice slice(String indicator, String period, LocalDate map) {
        return restatements.get(Query.of(Code.parse(indicator)).withWhen(When.oneOf(Period.parse(period))), map);
    }

    private static Cell cell(String indicator, String place, String period) {
        return Cell.actual(Code.parse(indicator), PlaceId.parse(place), Period.parse(period));
    }

    private RestatedFigure figure(String indicator, String place, String period, LocalDate map) {
        RestatedSlice slice = slice(indicator, period, map);
        return slice.get(slice.find(cell(indicator, place, period)).orElseThrow());
    }

    private static String text(RestatedFigure figure) {
        String value = figure.figure() instanceof Figure.Known known
                ? known.value().toPlainString()
                : ((Figure.Absent) figure.figure()).reason().toString();
        return value + " " + figure.exactness() + " " + figure.coverage().known() + "/"
                + figure.coverage().parts();
    }

    @Test
    void addsMergedPlacesExactly() {
        tell("population", "2024", "100", "23", "7", "11", "10", "5");
        assertThat(text(figure("population", "90107@2025-07-01", "2024", AFTER)))
                .isEqualTo("123 exact 2/2");
    }

    @Test
    void leavesFiguresOnTheirOwnMapAsTheyAre() {
        tell("population", "2024", "100", "23", "7", "11", "10", "5");
        RestatedSlice slice = slice("population", "2024", BEFORE);
        assertThat(slice.size()).isEqualTo(6);
        assertThat(text(figure("population", "90105@", "2024", BEFORE))).isEqualTo("10 exact 1/1");
    }

    @Test
    void dividesByStatedSharesAndKeepsTheSum() {
        tell("households", "2024", "100", "23", "7", "11", "9", "5");
        assertThat(text(figure("households", "90105@2025-07-01", "2024", AFTER)))
                .isEqualTo("5.4 estimated 1/1");
        assertThat(text(figure("households", "90104@2025-07-01", "2024", AFTER)))
                .isEqualTo("14.6 estimated 2/2");
    }

    @Test
    void saysThatAFigureIsUndefinedWhereAPartIsNotKnownAndNamesTheGroup() {
        tell("population", "2024", "100", "23", "7", "11", "10", "5");
        RestatedSlice slice = slice("population", "2024", AFTER);
        int row = slice.find(cell("population", "90103@2025-07-01", "2024")).orElseThrow();
        assertThat(text(slice.get(row))).isEqualTo("UNDEFINED undefined 2/2");
        RestatedFigure.Group group = slice.group(row).orElseThrow();
        assertThat(group.places())
                .containsExactly(PlaceId.parse("90103@2025-07-01"), PlaceId.parse("90106@2025-07-01"));
        assertThat(((Figure.Known) group.figure()).value()).isEqualTo("12");
    }

    @Test
    void neverAddsOverASilentGap() {
        tell("population", "2024", "100", "", "7", "11", "10", "5");
        assertThat(text(figure("population", "90107@2025-07-01", "2024", AFTER)))
                .isEqualTo("INCOMPLETE exact 1/2");
    }

    @Test
    void tellsOfPartsWithTheirFiguresWeightsAndActs() {
        tell("population", "2024", "100", "23", "7", "11", "10", "5");
        RestatedFigure figure = figure("population", "90104@2025-07-01", "2024", AFTER);
        assertThat(figure.parts())
                .extracting(part -> part.cell().place() + " " + part.weight().orElseThrow() + " "
                        + part.id().orElseThrow() + " "
                        + part.acts().getFirst().change().legalBasis().orElseThrow())
                .containsExactly("90104@ 1 f4 Resolution 1", "90105@ 0.4 f5 Resolution 1");
    }

    @Test
    void keepsTheHedgeOfWholePlaces() {
        tell(List.of(
                Told.of(catalogue, "population", "2024").at("90101@").is(Bound.Hedge.MORE_THAN, "100"),
                Told.of(catalogue, "population", "2024").at("90102@").is("23"),
                Told.of(catalogue, "population", "2024").at("90105@").is(Bound.Hedge.MORE_THAN, "10")));
        assertThat(((Figure.Known) figure("population", "90107@2025-07-01", "2024", AFTER)
                                .figure())
                        .bound())
                .isEqualTo(Bound.Hedge.MORE_THAN);
        assertThat(((Figure.Known) figure("population", "90105@2025-07-01", "2024", AFTER)
                                .figure())
                        .bound())
                .isEqualTo(Bound.Hedge.ABOUT);
    }

    @Test
    void computesRatiosFromTheirMovedParts() {
        tell("poor-households", "2024", "10", "2");
        tell("households", "2024", "50", "10");
        RestatedFigure share = figure("poverty-computed", "90107@2025-07-01", "2024", AFTER);
        assertThat(text(share)).isEqualTo("20 exact 2/2");
        assertThat(share.parts())
                .extracting(part -> part.id().orElseThrow().toString())
                .containsExactly(
                        "poor-households~90107@2025-07-01~2024~_T~2025-12-31",
                        "households~90107@2025-07-01~2024~_T~2025-12-31");
    }

    @Test
    void computesGrowthFromMovedLevelsOfBothYears() {
        tell("trade", "2023", "10", "10");
        tell("trade", "2024", "15", "10");
        assertThat(text(figure("trade-growth", "90107@2025-07-01", "2024", AFTER)))
                .startsWith("25 exact");
    }

    @Test
    void leavesARecordedRateOnlyWhereThePlaceIsWhatItWas() {
        tell("poverty", "2024", "5", "6", "7", "8");
        assertThat(text(figure("poverty", "90107@2025-07-01", "2024", AFTER))).isEqualTo("UNDEFINED undefined 2/2");
        assertThat(text(figure("poverty", "90101@", "2024", BEFORE))).isEqualTo("5 exact 1/1");
    }

    @Test
    void addsTheHalvesOfAYearThatTheChangeCutsInTwo() {
        tell("revenue", "2025-H1", "10", "20");
        tell(List.of(
                Told.of(catalogue, "revenue", "2025-H2").at("90107@2025-07-01").is("40")));
        RestatedFigure year = figure("revenue", "90107@2025-07-01", "2025", AFTER);
        assertThat(text(year)).isEqualTo("70 exact 2/2");
        assertThat(year.parts())
                .extracting(part -> part.cell().period().toString())
                .containsExactly("2025-H1", "2025-H2");
    }

    @Test
    void givesNoYearWhereAHalfIsMissing() {
        tell("revenue", "2025-H1", "10", "20");
        assertThat(slice("revenue", "2025", AFTER).size()).isZero();
    }

    @Test
    void dividesNothingBackwardsAndSaysSo() {
        tell(List.of(
                Told.of(catalogue, "population", "2026").at("90107@2025-07-01").is("123")));
        assertThat(text(figure("population", "90101@", "2026", BEFORE))).startsWith("UNDEFINED undefined");
    }

    @Test
    void seesOnlyWhatWasKnown() {
        tell("population", "2024", "100", "23");
        tell("population", "2024", "101", "23");
        RestatedSlice slice =
                restatements.get(Query.of(Code.parse("population")).withAsOf(new AsOf.Revision(1)), AFTER);
        assertThat(slice.millionths(slice.find(cell("population", "90107@2025-07-01", "2024"))
                        .orElseThrow()))
                .isEqualTo(123_000_000);
    }

    @Test
    void readsOnlyThePlacesThatAreAskedFor() {
        tell("population", "2024", "100", "23", "7", "11", "10", "5");
        RestatedSlice slice = restatements.get(
                Query.of(Code.parse("population")).withPlaces(Set.of(PlaceId.parse("90107@2025-07-01"))), AFTER);
        assertThat(slice.size()).isEqualTo(1);
        assertThat(slice.ordered()).containsExactly(0);
    }

    @Test
    void namesFiguresThatHaveNoPlaceOnTheMap() {
        tell(List.of(Told.of(catalogue, "population", "2024").at("901@").is("130")));
        RestatedSlice slice = slice("population", "2024", AFTER);
        assertThat(slice.size()).isZero();
        assertThat(slice.lost())
                .extracting(lost -> lost.id() + " " + lost.cell().place())
                .containsExactly("f1 901@");
    }

    private RollUp province(String indicator, LocalDate map) {
        return new RollUps(ledger)
                .get(
                        new RollUps.Question(
                                Code.parse(indicator), Breakdown.TOTAL, Province.ROOT, Code.parse("commune")),
                        Period.parse("2024"),
                        AsOf.LATEST,
                        map);
    }

    @Test
    void rollsUpAlongTheHierarchyOfTheChosenDay() {
        tell("households", "2024", "50", "10", "40");
        tell("poor-households", "2024", "10", "2", "8");
        RollUp before = province("households", BEFORE);
        assertThat(before.reported() + "/" + before.expected()).isEqualTo("3/6");
        assertThat(before.figure()).isEqualTo(new Figure.Absent(Absence.INCOMPLETE));
        assertThat(((Figure.Known) before.partial()).value()).isEqualTo("100");
        RollUp after = province("households", AFTER);
        assertThat(after.reported() + "/" + after.expected()).isEqualTo("1/5");
        assertThat(((Figure.Known) after.partial()).value()).isEqualTo("60");
    }

    @Test
    void rollsARatioUpFromItsMovedParts() {
        tell("households", "2024", "50", "10", "40", "20", "20", "60");
        tell("poor-households", "2024", "10", "2", "8", "4", "4", "12");
        assertThat(province("poverty-computed", BEFORE).figure())
                .isEqualTo(
                        province("poverty-computed", LocalDate.of(2024, 1, 1)).figure());
        assertThat(((Figure.Known) province("poverty-computed", BEFORE).figure()).value())
                .isEqualTo("20");
        assertThat(province("poverty-computed", AFTER).figure()).isEqualTo(new Figure.Absent(Absence.INCOMPLETE));
    }

    @Test
    void findsAFigureByItsId() {
        tell("population", "2024", "100", "23");
        FigureId id = FigureId.parse("population~90107@2025-07-01~2024~_T~2025-12-31");
        assertThat(text(restatements.get((FigureId.Restated) id, AsOf.LATEST))).isEqualTo("123 exact 2/2");
        assertThat(id.toString()).isEqualTo("population~90107@2025-07-01~2024~_T~2025-12-31");
        FigureId none = FigureId.parse("population~90103@2025-07-01~2024~_T~2025-12-31");
        assertThatThrownBy(() -> restatements.get((FigureId.Restated) none, AsOf.LATEST))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("No figure \"" + none + "\"");
    }

    @Test
    void countsOfPlacesAreNotMoved() {
        tell("criteria", "2024", "8", "9", "7", "8", "8", "8");
        RestatedSlice slice = slice("good-communes", "2024", AFTER);
        assertThat(slice.find(cell("good-communes", "90@", "2024"))
                        .map(slice::get)
                        .map(RestatementsTest::text))
                .contains("5 exact 1/1");
        assertThat(slice.figure(slice.find(cell("good-communes", "90@", "2024")).orElseThrow()))
                .isNotEqualTo(new Figure.Absent(Absence.UNDEFINED));
    }
}
