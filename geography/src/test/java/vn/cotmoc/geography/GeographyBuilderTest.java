package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

class GeographyBuilderTest {
    private final GeographyBuilder rows = new GeographyBuilder();
    private int row = 1;

    private void place(String id, String parent, String to) {
        place(Inland.place(id, Inland.COMMUNE, parent, to));
    }

    private void place(Place place) {
        rows.add(place, Location.of("places.csv", ++row, 0));
    }

    private void lineage(String from, String to, Lineage.Share share) {
        rows.add(Inland.lineage(Lineage.Kind.SPLIT, from, to, share), Location.of("lineage.csv", ++row, 0));
    }

    private void twoGenerations() {
        place("1@", "", "2025-07-01");
        place("1@2025-07-01", "", "");
        place("2@2025-07-01", "", "");
    }

    private List<String> messages() {
        return rows.build().findings().stream().map(Finding::message).toList();
    }

    @Test
    void findsNothingInSoundRows() {
        Inland.places().forEach(this::place);
        Inland.lineage().forEach(each -> rows.add(each, Location.of("lineage.csv")));
        assertThat(rows.build()).isInstanceOfSatisfying(Geography.Sound.class, sound -> {
            assertThat(sound.findings()).isEmpty();
            assertThat(sound.geography().list()).hasSize(11);
        });
    }

    @Test
    void refusesAPlaceThatStandsTwice() {
        place("1@", "", "");
        place("1@", "", "");
        assertThat(messages())
                .containsExactly("CM-1201: places.csv, row 3: the place stands twice: \"1@\"; expected each place id "
                        + "once. Remove one of the two rows.");
    }

    @Test
    void refusesAPlaceThatEndsBeforeItStarts() {
        place("1@2025-07-01", "", "2025-07-01");
        assertThat(messages())
                .containsExactly("CM-1202: places.csv, row 2: the place ends before it exists for a day: "
                        + "\"2025-07-01\"; expected an end after the start 2025-07-01. The end is the first day on "
                        + "which 1@2025-07-01 no longer exists; mend one of the two dates.");
    }

    @Test
    void refusesAnIdWithAnotherDateThanTheValidity() {
        Place place = Inland.place("1@2025-07-01", Inland.COMMUNE, "", "");
        place(new Place(place.id(), place.name(), place.kind(), Optional.empty(), Validity.ALWAYS, Optional.empty()));
        assertThat(messages())
                .containsExactly("CM-1203: places.csv, row 2: the date of the place id is not the first day of its "
                        + "validity: \"1@2025-07-01\"; expected 1@. Write the start of the validity behind the @ of "
                        + "the id, nothing where it is blank.");
    }

    @Test
    void refusesTwoPlacesWithOneCodeOnADay() {
        place("1@2025-07-01", "", "");
        place("1@", "", "2025-07-02");
        assertThat(messages())
                .containsExactly("CM-1204: places.csv, row 2: two places bear one code on the same day: "
                        + "\"1@2025-07-01\"; expected a start not before 1@ has ended (2025-07-02). End the earlier "
                        + "place on the day on which the later one starts.");
    }

    @Test
    void seesAnOverlapBeyondAShortVersionInBetween() {
        place("1@", "", "");
        place("1@2010-01-01", "", "2011-01-01");
        place("1@2025-07-01", "", "");
        assertThat(messages())
                .hasSize(2)
                .last()
                .isEqualTo("CM-1204: places.csv, row 4: two places bear one code on the same day: "
                        + "\"1@2025-07-01\"; expected a start not before 1@ has ended (open). End the earlier "
                        + "place on the day on which the later one starts.");
    }

    @Test
    void refusesAnUnknownParent() {
        place("1@", "VN", "");
        assertThat(messages())
                .containsExactly("CM-1205: places.csv, row 2: no place bears the code of the parent: \"VN\"; expected "
                        + "the code of a place. Add the parent of 1@, or leave the parent of a root blank.");
    }

    @Test
    void refusesAParentThatEndsBeforeItsChild() {
        place("1@", "", "2025-07-01");
        place("1@2025-07-02", "", "");
        place("2@2020-01-01", "1", "");
        assertThat(messages())
                .containsExactly("CM-1206: places.csv, row 4: the parent is missing on a day of the place: \"1\"; "
                        + "expected a parent that exists as long as 2@2020-01-01, and none does on 2025-07-01. Give "
                        + "2@2020-01-01 the parent of that day, or mend the dates of either.");
    }

    @Test
    void refusesAParentThatStartsAfterItsChild() {
        place("1@2020-01-01", "", "");
        place("2@", "1", "");
        assertThat(messages())
                .containsExactly("CM-1206: places.csv, row 3: the parent is missing on a day of the place: \"1\"; "
                        + "expected a parent that exists as long as 2@, and none does at its start. Give 2@ the "
                        + "parent of that day, or mend the dates of either.");
    }

    @Test
    void refusesPlacesThatBelongToEachOther() {
        place("1@", "2", "2025-07-01");
        place("1@2025-07-01", "", "");
        place("2@", "3", "");
        place("3@", "", "2025-01-01");
        place("3@2025-01-01", "1", "");
        place("4@", "4", "");
        assertThat(messages())
                .containsExactly(
                        cycle(2, "2", "1@", ", as this one does on 2025-01-01"),
                        cycle(4, "3", "2@", ", as this one does on 2025-01-01"),
                        cycle(6, "1", "3@2025-01-01", ", as this one does on 2025-01-01"),
                        cycle(7, "4", "4@", ""));
    }

    private static String cycle(int row, String parent, String place, String when) {
        return "CM-1207: places.csv, row " + row + ": the place is its own ancestor: \"" + parent
                + "\"; expected a parent that does not belong to " + place + when
                + ". Give one of the places of the circle another parent.";
    }

    @Test
    void acceptsACircleOfCodesThatNoDaySees() {
        place("1@", "2", "2025-07-01");
        place("1@2025-07-01", "", "");
        place("2@", "", "2025-07-01");
        place("2@2025-07-01", "1", "");
        assertThat(messages()).isEmpty();
    }

    @Test
    void refusesLineageThatStandsTwice() {
        twoGenerations();
        lineage("1@", "1@2025-07-01", Inland.share("0.5"));
        lineage("1@", "1@2025-07-01", Inland.share("0.5"));
        assertThat(messages())
                .contains("CM-1210: lineage.csv, row 6: the lineage stands twice: \"1@ > 1@2025-07-01 on 2025-07-01\"; "
                        + "expected one row a source, target and day. Remove one of the two rows, or add their "
                        + "shares up.");
    }

    @Test
    void refusesLineageWithoutBothEnds() {
        lineage("", "", Lineage.Share.WHOLE);
        assertThat(messages())
                .containsExactly("CM-1211: lineage.csv, row 2: the lineage has neither source nor target: \"NQ1\"; "
                        + "expected a source, a target or both. Write the place id of the source; leave only the "
                        + "target of an abolition blank.");
    }

    @Test
    void refusesLineageOfAnUnknownPlaceAndNamesTheLikelyOne() {
        twoGenerations();
        lineage("1@", "2@2025-07-02", Lineage.Share.WHOLE);
        lineage("7@", "1@2025-07-01", Lineage.Share.WHOLE);
        assertThat(messages())
                .containsExactly(
                        "CM-1212: lineage.csv, row 5: the lineage names an unknown place: \"2@2025-07-02\"; expected "
                                + "the id of a place, as 2@2025-07-01. Add the place, or write the id as it stands in "
                                + "the list of places.",
                        "CM-1212: lineage.csv, row 6: the lineage names an unknown place: \"7@\"; expected the id of "
                                + "a place. Add the place, or write the id as it stands in the list of places.");
    }

    @Test
    void refusesASourceThatDoesNotExistUntilTheChange() {
        twoGenerations();
        lineage("1@2025-07-01", "2@2025-07-01", Lineage.Share.WHOLE);
        place("3@", "", "2025-06-30");
        lineage("3@", "2@2025-07-01", Lineage.Share.WHOLE);
        assertThat(messages()).containsExactly(source(5, "1@2025-07-01", "1"), source(7, "3@", "3"), gap(2, "1@"));
    }

    private static String source(int row, String id, String code) {
        return "CM-1213: lineage.csv, row " + row + ": the source does not exist until the change: \"" + id
                + "\"; expected a place that exists on the day before 2025-07-01. Name the version of " + code
                + " that the change of that day met.";
    }

    private static String gap(int row, String id) {
        return "CM-1219: places.csv, row " + row + ": the place ends and nothing says what became of it: \"" + id
                + "\"; expected a row of lineage from it on 2025-07-01. Say what became of it, with a blank target "
                + "where nothing did.";
    }

    @Test
    void warnsOfAPlaceThatEndsOnADayOfChangeAndBecomesNothing() {
        twoGenerations();
        place("3@", "", "2025-07-01");
        place("4@", "", "2024-01-01");
        lineage("1@", "1@2025-07-01", Lineage.Share.WHOLE);
        assertThat(messages()).containsExactly(gap(5, "3@"));
        assertThat(rows.build()).isInstanceOf(Geography.Sound.class);
        lineage("3@", "", Lineage.Share.UNKNOWN);
        assertThat(messages()).isEmpty();
    }

    @Test
    void leavesTheRestOfASourceThatLivesOnWithIt() {
        place("3@", "", "");
        place("4@", "", "");
        lineage("3@", "4@", Inland.share("0.1"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void takesSharesThatAddUpToOneButForTheirRounding() {
        twoGenerations();
        lineage("1@", "1@2025-07-01", Inland.share("0.333333333"));
        lineage("1@", "2@2025-07-01", Inland.share("0.666666668"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void refusesAnUnknownShareBesideAWholePlace() {
        twoGenerations();
        lineage("1@", "1@2025-07-01", Lineage.Share.WHOLE);
        lineage("1@", "2@2025-07-01", Lineage.Share.UNKNOWN);
        assertThat(messages())
                .containsExactly("CM-1225: lineage.csv, row 6: known shares leave nothing for an unknown one: \"1\"; "
                        + "expected less than 1 over the 2 targets of 1@ on 2025-07-01. Mend the shares, or leave "
                        + "blank those that are not known.");
    }

    @Test
    void refusesSharesOfOneMeasureThatAddUpToMoreThanOne() {
        twoGenerations();
        for (String to : List.of("1@2025-07-01", "2@2025-07-01")) {
            Lineage plain = Inland.lineage(Lineage.Kind.SPLIT, "1@", to, Lineage.Share.UNKNOWN);
            rows.add(
                    new Lineage(
                            plain.change(),
                            plain.from(),
                            plain.to(),
                            plain.share(),
                            Map.of(Code.parse("area"), Inland.share("0.6"))),
                    Location.of("lineage.csv", ++row, 0));
        }
        assertThat(messages())
                .containsExactly("CM-1217: lineage.csv, row 6: the shares of a source add up to more than 1: \"1.2\"; "
                        + "expected at most 1 over the 2 targets of 1@ on 2025-07-01. Mend the shares, or leave "
                        + "blank those that are not known.");
    }

    @Test
    void refusesATargetThatDoesNotExistFromTheChangeOn() {
        twoGenerations();
        place("4@", "", "");
        lineage("4@", "1@", Lineage.Share.WHOLE);
        assertThat(messages())
                .containsExactly(
                        "CM-1214: lineage.csv, row 6: the target does not exist from the change on: \"1@\"; "
                                + "expected a place that exists on 2025-07-01. Name the version of 1 that the change "
                                + "of that day made.",
                        gap(2, "1@"));
    }

    @Test
    void acceptsASourceAndATargetThatLiveThroughTheChange() {
        place("3@", "", "");
        place("4@", "", "");
        lineage("3@", "4@", Inland.share("0.1"));
        lineage("3@", "3@", Inland.share("0.9"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void refusesAShareOutOfRange() {
        twoGenerations();
        for (String share : List.of("0", "-0.5", "1.01", "1E+999999999")) {
            place("3-" + row + "@", "", "");
            lineage("3-" + (row - 1) + "@", "2@2025-07-01", Inland.share(share));
            assertThat(messages())
                    .contains("CM-1215: lineage.csv, row " + row + ": the share is out of range: \"" + share
                            + "\"; expected a number above 0 and at most 1. Write the share of the source as a "
                            + "fraction, 0.35 for 35 %; leave it blank where it is unknown.");
        }
    }

    @Test
    void refusesAShareThatDoesNotGoWithItsBasis() {
        twoGenerations();
        lineage("1@", "2@2025-07-01", new Lineage.Share(Optional.of(new BigDecimal("0.5")), Lineage.Basis.WHOLE));
        lineage("1@", "1@2025-07-01", new Lineage.Share(Optional.empty(), Lineage.Basis.ESTIMATED));
        assertThat(messages())
                .containsExactly(
                        "CM-1216: lineage.csv, row 5: the share does not go with its basis: \"0.5 whole\"; expected 1 "
                                + "with whole, a share with documented or estimated, none with unknown. Mend the "
                                + "share or its basis.",
                        "CM-1216: lineage.csv, row 6: the share does not go with its basis: \" estimated\"; expected "
                                + "1 with whole, a share with documented or estimated, none with unknown. Mend the "
                                + "share or its basis.");
    }

    @Test
    void refusesSharesAboveOne() {
        twoGenerations();
        lineage("1@", "1@2025-07-01", Inland.share("0.75"));
        lineage("1@", "2@2025-07-01", Inland.share("0.251"));
        assertThat(messages())
                .containsExactly(
                        "CM-1217: lineage.csv, row 6: the shares of a source add up to more than 1: \"1.001\"; "
                                + "expected at most 1 over the 2 targets of 1@ on 2025-07-01. Mend the shares, or leave blank "
                                + "those that are not known.");
    }

    @Test
    void warnsOfSharesBelowOneUnlessOneIsUnknown() {
        twoGenerations();
        lineage("1@", "1@2025-07-01", Inland.share("0.75"));
        assertThat(messages())
                .containsExactly("CM-1218: lineage.csv, row 5: the shares of a source add up to less than 1: \"0.75\"; "
                        + "expected 1 over the 1 targets of 1@ on 2025-07-01. Add the missing target, or leave blank "
                        + "the shares that are not known.");
        assertThat(rows.build()).isInstanceOf(Geography.Sound.class);
        lineage("1@", "2@2025-07-01", Lineage.Share.UNKNOWN);
        assertThat(messages()).isEmpty();
    }

    @Test
    void refusesTheGeographyAtTheFirstErrorAndNamesAll() {
        place("1@", "2", "");
        place("3@", "4", "");
        assertThat(rows.build())
                .isInstanceOfSatisfying(
                        Geography.Refused.class,
                        refused -> assertThat(refused.findings())
                                .hasSize(2)
                                .extracting(Finding::at)
                                .containsExactly(Location.of("places.csv", 2, 0), Location.of("places.csv", 3, 0)));
    }

    @Test
    void neverGivesTwoDefectsOneCode() {
        assertThat(Arrays.stream(GeographyDefect.values()).map(GeographyDefect::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CM-12\\d\\d"));
    }

    @Test
    void doesNotDependOnTheOrderOfTheRows() {
        Inland.places().reversed().forEach(this::place);
        assertThat(rows.build())
                .isInstanceOfSatisfying(
                        Geography.Sound.class,
                        sound -> assertThat(sound.geography().list(LocalDate.of(2025, 7, 1)))
                                .isEqualTo(Inland.geography().list(Inland.NEW)));
    }
}
