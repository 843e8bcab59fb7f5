package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cotmoc.charts.SharesChart;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// Which shares are drawn of the parts of an indicator, and which are not.
final class StructureTest {
    private static final Structure.View VIEW = new Structure.View(AsOf.LATEST, Optional.empty());

    /// What the ledger would draw of trade.
    ///
    /// @param told lines as `exports 2024 3000`
    private static Optional<Structure> of(String identity, String... told) {
        List<Indicator> all = new ArrayList<>();
        for (Indicator each : Province.catalogue().indicators().values()) {
            all.add(
                    each.code().text().equals("trade")
                            ? new Indicator(
                                    each.code(),
                                    each.name(),
                                    each.unit(),
                                    each.nature(),
                                    each.description().withIdentities(List.of(identity)),
                                    each.formula())
                            : each);
        }
        Catalogue catalogue = Province.catalogue(all);
        Ledger ledger =
                new Ledger(new MemoryStore(SteppingClock.at("2025-09-01T00:00:00Z")), catalogue, Province.geography());
        List<vn.cotmoc.ledger.Batch.Entry> entries = new ArrayList<>();
        for (String line : told) {
            String[] words = line.split(" ");
            Told plain = Told.of(catalogue, words[0], words[1]);
            Told one = words[2].startsWith(">")
                    ? plain.is(Bound.Hedge.MORE_THAN, words[2].substring(1))
                    : plain.is(words[2]);
            entries.add((words.length > 3 ? one.part(words[3]) : one).entry());
        }
        ledger.append(Batches.of("figures.csv", entries));
        return Structure.find(ledger, catalogue.indicator(vn.cotmoc.model.Code.parse("trade")), VIEW);
    }

    private static List<String> rows(Optional<Structure> structure) {
        SharesChart chart = structure.orElseThrow().chart();
        return chart.table(Language.EN).rows().stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .toList();
    }

    @Test
    void computesEveryShareWithinItsOwnPeriod() {
        assertThat(rows(of(
                        "exports + imports",
                        "trade 2023 200",
                        "exports 2023 50",
                        "imports 2023 150",
                        "trade 2024 300",
                        "exports 2024 100",
                        "imports 2024 200")))
                .containsExactly("exports 2023 25", "exports 2024 33.3", "imports 2023 75", "imports 2024 66.7");
    }

    @Test
    void leavesAMissingPartWithinTheRest() {
        assertThat(rows(of(
                        "exports + imports",
                        "trade 2023 200",
                        "exports 2023 50",
                        "trade 2024 300",
                        "exports 2024 150",
                        "imports 2024 120")))
                .containsExactly(
                        "exports 2023 25",
                        "exports 2024 50",
                        "imports 2023 not reported",
                        "imports 2024 40",
                        "The rest, with parts that have no figure 2023 75",
                        "The rest 2024 10");
    }

    @Test
    void addsUpAWholeOnlyWherePartsExhaustIt() {
        String[] told = {"exports 2023 50", "imports 2023 150", "exports 2024 100", "imports 2024 300"};
        assertThat(rows(of("exports + imports", told))).contains("exports 2023 25", "imports 2024 75");
        assertThat(of("within(exports, imports)", told)).isEmpty();
    }

    @Test
    void takesItemsOfADimensionAsParts() {
        assertThat(rows(of(
                        "parts(mode: rail, road)",
                        "trade 2023 200",
                        "trade 2023 50 mode:rail",
                        "trade 2024 100 mode:rail",
                        "trade 2024 300 mode:road")))
                .contains("mode:rail 2023 25", "mode:rail 2024 25", "mode:road 2024 75");
    }

    @Test
    void takesPercentagesAsTheyWereStated() {
        Optional<Structure> structure = of(
                "within(poverty, grdp-growth)",
                "poverty 2023 20.5",
                "grdp-growth 2023 >70",
                "poverty 2024 21",
                "grdp-growth 2024 75");
        assertThat(rows(structure)).contains("poverty 2023 20.5", "grdp-growth 2023 > 70", "The rest 2023 ≈ 9.5");
        assertThat(structure.orElseThrow().figures()).hasSize(4);
    }

    @Test
    void drawsNoPeriodInWhichThePartsMakeMoreThanTheWholeAndSaysSo() {
        Structure structure = of(
                        "exports + imports",
                        "trade 2022 100",
                        "exports 2022 40",
                        "trade 2023 100",
                        "exports 2023 60",
                        "imports 2023 70",
                        "trade 2024 100",
                        "exports 2024 50")
                .orElseThrow();
        assertThat(structure.chart().table(Language.EN).rows())
                .noneMatch(row -> row.get(1).equals("2023"));
        assertThat(structure.note(Language.EN)).endsWith("Not drawn: 2023, where the parts make more than the whole.");
    }

    @Test
    void drawsNoSharesOfARangeOrOfAWholeThatIsUnknown() {
        assertThat(rows(of(
                        "exports + imports",
                        "trade 2023 200",
                        "exports 2023 40..50",
                        "imports 2023 100",
                        "trade 2024 200",
                        "imports 2024 100")))
                .contains("exports 2023 undefined", "imports 2023 50");
        assertThat(of("within(exports, imports)", "exports 2023 40", "exports 2024 50"))
                .isEmpty();
    }

    @Test
    void needsTwoPeriodsOfOneKind() {
        assertThat(of(
                        "exports + imports",
                        "trade 2023 200",
                        "exports 2023 50",
                        "trade 2024-H1 90",
                        "exports 2024-H1 9"))
                .isEmpty();
        assertThat(of("stock(exports, imports)", "trade 2023 200", "exports 2023 50", "trade 2024 2", "exports 2024 1"))
                .isEmpty();
    }

    @Test
    void isAsRipeAsTheLessRipeOfPartAndWhole() {
        try (Sample sample = Sample.start()) {
            Indicator fees = sample.ledger().catalogue().indicator(vn.cotmoc.model.Code.parse("fees"));
            SharesChart chart =
                    Structure.find(sample.ledger(), fees, VIEW).orElseThrow().chart();
            assertThat(chart.parts().getFirst().shares().getLast().vintage()).isEqualTo(Vintage.ESTIMATE);
            assertThat(chart.parts().getLast().shares().getLast().figure()).isInstanceOf(Figure.Absent.class);
            String page = sample.get("/indicators/fees").body();
            assertThat(page)
                    .contains("fees: cơ cấu", "href=\"/charts/shares/fees.svg\"", "không lấy trung bình")
                    .contains("Phần còn lại, gồm phần chưa có số");
            assertThat(sample.get("/charts/shares/fees.csv").body())
                    .contains("share,fees-rail,2022,25,,,percent,", "rest,Phần còn lại,2022,15,");
            assertThat(sample.get("/charts/shares/revenue").statusCode()).isEqualTo(404);
            assertThat(sample.get("/themes/economy").body()).contains("/charts/shares/fees.png");
        }
    }
}
