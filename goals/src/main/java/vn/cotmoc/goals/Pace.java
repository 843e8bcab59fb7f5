package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// What stands behind a status while the period of the target runs.
///
/// @param missing how far the figure lies behind its way, in hundredths of the way of the whole period; 0 where it does
///     not
/// @param unsaid why nothing can be said, where that is so
public record Pace(
        Optional<Way> way,
        Optional<BigDecimal> missing,
        Optional<Chance> chance,
        Optional<Needed> needed,
        Optional<Unsaid> unsaid) {

    static Pace unsaid(Unsaid why) {
        return new Pace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
    }

    /// Why nothing can be said.
    public enum Unsaid {
        NO_WAY(
                "không có lộ trình, chưa đủ ba năm để biết nhịp riêng, cũng chưa có dự báo",
                "there is no path, no three years that show its own rhythm, and no projection"),
        OLD("số đã cũ hơn " + Rules.FRESH_DAYS + " ngày", "the figure is more than " + Rules.FRESH_DAYS + " days old"),
        OVER("kỳ kế hoạch đã hết mà chưa có số cả kỳ", "the period is over and no figure of the whole is known"),
        NOT_FROM_START("số không tính từ đầu kỳ kế hoạch", "the figure does not run from the beginning of the period"),
        NO_DIRECTION("chưa định chiều nào là tốt", "nothing says which way is good"),
        OPEN_BOUND("số chỉ cho một phía", "the figure is bounded on the other side only"),
        WORDS("chỉ tiêu chỉ có lời", "the target is in words only");

        private final LocalText clause;

        Unsaid(String vi, String en) {
            this.clause = new LocalText(vi, en);
        }

        /// The reason as a clause.
        public LocalText clause() {
            return clause;
        }
    }
}
