package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Constructions of official prose, a sentence or two each: what stands before the sign is read as what stands behind
/// it.
class ConstructionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Doanh thu đạt 540 tỷ đồng, tăng 8% (tương đương 40 tỷ đồng) so với cùng kỳ = level 540000000000 đồng yoy 8% yoy 40tỷ đồng",
                "Dư nợ là 720 tỷ đồng; so với 31/12/2030 tăng 60 tỷ đồng (+9,1%) = level 720000000000 đồng vs_previous 60tỷ đồng vs_previous 9.1%",
                "Diện tích ngô 610 ha, giảm 3% (-19 ha) so với vụ xuân trước = level 610 ha yoy -3% yoy -19ha",
                "Trồng mới 400 ha, giảm 20 ha so với năm trước (bằng 95,2%) = level 400 ha yoy -20ha yoy -4.8%",
                "Xảy ra 30 vụ, giảm 6 vụ (16,7%) so với năm trước = level 30 vụ yoy -6vụ yoy -16.7%",
                "Lao động nông thôn tiếp tục giảm (-3%) = growth -3 % yoy -3%",
                "Đàn bò có 2.830 con, tăng 2,6%, bằng 73 con so với cùng kỳ năm trước = level 2830 con yoy 2.6% yoy 73con",
                "Doanh thu đạt 230 tỷ đồng, tăng 25 tỷ đồng, tức 12,2% = level 230000000000 đồng yoy 25tỷ đồng yoy 12.2%"
            })
    void tellsAChangeAgainInABracket(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Vốn đạt 90 triệu USD, tăng 50% so với năm trước (60 triệu USD) = level 90000000 USD yoy 50%; level 60000000 USD",
                "Giải ngân 300 tỷ đồng, đạt 47% kế hoạch (cùng kỳ đạt 41%) = level 300000000000 đồng vs_plan 47%; plan_percent 41 % vs_plan 41%",
                "Thu 300 tỷ đồng, tăng 7% (cùng kỳ tăng 5%) = level 300000000000 đồng yoy 7%; growth 5 % yoy 5%",
                "Huy động vốn tăng 27% so với đầu năm (kế hoạch tăng từ 14 - 16%) = growth 27 % vs_previous 27%; range 14..16 % target",
                "Tăng trưởng đạt 11%, cao hơn chỉ tiêu được giao (10%) = growth 11 % yoy 11%; level 10 % target",
                "Vùng thấp (chiếm 60% diện tích) tăng 12% = share 60 % share_of 60%; growth 12 % yoy 12%",
                "Giải ngân 235 tỷ đồng, đạt 51% kế hoạch, cao hơn bình quân cả nước (47,3%) = level 235000000000 đồng vs_plan 51%; level 47.3 %",
                "Thu nhập đạt 52 triệu đồng, tăng 4 triệu đồng so với năm trước và bằng 54% bình quân cả nước = level 52000000 đồng yoy 4triệu đồng"
            })
    void keepsTheBaseOfABracketApart(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Thu 4.100 lượt khách, tăng 300 lượt so với cuối năm 2030; có 90 phòng, tăng 12 phòng = level 4100 lượt khách vs_previous 300lượt khách; level 90 phòng vs_previous 12phòng",
                "Tạo việc làm cho 900 người, tăng 70 người so cùng kỳ, đạt 40% kế hoạch; đào tạo 400 người, tăng 26 người, đạt 35% kế hoạch = level 900 người yoy 70người vs_plan 40%; level 400 người yoy 26người vs_plan 35%",
                "Lúa 30 nghìn ha, bằng 99% cùng kỳ; ngô 12 nghìn ha, bằng 104% = level 30000 ha yoy -1%; level 12000 ha yoy 4%",
                "Chỉ số tăng 2% so với tháng trước; tính chung 9 tháng tăng 7% = growth 2 % vs_previous 2%; growth 7 % yoy 7%",
                "Các ngành đều tăng như: khai khoáng tăng 3%; dệt tăng 9% so với tháng trước = growth 3 % vs_previous 3%; growth 9 % vs_previous 9%",
                "Công nghiệp tăng 4% so với tháng trước. Trong đó, dệt tăng 9% = growth 4 % vs_previous 4%; growth 9 % vs_previous 9%",
                "So với cùng kỳ năm trước số vụ tăng 8% = growth 8 % yoy 8%",
                "Mưa lũ làm 130 nhà hư hỏng (tăng 28 nhà) = level 130 nhà vs_previous 28nhà",
                "Năm năm qua, thu nhập đạt 7 triệu đồng, tăng 4 triệu đồng so với năm 2025 = level 7000000 đồng vs_previous 4triệu đồng",
                "Dư nợ đạt 640 tỷ đồng, tăng 6% = level 640000000000 đồng vs_previous 6%"
            })
    void inheritsTheBaseThatASentenceSaysOnce(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Xảy ra 19 vụ, làm 10 người chết, 13 người bị thương; so với cùng kỳ giảm 3 vụ, giảm 2 người chết, tăng 1 người bị thương = level 19 vụ yoy -3vụ; level 10 người yoy -2người; level 13 người yoy 1người",
                "Có 48 đơn vị cấp xã hoàn thành, tăng 3 xã = level 48 đơn vị cấp xã yoy 3xã",
                "Có 77 dự án với vốn 5 tỷ đồng; so với cùng kỳ tăng 20% về số dự án, tăng 45% về số vốn = level 77 dự án yoy 20%; level 5000000000 đồng yoy 45%",
                "Giá xăng tăng 320 đồng/lít, lên 21.450 đồng/lít = rate 21450 đồng/lít yoy 320đồng/lít",
                "Tiếp nhận 31.245 hồ sơ, trong đó trực tuyến 27.010 hồ sơ, đạt 86,4% = level 31245 hồ sơ; level 27010 hồ sơ share_of 86.4%",
                "Khảo sát 1.250 hộ có 37% hộ tăng thu nhập = level 1250 hộ; share 37 % share_of 37%"
            })
    void tellsWhichLevelAChangeInCountsSpeaksOf(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Có 19 địa phương giải ngân trên 60%, trong đó 4 địa phương dưới 15% = level 19 địa phương; level 4 địa phương",
                "Có 38 tỉnh giảm số vụ, trong đó 16 tỉnh giảm trên 20% = level 38 tỉnh; level 16 tỉnh",
                "Công nghiệp giữ mức tăng hai con số = ''",
                "Chỉ số tăng ở 54 địa phương = level 54 địa phương",
                "Có 5 chỉ tiêu đạt trên 80% và 2 chỉ tiêu khó đạt = level 5 chỉ tiêu; level 2 chỉ tiêu",
                "Cắt giảm 12 tỷ đồng chi thường xuyên = level 12000000000 đồng"
            })
    void leavesWhatNumbersOnlyDescribe(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Tăng trưởng đạt 7,5%, tăng 2,9% so với cùng kỳ = growth 7.5 % yoy 7.5% yoy 2.9%",
                "Tỷ lệ lao động qua đào tạo là 81%, đạt 100% kế hoạch (tăng 0,5% so với năm trước) = level 81 % vs_plan 100% yoy 0.5%",
                "GRDP tăng 9%, cao hơn 0,6 điểm phần trăm so với kịch bản = growth 9 % yoy 9% vs_previous 0.6pp",
                "Tăng trưởng đạt 13%, gấp 2,5 lần bình quân chung = growth 13 % yoy 13% ratio 2.5lần",
                "GRDP tăng 9%, xếp thứ 4 cả nước và thứ nhất vùng = growth 9 % yoy 9% rank 4hạng rank 1hạng",
                "Tăng trưởng ước đạt 11%, gấp đôi bình quân chung = growth 11 % estimate yoy 11% ratio 2lần",
                "Thu 9 tỷ đồng, bằng 32% dự toán (cùng kỳ đạt 36% dự toán, tăng 13%) = level 9000000000 đồng vs_plan 32%; plan_percent 36 % vs_plan 36% yoy 13%",
                "Tỉnh có 40 dự án; đứng thứ 8 cả nước về thu hút đầu tư = level 40 dự án; rank 8 hạng rank 8hạng",
                "Nợ xấu giảm từ 303 tỷ đồng, chiếm 0,8% dư nợ, xuống còn 288 tỷ đồng = from_to 288000000000 đồng from_base 303tỷ đồng",
                "Tỷ lệ xã đạt chuẩn là 83%/50% = level 83 %",
                "Có 530 chủ thể; trong đó 38% là hợp tác xã, 24% là doanh nghiệp = level 530 chủ thể; share 38 % share_of 38%; share 24 % share_of 24%",
                "Tỷ lệ bao phủ đạt 95,2%, vượt 0,2% kế hoạch = level 95.2 % vs_previous 0.2pp",
                "Chỉ số tiêu thụ so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2% = growth 5.4 % vs_previous 5.4%; growth 17.2 % yoy 17.2%"
            })
    void readsChangesOfRatesAndPlacesInAnOrder(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Đến ngày 30.6, thu 11.646 tỷ đồng = level 11646000000000 đồng",
                "Đến tháng 7.2031, thu 1.646 tỷ đồng = level 1646000000000 đồng",
                "Nộp 2 tỷ ba trăm năm mươi triệu đồng = level 2350000000 đồng",
                "Chế biếntăng1,36% = level 1.36 %",
                "Trạm y tế có 15 giường/10.000 dân = rate 15 giường/10.000 dân",
                "Đạt 14 tiêu chí/1 xã = rate 14 tiêu chí/xã",
                "Có 1.272 điểm giao thông ngập lụt = level 1272 điểm",
                "Ngập 80.600 ha (Hồng Phong 4.120, Tân Mỹ 540) = level 80600 ha; level 4120 ha; level 540 ha",
                "Số nhà tốc mái, hư hỏng là 108 = level 108 nhà",
                "Có 3 dự án trong nước và hai dự án nước ngoài = level 3 dự án; level 2 dự án",
                "Tỉnh có 10 huyện và hai thành phố = level 10 huyện; level 2 thành phố",
                "Có 24 tổ, tăng chín tổ = level 24 tổ yoy 9tổ",
                "Tháng này, trường giải thể 16, tăng 9% so với cùng kỳ = level 16 trường yoy 9%",
                "Thông qua 21 Nghị quyết = level 21 nghị quyết",
                "Dừa tươi bán 140.000 đồng/12 quả = rate 140000 đồng/12 quả",
                "Sạt lở ở km152 - km156+500 gây tắc đường = ''"
            })
    void readsNumbersAsTheyArePrinted(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Chỉ số tăng 5 bậc so với năm 2030, xếp vị trí thứ 21/34 tỉnh; trong đó, kinh tế số thứ 13 = rank 21/34 hạng rank 21hạng; rank 13 hạng rank 13hạng",
                "Đây là lần thứ 13 tỉnh xếp thứ 2 cả nước = rank 2 hạng rank 2hạng",
                "Chỉ số tăng 42 bậc, 20,3 điểm so với năm trước = delta 42 bậc yoy 42bậc; delta 20.3 điểm yoy 20.3điểm"
            })
    void tellsPlacesWithTheChangeBeforeThem(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Có 25 xã đạt từ 15-18 tiêu chí; 3 xã đạt dưới 5 tiêu chí = level 25 xã; level 3 xã",
                "Trong số 46 nhiệm vụ được giao, đã hoàn thành 21 nhiệm vụ = level 46 nhiệm vụ; level 21 nhiệm vụ",
                "Có 7/33 đơn vị có tỷ lệ nợ xấu vượt mức 3% = fraction 7/33 đơn vị",
                "Số xã đạt chuẩn trên 90% = share 90 % more_than share_of 90%",
                "Trong 11 nhóm hàng có 2 nhóm giảm là giao thông, giảm 3% = level 2 nhóm; growth -3 % yoy -3%"
            })
    void tellsWhoIsCountedFromWhatTheyReach(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ngô đạt 65 nghìn tấn, giảm 2% do diện tích gieo trồng giảm 6% = level 65000 tấn yoy -2%; growth -6 % yoy -6%",
                "Với 10.600 lượt khách, Tân Mỹ đạt 112% kế hoạch, tăng 20% so với năm trước = level 10600 lượt khách vs_plan 112% yoy 20%",
                "Khách đạt 289 nghìn lượt; tổng doanh thu đạt 1.496 tỷ, tăng 10% = level 289000 lượt; level 1496000000000 đồng yoy 10%",
                "Khai khoáng giảm 18%, làm giảm 2,2 điểm phần trăm trong mức tăng chung = growth -18 % yoy -18%; level -2.2 điểm phần trăm",
                "Xuất khẩu tăng gần 34% (đạt 1.475 triệu USD) = level 1475000000 USD yoy 34%",
                "Thu cả nhiệm kỳ đạt 58 tỷ đồng, gấp 3,6 lần nhiệm kỳ trước = level 58000000000 đồng ratio 3.6lần"
            })
    void bindsAChangeToWhatItSpeaksOf(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Tỉnh đã giảm được 4.264 hộ nghèo = delta 4264 hộ",
                "Số vụ giảm 5 vụ so với năm 2030 = delta -5 vụ yoy -5vụ",
                "Thu đạt 90 tỷ đồng, mở rộng 8 tỷ đồng so với cùng kỳ = level 90000000000 đồng yoy 8tỷ đồng",
                "Cuối tháng 12-2031 dư nợ đạt 58 tỷ đồng, tăng 8% so với cuối năm 2030 = level 58000000000 đồng yoy 8%",
                "Từ tháng 1/2030 - 2/2031, kim ngạch đạt 77 triệu USD, tăng 11% so năm 2029 = level 77000000 USD yoy 11%"
            })
    void tellsASizeFromAChangeThatIsComparedWithSomething(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Dừa có 72 nghìn ha, chiếm 50% diện tích cả nước và 80% diện tích của vùng = level 72000 ha share_of 50% share_of 80%",
                "Tỉnh xếp vị trí 27/63 tỉnh và thứ 8/14 tỉnh trong vùng = rank 27/63 hạng rank 27hạng rank 8hạng",
                "Tỉnh đạt 70 điểm song rơi xuống vị trí thứ 9 so với vị trí thứ 5 năm 2030 = level 70 điểm rank 9hạng",
                "Tỉnh xếp thứ 3/34 tỉnh, đạt 91,4% = level 91.4 % rank 3hạng",
                "Tỷ lệ tiêm trên tổng dân số đạt 68% = share 68 % share_of 68%",
                "Có 95% số trẻ ăn bán trú; tỷ lệ suy dinh dưỡng dưới 5% = share 95 % share_of 95%; level 5 % less_than",
                "Ngành trồng trọt đóng góp 0,4 và 0,6 điểm phần trăm = level 0.4 điểm phần trăm; level 0.6 điểm phần trăm"
            })
    void tellsPartsAndPlaces(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "GRDP tăng 9,1% (kế hoạch năm tăng từ 10% trở lên) = growth 9.1 % yoy 9.1%; growth 10 % at_least target yoy 10%",
                "Tăng trưởng cao nhất vùng (Tân Mỹ đạt 7,1%; Hồng Phong đạt 8,9%) = growth 7.1 % yoy 7.1%; growth 8.9 % yoy 8.9%",
                "Giải ngân 128 tỷ đồng, đạt 15,6% kế hoạch, thấp hơn cùng kỳ (đạt 15,6% kế hoạch) = level 128000000000 đồng vs_plan 15.6%; plan_percent 15.6 % vs_plan 15.6%",
                "Giảm từ 27% xuống còn 5% (bình quân mỗi năm giảm 1,5 điểm %) = from_to 5 % from_base 27%; delta -1.5 điểm phần trăm",
                "Tỉnh xóa nhà tạm sớm so với kế hoạch; tỷ lệ hộ nghèo còn 0,75% = level 0.75 %"
            })
    void keepsWhatOthersReachedApart(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Vốn là 2.980 tỷ 743 triệu đồng, giải ngân 1.298 tỷ 911,2 triệu đồng = level 2980743000000 đồng; level 1298911200000 đồng",
                "Giải ngân 478 triệu đồng/1.172 triệu đồng = fraction 478000000/1172 đồng",
                "Giải ngân được 592 tỷ đồng trên tổng số 2.324 tỷ đồng, đạt 26% kế hoạch = fraction 592000000000/2324 đồng vs_plan 26%",
                "Có 485 trường đạt chuẩn; mầm non 141 (51,8%) = level 485 trường; level 141 trường share_of 51.8%",
                "Nằm trong nhóm 20 trên 63 tỉnh, thành phố = ''"
            })
    void readsCompoundAmountsAndWholes(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "GRDP năm 2030 đạt 12.840 tỷ đồng, tăng 1,5 lần so với năm 2025 = level 12840000000000 đồng ratio 1.5lần",
                "Lượng khách tăng gấp 4,2 lần so với cùng kỳ = growth 4.2 lần yoy 320%",
                "Lượng khách đạt 91 nghìn lượt, tăng gấp 6 lần so với cùng kỳ = level 91000 lượt yoy 500%",
                "GRDP dự ước đạt 106,8% = level 106.8 % estimate",
                "Nông nghiệp tăng 4%; công nghiệp dự ước đạt 9,9% = growth 4 % yoy 4%; growth 9.9 % estimate yoy 9.9%",
                "Tăng trưởng ngành nông, lâm nghiệp đạt 5,4% = growth 5.4 % yoy 5.4%",
                "Giải ngân vốn đầu tư công đạt trên 50% = plan_percent 50 % more_than vs_plan 50%"
            })
    void tellsMultiplesIndicesAndRates(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Tỉnh xếp thứ ba cả nước về thu hút vốn với tổng vốn đăng ký khoảng 2 tỷ USD = level 2000000000 USD about rank 3hạng",
                "Tân Mỹ (hạng 24/34 với 66,3 điểm), Hồng Phong (hạng 29/34 với 63,2 điểm) = level 66.3 điểm rank 24hạng; level 63.2 điểm rank 29hạng",
                "Sở giải quyết 1.753 hồ sơ, 100% giải quyết trước hạn = level 1753 hồ sơ; share 100 % share_of 100%",
                "Có 5 xã đạt 14 tiêu chí, 3 xã đạt 13 tiêu chí = level 5 xã; level 14 tiêu chí; level 3 xã; level 13 tiêu chí"
            })
    void tellsWhoseRankAndPartItIs(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Khai thác 461.940 m3/830.000 m3 gỗ, đạt 55,7% kế hoạch = fraction 461940/830000 m³ vs_plan 55.7%",
                "Lúa thu hoạch 72.813 ha, giảm 2,95% hay 2.215 ha so cùng kỳ = level 72813 ha yoy -2.95% yoy -2215ha",
                "GRDP đạt 412 tỷ đồng, tăng 15,6%, tương đương thêm 55 tỷ đồng so với năm trước = level 412000000000 đồng yoy 15.6% yoy 55tỷ đồng",
                "Năng suất đạt 75 tạ/ha, tăng 2 tạ/ha với sản lượng 545 tấn, giảm 2,5% = rate 75 tạ/ha yoy 2tạ/ha; level 545 tấn yoy -2.5%",
                "Khai khoáng bằng 98,4%; dệt tăng 11% = level 98.4 % yoy -1.6%; growth 11 % yoy 11%",
                "Xuất khẩu đạt 2 tỷ USD, chiếm 103% kế hoạch đề ra = level 2000000000 USD vs_plan 103%",
                "Ông trúng cử với 45/49 phiếu, đạt 88,2% đại biểu có mặt = fraction 45/49 phiếu share_of 88.2%",
                "Giá trị sản phẩm trên 01 ha đạt 105 triệu đồng = level 105000000 đồng",
                "Kế hoạch vốn đã giải ngân 3.907 tỷ đồng, đạt 43% so với kế hoạch = level 3907000000000 đồng target vs_plan 43%"
            })
    void tellsOfWhatAnAmountIsAPart(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }

    @Test
    void noNumberIsStatedTwice() {
        String text =
                "Thu 673/918 tỷ đồng; tỷ lệ đạt chuẩn 73%/80%; xếp thứ 5/14 tỉnh và 20/34 tỉnh; tăng từ 3 lên 5 xã, 673 hộ/918 hộ kế hoạch.";
        List<Claim> claims = ClaimReader.create().read(text);

        assertThat(claims).hasSizeGreaterThan(2);
        for (int i = 1; i < claims.size(); i++) {
            assertThat(claims.get(i).mention().start())
                    .isGreaterThanOrEqualTo(claims.get(i - 1).mention().end());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Năm 2030, tỷ trọng dịch vụ trong GRDP đạt 50,3% = level 50.3 %",
                "Năm 2030, GRDP đạt 8,3% = growth 8.3 % yoy 8.3%",
            })
    void takesAShareOfTheProductForNoGrowthOfIt(String sentence, String claims) {
        assertThat(Told.claims(sentence)).isEqualTo(claims);
    }
}
