package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cotmoc.model.Period;

/// Every rule holds where its example says so, and not where its counter-example does.
class RulesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 10, 20);

    static List<Rule> nonclaims() {
        return Rule.of("nonclaims.tsv");
    }

    static List<Rule> periods() {
        return Rule.of("periods.tsv");
    }

    @ParameterizedTest
    @MethodSource("nonclaims")
    void whatOnlyLooksLikeAFigureIsNoClaim(Rule rule) {
        assertThat(ClaimReader.create().read(rule.example())).as(rule.id()).isEmpty();
        assertThat(holdsSomewhere(rule, rule.example())).as(rule.id()).isTrue();
        assertThat(ClaimReader.create().read(rule.counter())).as(rule.id()).isNotEmpty();
    }

    private static boolean holdsSomewhere(Rule rule, String text) {
        List<Token> tokens = Lexer.tokens(PlainText.of(text));
        for (int i = 0; i < tokens.size(); i++) {
            if (rule.pattern().match(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("periods")
    void wordsOfTimeBecomePeriods(Rule rule) {
        String[] example = rule.example().split(" => ");
        List<Token> tokens = Lexer.tokens(PlainText.of(example[0]));
        Stretch stretch = first(tokens);

        assertThat(stretch).as(rule.id()).isNotNull();
        assertThat(stretch.rule()).isEqualTo(rule.id());
        assertThat(stretch.period().map(Period::toString).orElse("-"))
                .as(rule.id())
                .isEqualTo(example[1]);
        assertThat(holdsSomewhere(rule, rule.counter())).as(rule.id()).isFalse();
    }

    private static Stretch first(List<Token> tokens) {
        PeriodReader reader = new PeriodReader(Optional.of(DAY));
        for (int i = 0; i < tokens.size(); i++) {
            Stretch stretch = reader.find(tokens, i);
            if (stretch != null) {
                return stretch;
            }
        }
        return null;
    }

    static List<List<String>> words() {
        return Tables.rows("words.tsv");
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsAroundNumbersDoWhatTheirSenseSays(List<String> row) {
        for (String told : List.of(row.get(4), row.get(5))) {
            String[] parts = told.split(" =>", -1);
            assertThat(Told.claims(parts[0])).as(row.get(1)).isEqualTo(parts[1].strip());
        }
        assertThat(row.get(4).split(" =>", -1)[1]).isNotEqualTo(row.get(5).split(" =>", -1)[1]);
    }

    @Test
    void everyNameOfAUnitIsReadAsThatUnit() {
        for (List<String> row : Tables.rows("units.tsv")) {
            for (String phrase : row.get(2).split("\\|")) {
                List<Token> tokens = Lexer.tokens(PlainText.of(phrase.toLowerCase(Locale.ROOT)));
                UnitReader.Found found = new UnitReader(tokens).known(0);
                assertThat(found).as(phrase).isNotNull();
                assertThat(found.end()).as(phrase).isEqualTo(tokens.size());
            }
        }
    }

    @Test
    void noRuleStandsTwice() {
        Set<String> ids = new HashSet<>();
        nonclaims().forEach(rule -> assertThat(ids.add(rule.id())).as(rule.id()).isTrue());
        periods().forEach(rule -> assertThat(ids.add(rule.id())).as(rule.id()).isTrue());
    }

    @Test
    void aMonthWithoutAYearHasNoPeriodWhereNothingSaysTheYear() {
        List<Token> tokens = Lexer.tokens(PlainText.of("tháng 5"));
        Stretch stretch = new PeriodReader(Optional.empty()).find(tokens, 0);

        assertThat(stretch.period()).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistHasNoPeriod() {
        List<Token> tokens = Lexer.tokens(PlainText.of("ngày 31/2/2030"));
        Stretch stretch = new PeriodReader(Optional.empty()).find(tokens, 0);

        assertThat(stretch.end()).isEqualTo(tokens.size());
        assertThat(stretch.period()).isEmpty();
    }
}
