package vn.cotmoc.charts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes pixels as PNG (ISO/IEC 15948), 8 bits a colour, in a fraction of the time of the writer of Java. Charts are
/// mostly rows that repeat the one above, which is told by the filter Up; the others take none, since neighbours in
/// them
/// are equal rather than near.
final class Pixels {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;
    private static final byte RGB = 2;
    private static final int DEPTH = 8;
    private static final int BYTES = 3;
    private static final int QUICK = 3;
    private static final int HEADER = 13;
    private static final int ROOM = 1 << 16;

    private Pixels() {}

    /// The image as a file; what of it is transparent is not told.
    static byte[] png(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(HEADER)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) DEPTH)
                        .put(RGB)
                        .array());
        chunk(out, "IDAT", deflated(filtered(pixels, width, height)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] filtered(int[] pixels, int width, int height) {
        byte[] rows = new byte[(width * BYTES + 1) * height];
        int at = 0;
        for (int from = 0; from < pixels.length; from += width) {
            boolean repeats = from > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from);
            if (repeats) {
                rows[at] = UP;
                at += width * BYTES + 1;
                continue;
            }
            at++;
            for (int i = from; i < from + width; i++) {
                int colour = pixels[i];
                rows[at++] = (byte) (colour >> 16);
                rows[at++] = (byte) (colour >> 8);
                rows[at++] = (byte) colour;
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        byte[] part = new byte[ROOM];
        try (Deflater deflater = new Deflater(QUICK)) {
            deflater.setInput(rows);
            deflater.finish();
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }
}
