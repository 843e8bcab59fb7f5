package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Bound;

class ClaimReaderTest {
    private static List<Claim> read(String text) {
        return ClaimReader.create().read(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Thu ngân sách đạt 512 tỷ đồng, bằng 97% dự toán, tăng 4% so với cùng kỳ = level 512000000000 đồng vs_plan 97% yoy 4%",
                "Thu ngân sách vượt 12% dự toán = plan_percent 112 % vs_plan 112%",
                "Dịch vụ giảm 2 - 3% so với năm trước = growth -3..-2 % yoy -3%",
                "Thu 80 tỷ đồng, giảm 5 tỷ đồng so với tháng trước = level 80000000000 đồng vs_previous -5tỷ đồng",
                "Tỷ lệ nghèo 6,1%, giảm 1,2 điểm phần trăm = level 6.1 % yoy -1.2pp",
                "Kim ngạch 40 triệu USD, gấp 2 lần cùng kỳ = level 40000000 USD yoy 100%",
                "Kim ngạch 40 triệu USD, gấp đôi năm trước = level 40000000 USD yoy 100%",
                "Lượng khách chỉ bằng 60% so với cùng kỳ = growth -40 % yoy -40%",
                "Tỉnh có 7/11 huyện thoát nghèo = fraction 7/11 huyện",
                "Tỉnh xếp thứ 8/34 tỉnh, thành phố = rank 8/34 hạng rank 8hạng",
                "Giá từ 20 đến 25 nghìn đồng/kg = range 20000..25000 đồng/kg",
                "Nâng mức hỗ trợ từ 3 lên 5 triệu đồng = from_to 5000000 đồng from_base 3triệu đồng",
                "Doanh thu tăng 15%, đạt 300 tỷ đồng = level 300000000000 đồng yoy 15%",
                "Nông nghiệp chiếm 21% cơ cấu kinh tế = share 21 % share_of 21%",
                "Mỗi ngày có 340 lượt xe thông quan = rate 340 lượt xe/ngày",
                "Tăng trưởng GRDP đạt 7,5% = growth 7.5 % yoy 7.5%",
                "Thành lập mười hai hợp tác xã = level 12 hợp tác xã",
                "Đến nay, 24 trong tổng số 110 xã về đích = fraction 24/110 xã",
                "Có 16 xã trên tổng số 85 xã đạt chuẩn = fraction 16/85 xã",
                "Trong số 111 xã, 25 xã đã đạt chuẩn = fraction 25/111 xã",
                "Trồng mới 6.150/9.000 ha rừng = fraction 6150/9000 ha",
                "Số hộ đạt 673 hộ/918 hộ kế hoạch, bằng 73% = level 673 hộ vs_plan 73%; level 918 hộ target",
                "So với kế hoạch, dân số đạt 97% = plan_percent 97 % vs_plan 97%",
                "Tỷ lệ nghèo giảm 2,4 điểm phần trăm, còn 6,1% = level 6.1 % yoy -2.4pp",
                "Có 48/144 xã, tức 33,3%, về đích = fraction 48/144 xã share_of 33.3%",
                "Giảm tỷ lệ hộ nghèo bình quân 2%/năm = growth -2 %",
                "Vàng tăng 4%, đô la giảm 1% so với tháng trước = growth 4 % vs_previous 4%; growth -1 % vs_previous -1%",
                "Mỗi ngày có 340 xe, cao điểm ngày 8/3 có 420 xe = rate 340 xe/ngày; level 420 xe",
                "Tỷ lệ giường bệnh đạt 36 giường/vạn dân = rate 36 giường/vạn dân",
                "Thu 40 triệu và 52 triệu đồng, lần lượt tăng 3% và 9% = level 40000000 đồng yoy 3%; level 52000000 đồng yoy 9%"
            })
    void readsWhatIsClaimed(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @Test
    void callsAChangeYoyOnlyOnTheYearBefore() {
        assertThat(Told.claims(read("Năm 2031, thu đạt 45 tỷ đồng, tăng 30% so với năm 2026.")))
                .isEqualTo("level 45000000000 đồng vs_previous 30%");
        assertThat(Told.claims(read("Tháng 10/2031, thu đạt 45 tỷ đồng, tăng 5% so với tháng 10/2030.")))
                .isEqualTo("level 45000000000 đồng yoy 5%");
        assertThat(Told.claims(read("Tháng 10/2031, thu đạt 45 tỷ đồng, tăng 5% so với tháng 9/2031.")))
                .isEqualTo("level 45000000000 đồng vs_previous 5%");
    }

    @Test
    void callsAMultipleOfAYearFurtherBackARatio() {
        assertThat(Told.claims(read("Năm 2031, thu đạt 45 tỷ đồng, gấp 3 lần so với năm 2026.")))
                .isEqualTo("level 45000000000 đồng ratio 3lần");
        assertThat(Told.claims(read("Thu đạt 45 tỷ đồng, tăng 9% so với cùng kỳ, gấp 1,5 lần so với năm 2026.")))
                .isEqualTo("level 45000000000 đồng yoy 9% ratio 1.5lần");
        assertThat(Told.claims(read("Năm 2031, thu đạt 45 tỷ đồng, gấp 3 lần so với năm 2030.")))
                .isEqualTo("level 45000000000 đồng yoy 200%");
    }

    @Test
    void takesWhatIsSaidOfATimeAfterTheTextForAnAim() {
        ClaimReader reader = ClaimReader.create().withDate(LocalDate.of(2031, 12, 28));

        assertThat(Told.claims(reader.read("Năm 2035, thu đạt 45 tỷ đồng."))).endsWith("target");
        assertThat(Told.claims(reader.read("Năm 2031, thu đạt 45 tỷ đồng."))).doesNotContain("target");
        assertThat(Told.claims(read("Nâng thu nhập lên 60 triệu đồng vào năm 2030.")))
                .endsWith("target");
    }

    @Test
    void takesAFlowUpToADayForTheYearSoFarAndAStockForThatDay() {
        List<Claim> claims =
                read("Thu ngân sách đến ngày 30/11/2031 đạt 45 tỷ đồng. Dư nợ đến ngày 30/11/2031 là 9 tỷ đồng.");

        assertThat(claims.stream()
                        .map(claim -> claim.setting().period().orElseThrow().toString()))
                .containsExactly("2031/P11M", "2031-11-30");
    }

    @Test
    void hangsAComparisonOnTheNearestLevelUnlessSomethingElseIsNamed() {
        List<Claim> claims = read("Xuất khẩu đạt 20 triệu USD, tăng 5%, nhập khẩu tăng 9%.");

        assertThat(Told.claims(claims)).isEqualTo("level 20000000 USD yoy 5%; growth 9 % yoy 9%");
        assertThat(claims.getLast().subject()).isEqualTo("nhập khẩu");
    }

    @Test
    void hangsAComparisonBehindAListOnItsWholeWherePartsAddUpToIt() {
        assertThat(Told.claims(
                        read("Đón 50 lượt khách, trong đó nội địa 40 lượt, quốc tế 10 lượt, tăng 8% so với cùng kỳ.")))
                .isEqualTo("level 50 lượt khách yoy 8%; level 40 lượt khách; level 10 lượt khách");
    }

    @Test
    void keepsBothReadingsOfAMultipleInPercent() {
        Claim claim =
                read("Có 60 hợp tác xã mới, tăng gấp 150% so với chỉ tiêu.").getFirst();

        assertThat(Told.claims(List.of(claim))).isEqualTo("level 60 hợp tác xã vs_plan 150%");
        assertThat(claim.links().ambiguous().stream()
                        .flatMap(reading -> reading.satellites().stream())
                        .map(each -> each.value().toPlainString()))
                .containsExactlyInAnyOrder("150", "250");
    }

    @Test
    void keepsBothReadingsOfASeparatorThatNothingSettles() {
        Claim claim = read("Giá trị sản xuất đạt 412,305 tỷ đồng.").getFirst();

        assertThat(claim.amount().value()).isEqualByComparingTo("412.305");
        assertThat(claim.links().ambiguous().getFirst().value()).isEqualByComparingTo("412305");
    }

    @Test
    void settlesASeparatorByTheUnitAndByOtherNumbersOfTheText() {
        assertThat(Told.claims(read("Giá 45,500 đồng."))).isEqualTo("level 45500 đồng");
        assertThat(Told.claims(read("Điểm số đạt 6,125 điểm."))).isEqualTo("level 6.125 điểm");
        assertThat(Told.claims(read("Dài 12.75 km, rộng 1,250 m."))).isEqualTo("level 12.75 km; level 1250 m");
    }

    @Test
    void takesAHedgeFromTheWordsAroundTheNumber() {
        assertThat(hedge("Khoảng 30 tỷ đồng")).isEqualTo(Bound.Hedge.ABOUT);
        assertThat(hedge("Đạt trên 30 tỷ đồng")).isEqualTo(Bound.Hedge.MORE_THAN);
        assertThat(hedge("Đạt gần 30 tỷ đồng")).isEqualTo(Bound.Hedge.NEARLY);
        assertThat(hedge("Không quá 30 tỷ đồng")).isEqualTo(Bound.Hedge.AT_MOST);
        assertThat(hedge("Tối thiểu 30 tỷ đồng")).isEqualTo(Bound.Hedge.AT_LEAST);
        assertThat(hedge("Chi 30 tỷ đồng")).isEqualTo(Bound.Hedge.EXACT);
    }

    private static Bound.Hedge hedge(String text) {
        return read(text).getFirst().amount().bound();
    }

    @Test
    void tellsEstimatesAndAimsFromWhatWasDone() {
        assertThat(read("Ước đạt 30 tỷ đồng.").getFirst().setting().status()).isEqualTo(Claim.Status.ESTIMATE);
        assertThat(read("Phấn đấu thu 30 tỷ đồng.").getFirst().setting().status())
                .isEqualTo(Claim.Status.TARGET);
        assertThat(read("Dự báo sẽ thu 30 tỷ đồng.").getFirst().setting().status())
                .isEqualTo(Claim.Status.FORECAST);
        assertThat(read("Đã thu 30 tỷ đồng.").getFirst().setting().status()).isEqualTo(Claim.Status.ACTUAL);
    }

    @Test
    void aPlanInAParenthesisIsATargetOfItsOwn() {
        List<Claim> claims = read("Thu 48 tỷ đồng, đạt 80% kế hoạch (60 tỷ đồng), tăng 3%.");

        assertThat(Told.claims(claims))
                .isEqualTo("level 48000000000 đồng vs_plan 80% yoy 3%; level 60000000000 đồng target");
        assertThat(claims.getLast().setting().status()).isEqualTo(Claim.Status.TARGET);
    }

    @Test
    void leansOnTheDateOfTheText() {
        ClaimReader reader =
                ClaimReader.create().withDate(LocalDate.of(2031, 7, 2)).withPlace("20");
        Claim claim = reader.read("6 tháng đầu năm, thu 30 tỷ đồng.").getFirst();

        assertThat(claim.setting().period().orElseThrow()).hasToString("2031-H1");
        assertThat(claim.setting().place()).contains("20");
    }

    @Test
    void titlesAndQuestionsGiveTheTimeAndStateNothing() {
        List<Claim> claims = read("Thu 90 tỷ đồng năm 2030\n\n- Thu năm 2030 đạt 90 tỷ đồng, thưa ông?\n\n"
                + "- Thu nội địa đạt 40 tỷ đồng, như đã báo cáo.");

        assertThat(Told.claims(claims)).isEqualTo("level 40000000000 đồng");
        assertThat(claims.getFirst().setting().period().orElseThrow()).hasToString("2030");
    }

    @Test
    void givesPlacesInTheTextAsItIsHoweverItIsComposed() {
        String text = Normalizer.normalize("Tỷ lệ đạt 45,5% và thu 30 tỷ đồng.", Normalizer.Form.NFD);
        List<Claim> claims = read(text);

        assertThat(Told.claims(claims)).isEqualTo("level 45.5 %; level 30000000000 đồng");
        assertThat(text.substring(
                        claims.getLast().mention().start(),
                        claims.getLast().mention().end()))
                .isEqualTo(Normalizer.normalize("30 tỷ đồng", Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu quý 1 đạt 10.000 tỷ đồng | Thu quí 1 đạt 10 nghìn tỉ đồng",
                "Thu quý 1 đạt 10.000 tỷ đồng | Thu quý 1 đạt mười nghìn tỷ đồng",
                "Thu quý 1 đạt 10.000 tỷ đồng | Thu quý 1 đạt 10 000 tỷ đồng",
                "Luỹ kế thu hoà mạng 5 tỷ đồng | Lũy kế thu hòa mạng 5 tỉ đồng",
                "Dài 5 - 7 km | Dài 5–7 km"
            })
    void readsTheSameInEverySpelling(String one, String other) {
        assertThat(Told.claims(read(other))).isEqualTo(Told.claims(read(one)));
    }

    @Test
    void aSentenceInBetweenChangesNothing() {
        String first = "Thu đạt 30 tỷ đồng.";
        String second = "Chi đạt 20 tỷ đồng, tăng 4%.";

        assertThat(Told.claims(read(first + " Đồng chí Chủ tịch đã dự họp. " + second)))
                .isEqualTo(Told.claims(read(first)) + "; " + Told.claims(read(second)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ngày 9/12, tại kỳ họp của Hội đồng, Chủ tịch cho biết thu ngân sách đạt 45 tỷ đồng. = 2031",
                "Ngày 9/12, tại kỳ họp của Hội đồng, Chủ tịch cho biết năm 2030 thu ngân sách đạt 45 tỷ đồng. = 2030",
                "Ngày 9/12, cửa khẩu thông quan 340 xe. = 2031-12-09"
            })
    void theDayOfAnOccasionIsNotTheTimeOfWhatIsToldThere(String text, String period) {
        List<Claim> claims =
                ClaimReader.create().withDate(LocalDate.of(2031, 12, 10)).read(text);

        assertThat(claims.getFirst().setting().period().orElseThrow()).hasToString(period);
    }
}
