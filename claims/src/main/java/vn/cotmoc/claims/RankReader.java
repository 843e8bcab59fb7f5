package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Bound;

/// Reads places in an order: `xếp thứ 8/34 tỉnh, thành phố`, `đứng thứ tư trong 11 tỉnh`, `vị trí thứ 12`.
final class RankReader {
    private static final Unit RANK = new Unit("hạng", Unit.Dimension.STEPS);
    private static final Map<String, Integer> ORDINALS =
            Map.of("nhất", 1, "nhì", 2, "hai", 2, "ba", 3, "tư", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);
    private static final Set<String> BEFORE = Set.of("thứ", "hạng", "vị", "trí", "ở", "hàng", "số");

    private final List<Token> tokens;

    RankReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The rank whose words begin at the token, or null.
    ///
    /// @param again whether a rank that stands before may be joined: “xếp thứ 9 cả nước và thứ nhất vùng”
    @Nullable
    Quantity find(int at, boolean again) {
        Lexicon.Entry cue = Lexicon.vietnamese().find(Sense.RANK, tokens, at);
        if (cue == null) {
            return again && tokens.get(at).is("thứ") && at + 1 < tokens.size() ? rank(at, at + 1) : null;
        }
        int number = at + cue.length();
        while (number < tokens.size() && BEFORE.contains(tokens.get(number).key())) {
            number++;
        }
        return number < tokens.size() ? rank(at, number) : null;
    }

    @Nullable
    private Quantity rank(int at, int number) {
        boolean ordered = false;
        for (int i = at; i < number; i++) {
            ordered |= tokens.get(i).is("thứ")
                    || tokens.get(i).is("hạng")
                    || tokens.get(i).is("trí");
        }
        int value = tokens.get(number).small();
        boolean spelled = value < 0;
        value = spelled && ordered ? ORDINALS.getOrDefault(tokens.get(number).key(), -1) : value;
        if (value <= 0 || value > 9999) {
            return null;
        }
        int whole = wholeAt(number + 1);
        if (!ordered && (whole == 0 || !tokens.get(number + 1).is("/"))) {
            return null;
        }
        return quantity(spelled ? at : number, number, value, whole);
    }

    /// Where how many were ranked stands; 0 where it is not said.
    private int wholeAt(int next) {
        if (next + 1 >= tokens.size()) {
            return 0;
        }
        if (tokens.get(next).is("/")) {
            return tokens.get(next + 1).small() > 0 ? next + 1 : 0;
        }
        int at = tokens.get(next).is("trong") || tokens.get(next).is("trên") ? next + 1 : 0;
        at = at > 0 && (tokens.get(at).is("số") || tokens.get(at).is("tổng")) ? at + 1 : at;
        at = at > 0 && at < tokens.size() && tokens.get(at).is("số") ? at + 1 : at;
        return at > 0 && at < tokens.size() && tokens.get(at).small() > 1 ? at : 0;
    }

    private Quantity quantity(int from, int number, int value, int whole) {
        int end = whole > 0 ? whole + 1 : number + 1;
        Lexicon.Measured noun =
                whole > 0 && end < tokens.size() ? Lexicon.vietnamese().unit(tokens, end) : null;
        Optional<BigDecimal> of =
                whole > 0 ? Optional.of(BigDecimal.valueOf(tokens.get(whole).small())) : Optional.empty();
        Amount amount = new Amount(
                BigDecimal.valueOf(value), Optional.empty(), RANK.name(), BigDecimal.ONE, of, Bound.Hedge.EXACT);
        return new Quantity(
                from, noun == null ? end : end + noun.length(), amount, RANK, Optional.empty(), Quantity.Trait.NONE);
    }
}
