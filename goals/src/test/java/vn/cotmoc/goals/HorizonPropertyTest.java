package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.testkit.Province;

/// What holds for long-term goals, rankings and points whatever the numbers are.
class HorizonPropertyTest {
    private static final int CASES = 60;
    private static final long SEED = Long.getLong("cotmoc.seed", 20_261_125L);
    private static final Indicator UP =
            Province.indicator("good", "percent", Kind.RATE, Additivity.RATIO, Direction.UP);
    private static final Indicator DOWN =
            Province.indicator("bad", "percent", Kind.RATE, Additivity.RATIO, Direction.DOWN);
    private static final Indicator AMOUNT =
            Province.indicator("amount", "trieu-usd", Kind.FLOW, Additivity.ADDITIVE, Direction.UP);

    /// A goal of 2030 from a base of 2020, and the figure of 2025.
    private record Draw(Indicator indicator, BigDecimal base, BigDecimal goal, BigDecimal last) {

        Horizon horizon() {
            BoardFixture one = new BoardFixture(Province.catalogue(List.of(UP, DOWN, AMOUNT)));
            String code = indicator.code().text();
            one.knows(
                    one.target(code, "2030").is(goal.toPlainString()).stated("base@2020:" + base.toPlainString()),
                    one.told(code, "2025").is(last.toPlainString()));
            return new Horizons(one.ledger).list(2025, AsOf.LATEST).getFirst();
        }

        /// 0 the best.
        int badness() {
            return List.of(Status.ON_PACE, Status.AT_RISK, Status.OFF_PACE)
                    .indexOf(horizon().status());
        }
    }

    private static BigDecimal number(Random random, int from, int to) {
        return BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100), 2);
    }

    /// Bases, goals and figures on both sides of zero, the goal the better one.
    private static Draw draw(long seed) {
        Random random = new Random(seed);
        BigDecimal base = number(random, -40, 40);
        BigDecimal goal = base.add(number(random, 1, 40));
        return new Draw(UP, base, goal, base.add(number(random, -10, 45)));
    }

    @Test
    void neverGetsWorseWithABetterFigure() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Draw draw = draw(seed);
            BigDecimal more = draw.last().add(number(new Random(seed), 0, 5));
            Draw better = new Draw(UP, draw.base(), draw.goal(), more);
            assertThat(better.badness())
                    .as("seed %d: %s, %s", seed, draw, better)
                    .isBetween(0, draw.badness());
        }
    }

    @Test
    void judgesDownAsTheMirrorOfUp() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Draw draw = draw(seed);
            Draw mirrored = new Draw(
                    DOWN,
                    draw.base().negate(),
                    draw.goal().negate(),
                    draw.last().negate());
            assertThat(mirrored.badness()).as("seed %d: %s", seed, draw).isEqualTo(draw.badness());
        }
    }

    @Test
    void endsEveryWayAtTheGoalWithoutTurningBack() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Draw draw = draw(seed);
            for (Indicator indicator : List.of(UP, AMOUNT)) {
                Route way = Route.of(indicator, new Route.Start(2020, draw.base()), 2030, draw.goal())
                        .orElseThrow();
                List<BigDecimal> levels =
                        way.levels().stream().map(each -> each.figure().value()).toList();
                assertThat(levels).as("seed %d: %s", seed, draw).hasSize(10).isSorted();
                assertThat(levels.getFirst()).isGreaterThanOrEqualTo(draw.base());
                assertThat(levels.getLast()).isEqualByComparingTo(draw.goal());
            }
        }
    }

    @Test
    void requiresTheSameGrowthInAnyUnit() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            BigDecimal base = number(random, 1, 1_000);
            BigDecimal goal = number(random, 1, 1_000);
            assertThat(yearly(base.movePointRight(3), goal.movePointRight(3)))
                    .as("seed %d: %s to %s", seed, base, goal)
                    .isEqualTo(yearly(base, goal));
        }
    }

    private static Route.Yearly yearly(BigDecimal base, BigDecimal goal) {
        return Route.of(AMOUNT, new Route.Start(2020, base), 2030, goal)
                .orElseThrow()
                .yearly();
    }

    @Test
    void ranksAPlaceBehindAllThatAreBetterAndNoOther() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            List<Figure> figures = new ArrayList<>();
            IntStream.range(0, 30)
                    .forEach(i -> figures.add(
                            random.nextInt(6) == 0
                                    ? new Figure.Absent(Absence.NOT_REPORTED)
                                    : Figure.Known.of(BigDecimal.valueOf(random.nextInt(12)), DOWN.unit())));
            List<BigDecimal> known = figures.stream()
                    .filter(Figure.Known.class::isInstance)
                    .map(each -> ((Figure.Known) each).value())
                    .toList();
            assertThat(PlaceRanking.list(DOWN, figures, each -> each))
                    .as("seed %d", seed)
                    .hasSameSizeAs(known)
                    .allSatisfy(each -> {
                        BigDecimal value = ((Figure.Known) each.thing()).value();
                        long better = known.stream()
                                .filter(other -> other.compareTo(value) < 0)
                                .count();
                        assertThat(each.rank()).isEqualTo((int) better + 1);
                    });
        }
    }

    @Test
    void givesPointsWithinAHundredThatNeverFallWithABetterFigure() {
        List<Composite.Scale> scales = List.of(
                new Composite.Scale.Bounds(new BigDecimal("-20"), new BigDecimal("20")),
                new Composite.Scale.Range(),
                new Composite.Scale.Deviations(),
                new Composite.Scale.Ranks());
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            List<Double> values = random.doubles(12, -30, 30).sorted().boxed().toList();
            for (Composite.Scale scale : scales) {
                Points points = new Points(scale, UP, values);
                assertThat(values.stream().map(points::of).toList())
                        .as("seed %d: %s of %s", seed, scale, values)
                        .isSorted()
                        .allMatch(each -> each >= 0 && each <= 100);
            }
        }
    }
}
