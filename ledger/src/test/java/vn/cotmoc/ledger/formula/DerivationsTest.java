package vn.cotmoc.ledger.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

class DerivationsTest {
    private final Catalogue catalogue = Province.catalogue();
    private final Ledger ledger =
            new Ledger(new MemoryStore(SteppingClock.at("2025-01-10T00:00:00Z")), catalogue, Province.geography());
    private final Derivations derivations = new Derivations(ledger);
    private int batches;

    private void append(Told... told) {
        ledger.append(Batches.of("b" + batches++, told));
    }

    private Told told(String indicator, String period) {
        return Told.of(catalogue, indicator, period);
    }

    private Derivation derive(String indicator, String period) {
        return derivations.get(Cell.actual(Code.parse(indicator), Province.ROOT, Period.parse(period)), AsOf.LATEST);
    }

    private static String text(Figure figure) {
        return switch (figure) {
            case Figure.Known known ->
                Language.EN.value(known) + " " + known.unit().code();
            case Figure.Absent(Absence reason) -> reason.name();
        };
    }

    @Test
    void subtractsExactly() {
        append(told("exports", "2024").is("0.3"), told("imports", "2024").is("0.1"));
        Derivation balance = derive("trade-balance", "2024");
        assertThat(text(balance.figure())).isEqualTo("0.2 trieu-usd");
        assertThat(balance.id()).hasToString("trade-balance~90@~2024~_T");
        assertThat(balance.recorded().map(Object::toString)).containsExactly("f1", "f2");
        assertThat(balance.arithmetic(Language.VI)).isEqualTo("0,3 − 0,1 = 0,2");
    }

    @Test
    void explainsAShareWithItsNumbers() {
        append(told("exports", "2024").is("1000"), told("imports", "2024").is("2000"));
        Derivation share = derive("export-share", "2024");
        assertThat(text(share.figure())).isEqualTo("33.333333 percent");
        assertThat(share.arithmetic(Language.VI)).isEqualTo("1.000 ÷ (1.000 + 2.000) × 100 = 33,333333");
        assertThat(share.arithmetic(Language.EN)).isEqualTo("1,000 ÷ (1,000 + 2,000) × 100 = 33.333333");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // growth of trade: now | base | result
                "150     | 100    | 50 percent",
                "50      | 100    | −50 percent",
                "0       | 100    | −100 percent",
                "100     | 0      | UNDEFINED",
                "100     | -5     | UNDEFINED",
                "-50     | 100    | −150 percent",
                "> 66    | 51     | > 29.411765 percent",
                "≈ 66    | 51     | ≈ 29.411765 percent",
                "≥ 66    | 51     | ≥ 29.411765 percent",
                "66      | > 51   | < 29.411765 percent",
                "< 66    | 51     | < 29.411765 percent",
                "> 66    | > 51   | ≈ 29.411765 percent",
                "60..66  | 50     | 20–32 percent",
                "60      | 40..50 | 20–50 percent",
                "-       | 50     | INCOMPLETE",
                "50      | -      | INCOMPLETE",
                "-       | -      | NOT_REPORTED",
                "?       | 50     | CONFIDENTIAL",
            })
    void growsWithTheDoubtOfBothSides(String now, String base, String result) {
        List<Told> told = new ArrayList<>();
        figure("2024", now).ifPresent(told::add);
        figure("2023", base).ifPresent(told::add);
        append(told.toArray(Told[]::new));
        assertThat(text(derive("trade-growth", "2024").figure())).isEqualTo(result);
    }

    private Optional<Told> figure(String period, String text) {
        Told told = told("trade", period);
        return switch (text.charAt(0)) {
            case '-' -> text.length() == 1 ? Optional.empty() : Optional.of(told.is(text));
            case '?' -> Optional.of(told.isAbsent(Absence.CONFIDENTIAL));
            case '>' -> Optional.of(told.is(Bound.Hedge.MORE_THAN, text.substring(2)));
            case '<' -> Optional.of(told.is(Bound.Hedge.LESS_THAN, text.substring(2)));
            case '≥' -> Optional.of(told.is(Bound.Hedge.AT_LEAST, text.substring(2)));
            case '≈' -> Optional.of(told.is(Bound.Hedge.ABOUT, text.substring(2)));
            default -> Optional.of(told.is(text));
        };
    }

    @Test
    void writesTheBaseOfAGrowthIntoItsArithmetic() {
        append(told("trade", "2024/P9M").is("46360"), told("trade", "2023/P9M").is("35800"));
        assertThat(derive("trade-growth", "2024/P9M").arithmetic(Language.VI))
                .isEqualTo("(46.360 ÷ 35.800 − 1) × 100 = 29,497207");
    }

    @Test
    void dividesAnAmountByHeadsInTheIndicatorsOwnUnit() {
        append(told("revenue", "2024").is("9805.5"), told("population", "2024").is("802090"));
        assertThat(text(derive("revenue-per-head", "2024").figure())).isEqualTo("12.224937 trieu-dong");
    }

    @Test
    void leavesARatioAPlainNumberAndUndefinedOverZero() {
        append(told("exports", "2024").is("3"), told("imports", "2024").is("2"));
        append(told("exports", "2023").is("3"), told("imports", "2023").is("0"));
        assertThat(text(derive("export-cover", "2024").figure())).isEqualTo("1.5 number");
        assertThat(text(derive("export-cover", "2023").figure())).isEqualTo("UNDEFINED");
    }

    @Test
    void countsTheSmallestPlacesAndAdmitsWhatIsMissing() {
        append(
                told("criteria", "2024").is("9").at("90101@"),
                told("criteria", "2024").is("8").at("90102@"),
                told("criteria", "2024").is("7").at("90103@"),
                told("criteria", "2024").is("7").at("90104@"),
                told("criteria", "2024").is(Bound.Hedge.AT_LEAST, "10").at("90105@"));
        assertThat(text(derive("good-communes", "2024").figure())).isEqualTo("3–4 xa");
        append(told("criteria", "2024").is("19").at("90106@"));
        assertThat(text(derive("good-communes", "2024").figure())).isEqualTo("4 xa");
        assertThat(text(derive("good-communes", "2023").figure())).isEqualTo("NOT_REPORTED");
    }

    @Test
    void computesThroughAnotherFormula() {
        append(
                told("exports", "2024").is("30"),
                told("imports", "2024").is("10"),
                told("exports", "2023").is("20"),
                told("imports", "2023").is("10"));
        Derivation growth = derive("share-growth", "2024");
        assertThat(text(growth.figure())).isEqualTo("100 percent");
        assertThat(growth.parts()).hasOnlyElementsOfType(Derivation.Nested.class);
        assertThat(growth.recorded()).hasSize(4);
        assertThat(derivations.inputs(Code.parse("share-growth")).stream().map(Code::text))
                .containsExactly("exports", "imports");
    }

    @Test
    void isAsRipeAsTheLeastRipeInput() {
        append(
                told("exports", "2024").is("1").vintage(Vintage.OFFICIAL),
                told("imports", "2024").is("1").vintage(Vintage.ESTIMATE));
        assertThat(derive("trade-balance", "2024").vintage()).isEqualTo(Vintage.ESTIMATE);
    }

    @Test
    void knowsOnlyWhatWasKnown() {
        append(told("exports", "2024").is("3"), told("imports", "2024").is("2"));
        append(told("exports", "2024").is("5"));
        Cell cell = Cell.actual(Code.parse("trade-balance"), Province.ROOT, Period.year(2024));
        assertThat(text(derivations.get(cell, new AsOf.Revision(1)).figure())).isEqualTo("1 trieu-usd");
        assertThat(text(derivations.get(cell, AsOf.LATEST).figure())).isEqualTo("3 trieu-usd");
    }

    @Test
    void refusesAnIndicatorWithoutFormula() {
        assertThatThrownBy(() -> derive("trade", "2024"))
                .hasMessage("Indicator \"trade\" has no formula; its figures are recorded ones.");
        assertThat(derivations.isDerived(Code.parse("trade"))).isFalse();
        assertThat(derivations.findFormula(Code.parse("trade-growth"))).hasToString("Optional[growth(trade)]");
    }

    @Test
    void givesForManyCellsWhatItGivesForEach() {
        long seed = 99L;
        Random random = new Random(seed);
        List<Told> all = new ArrayList<>();
        for (String indicator : List.of("exports", "imports", "trade", "criteria")) {
            for (int year = 2020; year <= 2024; year++) {
                for (int commune = 90101; commune <= 90106; commune++) {
                    Told told = told(indicator, Integer.toString(year)).at(commune + "@");
                    String value =
                            BigDecimal.valueOf(random.nextInt(-200, 2000), 2).toPlainString();
                    switch (random.nextInt(6)) {
                        case 0 -> {}
                        case 1 -> all.add(told.isAbsent(Absence.CONFIDENTIAL));
                        case 2 -> all.add(told.is(Bound.Hedge.values()[random.nextInt(7)], value));
                        default -> all.add(told.is(value));
                    }
                }
            }
        }
        append(all.toArray(Told[]::new));
        for (String code : List.of(
                "trade-balance", "export-share", "trade-growth", "export-cover", "share-growth", "good-communes")) {
            Code indicator = Code.parse(code);
            for (When when : List.of(When.ALWAYS, When.parse("2022..2024"), When.oneOf(Period.year(2023)))) {
                Query query = Query.of(indicator).withWhen(when);
                Map<Cell, Figure> many = new HashMap<>();
                derivations
                        .list(indicator, query)
                        .forEach(each -> many.put(each.id().cell(), each.figure()));
                assertThat(many).isNotEmpty();
                many.forEach((cell, figure) -> assertThat(
                                derivations.get(cell, AsOf.LATEST).figure())
                        .as("seed %d, %s", seed, cell)
                        .isEqualTo(figure));
            }
        }
    }

    @Test
    void listsOnlyThePlacesAskedFor() {
        append(
                told("exports", "2024").is("3").at("90101@"),
                told("exports", "2024").is("3").at("90102@"),
                told("criteria", "2024").is("8").at("90101@"));
        var place = told("exports", "2024").at("90102@").cell().place();
        assertThat(derivations.list(
                        Code.parse("trade-balance"),
                        Query.of(Code.parse("trade-balance")).withPlaces(Set.of(place))))
                .singleElement()
                .satisfies(each -> assertThat(each.id().place()).isEqualTo(place));
        assertThat(derivations.list(
                        Code.parse("good-communes"),
                        Query.of(Code.parse("good-communes")).withPlaces(Set.of(Province.ROOT))))
                .singleElement()
                .satisfies(each -> assertThat(text(each.figure())).isEqualTo("1–6 xa"));
    }
}
