package vn.cotmoc.goals;

import vn.cotmoc.model.LocalText;

/// Where a figure stands against its target. Whether more or less is better is the indicator's own direction; a figure
/// or
/// a target with a bound is judged by every number that the bound allows.
public enum Status {
    /// Better than the target by any number that the figure may be.
    EXCEEDED("Vượt", "Exceeded"),
    /// As good as the target.
    MET("Đạt", "Met"),
    /// Short of the target by any number that the figure may be.
    NOT_MET("Không đạt", "Not met"),
    /// The period of the target is not over, or the figure covers only a part of it.
    IN_PROGRESS("Đang thực hiện", "In progress"),
    /// The figure's bounds lie on both sides of the target, no direction says which side is good, or the target is
    /// words
    /// only.
    UNCERTAIN("Chưa kết luận được", "Not conclusive"),
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
