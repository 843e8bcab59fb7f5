package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Province;

class CompositeTest {
    private static final PlaceId A = PlaceId.parse("90103@2025-07-01");
    private static final PlaceId B = PlaceId.parse("90104@2025-07-01");
    private static final PlaceId C = PlaceId.parse("90105@2025-07-01");
    private static final Indicator SERVICES =
            Province.indicator("services", "percent", Kind.RATE, Additivity.RATIO, Direction.UP);
    private static final Indicator DELAYS =
            Province.indicator("delays", "percent", Kind.RATE, Additivity.RATIO, Direction.DOWN);

    private static Composite.Scale bounds(String worst, String best) {
        return new Composite.Scale.Bounds(new BigDecimal(worst), new BigDecimal(best));
    }

    private static Composite composite(
            Composite.Mean mean, Composite.Gaps gaps, Composite.Scale first, Composite.Scale second) {
        return new Composite(
                mean,
                gaps,
                List.of(
                        new Composite.Part(Code.parse("services"), new BigDecimal("3"), first),
                        new Composite.Part(Code.parse("delays"), BigDecimal.ONE, second)));
    }

    private static List<CompositeScore> scores(Composite composite, String... delays) {
        Indicator index = Province.composite("index", composite);
        BoardFixture one = new BoardFixture(Province.catalogue(List.of(SERVICES, DELAYS, index)));
        List<PlaceId> places = List.of(A, B, C);
        List<String> services = List.of("80", "60", "20");
        for (int i = 0; i < places.size(); i++) {
            one.knows(one.told("services", "2025").at(places.get(i).toString()).is(services.get(i)));
            if (!delays[i].equals("-")) {
                one.knows(
                        one.told("delays", "2025").at(places.get(i).toString()).is(delays[i]));
            }
        }
        return new Composites(one.ledger).list(index, Period.year(2025), places, AsOf.LATEST);
    }

    private static String text(CompositeScore score) {
        return switch (score.figure()) {
            case Figure.Known known -> Language.EN.value(known);
            case Figure.Absent(Absence reason) -> reason.name();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARITHMETIC | bounds     | 72.5  | 60   | 15",
                "GEOMETRIC  | bounds     | 71.13 | 60   | 0",
                "ARITHMETIC | range      | 97.73 | 75   | 0",
                "ARITHMETIC | ranks      | 87.5  | 62.5 | 0",
                "ARITHMETIC | deviations | 59.53 | 54.02 | 36.45",
            })
    void isRecomputedFromItsPartsByTheStatedRules(Composite.Mean mean, String scale, String a, String b, String c) {
        Composite.Scale first = switch (scale) {
            case "bounds" -> bounds("0", "100");
            case "range" -> new Composite.Scale.Range();
            case "ranks" -> new Composite.Scale.Ranks();
            default -> new Composite.Scale.Deviations();
        };
        Composite.Scale second = scale.equals("bounds") ? bounds("20", "0") : first;
        List<CompositeScore> scores = scores(composite(mean, Composite.Gaps.NONE, first, second), "10", "8", "30");
        assertThat(scores).extracting(CompositeTest::text).containsExactly(a, b, c);
    }

    @Test
    void isUndefinedOrReweightedWhereAPartIsMissing() {
        Composite strict =
                composite(Composite.Mean.ARITHMETIC, Composite.Gaps.NONE, bounds("0", "100"), bounds("20", "0"));
        assertThat(scores(strict, "10", "-", "30"))
                .extracting(CompositeTest::text)
                .containsExactly("72.5", "INCOMPLETE", "15");
        Composite loose =
                composite(Composite.Mean.ARITHMETIC, Composite.Gaps.REWEIGHT, bounds("0", "100"), bounds("20", "0"));
        CompositeScore missing = scores(loose, "10", "-", "30").get(1);
        assertThat(text(missing)).isEqualTo("60");
        assertThat(missing.parts()).extracting(part -> part.weight().intValue()).containsExactly(100, 0);
        assertThat(missing.explanation().sentence().vi()).isEqualTo("100% × 60 (services) = 60 điểm; thiếu delays.");
    }

    @Test
    void explainsEveryPart() {
        CompositeScore score = scores(
                        composite(
                                Composite.Mean.ARITHMETIC, Composite.Gaps.NONE, bounds("0", "100"), bounds("20", "0")),
                        "10",
                        "8",
                        "30")
                .getFirst();
        assertThat(score.explanation().sentence().vi())
                .isEqualTo("75% × 80 (services) + 25% × 50 (delays) = 72,5 điểm.");
        assertThat(score.explanation().figures()).hasSize(2);
    }

    @Test
    void writesAGeometricMeanAsAProductOfPowers() {
        CompositeScore score = scores(
                        composite(Composite.Mean.GEOMETRIC, Composite.Gaps.NONE, bounds("0", "100"), bounds("20", "0")),
                        "10",
                        "8",
                        "30")
                .getFirst();
        assertThat(score.explanation().sentence().vi())
                .isEqualTo("80^0,75 (services) × 50^0,25 (delays) = 71,13 điểm.");
        assertThat(score.explanation().sentence().en())
                .isEqualTo("80^0.75 (services) × 50^0.25 (delays) = 71.13 points.");
    }

    @Test
    void refusesAnIndicatorThatIsNoComposite() {
        BoardFixture one = new BoardFixture(Province.catalogue(List.of(SERVICES)));
        assertThatThrownBy(() -> new Composites(one.ledger).list(SERVICES, Period.year(2025), List.of(A), AsOf.LATEST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
