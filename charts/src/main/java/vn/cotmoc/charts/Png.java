package vn.cotmoc.charts;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import vn.cotmoc.model.Failure;

/// Makes pixels of a picture, for programs that take no SVG. Two at once at most, since each needs some megabytes; many
/// threads may ask.
public final class Png {
    /// Pixels for each pixel of the picture, so that it is sharp on fine screens and in print.
    private static final int SCALE = 2;

    private static final int AT_ONCE = 2;
    private static final String LETTERS = "ĂăÂâĐđÊêÔôƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỊịỌọỒồỘộỢợỤụỨứỮữỰựỲỳ";
    private static final List<String> FAMILIES = List.of("Noto Sans", "DejaVu Sans", Font.SANS_SERIF);
    private static final Pattern TEXT = Pattern.compile("(<text [^>]*>)([^<]*)</text>");
    private static final Semaphore ROOM = new Semaphore(AT_ONCE);

    private Png() {}

    /// The picture as a PNG.
    /// @throws Failure CM-8001 where this machine has no font with Vietnamese letters
    public static byte[] of(String svg) {
        String family = findFamily()
                .orElseThrow(() -> new Failure(
                        "CM-8001",
                        "This machine has no font with Vietnamese letters, so no PNG can be drawn; install one, as Noto "
                                + "Sans (apt-get install fonts-noto-core fontconfig), or take the SVG."));
        // Java draws by one family, not by the list that a browser takes.
        String drawn = substituted(svg.replaceAll("font-family=\"[^\"]*\"", "font-family=\"" + family + "\""), family);
        ROOM.acquireUninterruptibly();
        try {
            return draw(drawn);
        } finally {
            ROOM.release();
        }
    }

    /// Empty where no font has the letters, or where Java finds no way to fonts at all.
    private static Optional<String> findFamily() {
        try {
            return FAMILIES.stream()
                    .filter(family -> isThere(family) && new Font(family, Font.PLAIN, 12).canDisplayUpTo(LETTERS) < 0)
                    .findFirst();
        } catch (LinkageError | InternalError _) {
            return Optional.empty();
        }
    }

    /// Signs such as ≈ that the family lacks are written in one that has them, where there is one.
    private static String substituted(String svg, String family) {
        Font font = new Font(family, Font.PLAIN, 12);
        return TEXT.matcher(svg)
                .replaceAll(text -> Matcher.quoteReplacement(text.group(1) + signs(text.group(2), font) + "</text>"));
    }

    private static String signs(String words, Font font) {
        if (font.canDisplayUpTo(words) < 0) {
            return words;
        }
        StringBuilder parts = new StringBuilder();
        words.codePoints().forEach(sign -> {
            String text = Character.toString(sign);
            String other = font.canDisplay(sign)
                    ? ""
                    : FAMILIES.stream()
                            .filter(each -> isThere(each) && new Font(each, Font.PLAIN, 12).canDisplay(sign))
                            .findFirst()
                            .orElse("");
            parts.append(other.isEmpty() ? text : "<tspan font-family=\"" + other + "\">" + text + "</tspan>");
        });
        return parts.toString();
    }

    private static boolean isThere(String family) {
        return family.equals(Font.SANS_SERIF)
                || new Font(family, Font.PLAIN, 12).getFamily().equals(family);
    }

    private static byte[] draw(String svg) {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        com.github.weisj.jsvg.parser.LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("The picture is no SVG.");
        }
        Dimension2D size = document.size();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(size.getWidth() * SCALE),
                (int) Math.ceil(size.getHeight() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, pen, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        } finally {
            pen.dispose();
        }
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
