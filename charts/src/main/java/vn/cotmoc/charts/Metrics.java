package vn.cotmoc.charts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How wide a text is, from the advance widths of Noto Sans in thousandths of an em, with a margin for the
/// other fonts of the stack. Accents stand above or below their letter and add nothing; the horn of ơ and ư does.
final class Metrics {
    private static final double MARGIN = 1.06;
    private static final int OTHER = 620;
    private static final int WIDE = 1000;
    private static final char FIRST_WIDE = '\u2E80';
    private static final char HORN = '\u031B';

    private static final int[] REGULAR = {
        260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572, 572,
        572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619,
        524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444, 281, 561,
        615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786,
        529, 510, 470, 380, 551, 380, 572
    };
    private static final int[] BOLD = {
        260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572, 572, 572, 572,
        572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560, 549, 724, 765, 389, 331, 664,
        565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667, 624, 579, 331, 413, 331, 572, 411, 362, 604,
        633, 514, 633, 591, 387, 633, 657, 305, 305, 620, 305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856,
        578, 569, 488, 394, 551, 394, 572
    };
    private static final Map<Character, Integer> SPECIAL = Map.ofEntries(
            Map.entry('đ', 649),
            Map.entry('Đ', 740),
            Map.entry('\u2212', 600),
            Map.entry('≈', 600),
            Map.entry('≲', 600),
            Map.entry('≥', 600),
            Map.entry('≤', 600),
            Map.entry('–', 500),
            Map.entry('—', 1000),
            Map.entry('·', 285),
            Map.entry('…', 855),
            Map.entry('“', 445),
            Map.entry('”', 445),
            Map.entry('²', 379),
            Map.entry('\u00A0', 260));

    private Metrics() {}

    /// The width in the unit of the size.
    static double width(String text, double size, boolean bold) {
        double thousandths = 0;
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            thousandths += advance(letter, bold);
        }
        return thousandths * size * MARGIN / 1000;
    }

    private static int advance(char letter, boolean bold) {
        if (letter >= ' ' && letter <= '~') {
            return (bold ? BOLD : REGULAR)[letter - ' '];
        }
        if (letter == HORN) {
            return bold ? 103 : 56;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return SPECIAL.getOrDefault(letter, letter >= FIRST_WIDE ? WIDE : OTHER);
    }

    /// The text in lines that are no wider, parted at spaces; whatever is too much ends in an ellipsis.
    static List<String> wrap(String text, double size, boolean bold, double widest, int mostLines) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean last = lines.size() == mostLines - 1;
            if (line.isEmpty() || last || width(longer, size, bold) <= widest) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> cut(each, size, bold, widest)).toList();
    }

    private static String cut(String text, double size, boolean bold, double widest) {
        if (width(text, size, bold) <= widest) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", size, bold) > widest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
