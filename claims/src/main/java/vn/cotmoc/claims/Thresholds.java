package vn.cotmoc.claims;

import java.util.Set;
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

    /// “12 địa phương giải ngân đạt trên 60%”, “trong đó 3 đơn vị dưới 15%”: who is counted, by what they reach.
    static boolean isOne(Line line, int index, Left left) {
        boolean side = left.hedge() == Bound.Hedge.MORE_THAN
                || left.hedge() == Bound.Hedge.LESS_THAN
                || left.hedge() == Bound.Hedge.AT_LEAST
                || line.key(index + 1).equals("trở lên");
        boolean reached = left.role() == null || left.role() == Sense.REACH;
        for (int i = left.cue() - 1; i >= 0 && !line.isBound(i) && (reached || left.isChange()); i--) {
            Quantity counted = line.at(i).quantity();
            if (counted != null) {
                boolean place = counted.has(Unit.Dimension.TERRITORY);
                return place && (side || left.role() == Sense.REACH)
                        || side && ACTORS.contains(counted.unit().name());
            }
        }
        return false;
    }
}
