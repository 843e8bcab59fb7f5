package vn.cotmoc.goals;

import vn.cotmoc.model.LocalText;

/// Where a figure stands against its target, in the order in which a reader wants to know of it: what is at risk first.
/// Whether more or less is better is the indicator's own direction; a figure or a target with a bound is judged by
/// every
/// number that the bound allows. The rules are those of [Judge] at the end of the period and of [Pacer] within it.
public enum Status {
    /// The period runs; the figure is a little behind its way, or a projection leaves it open whether the target is
    /// met.
    AT_RISK("Có nguy cơ", "At risk"),
    /// The period runs; the figure is far behind its way, or a projection makes it unlikely that the target is met.
    OFF_PACE("Chậm tiến độ", "Off pace"),
    /// Short of the target by any number that the figure may be.
    NOT_MET("Không đạt", "Not met"),
    /// The figure's bounds lie on both sides of the target, no direction says which side is good, or the target is
    /// words only.
    UNCERTAIN("Chưa kết luận được", "Not conclusive"),
    /// The figure does not speak for the whole period, and nothing says where it should stand by now.
    CANNOT_SAY("Chưa nói được", "Cannot say yet"),
    /// The period runs; the figure is on its way to the target, and no projection speaks against it.
    ON_PACE("Đúng tiến độ", "On pace"),
    /// As good as the target.
    MET("Đạt", "Met"),
    /// Better than the target by any number that the figure may be.
    EXCEEDED("Vượt", "Exceeded"),
    /// No target is recorded, and the source states no percentage of one.
    NO_TARGET("Chưa có chỉ tiêu", "No target recorded"),
    /// No figure is recorded for the year.
    NO_FIGURE("Chưa có số", "No figure");

    private final String vi;
    private final String en;

    Status(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /// The word that pages print.
    public LocalText word() {
        return new LocalText(vi, en);
    }
}
