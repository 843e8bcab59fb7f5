package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

class RibbonChartTest {
    private static final List<Width> WIDTHS = List.of(new Width(320), Width.NARROW, Width.WIDE, new Width(1160));

    /// Both ends of a height are written to a tenth of a pixel.
    private static final Offset<Double> TENTH = Offset.offset(0.11);

    private static LocalText text(String text) {
        return new LocalText(text, text);
    }

    private static Ribbon ribbon(String name, String note, String share) {
        return new Ribbon(
                text(name), text(note), share.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(share)));
    }

    private static RibbonChart township() {
        return new RibbonChart(
                Caption.of(text("Thị trấn Thất Khê")),
                text("Thị trấn Thất Khê"),
                List.of(
                        ribbon("Xã Đại Đồng", "khoảng 98,98% dân số", "0.9898"),
                        ribbon("Xã Nhỏ", "khoảng 1% dân số", "0.01"),
                        ribbon("Thị trấn Thất Khê", "toàn bộ", "1")),
                List.of(ribbon("Xã Thất Khê", "toàn bộ", "1"), ribbon("Xã Khác", "chưa rõ bao nhiêu", "")));
    }

    @Test
    void drawsWidthsByShareAndOnlyOutlinesWhatIsNotKnown() {
        var bands = Picture.of(township().svg(Language.VI, Width.WIDE)).elements("path");

        assertThat(bands).hasSize(5);
        assertThat(bands.stream().filter(each -> each.hasAttribute("stroke-dasharray")))
                .singleElement()
                .satisfies(each -> assertThat(each.getAttribute("fill")).isEqualTo("none"));
        assertThat(thickness(bands.get(0).getAttribute("d"))).isCloseTo(27.7, TENTH);
        assertThat(thickness(bands.get(1).getAttribute("d"))).isCloseTo(3.0, TENTH);
        assertThat(thickness(bands.get(2).getAttribute("d"))).isCloseTo(28.0, TENTH);
    }

    /// From the upper to the lower corner at the outer end.
    private static double thickness(String d) {
        String[] numbers = d.replaceAll("[MCLZ]", " ").strip().split("\\s+");
        double top = Double.parseDouble(numbers[1]);
        double bottom = Double.parseDouble(numbers[numbers.length - 1]);
        return Math.round((bottom - top) * 10) / 10.0;
    }

    @Test
    void statesItsFindingAndKeepsATable() {
        assertThat(township().finding(Language.VI))
                .isEqualTo(
                        "Thị trấn Thất Khê: từ Xã Đại Đồng (khoảng 98,98% dân số); từ Xã Nhỏ (khoảng 1% dân số); "
                                + "từ Thị trấn Thất Khê (toàn bộ); đến Xã Thất Khê (toàn bộ); đến Xã Khác (chưa rõ bao nhiêu).");
        assertThat(township().table(Language.VI).heads()).containsExactly("Chiều", "Tên", "Phần");
        assertThat(township().table(Language.VI).rows())
                .hasSize(5)
                .first()
                .isEqualTo(List.of("từ", "Xã Đại Đồng", "khoảng 98,98% dân số"));
    }

    @Test
    void letsNoTwoLabelsMeetWhateverTheNamesAndShares() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            RibbonChart chart = new RibbonChart(
                    Caption.of(text("t")),
                    text(name(random)),
                    ribbons(random, random.nextInt(8)),
                    ribbons(random, random.nextInt(8)));
            for (Width width : WIDTHS) {
                assertThat(Picture.of(chart.svg(Language.VI, width)).faults())
                        .as("seed " + seed + " " + width)
                        .isEmpty();
            }
        }
    }

    private static List<Ribbon> ribbons(Random random, int count) {
        List<Ribbon> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String share = random.nextInt(4) == 0 ? "" : "0." + (1 + random.nextInt(998));
            all.add(ribbon(name(random), "khoảng 98,98% dân số, khoảng 67,4% diện tích", share));
        }
        return all;
    }

    private static String name(Random random) {
        List<String> names =
                List.of("Xã Mẫu", "Thị trấn Nông trường Thái Bình", "Phường Hoàng Văn Thụ", "Xã Ea H'leo", "Xã Đèo");
        return names.get(random.nextInt(names.size()));
    }

    @Test
    void refusesAShareThatIsNoPart() {
        assertThatThrownBy(() -> ribbon("Xã", "x", "1.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A share lies above 0 and is at most 1, found 1.1.");
        assertThatThrownBy(() -> ribbon("Xã", "x", "0")).isInstanceOf(IllegalArgumentException.class);
    }
}
