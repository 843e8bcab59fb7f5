package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.Told;

class DoubtsTest {
    private final OutlookFixture one = new OutlookFixture();

    private List<Doubt> doubts(String... indicators) {
        Doubts doubts = new Doubts(one.ledger);
        return Stream.of(indicators)
                .flatMap(each -> doubts.list(Code.parse(each), Set.of(), AsOf.LATEST).stream())
                .toList();
    }

    @Test
    void raisesNoDoubtAboutAFigureThatGoesOnAsBefore() {
        one.years("revenue", 2018, 100, 112, 121, 130, 139, 151);
        one.years("grdp-growth", 2018, 7.1, 6.8, 2.9, 6.7, 7.2, 7.0);
        one.years("population", 2018, 781655, 785100, 788706, 790300, 795500, 802090);
        one.months("trade", 60);

        assertThat(new Doubts(one.ledger).listAll(Set.of(), AsOf.LATEST)).isEmpty();
    }

    @Test
    void stopsListingWhereItsThreadIsInterrupted() {
        one.years("revenue", 2018, 100, 112, 121, 130, 139, 151, 1620);
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> new Doubts(one.ledger).listAll(Set.of(), AsOf.LATEST));
        } finally {
            Thread.interrupted();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1620, 1, lớn gấp 10 lần",
        "16200, 2, lớn gấp 100 lần",
        "162000, 3, lớn gấp 1.000 lần",
        "16.2, -1, nhỏ gấp 10 lần",
        "1.62, -2, nhỏ gấp 100 lần",
        "0.16, -3, nhỏ gấp 1.000 lần"
    })
    void namesTheSlipOfTheUnit(String stated, int exponent, String words) {
        one.years("revenue", 2018, 100, 112, 121, 130, 139, 151);
        one.knows(one.told("revenue", "2024").is(stated));

        Doubt doubt = doubts("revenue").getFirst();

        assertThat(doubt.slip()).isEqualTo(new Slip.Scale(exponent));
        assertThat(doubt.words().vi()).contains(words);
        assertThat(doubt.sureness()).isBetween(0.75, 0.99);
    }

    @Test
    void saysWhatWasExpectedAndAsksForAReason() {
        one.years("revenue", 2018, 100, 112, 121, 130, 139, 151);
        one.knows(one.told("revenue", "2024").is("1620"));

        Doubt doubt = doubts("revenue").getFirst();

        assertThat(doubt.words().vi())
                .isEqualTo("Số 1.620 tỷ đồng của kỳ 2024 khác xa mức dự kiến 154,95 đến 171,75 (95 %, theo 6 số "
                        + "trước). Có thể nhầm đơn vị hoặc dấu thập phân: lớn gấp 10 lần. Mức chắc chắn: 99 %.");
        assertThat(doubt.words().en())
                .isEqualTo("The figure 1,620 billion VND of 2024 is far from the expected 154.95 to 171.75 (95 %, from "
                        + "6 earlier figures). It may be 10 times too large. Sure to 99 %.");
        assertThat(doubt.finding().message())
                .isEqualTo("CM-7301: figures.csv, row 2, column 1: the figure looks like a slip of the unit or of the "
                        + "decimal point: \"1620\"; expected 154.95 to 171.75 (95 %, from 6 earlier figures). It may be "
                        + "10 times too large. If it is right, give the reason: ./cotmoc doubt --explain " + doubt.id()
                        + " --words \"…\" --by NAME.");
        assertThat(doubt.id()).matches("nghi-[0-9a-f]{12}");
    }

    @Test
    void namesTheDoubtAlikeInEveryLedgerAndAnotherFigureDifferently() {
        one.years("revenue", 2018, 100, 112, 121, 130, 139, 151, 1620);
        OutlookFixture other = new OutlookFixture();
        other.knows(other.told("trade", "2020").is("1"));
        other.years("revenue", 2018, 100, 112, 121, 130, 139, 151, 1620);
        OutlookFixture third = new OutlookFixture();
        third.years("revenue", 2018, 100, 112, 121, 130, 139, 151, 1630);
        Set<String> ids = new TreeSet<>();
        for (OutlookFixture each : List.of(one, other, third)) {
            ids.add(new Doubts(each.ledger)
                    .listAll(Set.of(), AsOf.LATEST)
                    .getFirst()
                    .id());
        }

        assertThat(ids).hasSize(2);
    }

    @Test
    void findsAWrongSign() {
        one.years("revenue", 2018, 100, 112, 121, 130, 139, 151, -162);

        Doubt doubt = doubts("revenue").getFirst();

        assertThat(doubt.slip()).isEqualTo(new Slip.Sign());
        assertThat(doubt.words().vi()).contains("Có thể sai dấu.");
        assertThat(doubt.finding().message()).startsWith("CM-7302: ").contains("Its sign may be wrong.");
    }

    @Test
    void findsTwoFiguresOfOneBatchThatWereSwapped() {
        one.years("exports", 2018, 1000, 1050, 1100, 1160, 1220, 1290);
        one.years("imports", 2018, 100, 104, 109, 115, 121, 126);
        one.knows(
                one.told("exports", "2024").is("131"),
                one.told("imports", "2024").is("1350"));

        List<Doubt> doubts = doubts("exports", "imports");

        assertThat(doubts).hasSize(2);
        List<Doubt> together = new Doubts(one.ledger).listAll(Set.of(), AsOf.LATEST);
        assertThat(together).allMatch(doubt -> doubt.slip() instanceof Slip.Swap);
        Doubt exports = together.stream()
                .filter(doubt -> doubt.cell().indicator().text().equals("exports"))
                .findFirst()
                .orElseThrow();
        assertThat(exports.words().vi())
                .contains("Có thể đổi chỗ với f14 (imports, 90@, kỳ 2024): số này hợp với chỗ kia và ngược lại.");
        assertThat(exports.finding().message())
                .startsWith("CM-7303: ")
                .contains("It may have been swapped with f14 (imports, 90@, 2024), since each fits where the other "
                        + "stands.");
    }

    @Test
    void doubtsAFigureFarOutsideWithoutKnowingWhy() {
        one.years("population", 2014, 781655, 785100, 788706, 790300, 795500, 802090, 806000, 809100, 812500, 815000);
        one.knows(one.told("population", "2024").is("1600000"));

        Doubt doubt = doubts("population").getFirst();

        assertThat(doubt.slip()).isEqualTo(new Slip.Unknown());
        assertThat(doubt.finding().message()).startsWith("CM-7304: ");
    }

    @Test
    void examinesWhatAYearToDateAddsAndSpeaksOfTheStatedFigure() {
        List<Told> all = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < 70; i++) {
            Period.Regular month = Period.month(2019, 1).plus(i);
            sum = month.start().getMonthValue() == 1 ? OutlookFixture.month(i) : sum + OutlookFixture.month(i);
            String period = Period.ofDays(month.start().withDayOfYear(1), month.lastDay())
                    .toString();
            double stated = i == 69 ? Math.round(sum * 10) : Math.round(sum * 100) / 100.0;
            all.add(one.told("trade", period, stated));
        }
        one.knows(all.toArray(Told[]::new));

        List<Doubt> doubts = doubts("trade");

        assertThat(doubts).hasSize(1);
        assertThat(doubts.getFirst().slip()).isEqualTo(new Slip.Scale(1));
        assertThat(doubts.getFirst().expected().low().doubleValue()).isBetween(sum * 0.9, sum);
        assertThat(doubts.getFirst().expected().high().doubleValue()).isBetween(sum, sum * 1.1);
    }

    @Test
    void holdsMonthsAgainstTheirForecast() {
        List<Told> all = IntStream.range(0, 70)
                .mapToObj(i -> one.told(
                        "trade",
                        Period.month(2019, 1).plus(i).toString(),
                        OutlookFixture.month(i) * (i == 69 ? 0.1 : 1)))
                .toList();
        one.knows(all.toArray(Told[]::new));

        assertThat(doubts("trade")).extracting(Doubt::slip).containsExactly(new Slip.Scale(-1));
    }

    @Test
    void comparesFirstHalvesWithFirstHalves() {
        for (int year = 2018; year < 2024; year++) {
            one.knows(one.told("revenue", year + "-H1", 100 + 8 * (year - 2018)));
        }
        one.knows(one.told("revenue", "2024-H1", 15));

        assertThat(doubts("revenue")).extracting(Doubt::slip).containsExactly(new Slip.Scale(-1));
    }

    @Test
    void doesNotJudgeByThreeEarlierFigures() {
        one.years("revenue", 2020, 100, 112, 121, 1300);

        assertThat(doubts("revenue")).isEmpty();
    }

    @Test
    void letsAGrowthRateFallBelowZero() {
        one.years("grdp-growth", 2015, 7.1, 6.8, 7.4, 6.7, 7.2, 7.0, -1.2);

        assertThat(doubts("grdp-growth")).isEmpty();
    }

    @Test
    void listsOnlyTheSeriesAskedFor() {
        one.years("exports", 2018, 1000, 1050, 1100, 1160, 1220, 1290, 13000);
        one.years("imports", 2018, 100, 104, 109, 115, 121, 126, 1300);

        assertThat(new Doubts(one.ledger).list(Set.of(OutlookFixture.id("imports"))))
                .extracting(doubt -> doubt.cell().indicator().text())
                .containsExactly("imports");
    }

    @Test
    void hasASectionForEveryCode() throws IOException {
        String page = Files.readString(Path.of("../docs/errors/outlook.md"));

        assertThat(DoubtKind.values())
                .allSatisfy(kind -> assertThat(page)
                        .contains("## " + kind.code() + "\n"
                                + kind.what().substring(0, 1).toUpperCase(Locale.ROOT)
                                + kind.what().substring(1)));
        assertThat(page).contains("## CM-7201\n", "## CM-7202\n", "## CM-7203\n", "## CM-7204\n", "## CM-7205\n");
    }
}
