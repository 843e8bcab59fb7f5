package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Province;

class LinkerTest {
    private static List<Link> links(String text, Past past) {
        Linker linker = new Linker(Ledgers.CATALOGUE, Province.geography(), past);
        return linker.link(text, ClaimReader.create().read(text), Optional.empty(), Optional.empty());
    }

    private static String first(String text) {
        return links(text, Past.unknown())
                .getFirst()
                .indicator()
                .map(Code::text)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2030 thu NSNN trên địa bàn tỉnh ước đạt 6.845 tỷ đồng.|revenue",
                "Nam 2030 thu ngan sach nha nuoc dat 6.845 tỷ đồng.|revenue",
                "Thu nội địa đạt 3.410 tỷ đồng.|domestic",
                "Thu từ hoạt động XNK đạt 3.435 tỷ đồng.|customs",
                "Tổng kim ngạch xuất nhập khẩu đạt 66 triệu USD.|trade",
                "Toàn tỉnh còn 1.204 hộ nghèo.|poor",
                "Tỷ lệ hộ nghèo giảm còn 5,2%.|poverty",
                "Tốc độ tăng GRDP đạt 8,35%.|growth",
                "GRDP tăng 8,35%.|growth",
                "Thu ngân sách tăng 12,6% so với cùng kỳ.|revenue",
                "Có 96/142 xã đạt chuẩn nông thôn mới.|ntm",
                "Mức tăng đạt 12,7%.|-",
                "Đã tặng 412 suất quà.|-",
                "Kim ngạch xuất nhập khẩu đạt 66 tỷ đồng.|-",
                "Giá trị giải thưởng đạt 66 triệu USD.|-",
            })
    void linksByNameAndUnit(String text, String indicator) {
        assertThat(first(text)).isEqualTo(indicator);
    }

    private static List<String> all(String text) {
        return links(text, Past.unknown()).stream()
                .map(link -> link.indicator().map(Code::text).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngân sách trên địa bàn thu về 6.845 tỷ đồng.|revenue",
                "Các khoản nội địa đem lại 3.410 tỷ đồng.|domestic",
                "Hàng hai chiều trị giá 66 triệu USD.|trade",
                "Toàn tỉnh vẫn còn 1.204 gia đình nghèo.|poor",
                "Nay chỉ còn 5,2% số hộ thuộc diện nghèo.|poverty",
                "Nền kinh tế lớn thêm 8,35% so với cùng kỳ.|growth",
                "Đã có 96 xã cán đích nông thôn mới.|ntm",
            })
    void linksWhatIsSaidInOtherWords(String text, String indicator) {
        assertThat(first(text)).isEqualTo(indicator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 1.204 hộ nghèo được vay vốn ưu đãi.",
                "Cả nước còn 812.000 hộ nghèo.",
                "Có 54 xã đạt chuẩn phổ cập giáo dục.",
                "Ngành y tế khám bệnh cho 1.204 hộ.",
            })
    void findsNothingWhereWordsTurnAwayFromTheIndicator(String text) {
        assertThat(first(text)).isEqualTo("-");
    }

    @Test
    void givesEachOfSeveralNumbersWhatStandsNearestToIt() {
        assertThat(all("Thu ngân sách đạt 6.845 tỷ đồng, trong đó thu nội địa 3.410 tỷ đồng,"
                        + " thu từ xuất nhập khẩu 3.435 tỷ đồng."))
                .containsExactly("revenue", "domestic", "customs");
    }

    @Test
    void countsNothingByTheNounAloneWhereTheNumberBeforeSpokeOfSomethingElse() {
        assertThat(all("Có 210 hộ trồng chanh, tương đương 340 hộ.")).containsExactly("-", "-");
    }

    @Test
    void saysWhy() {
        Link link = links("Thu nội địa đạt 3.410 tỷ đồng.", Past.unknown()).getFirst();

        assertThat(link.why().vi())
                .isEqualTo("khớp tên “Thu nội địa” (100% / 100% của lời văn và của tên), đơn vị đồng");
        assertThat(link.why().en()).contains("fits the name “Thu nội địa”");
        assertThat(link.score()).isBetween(0.7, 1.0);
    }

    @Test
    void letsTheHistoryOfFiguresSpeak() {
        Past past = Past.of(
                List.of(Batches.of("a.csv", Ledgers.told("revenue", "2030").is("6845"))));

        assertThat(past.distance(Code.parse("revenue"), new java.math.BigDecimal("7000")))
                .isLessThan(0.1);
        assertThat(past.distance(Code.parse("revenue"), new java.math.BigDecimal("7000000")))
                .isGreaterThan(2.9);
        assertThat(past.knows(Code.parse("domestic"))).isFalse();
    }

    @Test
    void countsAFlowToADayFromJanuary() {
        Link link = links("Tính đến ngày 15/11/2030, thu ngân sách đạt 6.845 tỷ đồng.", Past.unknown())
                .getFirst();

        assertThat(link.period()).hasToString("Optional[2030/2030-11-15]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đến hết tháng 11/2030, thu ngân sách đạt 6.845 tỷ đồng.|2030/P11M",
                "Tính đến cuối quý III/2030, thu ngân sách đạt 6.845 tỷ đồng.|2030/P9M",
                "Trong tháng 11/2030, thu ngân sách đạt 6.845 tỷ đồng.|2030-11",
                "Đến tháng 11/2030, toàn tỉnh còn 1.204 hộ nghèo.|2030-11",
            })
    void countsAFlowToTheEndOfAMonthFromJanuary(String text, String period) {
        assertThat(links(text, Past.unknown()).getFirst().period()).hasToString("Optional[" + period + "]");
    }

    @Test
    void takesAChangeInPercentForNoRate() {
        assertThat(Ledgers.verdicts(
                        Ledgers.with(Ledgers.told("poverty", "2030").is("2.32")),
                        "Năm 2030, tỷ lệ hộ nghèo giảm bình quân 2,95%."))
                .noneMatch(verdict -> verdict.startsWith("CONTRADICTS LEVEL"));
    }

    @Test
    void findsThePlaceOfTheDate() {
        Linker linker = new Linker(Ledgers.CATALOGUE, Province.geography(), Past.unknown());

        assertThat(linker.place("90103", Optional.of(LocalDate.of(2024, 1, 1)))).contains(PlaceId.parse("90103@"));
        assertThat(linker.place("90103", Optional.of(LocalDate.of(2026, 1, 1))))
                .contains(PlaceId.parse("90103@2025-07-01"));
    }
}
