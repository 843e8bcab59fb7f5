package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Province;

class IndicatorSheetTest {
    private final BoardFixture one = new BoardFixture();

    private IndicatorSheet sheet(String indicator) {
        return IndicatorSheet.of(one.ledger, Code.parse(indicator), Province.ROOT, AsOf.LATEST);
    }

    @Test
    void putsTheHeadlineFirstAndPartsBehindTheWhole() {
        one.knows(
                one.told("trade", "2024").is("1").vintage(Vintage.ESTIMATE),
                one.told("trade", "2024").is("2").vintage(Vintage.OFFICIAL),
                one.told("trade", "2024").is("3").part("mode:rail"),
                one.told("trade", "2023").is("4"));
        IndicatorSheet sheet = sheet("trade");
        assertThat(sheet.figures().keySet().stream().map(cell -> cell.period() + " " + cell.breakdown()))
                .containsExactly("2023 _T", "2024 _T", "2024 mode:rail");
        assertThat(sheet.figures().values().stream()
                        .flatMap(all -> all.stream())
                        .map(each -> each.id().toString()))
                .containsExactly("f4", "f2", "f1", "f3");
        assertThat(sheet.derived()).isEmpty();
    }

    @Test
    void listsTargetsByIssuerWithTheirVersions() {
        one.knows(
                one.target("trade", "2025").is("1"),
                one.target("trade", "2024").is("2"),
                one.target("trade", "2024").is("3").knownFrom("2024-06-01"),
                one.target("trade", "2024").is("4").by("central"));
        assertThat(sheet("trade").targets().stream()
                        .map(each -> each.period() + " " + each.issuer().orElseThrow() + " "
                                + each.figure().value() + " after "
                                + each.superseded().size()))
                .containsExactly("2024 council 3 after 1", "2024 central 4 after 0", "2025 council 1 after 0");
    }

    @Test
    void computesADerivedIndicatorForEveryPeriod() {
        one.knows(
                one.told("exports", "2024").is("3"),
                one.told("imports", "2024").is("1"),
                one.told("exports", "2023").is("3"));
        IndicatorSheet sheet = sheet("trade-balance");
        assertThat(sheet.figures()).isEmpty();
        assertThat(sheet.derived().stream().map(each -> each.id().toString()))
                .containsExactly("trade-balance~90@~2023~_T", "trade-balance~90@~2024~_T");
    }
}
