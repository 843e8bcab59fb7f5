package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

/// True numbers, however they were rounded, never raise an alarm; numbers broken by more than rounding can explain
/// always
/// do. Each case has a year of its own in one ledger.
class IdentityPropertyTest {
    private static final int CASES = 90;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long SEED = Long.getLong("cotmoc.seed", 20_261_125L);

    private final Random random = new Random(SEED);
    private final BoardFixture one = new BoardFixture(catalogue());
    private final List<Told> all = new ArrayList<>();

    private static Catalogue catalogue() {
        List<Indicator> indicators = Province.catalogue().indicators().values().stream()
                .map(IdentityPropertyTest::withIdentities)
                .toList();
        return Province.catalogue(indicators);
    }

    private static Indicator withIdentities(Indicator plain) {
        List<String> identities = switch (plain.code().text()) {
            case "trade" -> List.of("exports + imports");
            case "poverty" -> List.of("share(poor-households, households)");
            case "revenue" -> List.of("parts(sort: home, border)");
            case "ntm-communes" -> List.of("stock(enterprises)");
            default -> List.of();
        };
        return new Indicator(
                plain.code(),
                plain.name(),
                plain.unit(),
                plain.nature(),
                plain.description().withIdentities(identities),
                plain.formula());
    }

    /// A number from 100 to 100,000 with four decimals.
    private BigDecimal number() {
        double exponent = 2 + 3 * random.nextDouble();
        return BigDecimal.valueOf(Math.pow(10, exponent)).setScale(4, RoundingMode.HALF_UP);
    }

    /// As an office prints it: to some decimals, or where it is large to tens or hundreds.
    private BigDecimal printed(BigDecimal number) {
        int decimals = random.nextInt(4) - (number.precision() - number.scale() >= 5 ? 2 : 0);
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return new BigDecimal(rounded.toPlainString());
    }

    private BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }

    private static String year(int i) {
        return Integer.toString(1960 + 2 * i);
    }

    private Stream<Contradiction> reconcile(Contradiction.Kind kind) {
        one.knows(all.toArray(Told[]::new));
        return new Reconciliations(one.ledger)
                .of(AsOf.LATEST).items().stream()
                        .map(Reconciliation.Item::contradiction)
                        .filter(each -> each.kind() == kind);
    }

    private void tellSum(int i, BigDecimal broken) {
        BigDecimal exports = number();
        BigDecimal imports = number();
        BigDecimal trade = exports.add(imports).multiply(broken);
        all.add(one.told("exports", year(i)).is(text(printed(exports))));
        all.add(one.told("imports", year(i)).is(text(printed(imports))));
        all.add(one.told("trade", year(i)).is(text(printed(trade))));
    }

    @Test
    void sumsOfRoundedPartsRaiseNoAlarm() {
        for (int i = 0; i < CASES; i++) {
            tellSum(i, BigDecimal.ONE);
        }
        assertThat(reconcile(Contradiction.Kind.SUM)).as("seed " + SEED).isEmpty();
    }

    @Test
    void sumsThatRoundingCannotExplainAlwaysDo() {
        for (int i = 0; i < CASES; i++) {
            tellSum(i, new BigDecimal(random.nextBoolean() ? "1.05" : "0.95"));
        }
        assertThat(reconcile(Contradiction.Kind.SUM)).as("seed " + SEED).hasSize(CASES);
    }

    private void tellParts(int i, BigDecimal broken) {
        BigDecimal home = number();
        BigDecimal border = number();
        all.add(one.told("revenue", year(i)).is(text(printed(home))).part("sort:home"));
        all.add(one.told("revenue", year(i)).is(text(printed(border))).part("sort:border"));
        all.add(one.told("revenue", year(i)).is(text(printed(home.add(border).multiply(broken)))));
    }

    @Test
    void partsOfABreakdownGiveTheirWholeOrAnAlarm() {
        for (int i = 0; i < CASES; i++) {
            tellParts(i, i % 2 == 0 ? BigDecimal.ONE : new BigDecimal("1.05"));
        }
        assertThat(reconcile(Contradiction.Kind.SUM)
                        .map(each -> each.cell().period().year() % 4))
                .as("seed " + SEED)
                .hasSize(CASES / 2)
                .containsOnly(2);
    }

    private void tellShare(int i, BigDecimal broken) {
        BigDecimal households = number().add(BigDecimal.valueOf(200_000));
        BigDecimal poor = number();
        BigDecimal rate = percent(poor, households).multiply(broken).setScale(2, RoundingMode.HALF_UP);
        all.add(one.told("households", year(i)).is(text(households.setScale(0, RoundingMode.HALF_UP))));
        all.add(one.told("poor-households", year(i)).is(text(poor.setScale(0, RoundingMode.HALF_UP))));
        all.add(one.told("poverty", year(i)).is(text(rate)));
    }

    @Test
    void sharesOfCountsAgreeWithTheirRateOrRaiseAnAlarm() {
        for (int i = 0; i < CASES; i++) {
            tellShare(i, BigDecimal.ONE);
        }
        assertThat(reconcile(Contradiction.Kind.SUM)).as("seed " + SEED).isEmpty();
        all.clear();
        all.add(one.told("households", "2150").is("199765"));
        all.add(one.told("poor-households", "2150").is("4643"));
        all.add(one.told("poverty", "2150").is("1.36"));
        assertThat(reconcile(Contradiction.Kind.SUM)).hasSize(1);
    }

    private void tellGrowth(int i, double off) {
        BigDecimal base = number();
        BigDecimal now = base.multiply(BigDecimal.valueOf(0.4 + 1.6 * random.nextDouble()));
        BigDecimal growth = percent(now, base).subtract(HUNDRED).add(BigDecimal.valueOf(off));
        RoundingMode way = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        BigDecimal stated = growth.setScale(1 + random.nextInt(2), way);
        int year = 1960 + 2 * i;
        all.add(one.told("exports", Integer.toString(year - 1)).is(text(base)));
        all.add(one.told("exports", Integer.toString(year))
                .is(text(now.setScale(4, RoundingMode.HALF_UP)))
                .stated("yoy:" + text(stated)));
    }

    @Test
    void growthsThatWereRoundedOrCutOffRaiseNoAlarm() {
        for (int i = 0; i < CASES; i++) {
            tellGrowth(i, 0);
        }
        assertThat(reconcile(Contradiction.Kind.GROWTH)).as("seed " + SEED).isEmpty();
    }

    @Test
    void growthsThatRoundingCannotExplainAlwaysDo() {
        for (int i = 0; i < CASES; i++) {
            tellGrowth(i, random.nextBoolean() ? 1.5 : -1.5);
        }
        assertThat(reconcile(Contradiction.Kind.GROWTH)).as("seed " + SEED).hasSize(CASES);
    }

    private void tellYear(int i, BigDecimal broken) {
        BigDecimal first = number();
        BigDecimal second = number();
        all.add(one.told("imports", year(i) + "-H1").is(text(printed(first))));
        all.add(one.told("imports", year(i) + "-H2").is(text(printed(second))));
        all.add(one.told("imports", year(i)).is(text(printed(first.add(second).multiply(broken)))));
    }

    @Test
    void halvesGiveTheirYearOrAnAlarm() {
        for (int i = 0; i < CASES; i++) {
            tellYear(i, i % 2 == 0 ? BigDecimal.ONE : new BigDecimal("0.94"));
        }
        assertThat(reconcile(Contradiction.Kind.PERIODS)
                        .map(each -> each.cell().period().year() % 4))
                .as("seed " + SEED)
                .hasSize(CASES / 2)
                .containsOnly(2);
    }

    @Test
    void stocksGrowByWhatCame() {
        all.add(one.told("ntm-communes", "2022").is("90"));
        all.add(one.told("enterprises", "2023").is("4"));
        all.add(one.told("ntm-communes", "2023").is("94"));
        all.add(one.told("enterprises", "2024").is("11"));
        all.add(one.told("ntm-communes", "2024").is("107"));
        List<Contradiction> found = reconcile(Contradiction.Kind.SUM).toList();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().explanation().sentence().vi().replace('\u00a0', ' '))
                .isEqualTo("Thống kê tỉnh nêu 107 xã (2024), nhưng 94 + 11 = 105 xã: chênh 2 xã (1,9%).");
    }

    @Test
    void placesBelowAPlaceGiveItOrAnAlarm() {
        for (int commune = 90101; commune <= 90106; commune++) {
            all.add(one.told("population", "2024").is("1000").at(commune + "@"));
        }
        all.add(one.told("population", "2024").is("6000"));
        assertThat(reconcile(Contradiction.Kind.SUM)).isEmpty();
        all.clear();
        all.add(one.told("population", "2024").is("6300").knownFrom("2025-02-01"));
        assertThat(reconcile(Contradiction.Kind.SUM)
                        .map(each -> each.explanation().sentence().en().replace('\u00a0', ' ')))
                .containsExactly("Statistics Office states 6,300 persons (2024), but 1,000 + 1,000 + 1,000 + 1,000 + "
                        + "1,000 + 1,000 = 6,000 persons: 300 persons (5%) apart.");
    }

    @Test
    void aPersonsWordsCloseAContradiction() {
        all.add(one.told("exports", "2024").is("100"));
        all.add(one.told("exports", "2024").is("150").by("press"));
        String id =
                reconcile(Contradiction.Kind.VALUES).findFirst().orElseThrow().id();
        assertThat(one.row("exports").evidence().contradictions()).hasSize(1);

        one.ledger.mark(id, "Báo chí tính cả hàng quá cảnh.", "Chị Lan");

        Reconciliation after = new Reconciliations(one.ledger).of(AsOf.LATEST);
        assertThat(after.open()).isEmpty();
        assertThat(after.items()).hasSize(1);
        assertThat(after.find(id).orElseThrow().mark().orElseThrow().words())
                .isEqualTo("Báo chí tính cả hàng quá cảnh.");
        assertThat(one.row("exports").evidence().contradictions()).isEmpty();
        assertThat(new Reconciliations(one.ledger).of(new AsOf.Revision(1)).open())
                .hasSize(1);
    }
}
