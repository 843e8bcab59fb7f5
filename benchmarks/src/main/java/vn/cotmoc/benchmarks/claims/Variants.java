package vn.cotmoc.benchmarks.claims;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.cotmoc.claims.ClaimReader;

/// Ways to write the same text otherwise, after which the same must be claimed.
public final class Variants {
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.,/])(\\d{1,3})\\.(\\d{3})(?![\\d.,/])(?= (?!đ\\b))");
    private static final Pattern ROUND = Pattern.compile("(?<![\\d.,/])(\\d{1,3})\\.000 tỷ");
    private static final Pattern SMALL = Pattern.compile(
            "(?<![\\d.,/\\-] ?)(?<!\\d)(\\d{2,3}) (xã|dự án|doanh nghiệp|hộ|tỷ đồng|triệu đồng)(?![\\p{L}])");
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private Variants() {}

    /// By name.
    public static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("decomposed letters (NFD)", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        all.put("no-break spaces", text -> text.replace(' ', '\u00A0'));
        all.put("two spaces for one", text -> text.replace(" ", "  "));
        all.put("other spelling (tỉ, hoá, quí)", Variants::respelled);
        all.put(
                "a sentence without a claim behind",
                text -> text.strip() + "\n\nHội nghị đã thảo luận sôi nổi về Nghị quyết số 18-NQ/TW.");
        all.put("spaces between thousands", text -> DOTTED.matcher(text).replaceAll("$1\u00A0$2"));
        all.put("nghìn tỷ for .000 tỷ", text -> ROUND.matcher(text).replaceAll("$1 nghìn tỷ"));
        all.put("numerals in words", text -> SMALL.matcher(text).replaceAll(Variants::spelled));
        return all;
    }

    private static String respelled(String text) {
        return text.replace("tỷ", "tỉ")
                .replace("hóa", "hoá")
                .replace("quý", "quí")
                .replace("thủy", "thuỷ");
    }

    private static String spelled(MatchResult match) {
        return words(Integer.parseInt(match.group(1))) + " " + match.group(2);
    }

    /// A whole number from 10 to 999 as it is said.
    static String words(int number) {
        if (number >= 100) {
            int rest = number % 100;
            String head = DIGITS[number / 100] + " trăm";
            return rest == 0 ? head : head + " " + (rest < 10 ? "linh " + DIGITS[rest] : words(rest));
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
        String last = ones == 5 ? "lăm" : ones == 1 && tens > 1 ? "mốt" : DIGITS[ones];
        return ones == 0 ? head : head + " " + last;
    }

    /// In how many of the texts that the variant changes the same is claimed; texts where it is not are added to the
    /// list.
    public static Share same(
            ClaimReader reader, List<String> texts, UnaryOperator<String> variant, List<String> wrong) {
        Share share = Share.NONE;
        for (String text : texts) {
            String other = variant.apply(text);
            if (!other.equals(text)) {
                boolean same = Told.of(reader.read(text)).equals(Told.of(reader.read(other)));
                share = share.with(same);
                if (!same) {
                    wrong.add(other);
                }
            }
        }
        return share;
    }
}
