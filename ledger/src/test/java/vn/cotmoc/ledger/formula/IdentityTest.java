package vn.cotmoc.ledger.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Location;
import vn.cotmoc.testkit.Province;

class IdentityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exports + imports                          | exports + imports",
                "share(poor-households, households)         | share(poor-households, households)",
                "parts(direction: export, import)           | parts(direction: export, import)",
                "parts( scope :phase-1,phase-2=whole-route) | parts(scope: phase-1, phase-2 = whole-route)",
                "within( domestic , foreign )               | within(domestic, foreign)",
                "stock(new)                                 | stock(new)",
                "stock( founded , closed )                  | stock(founded, closed)",
            })
    void readsEveryFormAndWritesItBack(String text, String canonical) {
        Identity identity = Identity.parse(text);
        assertThat(identity).hasToString(canonical);
        assertThat(Identity.parse(identity.toString())).isEqualTo(identity);
    }

    @Test
    void refusesPartsOfOneItemAndOtherText() {
        assertThatThrownBy(() -> Identity.parse("parts(direction: export)"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Identity.parse("a ~ b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Finding> check(String indicator, String identity) {
        Catalogue plain = Province.catalogue();
        List<Indicator> all = plain.indicators().values().stream()
                .map(each -> each.code().text().equals(indicator) ? with(each, identity) : each)
                .toList();
        return FormulaCheck.list(Province.catalogue(all), code -> Location.of("indicators.yaml", 7, 1));
    }

    private static Indicator with(Indicator plain, String identity) {
        return new Indicator(
                plain.code(),
                plain.name(),
                plain.unit(),
                plain.nature(),
                plain.description().withIdentities(List.of(identity)),
                plain.formula());
    }

    @Test
    void acceptsIdentitiesThatCanHold() {
        assertThat(Stream.of(
                                "exports + imports",
                                "parts(direction: export, import)",
                                "stock(exports, imports)",
                                "within(exports, imports)",
                                "within(grdp-growth, imports)")
                        .flatMap(text -> check("trade", text).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exports + unknown | CM-1302",
                "stock(unknown)    | CM-1302",
                "exports + revenue | CM-1303",
                "within(exports, x) | CM-1302",
                "within(exports, revenue) | CM-1303",
                "within(exports)   | CM-1306",
                "revenue           | CM-1304",
                "parts(a: b)       | CM-1306",
            })
    void findsWhatCannotHold(String identity, String code) {
        assertThat(check("trade", identity))
                .extracting(each -> each.kind().code())
                .contains(code);
    }

    @Test
    void saysWhatAnIdentityLooksLike() {
        Finding finding = check("trade", "parts(a: b)").getFirst();
        assertThat(finding.message())
                .contains("CM-1306")
                .contains("\"parts(a: b)\"")
                .contains("parts(dimension: a, b), parts(dimension: a, b = whole), within(a, b) or stock(in, out)");
    }
}
