package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Vintage;

/// Stacked shares: what they say, what they leave open, and what they refuse to draw.
final class SharesChartTest {

    /// @param values by year from 2022 on, apart by spaces; `-` for none
    static SharesChart.Part part(String name, String values) {
        List<Point> shares = new ArrayList<>();
        int year = 2022;
        for (String value : values.split(" ")) {
            shares.add(Samples.point(
                    Samples.PERCENT,
                    Integer.toString(year),
                    value.equals("-") ? "" : value,
                    year == 2025 ? Vintage.ESTIMATE : Vintage.OFFICIAL));
            year++;
        }
        return new SharesChart.Part(Samples.text(name, name), shares);
    }

    static SharesChart of(SharesChart.Part... parts) {
        return new SharesChart(
                Caption.of(Samples.text("Cơ cấu GRDP", "Structure of GRDP")), Samples.PERCENT, List.of(parts));
    }

    static SharesChart sectors() {
        return of(
                part("Tỷ trọng nông, lâm nghiệp và thuỷ sản trong GRDP", "23.1 22 21.51 20.28"),
                part("Tỷ trọng công nghiệp - xây dựng trong GRDP", "22 - 23.71 28.33"),
                part("Tỷ trọng dịch vụ trong GRDP", "50.2 50.9 50.31 ~47"));
    }

    private static List<Element> columns(SharesChart chart) {
        return Picture.of(chart.svg(Language.VI, Width.WIDE)).elements("rect");
    }

    @Test
    void statesTheLargestPartWhatMovedMostAndWhatIsLeft() {
        assertThat(sectors().finding(Language.VI))
                .isEqualTo("Lớn nhất: Tỷ trọng dịch vụ trong GRDP ≈ 47% (2025, ước tính); "
                        + "tăng nhiều nhất: Tỷ trọng công nghiệp - xây dựng trong GRDP +6,33 điểm % so với 2022; "
                        + "giảm nhiều nhất: Tỷ trọng nông, lâm nghiệp và thuỷ sản trong GRDP −2,82 điểm % so với 2022; "
                        + "phần còn lại ≈ 4,39%.");
        assertThat(of(part("a", "60 -")).finding(Language.EN))
                .isEqualTo("The rest, with parts that have no figure 100%.");
    }

    @Test
    void leavesAMissingPartOpenInsteadOfDrawingItAsZero() {
        SharesChart chart = sectors();
        assertThat(chart.rest(1)).hasValueSatisfying(rest -> {
            assertThat(rest.missing()).isTrue();
            assertThat(rest.figure().value()).isEqualByComparingTo("27.1");
        });
        assertThat(chart.table(Language.VI).rows())
                .contains(
                        List.of("Tỷ trọng công nghiệp - xây dựng trong GRDP", "2023", "chưa báo cáo", ""),
                        List.of("Phần còn lại, gồm phần chưa có số", "2023", "27,1", "tính ra"),
                        List.of("Phần còn lại", "2024", "4,47", "tính ra"));
        assertThat(columns(chart))
                .as("3 + 3 + 4 + 4 pieces, the rest of 2022 too")
                .hasSize(4 + 3 + 4 + 4);
    }

    @Test
    void drawsNoRestWherePrintedSharesMakeTheWhole() {
        assertThat(of(part("a", "33.33 50"), part("b", "66.66 50.1")).rest(0)).isEmpty();
        assertThat(of(part("a", "33.33 50"), part("b", "66.66 50.1")).rest(1)).isEmpty();
        assertThat(of(part("a", "33.33 50"), part("b", "66 50")).rest(0)).isPresent();
    }

    @Test
    void namesEveryPartBesideTheNewestColumnInItsOrder() {
        List<String> words = Picture.of(sectors().svg(Language.VI, new Width(320))).labels().stream()
                .map(Picture.Label::words)
                .toList();
        String all = String.join(" ", words);
        assertThat(all).contains("2025", "20,28%", "28,33%", "≈ 47%", "số ước, sơ bộ");
        assertThat(all.indexOf("20,28%", all.indexOf("Tỷ trọng nông")))
                .isLessThan(all.indexOf("28,33%", all.indexOf("Tỷ trọng công")));
    }

    @Test
    void tellsNeighboursApartWithoutColour() {
        Picture picture = Picture.of(sectors().svg(Language.VI, Width.WIDE, Palette.DOCUMENT));
        List<String> fills = picture.elements("rect").stream()
                .map(each -> each.getAttribute("fill"))
                .toList();
        for (int i = 1; i < fills.size(); i++) {
            assertThat(fills.get(i)).isNotEqualTo(fills.get(i - 1));
        }
        assertThat(picture.elements("path").stream()
                        .filter(each -> each.getAttribute("stroke-width").equals("0.7")))
                .as("every second part and every rest is hatched; one part is missing")
                .hasSize(3 + 4);
    }

    @Test
    void givesSharesAndRestsToPrograms() {
        assertThat(sectors().data())
                .filteredOn(each -> each.role().equals("rest"))
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.period()).isPresent());
        assertThat(sectors().data().getFirst().figure())
                .contains(Figure.Known.of(new BigDecimal("23.1"), Samples.PERCENT));
    }

    @Test
    void refusesWhatIsNoWhole() {
        assertThatThrownBy(() -> of(part("a", "60"), part("b", "41")))
                .hasMessage("The parts of 2022 make 101 % of their whole.");
        assertThatThrownBy(() -> of(part("a", "60 40"), part("b", "40")))
                .hasMessage("All parts have the periods [2022, 2023], found [2022] in \"b\".");
        assertThatThrownBy(() -> of()).hasMessage("A whole is shown in 1 to 7 parts, found 0.");
        assertThatThrownBy(() -> of(part("a", "-5")))
                .hasMessageStartingWith("A share is one number and not below zero");
        assertThatThrownBy(() -> of(part("a", "5..6"))).hasMessageStartingWith("A share is one number");
    }

    @Test
    void letsNoTwoLabelsMeetWhateverTheShares() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int parts = 1 + random.nextInt(7);
            int years = 1 + random.nextInt(8);
            SharesChart.Part[] all = new SharesChart.Part[parts];
            for (int i = 0; i < parts; i++) {
                List<String> values = new ArrayList<>();
                for (int year = 0; year < years; year++) {
                    boolean none = random.nextInt(6) == 0;
                    values.add(none ? "-" : Double.toString(random.nextInt(1000 / parts) / 10.0));
                }
                all[i] = part(
                        random.nextBoolean() ? "Phần " + i : "Tỷ trọng nông, lâm nghiệp và thuỷ sản số " + i,
                        String.join(" ", values));
            }
            for (Width width : List.of(new Width(320), Width.WIDE)) {
                assertThat(Picture.of(of(all).svg(Language.VI, width)).faults())
                        .as("seed " + seed + ", " + width)
                        .isEmpty();
            }
        }
    }
}
