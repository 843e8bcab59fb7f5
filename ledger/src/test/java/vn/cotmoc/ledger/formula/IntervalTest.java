package vn.cotmoc.ledger.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;

class IntervalTest {

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Figure.Known percent(String value, Bound bound) {
        return new Figure.Known(n(value), Percent.UNIT, bound);
    }

    @Test
    void meetsWhereItHasANumberInCommon() {
        assertThat(Interval.between(n("1"), n("2")).meets(Interval.between(n("2"), n("3"))))
                .isTrue();
        assertThat(Interval.between(n("1"), n("2")).meets(Interval.above(n("2"))))
                .isFalse();
        assertThat(Interval.atLeast(n("1")).meets(Interval.atMost(n("1")))).isTrue();
        assertThat(Interval.below(n("1")).meets(Interval.atLeast(n("1")))).isFalse();
        assertThat(Interval.below(n("1")).meets(Interval.above(n("0")))).isTrue();
    }

    @Test
    void containsWhatLiesInsideIt() {
        assertThat(Interval.atLeast(n("1")).contains(Interval.above(n("1")))).isTrue();
        assertThat(Interval.above(n("1")).contains(Interval.atLeast(n("1")))).isFalse();
        assertThat(Interval.atLeast(n("1")).contains(Interval.point(n("1")))).isTrue();
        assertThat(Interval.between(n("1"), n("2")).contains(Interval.atLeast(n("1"))))
                .isFalse();
        assertThat(Interval.atMost(n("2")).contains(Interval.between(n("0"), n("2"))))
                .isTrue();
        assertThat(Interval.atMost(n("2")).contains(Interval.above(n("0")))).isFalse();
    }

    @Test
    void readsEveryBoundOfAFigure() {
        assertThat(Interval.of(percent("3", Bound.Hedge.EXACT))).isEqualTo(Interval.point(n("3")));
        assertThat(Interval.of(percent("3", Bound.Hedge.ABOUT)).isPoint()).isTrue();
        assertThat(Interval.of(percent("3", Bound.Hedge.AT_MOST))).isEqualTo(Interval.atMost(n("3")));
        assertThat(Interval.of(percent("3", Bound.Hedge.LESS_THAN))).isEqualTo(Interval.below(n("3")));
        assertThat(Interval.of(percent("3", new Bound.UpTo(n("4"))))).isEqualTo(Interval.between(n("3"), n("4")));
    }

    @Test
    void isNotDividedByWhatMayBeZero() {
        Interval one = Interval.point(n("1"));
        assertThat(one.dividedBy(Interval.between(n("-1"), n("1")))).isEmpty();
        assertThat(one.dividedBy(Interval.atLeast(n("0")))).isEmpty();
        assertThat(one.dividedBy(Interval.above(n("0")))).isPresent();
        assertThat(one.dividedBy(Interval.below(n("0")))).isPresent();
    }

    @Test
    void holdsEveryResultOfNumbersFromItsParts() {
        long seed = 31L;
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            Interval a = interval(random, -100);
            Interval b = interval(random, 1);
            BigDecimal x = inside(random, a);
            BigDecimal y = inside(random, b);
            String which = "seed " + seed + ", case " + i;
            assertThat(a.plus(b).contains(Interval.point(x.add(y)))).as(which).isTrue();
            assertThat(a.minus(b).contains(Interval.point(x.subtract(y))))
                    .as(which)
                    .isTrue();
            Interval quotient = a.dividedBy(b).orElseThrow();
            BigDecimal result = x.divide(y, 30, RoundingMode.HALF_UP);
            assertThat(quotient.contains(Interval.point(result))).as(which).isTrue();
        }
    }

    private static Interval interval(Random random, int from) {
        BigDecimal low = BigDecimal.valueOf(from + random.nextInt(150));
        return switch (random.nextInt(3)) {
            case 0 -> Interval.atLeast(low);
            case 1 -> Interval.between(low, low.add(BigDecimal.valueOf(random.nextInt(9))));
            default -> Interval.point(low);
        };
    }

    private static BigDecimal inside(Random random, Interval interval) {
        BigDecimal low = interval.low().orElseThrow().at();
        BigDecimal high = interval.high().map(Interval.End::at).orElse(low.add(BigDecimal.TEN));
        return low.add(high.subtract(low)
                .multiply(BigDecimal.valueOf(random.nextInt(5), 0))
                .divide(n("4")));
    }

    @Test
    void isUndefinedWhereAResultDoesNotFitAFigure() {
        Figure.Known large = percent("999999999999", Bound.Hedge.EXACT);
        assertThat(Percent.share(large, percent("0.000001", Bound.Hedge.EXACT)))
                .isEqualTo(new Figure.Absent(Absence.UNDEFINED));
        assertThat(Percent.share(large, percent("0", Bound.Hedge.EXACT)))
                .isEqualTo(new Figure.Absent(Absence.UNDEFINED));
        assertThat(Percent.difference(
                        percent("3.36", Bound.Hedge.EXACT), percent("4", Bound.Hedge.ABOUT), Percent.POINT))
                .isEqualTo(new Figure.Known(n("-0.64"), Percent.POINT, Bound.Hedge.ABOUT));
        assertThat(Percent.share(percent("1", new Bound.UpTo(n("999999999999"))), percent("0.001", Bound.Hedge.EXACT)))
                .isEqualTo(new Figure.Absent(Absence.UNDEFINED));
    }
}
