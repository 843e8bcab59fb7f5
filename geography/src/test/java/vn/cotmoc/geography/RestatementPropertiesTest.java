package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Generated lineages of merges, splits, transfers and renames over several days.
class RestatementPropertiesTest {
    private static final int CASES = 300;

    private static Map<String, Map<String, BigDecimal>> matrix(Correspondence way) {
        Map<String, Map<String, BigDecimal>> rows = new HashMap<>();
        for (int target = 0; target < way.targetCount(); target++) {
            for (Correspondence.Part part : way.parts(target)) {
                rows.computeIfAbsent(part.source(), source -> new HashMap<>())
                        .put(way.target(target), part.weight().orElseThrow().stripTrailingZeros());
            }
        }
        return rows;
    }

    @Test
    void keepsEveryLastUnitWhateverTheDecimals() {
        Cases.each(CASES, random -> {
            int years = 1 + random.nextInt(4);
            Correspondence way = Chronicles.any(random, years, 0).between(Chronicles.START, Chronicles.year(years));
            Figures figures = Chronicles.figures(random, way);
            for (int decimals : List.of(0, 2, 6)) {
                Restated restated =
                        Restatement.along(way).withDecimals(decimals).sum(figures);
                assertThat(restated.figures().total(0)).isEqualTo(figures.total(0));
            }
        });
    }

    @Test
    void givesTheSameByTheShortWayAsByTheLongOne() {
        Cases.each(CASES, random -> {
            Correspondence way = Chronicles.any(random, 2, 0).between(Chronicles.START, Chronicles.year(2));
            Figures figures = Chronicles.figures(random, way);
            for (int decimals : List.of(0, 1, 6)) {
                Restatement restatement = Restatement.along(way).withDecimals(decimals);
                Figures once = restatement.sum(figures).figures();
                // Where something is absent, as in the second column, the long way is taken for all.
                Figures wide = Figures.absent(way.sourceCount(), 2);
                for (int row = 0; row < way.sourceCount(); row++) {
                    wide.set(row, 0, figures.find(row, 0).orElseThrow());
                }
                Figures twice = restatement.sum(wide).figures();
                for (int row = 0; row < way.targetCount(); row++) {
                    assertThat(twice.find(row, 0)).isEqualTo(once.find(row, 0));
                    assertThat(twice.find(row, 1)).isEmpty();
                }
            }
        });
    }

    @Test
    void goesByTwoStepsWhereItGoesAtOnce() {
        Cases.each(CASES, random -> {
            Chronicle chronicle = Chronicles.any(random, 4, 0);
            var middle = Chronicles.year(1 + random.nextInt(3));
            Map<String, Map<String, BigDecimal>> first = matrix(chronicle.between(Chronicles.START, middle));
            Map<String, Map<String, BigDecimal>> second = matrix(chronicle.between(middle, Chronicles.year(4)));
            Map<String, Map<String, BigDecimal>> product = new HashMap<>();
            first.forEach((source, row) -> row.forEach((via, weight) -> second.get(via)
                    .forEach((target, more) -> product.computeIfAbsent(source, key -> new HashMap<>())
                            .merge(target, weight.multiply(more), BigDecimal::add))));
            product.values().forEach(row -> row.replaceAll((target, weight) -> weight.stripTrailingZeros()));
            assertThat(matrix(chronicle.between(Chronicles.START, Chronicles.year(4))))
                    .isEqualTo(product);
        });
    }

    @Test
    void changesNothingBetweenADayAndItself() {
        Cases.each(CASES, random -> {
            Chronicle chronicle = Chronicles.any(random, 3, 30);
            var day = Chronicles.year(random.nextInt(4));
            Correspondence way = chronicle.between(day, day);
            Figures figures = Chronicles.figures(random, way);
            Restated restated = Restatement.along(way).sum(figures);
            for (int place = 0; place < way.targetCount(); place++) {
                assertThat(way.exactness(place)).isEqualTo(Exactness.EXACT);
                assertThat(restated.figures().find(place, 0)).isEqualTo(figures.find(place, 0));
            }
        });
    }

    @Test
    void holdsTheSameSumInACommonUnitOnBothDaysAndBothWays() {
        Cases.each(CASES, random -> {
            Chronicle chronicle = Chronicles.any(random, 3, 0);
            Correspondence there = chronicle.between(Chronicles.START, Chronicles.year(3));
            Correspondence back = chronicle.between(Chronicles.year(3), Chronicles.START);
            Figures figures = Chronicles.figures(random, there);
            Figures after = Restatement.along(there).sum(figures).figures();
            CommonUnits units = there.commonUnits();
            Figures before = Restatement.along(there).common(units, figures);
            for (int unit = 0; unit < units.list().size(); unit++) {
                long sum = 0;
                for (String target : units.list().get(unit).targets()) {
                    sum += after.find(there.findTarget(target).orElseThrow(), 0).orElseThrow();
                }
                assertThat(sum).isEqualTo(before.find(unit, 0).orElseThrow());
            }
            assertThat(back.commonUnits().list().stream().map(CommonUnit::targets))
                    .containsExactlyInAnyOrderElementsOf(
                            units.list().stream().map(CommonUnit::sources).toList());
        });
    }

    @Test
    void leavesOnlyWholeGroupsOpenWhereSharesAreNotKnown() {
        Cases.each(CASES, random -> {
            Correspondence way = Chronicles.any(random, 3, 50).between(Chronicles.START, Chronicles.year(3));
            Restated restated = Restatement.along(way).sum(Chronicles.figures(random, way));
            CommonUnits units = way.commonUnits();
            for (int target = 0; target < way.targetCount(); target++) {
                boolean known = restated.figures().find(target, 0).isPresent();
                assertThat(known)
                        .isEqualTo(way.exactness(target) != Exactness.UNDEFINED && way.sourcesOf(target).length > 0);
                if (way.exactness(target) == Exactness.UNDEFINED) {
                    assertThat(units.findByTarget(target).orElseThrow().targets())
                            .contains(way.target(target));
                }
            }
        });
    }

    @Test
    void estimatesTheWayBackSoThatTheSumStays() {
        Cases.each(CASES, random -> {
            Chronicle chronicle = Chronicles.any(random, 2, 0);
            Correspondence back = chronicle.between(Chronicles.year(2), Chronicles.START);
            long[] reference = new Random(7).longs(back.targetCount(), 1, 1000).toArray();
            Correspondence estimated = back.estimatedBy(reference);
            Figures figures = Chronicles.figures(random, estimated);
            for (int source = 0; source < estimated.sourceCount(); source++) {
                if (!estimated.losses(source).isEmpty()) {
                    figures.set(source, 0, 0);
                }
            }
            Restated restated = Restatement.along(estimated).withDecimals(0).sum(figures);
            assertThat(restated.figures().total(0)).isEqualTo(figures.total(0));
            for (int target = 0; target < estimated.targetCount(); target++) {
                assertThat(estimated.exactness(target)).isIn(Exactness.EXACT, Exactness.ESTIMATED);
            }
        });
    }
}
