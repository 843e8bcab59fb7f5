package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Bound;

/// Percentages that only say who is counted.
final class Thresholds {
    /// Who attains a share of something, so that “15 đơn vị đạt trên 60%” counts them.
    private static final Set<String> ACTORS = Set.of(
            "đơn vị",
            "cơ quan",
            "sở",
            "ngành",
            "doanh nghiệp",
            "xã",
            "xã, phường",
            "phường",
            "hộ",
            "trường",
            "dự án",
            "chỉ tiêu");

    private Thresholds() {}

    /// “7/33 đơn vị có tỷ lệ nợ xấu vượt mức 3%”.
    static boolean isOfSome(Line line, Left left) {
        return countedBefore(line, left) != null;
    }

    /// “25 xã đạt từ 15-18 tiêu chí”, “3 xã đạt dưới 5 tiêu chí”: which of them are counted.
    static boolean isClass(Line line, Quantity quantity, Left left) {
        Quantity counted = quantity.unit().name().equals("tiêu chí") ? countedBefore(line, left) : null;
        boolean some = quantity.amount().high().isPresent()
                || left.hedge() == Bound.Hedge.LESS_THAN
                || left.hedge() == Bound.Hedge.MORE_THAN;
        return some && counted != null && counted.has(Unit.Dimension.COUNT);
    }

    /// “5 xã đạt 14 tiêu chí, 3 xã đạt 13 tiêu chí”: how many reach so many, and not how many each of them has.
    static boolean isOfCriteria(Quantity counted, Quantity reached) {
        return reached.unit().name().equals("tiêu chí")
                && counted.amount().whole().compareTo(BigDecimal.ONE) > 0;
    }

    @Nullable
    private static Quantity countedBefore(Line line, Left left) {
        for (int i = left.cue() - 1; i >= 0 && !line.isBound(i); i--) {
            if (line.at(i).quantity() != null) {
                // “bình quân của 3 tỉnh đạt 10%” speaks of the average.
                return line.key(i - 1).equals("của") ? null : line.at(i).quantity();
            }
        }
        return null;
    }

    /// “12 địa phương giải ngân đạt trên 60%”, “trong đó 3 đơn vị dưới 15%”: who is counted, by what they reach.
    static boolean isOne(Line line, int index, Left left) {
        boolean side = left.hedge() == Bound.Hedge.MORE_THAN
                || left.hedge() == Bound.Hedge.LESS_THAN
                || left.hedge() == Bound.Hedge.AT_LEAST
                || line.key(index + 1).equals("trở lên");
        boolean reached = left.role() == null || left.role() == Sense.REACH;
        Quantity counted = reached || left.isChange() ? countedBefore(line, left) : null;
        return counted != null
                && (counted.has(Unit.Dimension.TERRITORY) && (side || left.role() == Sense.REACH)
                        || side && ACTORS.contains(counted.unit().name()));
    }
}
