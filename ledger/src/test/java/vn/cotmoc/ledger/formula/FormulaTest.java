package vn.cotmoc.ledger.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.model.Code;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ratio(a, b)                       | ratio(a, b)",
                "share(a,b)                        | share(a, b)",
                "share( exports , exports + imports) | share(exports, exports + imports)",
                "a + b                             | a + b",
                "a+b                               | a + b",
                "a - b - c                         | a - b - c",
                "a - (b - c)                       | a - (b - c)",
                "(a - b) - c                       | a - b - c",
                "growth(trade-all-types)           | growth(trade-all-types)",
                "per(revenue, population)          | per(revenue, population)",
                "count_where(a >= 8)               | count_where(a >= 8)",
                "count_where(a <> -2.50)           | count_where(a <> -2.5)",
                "share-of-a - per-head             | share-of-a - per-head",
                "a - 100                           | a - 100",
                "growth(ratio(a - b, c) + 2.5)     | growth(ratio(a - b, c) + 2.5)",
                "5g-stations + ratio(a, b)         | 5g-stations + ratio(a, b)",
            })
    void readsAndWritesItsTextForm(String text, String canonical) {
        assertThat(Formula.parse(text)).hasToString(canonical);
        assertThat(Formula.parse(canonical)).isEqualTo(Formula.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a +", "ratio(a)", "share(a, b, c)", "a * b", "A + b", "count_where(a >= b)",
                        "count_where(a + b >= 1)",
                "avg(a)", "a -b", "growth()", "a b", "(a + b", "a--b", "1.1234567 + a", "đ + a"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Formula.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\" is not a formula: at character ");
    }

    @Test
    void saysWhatWasExpectedAndWhere() {
        assertThatThrownBy(() -> Formula.parse("share(a b)"))
                .hasMessage("\"share(a b)\" is not a formula: at character 9, missing ',' at 'b'; "
                        + "write ratio(a, b), share(a, b), per(a, b), growth(a), count_where(a >= 8), a + b or a - b, "
                        + "with spaces around a minus.");
    }

    @Test
    void takesAHyphenWithoutSpacesForAPartOfACode() {
        assertThat(Formula.parse("exports-imports")).isEqualTo(new Formula.Ref(Code.parse("exports-imports")));
        assertThat(Formula.parse("exports - imports"))
                .isEqualTo(new Formula.Difference(ref("exports"), ref("imports")));
    }

    @Test
    void namesItsIndicatorsOnceInTheOrderOfTheText() {
        assertThat(Formula.parse("share(b, a + b) - growth(c)").indicators().map(Code::text))
                .containsExactly("b", "a", "c");
        assertThat(Formula.parse("a - growth(c)").uses(Formula.Growth.class)).isTrue();
        assertThat(Formula.parse("a - c").uses(Formula.Growth.class)).isFalse();
    }

    @Test
    void readsWhatItWroteForAnyTree() {
        long seed = 4711L;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Formula tree = tree(random, 4);
            assertThat(Formula.parse(tree.toString()))
                    .as("seed %d, tree %d", seed, i)
                    .isEqualTo(tree);
        }
    }

    private static Formula tree(Random random, int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? ref("i" + random.nextInt(9)) : constant(random);
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Formula.Sum(tree(random, depth - 1), tree(random, depth - 1));
            case 1 -> new Formula.Difference(tree(random, depth - 1), tree(random, depth - 1));
            case 2 -> new Formula.RatioOfSums(tree(random, depth - 1), tree(random, depth - 1));
            case 3 -> new Formula.Share(tree(random, depth - 1), tree(random, depth - 1));
            case 4 -> new Formula.Growth(tree(random, depth - 1));
            case 5 -> new Formula.Per(tree(random, depth - 1), tree(random, depth - 1));
            case 6 ->
                new Formula.CountWhere(
                        new Formula.Ref(Code.parse("some-code")),
                        Formula.Comparator.values()[random.nextInt(6)],
                        constant(random).value());
            default -> ref("a-b-" + random.nextInt(99));
        };
    }

    private static Formula.Constant constant(Random random) {
        return new Formula.Constant(BigDecimal.valueOf(random.nextInt(-99999, 99999), random.nextInt(5)));
    }

    private static Formula.Ref ref(String code) {
        return new Formula.Ref(Code.parse(code));
    }
}
