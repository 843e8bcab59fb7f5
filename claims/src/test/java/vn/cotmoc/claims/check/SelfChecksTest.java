package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cotmoc.claims.check.Ledgers.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.Ledger;

class SelfChecksTest {
    private static final Ledger LEDGER = Ledgers.with(told("trade", "2020").is("1"));

    private static List<String> of(String text) {
        return Ledgers.verdicts(LEDGER, text).stream()
                .filter(each -> !each.startsWith("UNVERIFIABLE"))
                .toList();
    }

    @Test
    void addsPartsUp() {
        assertThat(of("Đã xóa 650 căn nhà, trong đó xây mới 384 căn nhà, sửa chữa 266 căn nhà."))
                .containsExactly("SUPPORTS PARTS: Các phần cộng lại khớp tổng: 384 + 266 = 650.");
        assertThat(of("Đã xóa 650 căn nhà, trong đó xây mới 384 căn nhà, sửa chữa 276 căn nhà."))
                .containsExactly("CONTRADICTS PARTS: Các phần cộng lại không bằng tổng: 384 + 276 = 660, "
                        + "văn bản ghi 650 căn nhà (chênh 10).");
    }

    @Test
    void letsListsBePartial() {
        assertThat(of("Đã xóa 650 căn nhà, trong đó xã Một 84 căn nhà, xã Hai 66 căn nhà."))
                .isEmpty();
    }

    @Test
    void findsNestedLists() {
        assertThat(
                        of(
                                "Có 650 căn nhà, gồm 400 căn nhà xây mới, trong đó 300 căn nhà đã xong, và 250 căn nhà sửa chữa."))
                .noneMatch(each -> each.startsWith("CONTRADICTS"));
    }

    @Test
    void recomputesGrowthFromTheLevelThatTheTextStartsFrom() {
        assertThat(of("Doanh thu tăng từ 70 tỷ đồng lên 165 tỷ đồng, tăng 135,7%."))
                .anyMatch(each -> each.startsWith("SUPPORTS BASE"));
        assertThat(of("Doanh thu tăng từ 70 tỷ đồng lên 165 tỷ đồng, tăng 235,7%."))
                .anyMatch(each -> each.startsWith("CONTRADICTS BASE") && each.contains("tỷ lệ bị ghi thành mức tăng"));
    }

    @Test
    void dividesFractions() {
        assertThat(of("Có 96/142 xã đạt chuẩn, chiếm 67,6%."))
                .contains("SUPPORTS SHARE: 96 ÷ 142 = 67,61%, khớp 67,6%.");
        assertThat(of("Có 96/142 xã đạt chuẩn, chiếm 76,6%."))
                .contains("CONTRADICTS SHARE: 96 ÷ 142 = 67,61%, không phải 76,6%.");
    }

    @Test
    void appliesTheIdentitiesOfIndicators() {
        assertThat(of("Năm 2030, thu ngân sách đạt 900 tỷ đồng. Năm 2030, thu nội địa đạt 500 tỷ đồng. "
                        + "Năm 2030, thu từ hoạt động xuất nhập khẩu đạt 300 tỷ đồng."))
                .containsExactly("CONTRADICTS IDENTITY: Tính từ các số khác của văn bản (500 tỷ đồng, 300 tỷ đồng): "
                        + "799–801 tỷ đồng, không khớp.");
        assertThat(
                        of(
                                "Năm 2030, tỷ lệ hộ nghèo là 5%. Cuối năm 2030 có 500 hộ nghèo; tổng số hộ năm 2030 là 10.000 hộ."))
                .noneMatch(each -> each.startsWith("CONTRADICTS"));
    }

    @Test
    void findsTheSameThingStatedTwice() {
        assertThat(
                        of(
                                "Thu ngân sách năm 2030 đạt 900 tỷ đồng. Báo cáo cũng nêu thu ngân sách năm 2030 đạt 950 tỷ đồng."))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(of("Thu ngân sách năm 2030 đạt 912 tỷ đồng. Thu ngân sách năm 2030 đạt 950 tỷ đồng."))
                .containsExactly("CONTRADICTS REPEATED: Văn bản đã ghi số khác cho cùng chỉ tiêu và kỳ: 912 tỷ đồng.");
    }
}
