package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RestatementTest {
    private static final LocalDate BEFORE = LocalDate.of(2019, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2021, 1, 1);
    private static final long ONE = 1_000_000;

    /// A and B end, X and Y start on the first day of 2020; L lives through it.
    private static Chronicles letters() {
        return Chronicles.of("A - 2020-01-01", "B - 2020-01-01", "L - -", "X 2020-01-01 -", "Y 2020-01-01 -");
    }

    private static List<String> told(Restated restated) {
        Correspondence way = restated.correspondence();
        List<String> told = new ArrayList<>();
        for (int target = 0; target < way.targetCount(); target++) {
            OptionalLong value = restated.figures().find(target, 0);
            told.add(way.target(target) + " "
                    + (value.isPresent()
                            ? BigDecimal.valueOf(value.getAsLong(), 6)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            : "-")
                    + " " + restated.exactness(target));
        }
        return told;
    }

    private static Restated sum(Chronicle chronicle, long... values) {
        return Restatement.along(chronicle.between(BEFORE, AFTER)).sum(Figures.column(values));
    }

    @Test
    void addsWholePlacesExactly() {
        Chronicle chronicle =
                letters().with("2020-01-01 A X 1", "2020-01-01 B X 1").build();
        assertThat(told(sum(chronicle, ONE, 2 * ONE, 5 * ONE))).containsExactly("L 5 exact", "X 3 exact", "Y - exact");
    }

    @Test
    void leavesTheRestWithASourceThatLivesOn() {
        Chronicle chronicle = letters()
                .with("2020-01-01 A X 1", "2020-01-01 B X 1", "2020-01-01 L Y ~0.25")
                .build();
        assertThat(told(sum(chronicle, ONE, 2 * ONE, 4 * ONE)))
                .containsExactly("L 3 estimated", "X 3 exact", "Y 1 estimated");
    }

    @Test
    void exchangesTwoPlacesOnOneDay() {
        Chronicle chronicle = Chronicles.of("L - -", "M - -")
                .with("2020-01-01 L M 1", "2020-01-01 M L 1")
                .build();
        assertThat(told(sum(chronicle, ONE, 2 * ONE))).containsExactly("L 2 exact", "M 1 exact");
    }

    @Test
    void isExactAgainWhereThePartsOfASplitMeet() {
        Chronicle chronicle = Chronicles.of(
                        "A - 2020-01-01",
                        "X 2020-01-01 2020-06-01",
                        "Y 2020-01-01 2020-06-01",
                        "Z 2020-06-01 2020-08-01",
                        "P 2020-08-01 -",
                        "Q 2020-08-01 -")
                .with(
                        "2020-01-01 A X -",
                        "2020-01-01 A Y -",
                        "2020-06-01 X Z 1",
                        "2020-06-01 Y Z 1",
                        "2020-08-01 Z P 0.3",
                        "2020-08-01 Z Q 0.7")
                .build();
        Correspondence whole = chronicle.between(BEFORE, LocalDate.of(2020, 6, 1));
        assertThat(told(Restatement.along(whole).sum(Figures.column(10 * ONE)))).containsExactly("Z 10 exact");
        assertThat(told(sum(chronicle, 10 * ONE))).containsExactly("P 3 documented", "Q 7 documented");
    }

    @Test
    void isUndefinedWhereAShareIsNotKnownAndNamesTheGroup() {
        Chronicle chronicle = letters()
                .with("2020-01-01 A X 0.6", "2020-01-01 A Y -", "2020-01-01 B X 1")
                .build();
        Restated restated = sum(chronicle, ONE, 2 * ONE, 5 * ONE);
        assertThat(told(restated)).containsExactly("L 5 exact", "X 2.6 documented", "Y - undefined");
        Correspondence way = restated.correspondence();
        assertThat(way.commonUnits().findByTarget(2)).contains(new CommonUnit(List.of("A", "B"), List.of("X", "Y")));
        Figures common = Restatement.along(way).common(way.commonUnits(), restated.origin());
        assertThat(common.find(way.commonUnits().ofTarget(2).orElseThrow(), 0)).hasValue(3 * ONE);
        assertThat(way.commonUnits().ofSource(0)).isEqualTo(way.commonUnits().ofTarget(1));
    }

    @Test
    void tellsWhereFiguresGoNowhere() {
        Chronicle chronicle =
                letters().with("2020-01-01 A - -", "2020-01-01 L X 0.5").build();
        Correspondence way = chronicle.between(BEFORE, AFTER);
        assertThat(way.losses(0))
                .containsExactly(new Loss("A", LocalDate.of(2020, 1, 1), Loss.Kind.ABOLISHED, Optional.empty()));
        assertThat(way.losses(1))
                .containsExactly(new Loss("B", LocalDate.of(2020, 1, 1), Loss.Kind.GAP, Optional.of(BigDecimal.ONE)));
        assertThat(way.losses(2)).isEmpty();
        assertThat(way.targetsOf(0)).isEmpty();
        Correspondence back = chronicle.between(AFTER, BEFORE);
        assertThat(back.losses(back.findSource("Y").orElseThrow()))
                .extracting(Loss::kind)
                .containsExactly(Loss.Kind.NO_ORIGIN);
    }

    @Test
    void tellsWhatIsMissingFromOne() {
        Chronicle chronicle =
                letters().with("2020-01-01 A X 0.7", "2020-01-01 B Y 1").build();
        assertThat(chronicle.between(BEFORE, AFTER).losses(0))
                .containsExactly(new Loss(
                        "A", LocalDate.of(2020, 1, 1), Loss.Kind.SHARES_BELOW_ONE, Optional.of(new BigDecimal("0.3"))));
    }

    @Test
    void givesALaterPlaceWithOneOriginBackAsAWhole() {
        Chronicle chronicle = letters()
                .with("2020-01-01 A X 1", "2020-01-01 B X 1", "2020-01-01 L Y 0.25")
                .build();
        Correspondence back = chronicle.between(AFTER, BEFORE);
        Figures figures = Figures.column(3 * ONE, 7 * ONE, ONE);
        assertThat(told(Restatement.along(back).sum(figures)))
                .containsExactly("A - undefined", "B - undefined", "L 4 exact");
        Correspondence estimated = back.estimatedBy(new long[] {1, 3, 4});
        assertThat(told(Restatement.along(estimated).withDecimals(0).sum(figures)))
                .containsExactly("A 2 estimated", "B 5 estimated", "L 4 exact");
        assertThatIllegalStateException()
                .isThrownBy(() -> chronicle.between(BEFORE, AFTER).estimatedBy(new long[3]))
                .withMessage("Only the way back can be estimated from figures of the earlier places.");
    }

    @Test
    void givesTheUnitsThatRoundingLeavesToTheLargestRemainders() {
        Chronicle chronicle = Chronicles.of("A - 2020-01-01", "X 2020-01-01 -", "Y 2020-01-01 -", "Z 2020-01-01 -")
                .with("2020-01-01 A X 0.333333333", "2020-01-01 A Y 0.333333333", "2020-01-01 A Z 0.333333334")
                .build();
        Restatement restatement =
                Restatement.along(chronicle.between(BEFORE, AFTER)).withDecimals(0);
        assertThat(told(restatement.sum(Figures.column(100 * ONE))))
                .containsExactly("X 33 documented", "Y 33 documented", "Z 34 documented");
        assertThat(told(restatement.sum(Figures.column(-100 * ONE))))
                .containsExactly("X -33 documented", "Y -33 documented", "Z -34 documented");
    }

    @Test
    void leavesOutWhatAPartIsMissingOfUnlessPartialResultsAreWanted() {
        Chronicle chronicle =
                letters().with("2020-01-01 A X 1", "2020-01-01 B X 1").build();
        Correspondence way = chronicle.between(BEFORE, AFTER);
        BitSet absent = new BitSet();
        absent.set(1);
        Figures figures = new Figures(1, new long[] {ONE, 0, 5 * ONE}, absent);
        assertThat(told(Restatement.along(way).sum(figures))).containsExactly("L 5 exact", "X - exact", "Y - exact");
        Restated partial = Restatement.along(way).withPartial().sum(figures);
        assertThat(told(partial)).containsExactly("L 5 exact", "X 1 exact", "Y - exact");
        assertThat(partial.coverage(1, 0)).isEqualTo(new Restated.Coverage(1, 2));
        assertThat(partial.coverage(1, 0).isComplete()).isFalse();
        assertThat(partial.terms(1, 0))
                .containsExactly(
                        new Restated.Term("A", OptionalLong.of(ONE), Optional.of(BigDecimal.ONE), Exactness.EXACT),
                        new Restated.Term("B", OptionalLong.empty(), Optional.of(BigDecimal.ONE), Exactness.EXACT));
        assertThat(Restatement.along(way)
                        .common(way.commonUnits(), figures)
                        .find(way.commonUnits().ofTarget(1).orElseThrow(), 0))
                .isEmpty();
    }

    @Test
    void dividesAtTheEnd() {
        Chronicle chronicle =
                letters().with("2020-01-01 A X 1", "2020-01-01 B X 1").build();
        Restatement restatement =
                Restatement.along(chronicle.between(BEFORE, AFTER)).withDecimals(2);
        Figures poor = Figures.column(ONE, 2 * ONE, ONE);
        Figures all = Figures.column(10 * ONE, 80 * ONE, 0);
        Figures ratio = restatement.ratio(poor, all);
        assertThat(ratio.find(0, 0)).isEmpty();
        assertThat(ratio.find(1, 0)).hasValue(30_000);
        assertThat(restatement.growth(poor, all).find(1, 0)).hasValue(2_900 * ONE);
    }

    @Test
    void choosesByARuleThatIsStated() {
        Chronicle chronicle = letters()
                .with("2020-01-01 A X 1", "2020-01-01 B X 1", "2020-01-01 L Y 0.5")
                .build();
        Restatement restatement = Restatement.along(chronicle.between(BEFORE, AFTER));
        Figures figures = Figures.column(ONE, 0, ONE);
        assertThat(told(restatement.by(Rule.MAXIMUM, figures)))
                .containsExactly("L - documented", "X 1 exact", "Y - documented");
        assertThat(told(restatement.by(Rule.MINIMUM, figures)).get(1)).isEqualTo("X 0 exact");
        assertThat(told(restatement.by(Rule.ALL, figures)))
                .containsExactly("L 1 documented", "X 0 exact", "Y 1 documented");
        assertThat(told(restatement.by(Rule.ANY, figures)).get(1)).isEqualTo("X 1 exact");
        assertThat(told(restatement.by(Rule.SUM, figures)).get(1)).isEqualTo("X 1 exact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restatement.by(Rule.MEDIAN, figures))
                .withMessage("A figure alone cannot be moved: undefined: the distribution inside the places is needed, "
                        + "not its middle.");
        for (Rule rule : Rule.values()) {
            assertThat(rule.reason()).isNotBlank();
        }
    }

    @Test
    void refusesTablesThatDoNotFit() {
        Restatement restatement = Restatement.along(letters().build().between(BEFORE, BEFORE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restatement.sum(Figures.column(ONE)))
                .withMessage("A row for each of the 3 sources is needed, found 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restatement.withDecimals(7))
                .withMessage("Decimals are 0 to 6, found 7.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figures(2, new long[3], new BitSet()))
                .withMessage("3 numbers do not fill rows of 2 columns.");
    }

    @Test
    void holdsARowForEachNameOfAPlaceAsOnePlace() {
        Chronicle chronicle = Chronicles.of("A - 2010-01-01", "A 2010-01-01 -").build();
        assertThat(told(sum(chronicle, ONE))).containsExactly("A 1 exact");
        assertThat(chronicle.knows("A")).isTrue();
        assertThat(chronicle.trail("A", BEFORE, "A", AFTER)).isEmpty();
    }

    @Test
    void tellsTheRowsOnTheWay() {
        Chronicle chronicle = letters()
                .with("2020-01-01 A X 0.5", "2020-01-01 A Y 0.5", "2020-01-01 B Y 1", "2020-02-01 X L 1")
                .build();
        assertThat(chronicle.trail("A", BEFORE, "L", AFTER)).containsExactly(0, 3);
        assertThat(chronicle.trail("L", AFTER, "A", BEFORE)).containsExactly(0, 3);
        assertThat(chronicle.trail("Q", BEFORE, "L", AFTER)).isEmpty();
    }
}
