package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cotmoc.model.Spelling;

/// Words cut into syllables for comparison, with the abbreviations of offices written out.
final class Terms {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Syllables that nearly every phrase has, or none means anything by.
    private static final Set<String> THIN = Set.of(
            "của", "tỉnh", "trên", "địa", "bàn", "toàn", "năm", "các", "và", "về", "theo", "là", "được", "đã", "có",
            "cả", "đạt", "số", "tổng", "mức", "ta", "cho", "với", "tại", "từ", "trong", "một", "này", "nay", "để",
            "nhà", "nước", "tính", "đến", "ước", "khu", "vực", "so", "cùng", "kỳ", "nâng", "đưa");

    private static final Set<String> GROWTH = Set.of("tăng", "trưởng", "tốc", "độ", "giảm");
    private static final Set<String> THIN_BARE = folded(THIN);
    private static final Set<String> GROWTH_BARE = folded(GROWTH);
    private static final double THIN_WEIGHT = 0.15;
    private static final Map<String, List<String>> LONG = abbreviations();

    private Terms() {}

    private static Map<String, List<String>> abbreviations() {
        Map<String, List<String>> all = new HashMap<>();
        for (String[] row : Resource.rows("abbreviations.tsv")) {
            all.put(Spelling.normal(row[0]), cut(row[1]));
        }
        return all;
    }

    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : GAP.split(Spelling.normal(text))) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// A word as it is compared; an abbreviation written out, then it is several.
    static List<String> written(String word) {
        String part = Spelling.normal(word);
        return LONG.getOrDefault(part, List.of(part));
    }

    /// The syllables in order, abbreviations written out; “tăng thêm” is “thêm”.
    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        for (String part : cut(text)) {
            if (part.equals("thêm") && !terms.isEmpty() && terms.getLast().equals("tăng")) {
                terms.removeLast();
            }
            terms.addAll(LONG.getOrDefault(part, List.of(part)));
        }
        return terms;
    }

    /// Whether the text has no tone mark, as typed on a plain keyboard.
    static boolean isBare(String text) {
        return Spelling.folded(text).equals(Spelling.normal(text));
    }

    /// How much a syllable counts beside one that means something.
    static double weight(String term) {
        return THIN.contains(term) ? THIN_WEIGHT : 1;
    }

    /// The same for a syllable that was folded.
    static double bareWeight(String term) {
        return THIN_BARE.contains(term) ? THIN_WEIGHT : 1;
    }

    /// Whether the syllable alone can point to a name; the words for growth point to every rate.
    static boolean tells(String term) {
        return weight(term) == 1 && !GROWTH.contains(term);
    }

    /// The same for a syllable that was folded.
    static boolean bareTells(String term) {
        return bareWeight(term) == 1 && !GROWTH_BARE.contains(term);
    }

    private static Set<String> folded(Set<String> terms) {
        return terms.stream().map(Spelling::folded).collect(Collectors.toUnmodifiableSet());
    }
}
