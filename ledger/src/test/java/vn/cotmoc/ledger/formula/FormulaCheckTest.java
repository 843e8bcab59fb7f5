package vn.cotmoc.ledger.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.Location;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;

class FormulaCheckTest {

    private static Catalogue with(Indicator... derived) {
        List<Indicator> all = new ArrayList<>(List.of(
                Province.indicator("dong", "ty-dong", Kind.FLOW, Additivity.ADDITIVE, Direction.UP),
                Province.indicator("small-dong", "trieu-dong", Kind.FLOW, Additivity.ADDITIVE, Direction.UP),
                Province.indicator("usd", "trieu-usd", Kind.FLOW, Additivity.ADDITIVE, Direction.UP),
                Province.indicator("people", "nguoi", Kind.STOCK, Additivity.ADDITIVE, Direction.UP),
                Province.indicator("rate", "percent", Kind.RATE, Additivity.RATIO, Direction.UP)));
        all.addAll(List.of(derived));
        return Province.catalogue(all);
    }

    private static List<Finding> check(Catalogue catalogue) {
        return FormulaCheck.list(catalogue, code -> Location.of("indicators.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dong + small-dong    | ty-dong          |",
                "dong + usd           | ty-dong          | CM-1303",
                "dong - usd           | trieu-usd        | CM-1304 CM-1303",
                "dong - 5             | ty-dong          |",
                "share(dong, small-dong) | percent       |",
                "share(dong, usd)     | percent          | CM-1303",
                "share(dong, dong)    | number           | CM-1304",
                "ratio(dong, dong)    | number           |",
                "ratio(dong, dong)    | percent          | CM-1304",
                "ratio(dong, usd)     | number           | CM-1303",
                "growth(dong)         | percent          |",
                "growth(dong)         | ty-dong          | CM-1304",
                "per(dong, people)    | trieu-dong       |",
                "per(dong, people)    | trieu-usd        | CM-1304",
                "rate - rate          | percentage-point |",
                "rate - rate          | percent          |",
                "count_where(dong > 3)| xa               |",
                "growth(dong + usd)   | percent          | CM-1303",
                "dong + nobody        | ty-dong          | CM-1302",
                "dong * 2             | ty-dong          | CM-1301",
                "x + dong             | ty-dong          | CM-1305",
            })
    void findsUnitsThatCannotBeJoined(String formula, String unit, String codes) {
        var findings = check(with(Province.derived("x", unit, Additivity.NONE, formula)));
        assertThat(findings.stream().map(each -> each.kind().code()))
                .containsExactly(codes == null ? new String[0] : codes.split(" "));
    }

    @Test
    void saysHowToMendADefect() {
        var findings = check(with(Province.derived("x", "ty-dong", Additivity.NONE, "dong + usd")));
        assertThat(findings.stream().map(Finding::message))
                .containsExactly("CM-1303: indicators.yaml: the formula joins units that cannot be converted: "
                        + "\"dong + usd\"; expected trieu-usd that converts exactly into ty-dong. "
                        + "Join figures of one dimension only.");
        assertThat(findings.getFirst().kind().severity()).isEqualTo(Finding.Severity.ERROR);
    }

    @Test
    void findsALongCircle() {
        var catalogue = with(
                Province.derived("x", "ty-dong", Additivity.NONE, "y + dong"),
                Province.derived("y", "ty-dong", Additivity.NONE, "x + dong"));
        assertThat(check(catalogue)).extracting(each -> each.kind().code()).containsExactly("CM-1305", "CM-1305");
        var ledger = new Ledger(new MemoryStore(Clock.systemUTC()), catalogue, Province.geography());
        assertThatThrownBy(() -> new Derivations(ledger)).hasMessageEndingWith("leads back to itself.");
    }

    @Test
    void findsNothingWrongWithTheInventedProvince() {
        assertThat(check(Province.catalogue())).isEmpty();
    }
}
