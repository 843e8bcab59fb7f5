package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Quantile;
import vn.cotmoc.testkit.Province;

/// Properties of the rules: they hold for any numbers, not for examples.
class PacerTest {
    private static final Period YEAR = Period.year(2025);
    private static final Period NINE_MONTHS = Period.parse("2025/P9M");
    private static final Pacer PACER = new Pacer(LocalDate.of(2025, 10, 20));
    private static final int RUNS = 4_000;

    /// One drawing of everything that a status may depend on; numbers of one decimal, some of them zero or below.
    private record Draw(
            Kind kind,
            Direction direction,
            BigDecimal figure,
            BigDecimal target,
            Optional<BigDecimal> base,
            Signs signs) {

        Pacer.Verdict judge() {
            Indicator indicator = Province.indicator("any", "trieu-usd", kind, Indicator.Additivity.NONE, direction);
            Figure.Known plan = Figure.Known.of(target, indicator.unit());
            return PACER.judge(
                    new Stand(indicator, Figure.Known.of(figure, indicator.unit()), NINE_MONTHS),
                    new Goal(plan, YEAR, List.of(), base),
                    () -> signs);
        }

        Draw with(BigDecimal other) {
            return new Draw(kind, direction, other, target, base, signs);
        }

        Draw mirrored() {
            return new Draw(
                    kind,
                    direction == Direction.UP ? Direction.DOWN : Direction.UP,
                    figure.negate(),
                    target.negate(),
                    base.map(BigDecimal::negate),
                    new Signs(signs.profile(), signs.projection().map(each -> scaled(each, -1))));
        }

        Draw times(int factor) {
            BigDecimal by = BigDecimal.valueOf(factor);
            return new Draw(
                    kind,
                    direction,
                    figure.multiply(by),
                    target.multiply(by),
                    base.map(by::multiply),
                    new Signs(signs.profile(), signs.projection().map(each -> scaled(each, factor))));
        }
    }

    private static final Map<Projection, double[]> DRAWN = new HashMap<>();

    private static Projection projection(double... values) {
        Map<Quantile, Double> stated = new EnumMap<>(Quantile.class);
        for (Quantile each : Quantile.values()) {
            stated.put(each, values[each.ordinal()]);
        }
        Projection made = new Projection(
                Quantiles.of(stated).orElseThrow(),
                new Projection.Ends(
                        BigDecimal.valueOf(values[1]), BigDecimal.valueOf(values[3]), BigDecimal.valueOf(values[5])),
                FigureId.parse("f1"),
                LocalDate.of(2025, 10, 1));
        DRAWN.put(made, values);
        return made;
    }

    private static Projection scaled(Projection projection, int factor) {
        double[] values = DRAWN.get(projection);
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = factor * values[factor < 0 ? values.length - 1 - i : i];
        }
        return projection(turned);
    }

    private static BigDecimal number(Random random) {
        return random.nextInt(8) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(-2000, 2000), 1);
    }

    private static Draw draw(Random random) {
        Kind[] kinds = {Kind.FLOW, Kind.STOCK, Kind.RATE};
        double middle = random.nextInt(-200, 200);
        double width = random.nextInt(1, 40);
        Optional<Projection> projection = random.nextBoolean()
                ? Optional.of(projection(
                        middle - 2 * width,
                        middle - 1.3 * width,
                        middle - 0.7 * width,
                        middle,
                        middle + 0.7 * width,
                        middle + 1.3 * width,
                        middle + 2 * width))
                : Optional.empty();
        Optional<Profile> profile = random.nextBoolean()
                ? Optional.of(new Profile(
                        2020,
                        2024,
                        5,
                        BigDecimal.valueOf(random.nextInt(30, 90)),
                        BigDecimal.valueOf(random.nextInt(1, 9))))
                : Optional.empty();
        return new Draw(
                kinds[random.nextInt(kinds.length)],
                random.nextBoolean() ? Direction.UP : Direction.DOWN,
                number(random),
                number(random),
                random.nextBoolean() ? Optional.of(number(random)) : Optional.empty(),
                new Signs(profile, projection));
    }

    private static void forAll(Consumer<Draw> property) {
        for (int seed = 0; seed < RUNS; seed++) {
            Draw draw = draw(new Random(seed));
            try {
                property.accept(draw);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("seed " + seed + ": " + draw, wrong);
            }
        }
    }

    private static int caution(Status status) {
        return switch (status) {
            case ON_PACE -> 0;
            case AT_RISK -> 1;
            case OFF_PACE -> 2;
            default -> throw new AssertionError(status.toString());
        };
    }

    @Test
    void aBetterFigureNeverGivesAWorseStatus() {
        forAll(draw -> {
            BigDecimal step = BigDecimal.valueOf(draw.direction() == Direction.UP ? 7 : -7);
            Pacer.Verdict now = draw.judge();
            Pacer.Verdict better = draw.with(draw.figure().add(step)).judge();
            if (now.status() != Status.CANNOT_SAY) {
                assertThat(caution(better.status())).isLessThanOrEqualTo(caution(now.status()));
            }
        });
    }

    @Test
    void upAndDownAreMirrorImages() {
        forAll(draw -> {
            Pacer.Verdict one = draw.judge();
            Pacer.Verdict other = draw.mirrored().judge();
            assertThat(other.status()).isEqualTo(one.status());
            assertThat(other.pace().missing().map(BigDecimal::stripTrailingZeros))
                    .isEqualTo(one.pace().missing().map(BigDecimal::stripTrailingZeros));
        });
    }

    @Test
    void aStatusDoesNotDependOnTheUnit() {
        forAll(draw -> {
            assertThat(draw.times(1000).judge().status()).isEqualTo(draw.judge().status());
            assertThat(draw.times(8).judge().status()).isEqualTo(draw.judge().status());
        });
    }

    @Test
    void zeroAndNumbersBelowItHaveAStatusAsAnyOther() {
        Profile profile = new Profile(2022, 2024, 3, BigDecimal.valueOf(70), BigDecimal.ONE);
        for (String target : List.of("0", "-5", "5")) {
            for (String figure : List.of("0", "-3.5", "-4", "3.5", "3")) {
                for (Direction direction : List.of(Direction.UP, Direction.DOWN)) {
                    Status status = new Draw(
                                    Kind.FLOW,
                                    direction,
                                    new BigDecimal(figure),
                                    new BigDecimal(target),
                                    Optional.empty(),
                                    new Signs(Optional.of(profile), Optional.empty()))
                            .judge()
                            .status();
                    assertThat(status).isIn(Status.ON_PACE, Status.AT_RISK, Status.OFF_PACE);
                }
            }
        }
    }

    @Test
    void aTargetThatIsMetOrMissedAtTheEndIsSoMonotonelyMirroredAndInAnyUnit() {
        List<Status> order = List.of(Status.NOT_MET, Status.MET, Status.EXCEEDED);
        forAll(draw -> {
            Indicator up = Province.indicator("any", "trieu-usd", draw.kind(), Indicator.Additivity.NONE, Direction.UP);
            Indicator down =
                    Province.indicator("any", "trieu-usd", draw.kind(), Indicator.Additivity.NONE, Direction.DOWN);
            Figure.Known plan = Figure.Known.of(draw.target(), up.unit());
            Status status = Judge.status(Figure.Known.of(draw.figure(), up.unit()), plan, up);
            Status better = Judge.status(Figure.Known.of(draw.figure().add(BigDecimal.ONE), up.unit()), plan, up);
            Status mirrored = Judge.status(
                    Figure.Known.of(draw.figure().negate(), up.unit()),
                    Figure.Known.of(draw.target().negate(), up.unit()),
                    down);
            Status scaled = Judge.status(
                    Figure.Known.of(draw.figure().movePointRight(3), up.unit()),
                    Figure.Known.of(draw.target().movePointRight(3), up.unit()),
                    up);
            assertThat(order.indexOf(better)).isGreaterThanOrEqualTo(order.indexOf(status));
            assertThat(mirrored).isEqualTo(status);
            assertThat(scaled).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @CsvSource({"100, 50", "112.81552, 90", "80.40036, 2", "0, 1", "200, 99", "106.7449, 75", "94, 27"})
    void readsTheChanceOffTheQuantilesLinearlyInNormalScores(String below, int percent) {
        Projection projection = projection(80.40036, 87.18448, 93.2551, 100, 106.7449, 112.81552, 119.59964);
        Indicator limit = Province.indicator("any", "trieu-usd", Kind.FLOW, Indicator.Additivity.NONE, Direction.DOWN);
        Chance chance = projection.chance(limit, new Asked(Optional.empty(), Optional.of(new BigDecimal(below))));
        assertThat(chance.percent()).isEqualTo(percent);
        assertThat(chance.likely().bound()).isEqualTo(new Bound.UpTo(new BigDecimal("112.82")));
    }

    @Test
    void hasNoDistributionWhereQuantilesCrossOrAreTooFew() {
        Quantile low = Quantile.Q10;
        Quantile middle = Quantile.Q50;
        Quantile high = Quantile.Q90;
        assertThat(Quantiles.of(Map.of(low, 1.0, middle, 2.0))).isEmpty();
        assertThat(Quantiles.of(Map.of(low, 1.0, middle, 3.0, high, 2.0))).isEmpty();
        Quantiles flat = Quantiles.of(Map.of(low, 5.0, middle, 5.0, high, 5.0)).orElseThrow();
        assertThat(flat.below(4)).isZero();
        assertThat(flat.below(6)).isEqualTo(1);
    }
}
