package vn.cotmoc.goals;

import vn.cotmoc.model.LocalText;

/// Why figures that cannot all be true probably differ. A guess by rules, never a verdict.
public enum Cause {
    ROUNDING("làm tròn", "rounding"),
    REVISION("ước tính hoặc gốc đã được điều chỉnh", "an estimate or base was revised"),
    CUT_OFF("mốc chốt số khác nhau", "different cut-offs"),
    SCOPE("phạm vi hoặc cách tính khác nhau", "different scope or method"),
    UNIT("nhầm đơn vị", "a slip of the unit"),
    SWAPPED_PERCENTAGES("hai tỷ lệ bị đổi chỗ", "two percentages were swapped"),
    DIFFERENT_BASE("gốc so sánh khác nhau", "a different base"),
    WRONG_DENOMINATOR("mẫu số khác nhau", "another denominator"),
    ADDITION("cộng hoặc chép nhầm", "a slip of addition or copying"),
    AMBIGUOUS_WORDING("lời văn hiểu được nhiều cách", "ambiguous wording"),
    EARLY_PLAN("kế hoạch lập trước khi có kết quả", "the plan was set before the result was known"),
    LOW_PLAN("kế hoạch giao thấp", "a low plan"),
    UNKNOWN("chưa rõ", "unknown");

    private final String vi;
    private final String en;

    Cause(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /// The words that pages print.
    public LocalText word() {
        return new LocalText(vi, en);
    }
}
