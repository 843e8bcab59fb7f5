package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Charts that stand alone, as pictures and as pixels.
final class SheetTest {
    private static final List<String> FOOT = List.of("Nguồn: Cục Thống kê tỉnh", "Cột Mốc");

    @Test
    void saysTitleFindingAndSourceInAPictureOfItsOwn() {
        Samples.all().forEach((name, chart) -> {
            String svg = new Sheet(chart, FOOT).svg(Language.VI, Width.WIDE);
            Picture picture = Picture.of(svg);
            assertThat(svg).as(name).startsWith("<svg ").doesNotContain("var(", "<style", " id=");
            assertThat(picture.labels())
                    .extracting(Picture.Label::words)
                    .contains("Nguồn: Cục Thống kê tỉnh", "Cột Mốc");
            assertThat(picture.elements("svg")).hasSize(2);
            double chartHeight =
                    Double.parseDouble(picture.elements("svg").get(1).getAttribute("height"));
            assertThat(picture.size("height")).isGreaterThan(chartHeight + 60);
        });
    }

    @Test
    void drawsEverySampleInPixelsTwiceAsFine() throws IOException {
        for (var each : Samples.all().entrySet()) {
            String svg = new Sheet(each.getValue(), FOOT).svg(Language.VI, Width.NARROW);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.of(svg)));
            Picture picture = Picture.of(svg);
            assertThat(image.getWidth()).as(each.getKey()).isEqualTo(2 * 408);
            assertThat(image.getHeight())
                    .isBetween((int) (2 * picture.size("height")) - 1, (int) (2 * picture.size("height")) + 2);
            assertThat(share(image)).as(each.getKey() + ": ink on paper").isBetween(0.005, 0.9);
        }
    }

    /// How much of the picture is not white.
    private static double share(BufferedImage image) {
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        return inked / ((double) image.getWidth() * image.getHeight());
    }

    @Test
    void givesTheSamePixelsEveryTime() {
        String svg = new Sheet(Samples.revenue(), FOOT).svg(Language.VI, Width.NARROW);
        assertThat(Png.of(svg)).isEqualTo(Png.of(svg));
    }

    @Test
    void tellsEveryFigureOfAPictureExactly() {
        Samples.all().forEach((name, chart) -> {
            if (!(chart instanceof SlopeChart || chart instanceof BulletBar || chart instanceof Sparkline)) {
                assertThat(chart.data())
                        .as(name)
                        .hasSameSizeAs(chart.table(Language.VI).rows());
            }
        });
        assertThat(CompareSamples.slope().data())
                .extracting(
                        Datum::role,
                        each -> each.name().vi(),
                        each -> each.period().map(Object::toString).orElse(""))
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("result", "Kỳ Lừa", "2023"),
                        org.assertj.core.groups.Tuple.tuple("result", "Kỳ Lừa", "2024"));
        assertThat(CompareSamples.slope().data().getFirst().figure())
                .isEqualTo(Optional.of(Figure.Known.of(new java.math.BigDecimal("7.25"), Samples.PERCENT)));
    }
}
