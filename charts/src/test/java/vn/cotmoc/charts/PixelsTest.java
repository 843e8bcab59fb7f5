package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PixelsTest {
    @Test
    void givesEveryPixelBackWhateverThePicture() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int colours = 1 + random.nextInt(5);
            BufferedImage image =
                    new BufferedImage(1 + random.nextInt(90), 1 + random.nextInt(60), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < image.getHeight(); y++) {
                boolean repeats = y > 0 && random.nextBoolean();
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(
                            x, y, repeats ? image.getRGB(x, y - 1) : 0x1D5B8C * random.nextInt(colours) & 0xFFFFFF);
                }
            }
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Pixels.png(image)));
            assertThat(read.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                    .as("seed " + seed)
                    .isEqualTo(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
            assertThat(read.getHeight()).isEqualTo(image.getHeight());
        }
    }
}
