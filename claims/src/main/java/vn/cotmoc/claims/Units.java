package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.claims.Item.Kind;

/// Fills in units that a sentence leaves out because they stand elsewhere in it.
final class Units {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final List<String> EACH =
            List.of("huyện", "xã", "thôn", "tỉnh", "hộ", "người", "năm", "tháng", "ngày", "phường", "trường");

    private final Scene scene;
    private final List<Unit> units = new ArrayList<>();

    Units(Scene scene) {
        this.scene = scene;
    }

    void remember(Quantity quantity) {
        if (!quantity.has(Unit.Dimension.NONE)) {
            units.add(quantity.unit());
        }
    }

    /// Fills in the unit that the text leaves out because it stands elsewhere in the sentence.
    Quantity completed(int index, Quantity quantity, Left left) {
        if (quantity.has(Unit.Dimension.NONE)) {
            return withUnit(quantity, missing(index, quantity, left));
        }
        Unit unit = quantity.unit();
        if (unit.name().indexOf('/') >= 0) {
            return quantity;
        }
        Unit full = fuller(unit);
        String per = quantity.has(Unit.Dimension.SCORE) || full.name().indexOf('/') >= 0 ? "" : per(index);
        return withUnit(quantity, per.isEmpty() ? full : full.per(per));
    }

    static Quantity withUnit(Quantity quantity, Unit unit) {
        return unit.equals(quantity.unit())
                ? quantity
                : quantity.with(unit, quantity.amount().withUnit(unit.name()));
    }

    private Unit missing(int index, Quantity quantity, Left left) {
        boolean scaled = quantity.amount().scale().compareTo(MILLION) >= 0;
        if (scaled) {
            for (int i = units.size() - 1; i >= 0; i--) {
                if (units.get(i).dimension() == Unit.Dimension.MONEY) {
                    return units.get(i);
                }
            }
            boolean billions = quantity.amount().scale().compareTo(BILLION) >= 0;
            return units.isEmpty() || billions ? new Unit("đồng", Unit.Dimension.MONEY) : units.getLast();
        }
        boolean fraction = quantity.trait() == Quantity.Trait.FRACTION && left.role() == Sense.REACH;
        if (fraction && !units.isEmpty() && units.getLast().isWhole()) {
            // “có thêm 13 xã, nâng tổng số lên 29/175”
            return units.getLast();
        }
        boolean shared = scene.line().isMark(index + 1, "(")
                && scene.line().at(index + 2).is(Item.Kind.QUANTITY)
                && scene.line().isMark(index + 3, ")");
        if (shared && !units.isEmpty()) {
            // “485 trường; mầm non 141 (51,8%)”
            Unit whole = scene.state().drafts().stream()
                    .filter(Draft::isLevel)
                    .map(draft -> draft.quantity().unit())
                    .filter(Unit::isWhole)
                    .reduce((a, b) -> b)
                    .orElse(Unit.NONE);
            if (!whole.equals(Unit.NONE)) {
                return whole;
            }
        }
        if (left.role() == Sense.REACH) {
            Unit counted = scene.naming().counted(left.cue(), scene.state().consumed());
            if (!counted.equals(Unit.NONE)) {
                return counted;
            }
        }
        if (scene.state().last().filter(last -> isListed(last, quantity, left)).isPresent()) {
            return scene.state().last().get().quantity().unit();
        }
        boolean called =
                left.role() == Sense.REACH && scene.line().key(left.cue()).equals("là");
        if (called || left.role() == null && isChangedNext(left.cue())) {
            int start = scene.naming().subjectStart(left.cue(), scene.state().consumed());
            start = scene.line().at(start).has(Sense.PART) ? start + 1 : start;
            UnitReader.Found noun = new UnitReader(scene.line().tokens())
                    .known(scene.line().at(start).from());
            if (noun != null && noun.unit().dimension() == Unit.Dimension.COUNT) {
                return noun.unit();
            }
        }
        boolean decimal = quantity.amount().value().scale() > 0;
        return decimal && scene.naming().index(left.cue()) ? new Unit("điểm", Unit.Dimension.SCORE) : Unit.NONE;
    }

    /// “doanh nghiệp giải thể 16, tăng 9%”: a bare number that a change follows counts what stands in front.
    private boolean isChangedNext(int index) {
        Item cue = scene.line().at(index + 2);
        return scene.line().isMark(index + 1, ",")
                && (cue.has(Sense.UP) || cue.has(Sense.DOWN) || cue.has(Sense.EQUAL));
    }

    /// “80.600 ha (Hồng Phong 4.120, Tân Mỹ 540)”: what a name in a bracket has of the level before it.
    private boolean isListed(Draft last, Quantity quantity, Left left) {
        Line line = scene.line();
        int index = left.cue();
        boolean named = line.at(index - 1).is(Kind.WORD)
                && line.tokens().get(line.at(index - 1).from()).isCapital();
        boolean alone = List.of(",", ")", ";").contains(line.key(index + 1));
        return scene.state().isBracketed()
                && named
                && alone
                && left.role() == null
                && last.isLevel()
                && (last.quantity().unit().isWhole() || last.quantity().has(Unit.Dimension.MEASURE))
                && quantity.amount().value().compareTo(last.amount().whole()) <= 0;
    }

    /// lượt after lượt khách in the same sentence, xe after xe/ngày in a list of its parts.
    private Unit fuller(Unit unit) {
        List<Unit> all = units.stream()
                .filter(earlier -> isFuller(earlier, unit))
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : unit;
    }

    private boolean isFuller(Unit earlier, Unit unit) {
        boolean noun = earlier.name().startsWith(unit.name() + " ") && unit.isWhole() && isClassifier(unit);
        boolean rate = earlier.name().startsWith(unit.name() + "/")
                && scene.state().whole().isPresent();
        return noun || rate || unit.name().equals("lượt") && earlier.name().startsWith("lượt ");
    }

    private static boolean isClassifier(Unit unit) {
        return List.of("lượt", "căn", "chiếc", "cái", "ngôi").contains(unit.name());
    }

    /// mỗi ngày at the front of the sentence, mỗi huyện behind the number.
    private String per(int index) {
        if (scene.line().key(index + 1).equals("mỗi")
                && EACH.contains(scene.line().key(index + 2))) {
            return scene.line().key(index + 2);
        }
        for (int i = 0; i < Math.min(index, 5); i++) {
            Lexicon.Entry entry = scene.line().at(i).senses().get(Sense.PER);
            if (entry != null && scene.line().key(i).startsWith("mỗi") && !isDated(i, index)) {
                return entry.value();
            }
        }
        return "";
    }

    /// “mỗi ngày có 340 xe, cao điểm ngày 8/3 có 420 xe”: what is said of one day is not per day.
    private boolean isDated(int from, int index) {
        for (int i = from + 1; i < index; i++) {
            Stretch stretch = scene.line().at(i).stretch();
            if (stretch != null && stretch.rule().startsWith("date")) {
                return true;
            }
        }
        return false;
    }
}
