package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The larger records and what they refuse.
class RecordsTest {
    private static final Code POPULATION = Code.parse("population");
    private static final PlaceId PROVINCE = PlaceId.parse("99@");
    private static final LocalText LABEL = new LocalText("Dân số", "Population");

    private enum Wrong implements Finding.Kind {
        WRONG;

        @Override
        public Finding.Told told() {
            return new Finding.Told("CM-0000", Finding.Severity.ERROR, "the number is wrong");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv |       | 0 | 0 | a.csv",
                "a.csv |       | 7 | 0 | a.csv, row 7",
                "a.csv |       | 7 | 3 | a.csv, row 7, column 3",
                "a.csv |       | 0 | 3 | a.csv, column 3",
                "a.xlsx | Biểu 1 | 7 | 3 | a.xlsx › Biểu 1, row 7, column 3"
            })
    void aLocationSaysWhere(String file, String sheet, int row, int column, String text) {
        assertThat(new Location(file, Optional.ofNullable(sheet), row, column)).hasToString(text);
    }

    @Test
    void aLocationCountsFromOne() {
        assertThat(Location.of("a.csv", 2, 1)).isEqualTo(new Location("a.csv", Optional.empty(), 2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a.csv", -1, 2))
                .withMessage("Rows and columns count from 1, found -1 and 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a.csv", 1, -2))
                .withMessage("Rows and columns count from 1, found 1 and -2.");
    }

    @Test
    void aFindingIsOneLine() {
        var finding = new Finding(Wrong.WRONG, Location.of("a.csv", 7, 3), "1\r\n2", "one number", "Write one number.");
        assertThat(finding.message())
                .isEqualTo("CM-0000: a.csv, row 7, column 3: the number is wrong: \"1 2\"; expected one number. "
                        + "Write one number.");
        assertThat(finding.value()).isEqualTo("1\r\n2");
    }

    @Test
    void aFindingCutsALongValueBetweenCharacters() {
        Location at = Location.of("a.csv");
        assertThat(new Finding(Wrong.WRONG, at, "x".repeat(120), "", "").value())
                .isEqualTo("x".repeat(120));
        assertThat(new Finding(Wrong.WRONG, at, "x".repeat(121), "", "").value())
                .isEqualTo("x".repeat(119) + "…");
        assertThat(new Finding(Wrong.WRONG, at, "x".repeat(118) + "𠀀𠀀", "", "").value())
                .isEqualTo("x".repeat(118) + "…");
    }

    @Test
    void aLabelIsStrippedAndComposed() {
        assertThat(new LocalText(" Ta\u0323 Vie\u0323\u0302t ", "x").vi()).isEqualTo("Tạ Việt");
        assertThat(LABEL.in(Language.VI)).isEqualTo("Dân số");
        assertThat(LABEL.in(Language.EN)).isEqualTo("Population");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalText("xã", " "))
                .withMessage("A label needs a Vietnamese and an English text, found \"xã\" and \"\".");
    }

    @Test
    void aCellChangesOnePartAtATime() {
        Cell cell = Cell.actual(POPULATION, PROVINCE, Period.year(2024));
        assertThat(cell.breakdown()).isEqualTo(Breakdown.TOTAL);
        assertThat(cell.measure()).isEqualTo(Measure.ACTUAL);
        assertThat(cell.withPeriod(Period.year(2025)).withPeriod(Period.year(2024)))
                .isEqualTo(cell);
        assertThat(cell.withPlace(PlaceId.parse("98@")).place()).hasToString("98@");
        assertThat(cell.withMeasure(Measure.TARGET).measure()).isEqualTo(Measure.TARGET);
        assertThat(cell.withIndicator(Code.parse("births")).indicator()).hasToString("births");
    }

    @Test
    void anObservationKeepsItsRemarks() {
        List<Comparison> stated = new ArrayList<>(Comparison.parseAll("yoy:3"));
        var remarks = new Observation.Remarks(Optional.of("sơ bộ"), stated);
        stated.clear();
        var observation = new Observation(
                Cell.actual(POPULATION, PROVINCE, Period.year(2024)),
                new Figure.Absent(Absence.NOT_YET_DUE),
                Vintage.REPORTED,
                Code.parse("statistics-office"),
                new Citation(Code.parse("yearbook"), Optional.empty(), Location.of("a.csv")),
                remarks);
        assertThat(observation.remarks().stated()).hasSize(1);
        assertThat(Observation.Remarks.NONE.stated()).isEmpty();
    }

    @Test
    void aVintageIsFollowedByABetterOne() {
        assertThat(Vintage.values())
                .containsExactly(
                        Vintage.ADMINISTRATIVE_ESTIMATE,
                        Vintage.ESTIMATE,
                        Vintage.REPORTED,
                        Vintage.PRELIMINARY,
                        Vintage.OFFICIAL);
    }

    @ParameterizedTest
    @CsvSource({"-1", "7"})
    void anIndicatorShowsAtMostSixDecimals(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator.Nature(
                        Indicator.Kind.STOCK, Indicator.Additivity.ADDITIVE, Indicator.Direction.UP, decimals))
                .withMessage("Decimals lie within 0 to 6, found " + decimals + ".");
    }

    @Test
    void anIndicatorCopiesItsAliases() {
        List<String> aliases = new ArrayList<>(List.of("số dân"));
        var indicator = new Indicator(
                POPULATION,
                LABEL,
                new Unit(Code.parse("nguoi"), LABEL, Code.parse("count"), BigDecimal.ONE),
                new Indicator.Nature(Indicator.Kind.STOCK, Indicator.Additivity.ADDITIVE, Indicator.Direction.NONE, 0),
                new Indicator.Description(LABEL, Code.parse("owner"), Optional.empty(), aliases, Optional.empty()),
                Optional.empty());
        aliases.clear();
        assertThat(indicator.description().aliases()).containsExactly("số dân");
    }

    @Test
    void aSourceNeedsATitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(
                        Code.parse("nghi-quyet"),
                        " ",
                        "HĐND",
                        Optional.empty(),
                        Optional.of(Period.year(2024)),
                        Optional.empty()))
                .withMessage("Source nghi-quyet needs a title.");
    }

    @Test
    void anAgencyMayHaveASuccessor() {
        var agency = new Agency(
                Code.parse("cuc-thong-ke"), LABEL, Optional.empty(), Optional.empty(), Optional.of(POPULATION));
        assertThat(agency.successor()).contains(POPULATION);
    }

    @Test
    void aFailureHasACodeAndACause() {
        var cause = new IllegalStateException("disk");
        assertThat(new Failure("CM-5001", "The disk is full.").code()).isEqualTo("CM-5001");
        assertThat(new Failure("CM-5001", "The disk is full.", cause))
                .hasMessage("The disk is full.")
                .hasCause(cause);
    }
}
