package vn.cotmoc.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Bound;

/// What stands right before a number: the cue that says its role, and hedges.
///
/// @param role what the nearest cue makes of the number, null where there is none
/// @param rule the id of that cue
/// @param cue the first item that belongs to the number: the cue, or the number itself
/// @param hedge how exact the number is
/// @param levelHedge the same, if the number turns out to be a level: “vượt 900 lượt” is more than that
/// @param respectively whether numbers follow in the order of what was named
/// @param described whether the number only describes something: “của 18 xã”
record Left(
        @Nullable Sense role,
        String rule,
        int cue,
        Bound.Hedge hedge,
        Bound.Hedge levelHedge,
        boolean respectively,
        boolean described) {
    private static final List<Sense> ROLES = List.of(
            Sense.UP,
            Sense.DOWN,
            Sense.TIMES,
            Sense.SHARE,
            Sense.EQUAL,
            Sense.EXCEED,
            Sense.HIGHER,
            Sense.LOWER,
            Sense.REACH);
    private static final int MOST_REFERENCE = 5;
    private static final Set<Sense> PASSED =
            Set.of(Sense.HEDGE, Sense.ADVERB, Sense.STATUS, Sense.RESPECTIVELY, Sense.PER, Sense.AVERAGE, Sense.FROM);

    /// Reads leftwards from the number.
    static Left of(Line line, int number) {
        return new Scan(line, number).run();
    }

    /// The same for a number that follows no others: “tăng 3% so với tháng trước, tương ứng tăng 12% so với năm trước”.
    Left alone() {
        return new Left(role, rule, cue, hedge, levelHedge, false, described);
    }

    boolean isChange() {
        return role == Sense.UP || role == Sense.DOWN;
    }

    private static final class Scan {
        private final Line line;
        private final int number;
        private int at;
        private int cue;
        private Bound.Hedge hedge = Bound.Hedge.EXACT;
        private boolean respectively;

        Scan(Line line, int number) {
            this.line = line;
            this.number = number;
            this.at = number - 1;
            this.cue = number;
        }

        Left run() {
            Sense reached = null;
            String rule = "level.bare";
            while (at >= 0 && (line.at(at).is(Kind.CUE) || isColon())) {
                at = isColon() ? at - 1 : at;
                Item item = line.at(at);
                Sense role = role(item);
                if (role == null && !item.hasAny(PASSED) || reached != null && role != null && role != Sense.REACH) {
                    break;
                }
                respectively |= item.has(Sense.RESPECTIVELY);
                cue = at;
                if (role == Sense.REACH) {
                    rule = reached == null ? rule(item, role) : rule;
                    reached = role;
                } else if (role != null) {
                    respectively |= line.at(at - 1).has(Sense.RESPECTIVELY);
                    return new Left(role, rule(item, role), cue, hedge, hedgeOf(item), respectively, false);
                } else if (item.has(Sense.HEDGE)) {
                    hedge = hedgeOf(item);
                }
                at--;
            }
            int compared = reached == null ? beyondReference() : -1;
            if (compared >= 0) {
                Sense role = role(line.at(compared));
                return new Left(
                        role,
                        role == null ? "" : rule(line.at(compared), role),
                        compared,
                        hedge,
                        hedge,
                        respectively,
                        false);
            }
            boolean described = reached == null && line.at(at).has(Sense.OF);
            return new Left(reached, rule, cue, hedge, hedge, respectively, described);
        }

        /// “cao hơn cùng kỳ 0,51%”: where the cue in front of the reference stands; -1 where there is none.
        private int beyondReference() {
            boolean referred = false;
            boolean named = false;
            for (int i = at; i >= Math.max(0, at - MOST_REFERENCE); i--) {
                Item item = line.at(i);
                boolean reference = item.has(Sense.YOY) || item.has(Sense.PREVIOUS) || item.has(Sense.PLAN);
                boolean compares = item.has(Sense.UP)
                        || item.has(Sense.DOWN)
                        || item.has(Sense.HIGHER)
                        || item.has(Sense.LOWER)
                        || item.has(Sense.EXCEED) && isPercent();
                if (compares && !reference) {
                    boolean beside = item.has(Sense.HIGHER) || item.has(Sense.LOWER);
                    return referred && (!named || beside) ? i : -1;
                }
                boolean name = isName(item) && isPercent();
                if (!reference && !item.has(Sense.VERSUS) && !item.is(Kind.PERIOD) && !name) {
                    return -1;
                }
                referred |= reference || item.is(Kind.PERIOD) || name;
                named |= name;
            }
            return -1;
        }

        /// “cao hơn bình quân cả nước 1,2%”.
        private static boolean isName(Item item) {
            return item.is(Kind.WORD) || item.is(Kind.PLACE) || item.has(Sense.AVERAGE) || item.has(Sense.ADVERB);
        }

        private boolean isPercent() {
            Quantity quantity = line.at(number).quantity();
            return quantity != null && quantity.isPercent();
        }

        /// ước đạt: 40 triệu tấn.
        private boolean isColon() {
            Item before = line.at(at - 1);
            return line.isMark(at, ":") && (before.has(Sense.REACH) || before.has(Sense.STATUS));
        }

        private Bound.Hedge hedgeOf(Item item) {
            Lexicon.Entry entry = item.senses().get(Sense.HEDGE);
            return entry == null || hedge != Bound.Hedge.EXACT ? hedge : Bound.Hedge.valueOf(entry.value());
        }

        private static String rule(Item item, Sense role) {
            Lexicon.Entry entry = item.senses().get(role);
            return entry == null ? "" : entry.id();
        }

        @Nullable
        private static Sense role(Item item) {
            for (Sense role : ROLES) {
                if (item.has(role)) {
                    return role;
                }
            }
            return null;
        }
    }
}
