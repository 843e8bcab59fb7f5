package vn.cotmoc.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the unit behind a number, and what it is counted per: `xe/ngày`, `tạ/ha`, `triệu đồng/người/năm`.
final class UnitReader {
    private static final Set<String> PER_WORDS = Set.of("mỗi");
    private static final Set<String> TIMES = Set.of("ngày", "tháng", "năm", "giờ", "tuần", "quý", "đêm", "vụ");
    /// Words that begin what follows a number without naming what is counted.
    private static final Set<String> NO_NOUNS = Set.of(
            "và", "hoặc", "hay", "của", "tại", "ở", "trong", "trên", "từ", "đến", "với", "cho", "theo", "thì", "là",
            "đã", "đang", "sẽ", "được", "bị", "có", "không", "chưa", "so", "tăng", "giảm", "đạt", "vượt", "bằng",
            "chiếm", "trở", "khi", "nhưng", "song", "nếu", "do", "vì", "để", "về", "cũng", "mà", "này", "đó", "nay",
            "qua", "sau", "trước", "nữa", "khác", "lần", "lên", "xuống", "còn", "gồm", "như", "nhằm", "vào", "ra",
            "đầu", "cuối", "phẩy", "chấm", "trăm", "mỗi", "các", "những", "hơn", "gần", "tương", "cùng", "chỉ", "tới",
            "giai", "năm", "tháng", "quý", "ngày", "đồng", "rưỡi", "nghìn", "triệu", "xếp", "đứng", "thuộc", "bao",
            "tiếp", "tích", "chủ", "phối", "triển", "thực", "ban", "quy", "nhất", "rất", "vẫn", "đều", "mới", "nên",
            "phải", "đi", "chạy", "nối", "nằm", "cách", "gây", "làm", "phục", "giúp", "nhận", "bán", "mua", "tham");

    private static final Set<String> POWERS = Set.of("vạn", "nghìn", "ngàn", "triệu");

    /// What official texts write with a capital letter although it is counted: thông qua 21 Nghị quyết.
    private static final Set<String> DOCUMENTS = Set.of(
            "nghị quyết",
            "quyết định",
            "nghị định",
            "thông tư",
            "luật",
            "báo cáo",
            "tờ trình",
            "đề án",
            "dự án",
            "kế hoạch",
            "chương trình",
            "văn bản",
            "hợp tác xã",
            "khu công nghiệp",
            "cụm công nghiệp");

    /// Before the number of an article: Điều 15 Nghị định.
    private static final Set<String> ARTICLES = Set.of("điều", "khoản", "mục", "chương", "điểm", "số", "lục");

    private final List<Token> tokens;

    UnitReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// A unit and the first token after it.
    ///
    /// @param open whether no list knows the noun
    record Found(Unit unit, int end, boolean open) {}

    /// The unit at the token, known or, where that is allowed, the noun that stands there; null where there is none.
    @Nullable
    Found find(int at, boolean open) {
        Found known = known(at);
        return known != null || !open ? known : noun(at);
    }

    /// A currency right before a number; null where none stands there.
    @Nullable
    Found currency(int at) {
        Token token = tokens.get(at);
        boolean dong =
                token.is("vn") && at + 1 < tokens.size() && tokens.get(at + 1).is("$");
        int end = dong ? at + 2 : at + 1;
        if (end >= tokens.size() || !tokens.get(end).isNumber()) {
            return null;
        }
        if (dong) {
            return new Found(new Unit("đồng", Unit.Dimension.MONEY), end, false);
        }
        boolean written = token.isMark() || token.text().length() == 3 && token.isCapital();
        Lexicon.Measured unit = written ? Lexicon.vietnamese().unit(tokens, at) : null;
        if (unit == null || unit.length() != 1 || unit.unit().dimension() != Unit.Dimension.MONEY) {
            return null;
        }
        boolean behind = at > 0 && tokens.get(at - 1).isNumber();
        return behind ? null : new Found(unit.unit(), end, false);
    }

    /// The unit at the token that a list knows, with what it is counted per.
    @Nullable
    Found known(int at) {
        if (at >= tokens.size() || tokens.get(at).kind() == Token.Kind.BREAK) {
            return null;
        }
        Lexicon.Measured measured = Lexicon.vietnamese().unit(tokens, at);
        if (measured == null || !isFit(measured, at)) {
            return null;
        }
        if (measured.unit().name().equals("điểm") && isNoun(at + 1) && isNoun(at + 2)) {
            // 1.270 điểm giao thông bị ngập
            return new Found(new Unit("điểm", Unit.Dimension.COUNT), at + 1, false);
        }
        Found whole = per(measured.unit(), at + measured.length());
        boolean rate = measured.unit().dimension() == Unit.Dimension.PERCENT
                || measured.unit().dimension() == Unit.Dimension.POINTS;
        boolean time = whole.end() > at + measured.length()
                && TIMES.contains(tokens.get(whole.end() - 1).key());
        return rate ? new Found(measured.unit(), time ? whole.end() : at + measured.length(), false) : whole;
    }

    /// A single letter is a unit only in small print and not before another letter or an initial.
    private boolean isFit(Lexicon.Measured measured, int at) {
        Token token = tokens.get(at);
        boolean article = at > 1
                && ARTICLES.contains(tokens.get(at - 2).key())
                && DOCUMENTS.contains(measured.unit().name());
        boolean name = token.text().length() == 1 || article || isName(measured.unit(), token);
        if (token.isWord() && token.isCapital() && name) {
            return false;
        }
        boolean year = measured.unit().dimension() == Unit.Dimension.TIME && token.is("năm");
        return !year || at + 1 >= tokens.size() || !tokens.get(at + 1).isNumber();
    }

    /// 9 Trường THCS: a noun in a capital letter is the beginning of a name.
    private static boolean isName(Unit unit, Token token) {
        return unit.isWhole() && Character.isLowerCase(token.text().charAt(1)) && !DOCUMENTS.contains(unit.name());
    }

    private Found per(Unit unit, int end) {
        Unit whole = unit;
        int each = each(unit, end);
        Lexicon.Measured measure = each > 0 ? Lexicon.vietnamese().unit(tokens, each) : null;
        if (measure != null) {
            return new Found(unit.per(measure.unit().name()), each + measure.length(), false);
        }
        int at = overNoun(end);
        for (int i = 0; i < 2 && at + 1 < tokens.size(); i++) {
            int next = at + 1;
            boolean stroke = tokens.get(at).is("/");
            if (!stroke
                    && !(PER_WORDS.contains(tokens.get(at).key())
                            && TIMES.contains(tokens.get(next).key()))) {
                break;
            }
            int many = stroke ? manyLength(next, unit) : 0;
            if (many > 0) {
                whole = whole.per(words(next, next + many));
                at = next + many;
                continue;
            }
            if (tokens.get(next).is("1")
                    && next + 2 < tokens.size()
                    && POWERS.contains(tokens.get(next + 1).key())) {
                // bác sĩ/1 vạn dân
                next++;
            }
            if (tokens.get(next).is("1")
                    && next + 1 < tokens.size()
                    && tokens.get(next + 1).isWord()) {
                // tiêu chí/1 xã
                next++;
            }
            int length = perLength(next);
            if (length == 0 || tokens.get(next).isNumber()) {
                break;
            }
            whole = whole.per(words(next, next + length));
            at = next + length;
        }
        return new Found(whole, at, false);
    }

    /// 45.000 đồng một kg, 50 triệu đồng trên 1 ha: where the measure stands that money is counted per; 0 where none
    /// does.
    private int each(Unit unit, int end) {
        int one = end < tokens.size() && tokens.get(end).is("trên") ? end + 1 : end;
        if (unit.dimension() != Unit.Dimension.MONEY || one + 1 >= tokens.size()) {
            return 0;
        }
        boolean single = tokens.get(one).is("một")
                || tokens.get(one).is("mỗi")
                || tokens.get(one).is("1") && one > end;
        Lexicon.Measured measure = Lexicon.vietnamese().unit(tokens, one + 1);
        return single && measure != null && measure.unit().dimension() == Unit.Dimension.MEASURE ? one + 1 : 0;
    }

    /// giường/10.000 dân, thuê bao/100 dân, đồng/12 quả: so many of something else.
    private int manyLength(int at, Unit unit) {
        if (at + 1 >= tokens.size()
                || tokens.get(at).small() == 1
                || !tokens.get(at).isNumber()) {
            return 0;
        }
        if (tokens.get(at + 1).is("dân")) {
            return 2;
        }
        Lexicon.Measured noun = Lexicon.vietnamese().unit(tokens, at + 1);
        if (noun == null
                || noun.unit().dimension() != Unit.Dimension.COUNT
                || noun.unit().equals(unit)) {
            return 0;
        }
        return 1 + noun.length();
    }

    /// tấn hàng/ngày: over the noun between the unit and a time.
    private int overNoun(int end) {
        for (int at = end; at < end + 3 && at + 1 < tokens.size(); at++) {
            if (tokens.get(at).is("/")) {
                return at > end && !TIMES.contains(tokens.get(at + 1).key()) ? end : at;
            }
            if (!tokens.get(at).isWord() || tokens.get(at).isCapital()) {
                return end;
            }
        }
        return end;
    }

    private int perLength(int at) {
        boolean dayAndNight = tokens.get(at).is("ngày")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("đêm");
        if (dayAndNight) {
            return 2;
        }
        boolean people = POWERS.contains(tokens.get(at).key())
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).is("dân") || tokens.get(at + 1).is("người"));
        if (people) {
            return 2;
        }
        Lexicon.Measured unit = Lexicon.vietnamese().unit(tokens, at);
        return unit != null
                ? unit.length()
                : tokens.get(at).isWord() && !tokens.get(at).isCapital() ? 1 : 0;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(tokens.get(i).key());
        }
        return words.toString();
    }

    /// Two syllables of a noun in small letters, or one before a mark.
    @Nullable
    private Found noun(int at) {
        if (!isNoun(at)) {
            return null;
        }
        int end = isNoun(at + 1) ? at + 2 : at + 1;
        return new Found(new Unit(words(at, end), Unit.Dimension.COUNT), end, true);
    }

    private boolean isNoun(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.isWord()
                && token.spaced()
                && !token.isCapital()
                && token.text().length() > 1
                && !NO_NOUNS.contains(token.key());
    }
}
