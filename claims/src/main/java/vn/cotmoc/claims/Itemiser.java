package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Bound;

/// Cuts a sentence into items, left to right: first what only looks like a figure, then ranks, times, numbers, places,
/// phrases, words.
final class Itemiser {
    private static final RuleBook NONCLAIMS = new RuleBook(Rule.of("nonclaims.tsv"));
    private static final Set<String> VAGUE = Set.of("hàng", "vài", "mấy", "nhiều", "bao");
    private static final Set<String> PLACES =
            Set.of("tỉnh", "tp", "huyện", "xã", "phường", "vùng", "ga", "quận", "thôn", "bản", "chợ", "cảng");
    private static final Set<String> LASTING = Set.of(
            "hơn", "mỗi", "sau", "trước", "vòng", "khoảng", "gần", "hạn", "gian", "là", "được", "dài", "thêm", "tù",
            "phạt", "từ", "trên", "dưới", "suốt", "chỉ", "mất", "chậm", "sớm", "lương", "tuổi");
    /// Before thứ 3 they count times, not places: năm thứ 3, lần thứ 13.
    private static final Set<String> ORDERED =
            Set.of("năm", "tháng", "quý", "tuần", "ngày", "lần", "kỳ", "khóa", "kỳ họp", "đợt", "phiên", "họp", "con");
    private static final Set<String> ISSUERS = Set.of("tỉnh", "huyện");
    private static final List<List<String>> WHOLES = List.of(
            List.of("trên", "địa", "bàn", "tỉnh"),
            List.of("trên", "địa", "bàn"),
            List.of("toàn", "địa", "bàn"),
            List.of("cả", "nước"),
            List.of("toàn", "quốc"),
            List.of("toàn", "tỉnh"),
            List.of("cả", "tỉnh"),
            List.of("toàn", "huyện"),
            List.of("toàn", "xã"),
            List.of("toàn", "vùng"));
    private static final List<List<String>> TWO =
            List.of(List.of("thành", "phố"), List.of("thị", "xã"), List.of("thị", "trấn"), List.of("cửa", "khẩu"));

    private final List<Token> tokens;
    private final PeriodReader periods;
    private final QuantityReader quantities;
    private final RankReader ranks;
    private final List<Item> items = new ArrayList<>();

    private Itemiser(List<Token> tokens, PeriodReader periods, boolean english) {
        this.tokens = tokens;
        this.periods = periods;
        this.quantities = new QuantityReader(tokens, english);
        this.ranks = new RankReader(tokens);
    }

    static List<Item> items(List<Token> tokens, PeriodReader periods, boolean english) {
        Itemiser itemiser = new Itemiser(tokens, periods, english);
        int at = 0;
        while (at < tokens.size()) {
            Item item = itemiser.next(at);
            itemiser.items.add(item);
            at = item.end();
        }
        return itemiser.items;
    }

    private Item next(int at) {
        Item item = ignored(at);
        item = item == null ? rank(at) : item;
        item = item == null ? period(at) : item;
        item = item == null ? vague(at) : item;
        item = item == null ? portion(at) : item;
        item = item == null ? quantity(at) : item;
        item = item == null ? place(at) : item;
        return item == null ? word(at) : item;
    }

    @Nullable
    private Item ignored(int at) {
        RuleBook.Found found = NONCLAIMS.find(tokens, at);
        if (found == null) {
            return null;
        }
        int end = found.match().end();
        boolean glue = found.rule().action().equals("glue");
        while (glue && end < tokens.size() && isGlued(end)) {
            end++;
        }
        return Item.of(Kind.IGNORED, at, end);
    }

    private boolean isGlued(int at) {
        Token token = tokens.get(at);
        boolean joint = token.is("/") || token.is("-") || token.is(":");
        boolean last = at + 1 == tokens.size() || tokens.get(at + 1).spaced();
        return !token.spaced() && (!token.isMark() || joint && !last);
    }

    @Nullable
    private Item rank(int at) {
        Quantity rank = ranks.find(at, followsRank(at));
        return rank == null ? null : new Item(Kind.RANK, at, rank.end(), Map.of(), rank, null);
    }

    /// “xếp thứ 9 cả nước và thứ nhất vùng”, “xếp thứ 23/63, thứ 5/14 tỉnh trong vùng”, “vị trí thứ 12, kinh tế số thứ
    /// 13”.
    private boolean followsRank(int at) {
        boolean ordinal = tokens.get(at).is("thứ")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isNumber()
                && at > 0
                && !ORDERED.contains(tokens.get(at - 1).key());
        boolean joined = ordinal
                || at > 0 && (tokens.get(at - 1).is("và") || tokens.get(at - 1).is(","));
        for (int i = items.size() - 1; joined && i >= 0 && !items.get(i).is(Kind.QUANTITY); i--) {
            if (items.get(i).is(Kind.RANK)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    private Item period(int at) {
        Stretch stretch = periods.find(tokens, at);
        if (stretch == null || !items.isEmpty() && items.getLast().has(Sense.DURATION)) {
            return null;
        }
        if (stretch.rule().startsWith("date") && followsDocument()) {
            return Item.of(Kind.IGNORED, at, stretch.end());
        }
        if (stretch.rule().equals("ytd.bare") && !opensTime(at)) {
            return null;
        }
        if (!isCompared()) {
            periods.remember(stretch);
        }
        return Item.of(at, stretch);
    }

    /// sớm hơn 5 tháng is a duration; trong 5 tháng and lũy kế 5 tháng are times.
    private boolean opensTime(int at) {
        return !tokens.get(at).is("một")
                && (at == 0 || !LASTING.contains(tokens.get(at - 1).key()));
    }

    private boolean isCompared() {
        for (int i = items.size() - 1; i >= Math.max(0, items.size() - 4); i--) {
            if (items.get(i).has(Sense.VERSUS) || items.get(i).has(Sense.YOY)) {
                return true;
            }
        }
        return false;
    }

    /// Quyết định 812/QĐ-UBND ngày 14/3/2031: the day is that of the document.
    private boolean followsDocument() {
        int last = items.size() - 1;
        boolean comma = last > 0 && tokens.get(items.get(last).from()).is(",");
        int document = comma ? last - 1 : last;
        return document >= 0 && items.get(document).is(Kind.IGNORED);
    }

    /// hàng trăm nghìn người is an order of magnitude; hàng trăm, vài chục, nhiều lần are none.
    @Nullable
    private Item vague(int at) {
        if (!VAGUE.contains(tokens.get(at).key())) {
            return null;
        }
        BigDecimal scale = BigDecimal.ONE;
        int end = at + 1;
        int words = 0;
        while (end < tokens.size() && words < 3) {
            BigDecimal step = step(tokens, end);
            if (step.signum() == 0) {
                break;
            }
            scale = scale.multiply(step);
            words++;
            end++;
        }
        if (words == 0) {
            return null;
        }
        UnitReader.Found unit = new UnitReader(tokens).known(end);
        if (words < 2 || unit == null || !tokens.get(at).is("hàng")) {
            return Item.of(Kind.IGNORED, at, end);
        }
        Amount amount = new Amount(
                scale,
                Optional.of(scale.multiply(BigDecimal.TEN)),
                unit.unit().name(),
                BigDecimal.ONE,
                Optional.empty(),
                Bound.Hedge.ABOUT);
        return Item.of(
                Kind.QUANTITY,
                new Quantity(at, unit.end(), amount, unit.unit(), Optional.empty(), Quantity.Trait.VAGUE));
    }

    private static BigDecimal step(List<Token> tokens, int at) {
        if (tokens.get(at).is("chục")) {
            return BigDecimal.TEN;
        }
        Lexicon.Entry scale = tokens.get(at).isWord() ? Lexicon.vietnamese().find(Sense.SCALE, tokens, at) : null;
        return scale == null ? BigDecimal.ZERO : Lexicon.scale(scale);
    }

    /// một nửa, hai phần ba, 1/5 tổng số: parts of a whole; gấp đôi, gấp rưỡi, gấp ba: multiples.
    @Nullable
    private Item portion(int at) {
        if (!items.isEmpty() && items.getLast().has(Sense.TIMES)) {
            BigDecimal times = Portions.multiple(tokens, at);
            return times.signum() > 0 ? Item.of(Kind.QUANTITY, Portions.times(at, times)) : null;
        }
        return Portions.part(tokens, at)
                .map(part -> Item.of(Kind.QUANTITY, part))
                .orElse(null);
    }

    @Nullable
    private Item quantity(int at) {
        Token token = tokens.get(at);
        boolean signed = token.is("-") && isSign(at) || token.is("âm");
        boolean spelled = token.isWord() && (Spelled.digit(token.key()) > 0 || token.is("mười"));
        boolean priced = !spelled && new UnitReader(tokens).currency(at) != null;
        if (!token.isNumber() && !signed && !spelled && !priced) {
            return null;
        }
        Quantity quantity = quantities.find(at);
        if (quantity == null || spelled && !isFigure(quantity) && !isSpelledCount(at, quantity)) {
            return null;
        }
        return Item.of(Kind.QUANTITY, quantity);
    }

    private boolean isSign(int at) {
        Token token = tokens.get(at);
        return (token.spaced() || at > 0 && tokens.get(at - 1).is("("))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isNumber()
                && !tokens.get(at + 1).spaced()
                && (at == 0 || !tokens.get(at - 1).isNumber());
    }

    private static boolean isFigure(Quantity quantity) {
        if (quantity.has(Unit.Dimension.NONE) || quantity.trait() == Quantity.Trait.OPEN) {
            return false;
        }
        return quantity.trait() != Quantity.Trait.SPELLED
                || quantity.has(Unit.Dimension.TIMES)
                || quantity.has(Unit.Dimension.MONEY);
    }

    /// “3 dự án trong nước và hai dự án nước ngoài”, “10 huyện và hai thành phố”, “tăng chín đơn vị”: a count in one
    /// word is
    /// stated where one in digits stands beside it or where it is a change.
    private boolean isSpelledCount(int at, Quantity quantity) {
        boolean plain = quantity.unit().isWhole()
                && quantity.trait() == Quantity.Trait.SPELLED
                && !tokens.get(at).is("một")
                && !tokens.get(at).is("năm");
        if (!plain) {
            return false;
        }
        boolean counted = quantity.has(Unit.Dimension.COUNT);
        Item before = items.isEmpty() ? null : items.getLast();
        if (counted && before != null && (before.has(Sense.UP) || before.has(Sense.DOWN))) {
            return true;
        }
        boolean joined = at > 0 && tokens.get(at - 1).is("và");
        for (int i = items.size() - 1; i >= 0; i--) {
            Quantity other = items.get(i).quantity();
            if (other == null || !items.get(i).is(Kind.QUANTITY)) {
                continue;
            }
            boolean digits = tokens.get(other.from()).isNumber() && other.unit().isWhole();
            if (digits && (counted && other.unit().equals(quantity.unit()) || joined && items.size() - i <= 3)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    private Item place(int at) {
        for (List<String> whole : WHOLES) {
            if (stands(whole, at)) {
                return Item.of(Kind.PLACE, at, at + whole.size());
            }
        }
        int name = PLACES.contains(tokens.get(at).key()) ? at + 1 : at;
        for (List<String> two : TWO) {
            name = name == at && stands(two, at) ? at + 2 : name;
        }
        name = name > at && name < tokens.size() && tokens.get(name).is(".") ? name + 1 : name;
        int end = name;
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end).isCapital()) {
            end++;
        }
        if (name > at && end > name) {
            return Item.of(Kind.PLACE, at, end);
        }
        return ISSUERS.contains(tokens.get(at).key()) ? Item.of(Kind.PLACE, at, at + 1) : null;
    }

    private boolean stands(List<String> keys, int at) {
        if (at + keys.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (!tokens.get(at + i).is(keys.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Item word(int at) {
        Map<Sense, Lexicon.Entry> senses = Lexicon.vietnamese().longest(tokens, at);
        Lexicon.Entry within = tokens.get(at).is("trong") ? Lexicon.vietnamese().find(Sense.LINK, tokens, at) : null;
        if (within != null && within.length() == 2 && periods.find(tokens, at + 1) != null) {
            // trong quý II: the time counts, not “trong quý”.
            return Item.of(Kind.WORD, at, at + 1);
        }
        if (!senses.isEmpty() && !senses.keySet().equals(Set.of(Sense.SCALE))) {
            return Item.of(at, senses);
        }
        return Item.of(tokens.get(at).isMark() ? Kind.MARK : Kind.WORD, at, at + 1);
    }
}
