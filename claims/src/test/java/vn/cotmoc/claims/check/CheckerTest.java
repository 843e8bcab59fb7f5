package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cotmoc.claims.check.Ledgers.told;
import static vn.cotmoc.claims.check.Ledgers.verdicts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Told;

class CheckerTest {
    private static List<String> of(Ledger ledger, String text) {
        return verdicts(ledger, text);
    }

    @Test
    void supportsANumberThatTheLedgerHas() {
        Ledger ledger = Ledgers.with(told("revenue", "2030").is("6845.5"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách nhà nước trên địa bàn đạt 6.845,5 tỷ đồng."))
                .containsExactly("SUPPORTS LEVEL: Khớp số đã ghi: 6.845,5 tỷ đồng (Thống kê tỉnh, 2030).");
    }

    @Test
    void allowsForRoundingAndHedges() {
        Ledger ledger = Ledgers.with(told("revenue", "2030").is("6845.5"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.850 tỷ đồng."))
                .containsExactly(
                        "WITHIN_ROUNDING LEVEL: Khớp sau khi làm tròn: số đã ghi 6.845,5 tỷ đồng (Thống kê tỉnh, 2030).");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt hơn 6.800 tỷ đồng.").getFirst())
                .startsWith("SUPPORTS LEVEL");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt gần 6.800 tỷ đồng.").getFirst())
                .startsWith("CONTRADICTS LEVEL");
    }

    @Test
    void contradictsWithTheDifference() {
        Ledger ledger = Ledgers.with(told("revenue", "2030").is("6000"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.612 tỷ đồng."))
                .containsExactly(
                        "CONTRADICTS LEVEL: Khác số đã ghi 6.000 tỷ đồng (Thống kê tỉnh, 2030): văn bản lệch +10,2%.");
    }

    @Test
    void tellsApartNumbersThatAreOneUnitApart() {
        Ledger ledger = Ledgers.with(told("revenue", "2030").is("12"));

        for (String wrong : List.of("11", "13")) {
            assertThat(of(ledger, "Năm 2030, thu ngân sách đạt " + wrong + " tỷ đồng.")
                            .getFirst())
                    .startsWith("CONTRADICTS LEVEL");
        }
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 12 tỷ đồng.").getFirst())
                .startsWith("SUPPORTS LEVEL");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 12,4 tỷ đồng.").getFirst())
                .startsWith("SUPPORTS LEVEL");
    }

    @Test
    void judgesExactClaimsByExactFigures() {
        Ledger ledger = Ledgers.with(
                told("revenue", "2030").is(Bound.Hedge.ABOUT, "7000").by("press"),
                told("revenue", "2030").is("6845"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.945 tỷ đồng.").getFirst())
                .startsWith("CONTRADICTS LEVEL");
    }

    @Test
    void namesTheReporterAndTheVintageThatAgree() {
        Ledger ledger = Ledgers.with(
                told("revenue", "2030").is("6845").vintage(Vintage.OFFICIAL),
                told("revenue", "2030").is("6711").vintage(Vintage.ESTIMATE),
                told("trade", "2030").is("512").by("customs"),
                told("trade", "2030").is("533").by("statistics"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.711 tỷ đồng."))
                .containsExactly("OTHER_VINTAGE LEVEL: Khớp số 6.711 tỷ đồng (Thống kê tỉnh, 2030); "
                        + "số đang dùng là 6.845 tỷ đồng (Thống kê tỉnh, 2030).");
        assertThat(of(ledger, "Năm 2030, kim ngạch xuất nhập khẩu đạt 512 triệu USD.")
                        .getFirst())
                .startsWith("OTHER_REPORTER LEVEL: Khớp số 512 triệu USD (Hải quan, 2030)");
    }

    @Test
    void findsTheSameDigitsUnderAnotherQuestion() {
        Ledger ledger = Ledgers.with(
                told("revenue", "2030").is("6845.5"),
                told("revenue", "2029").is("6231.7"),
                told("revenue", "2030/P9M").is("5127.3"),
                told("revenue", "2030").asTarget().is("6400.8").by("council"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.231,7 tỷ đồng.").getFirst())
                .startsWith("OTHER_PERIOD LEVEL: Là số của kỳ khác: 6.231,7 tỷ đồng (Thống kê tỉnh, 2029).");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 5.127,3 tỷ đồng.").getFirst())
                .startsWith(
                        "OTHER_CUT_OFF LEVEL: Là số tính đến ngày khác: 5.127,3 tỷ đồng (Thống kê tỉnh, 9 tháng 2030).");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.400,8 tỷ đồng.").getFirst())
                .startsWith("OTHER_SCOPE LEVEL: Là số của phạm vi khác (chỉ tiêu của province 90): 6.400,8 tỷ đồng");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.845,5 triệu đồng.").getFirst())
                .startsWith("UNIT_SUSPECTED LEVEL: Nghi sai đơn vị: số đã ghi 6.845,5 tỷ đồng (Thống kê tỉnh, 2030), "
                        + "văn bản chỉ bằng 1/1.000.");
    }

    @Test
    void suspectsTheUnitWhereThePeriodHasNoFigure() {
        Ledger ledger = Ledgers.with(
                told("revenue", "2029").is("6231"), told("revenue", "2028").is("5800"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6,9 tỷ đồng.").getFirst())
                .startsWith("UNIT_SUSPECTED LEVEL: Nghi sai đơn vị 1.000 lần");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.912 tỷ đồng."))
                .containsExactly("UNVERIFIABLE LEVEL: Sổ chưa có số “Thu ngân sách nhà nước trên địa bàn” của 2030.");
    }

    @Test
    void correctsAGrowthByTheRecordedBase() {
        Ledger ledger = Ledgers.with(
                told("trade", "2030").is("660"), told("trade", "2029").is("519.9"));

        assertThat(of(ledger, "Năm 2030, kim ngạch xuất nhập khẩu đạt 660 triệu USD, tăng 30% so với cùng kỳ."))
                .contains("CONTRADICTS GROWTH: So với số đã ghi 519,9 triệu USD (Thống kê tỉnh, 2029): "
                        + "660 ÷ 519,9 − 1 = +26,95%, không phải +30%.");
        assertThat(of(ledger, "Năm 2030, kim ngạch xuất nhập khẩu đạt 660 triệu USD, tăng 26,9% so với cùng kỳ."))
                .anyMatch(each -> each.startsWith("SUPPORTS GROWTH"));
    }

    @Test
    void leansOnWhatSourcesStateWhereThereIsNoBase() {
        Ledger ledger = Ledgers.with(told("trade", "2030").is("660").stated("yoy:+30;vs_plan:110"));

        assertThat(of(ledger, "Năm 2030, kim ngạch xuất nhập khẩu đạt 660 triệu USD, tăng 30%, đạt 110% kế hoạch."))
                .anyMatch(each -> each.startsWith("SUPPORTS GROWTH: Chưa có số cùng kỳ để tính"))
                .anyMatch(each -> each.startsWith("SUPPORTS PLAN: Nguồn của số này"));
        assertThat(of(ledger, "Năm 2030, kim ngạch xuất nhập khẩu đạt 660 triệu USD, tăng 36%, đạt 115% kế hoạch."))
                .anyMatch(each -> each.startsWith("CONTRADICTS GROWTH"))
                .anyMatch(each -> each.startsWith("CONTRADICTS PLAN"));
    }

    @Test
    void namesWhatAPercentageImplies() {
        Ledger ledger = Ledgers.with(told("revenue", "2029").asTarget().is("1"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 10.000 tỷ đồng, vượt 32% dự toán."))
                .contains("UNVERIFIABLE PLAN: Sổ chưa có chỉ tiêu của kỳ này; 132% ngụ ý kế hoạch "
                        + "7.576 [7.547–7.605] tỷ đồng.");
    }

    @Test
    void holdsAPercentOfPlanAgainstEveryRecordedTarget() {
        Ledger ledger = Ledgers.with(
                told("revenue", "2030").is("6845"),
                told("revenue", "2030").asTarget().is("6000").by("council"),
                told("revenue", "2030").asTarget().is("5500").by("central"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.845 tỷ đồng, bằng 124,5% dự toán."))
                .anyMatch(each -> each.startsWith("SUPPORTS PLAN: Theo chỉ tiêu đã ghi 5.500 tỷ đồng"));
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.845 tỷ đồng, bằng 131% dự toán."))
                .anyMatch(each -> each.startsWith("CONTRADICTS PLAN"));
    }

    @Test
    void keepsBothReadingsOfAnAmbiguousWordingAndNamesTheFittingPlan() {
        Ledger ledger = Ledgers.with(told("ntm", "2030").asTarget().is("30").by("council"));

        assertThat(of(ledger, "Năm 2030 có 60 xã đạt chuẩn nông thôn mới, tăng gấp 200% so với chỉ tiêu."))
                .anyMatch(each -> each.startsWith("AMBIGUOUS WORDING: Có thể hiểu nhiều cách: ")
                        && each.contains("kế hoạch 30 xã")
                        && each.contains("kế hoạch 20 xã")
                        && each.endsWith("Chỉ tiêu đã ghi là 30 xã."));
    }

    @Test
    void holdsDenominatorsAgainstTheRecordedWhole() {
        Ledger ledger = Ledgers.with(
                told("ntm", "2030").is("5"), told("communes", "2030").is("11"));

        assertThat(of(ledger, "Năm 2030 có 5/11 xã đạt chuẩn nông thôn mới."))
                .contains("SUPPORTS DENOMINATOR: Mẫu số đã ghi: 11 xã (Thống kê tỉnh, 2030).");
        assertThat(of(ledger, "Năm 2030 có 5/12 xã đạt chuẩn nông thôn mới."))
                .anyMatch(each -> each.startsWith("CONTRADICTS DENOMINATOR"));
    }

    @Test
    void holdsDenominatorsAgainstTheRegisterOfTheDate() {
        Ledger ledger = Ledgers.with(told("ntm", "2024").is("3"));

        assertThat(of(ledger, "Năm 2024 có 3/6 xã đạt chuẩn nông thôn mới."))
                .anyMatch(each -> each.startsWith("SUPPORTS DENOMINATOR: Theo danh mục đơn vị hành chính"));
        assertThat(of(ledger, "Năm 2026 có 3/6 xã đạt chuẩn nông thôn mới."))
                .anyMatch(each -> each.startsWith("OTHER_PERIOD DENOMINATOR"));
        assertThat(of(ledger, "Năm 2024 có 3/9 xã đạt chuẩn nông thôn mới."))
                .anyMatch(each -> each.startsWith("CONTRADICTS DENOMINATOR"));
    }

    @Test
    void holdsRecordsAgainstAllFiguresBefore() {
        Ledger ledger = Ledgers.with(
                told("revenue", "2028").is("7200"),
                told("revenue", "2029").is("6100"),
                told("revenue", "2030").is("6845"),
                told("revenue", "2031").is("7900"));

        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 6.845 tỷ đồng, cao nhất từ trước đến nay."))
                .contains("CONTRADICTS RECORD: Không phải cao nhất: đã có 7.200 tỷ đồng (Thống kê tỉnh, 2028).");
        assertThat(of(ledger, "Năm 2031, thu ngân sách đạt 7.900 tỷ đồng, mức kỷ lục."))
                .contains("SUPPORTS RECORD: Cao nhất trong các số đã ghi từ 2028; "
                        + "trước đó cao nhất là 7.200 tỷ đồng (Thống kê tỉnh, 2028).");
    }

    @Test
    void saysWhyItCannotJudge() {
        Ledger ledger = Ledgers.with(told("revenue", "2030").is("1"));

        assertThat(of(ledger, "Năm 2030 đã tặng 412 suất quà."))
                .containsExactly(
                        "UNVERIFIABLE LEVEL: Chưa đối chiếu được: không chỉ tiêu nào của sổ khớp cả tên lẫn đơn vị.");
    }

    @Test
    void holdsAShareThatHangsOnACountAgainstItsOwnIndicator() {
        Ledger ledger = Ledgers.with(
                told("poor", "2030-12-31").is("7020"), told("poverty", "2030").is("3.36"));

        assertThat(of(ledger, "Cuối năm 2030, toàn tỉnh còn 7.020 hộ nghèo, chiếm tỷ lệ 3,36%."))
                .containsExactly(
                        "SUPPORTS LEVEL: Khớp số đã ghi: 7.020 hộ (Thống kê tỉnh, 31/12/2030).",
                        "SUPPORTS LEVEL: Tỷ lệ hộ nghèo: Khớp số đã ghi: 3,36% (Thống kê tỉnh, 2030).");
    }

    @Test
    void doubtsRatherThanAlarmsWhereTheNameIsSaidInPartAndTheNumberIsFarOff() {
        Ledger ledger = Ledgers.with(
                told("ntm", "2030").is("105"), told("revenue", "2030").is("6000"));

        assertThat(of(ledger, "Năm 2030, 11 xã vùng cao của huyện miền núi đạt chuẩn nông thôn mới.")
                        .getFirst())
                .startsWith("AMBIGUOUS LEVEL: Khác số đã ghi 105 xã (Thống kê tỉnh, 2030)")
                .endsWith("nên câu có thể nói về thứ khác.");
        assertThat(of(ledger, "Năm 2030, thu ngân sách đạt 612 tỷ đồng.").getFirst())
                .startsWith("CONTRADICTS LEVEL");
    }

    @Test
    void holdsAPlaceAgainstTheSumOfThePlacesBelowIt() {
        Told[] communes = IntStream.rangeClosed(90103, 90107)
                .mapToObj(code -> told("poor", "2030").at(code + "@2025-07-01").is("120"))
                .toArray(Told[]::new);
        Ledger ledger = Ledgers.with(communes);

        assertThat(of(ledger, "Năm 2030, toàn tỉnh còn 600 hộ nghèo."))
                .containsExactly("SUPPORTS LEVEL: Khớp số tính từ sổ: 600 hộ (cộng từ các địa bàn, 2030).");
        assertThat(of(ledger, "Năm 2030, toàn tỉnh còn 612 hộ nghèo."))
                .containsExactly("CONTRADICTS LEVEL: Khác số tính từ sổ: 600 hộ (cộng từ các địa bàn, 2030).");
        assertThat(of(Ledgers.with(communes[0], communes[1]), "Năm 2030, toàn tỉnh còn 612 hộ nghèo."))
                .containsExactly("UNVERIFIABLE LEVEL: Sổ chưa có số “Số hộ nghèo” của 2030.");
    }
}
