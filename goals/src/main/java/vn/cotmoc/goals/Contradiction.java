package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;

/// Figures that cannot all be right, or one that can be read in two ways, with the sum by which a reader can follow it.
///
/// @param id the same for the same figures and claims, whatever the order in which they were recorded
/// @param cause the likely cause
/// @param cell the cell of the figure that is doubted first
/// @param size how far they lie apart, in percent of the smaller; absent as undefined where nothing can be measured
public record Contradiction(String id, Kind kind, Cause cause, Cell cell, Figure size, Explanation explanation) {

    /// What disagrees with what.
    public enum Kind {
        /// Two reporters, or a reporter and the formula, give values of one cell that no rounding makes equal.
        VALUES("Hai số của một ô", "Two values of one cell"),
        /// The stated growth is not the growth over the recorded base.
        GROWTH("Tốc độ tăng và gốc", "Growth and base"),
        /// The stated percentage of plan is not that of the recorded target, or of the plan that others imply.
        PLAN("Tỷ lệ đạt và kế hoạch", "Percent and plan"),
        /// The wording can be read in more than one way.
        READING("Lời nguồn nhiều nghĩa", "Ambiguous wording"),
        /// Parts, or what an identity of the indicator joins, do not give the whole.
        SUM("Phần và tổng", "Parts and total"),
        /// Parts of a stretch of time do not fit into it.
        PERIODS("Kỳ ngắn và kỳ dài", "Short and long periods"),
        /// Two stated growths need bases that cannot follow each other.
        BASES("Hai tốc độ tăng", "Two growths"),
        /// Two growths up to different days, or of a part of the year against the whole, are not comparable.
        CUT_OFF("Hai mốc chốt số", "Two cut-offs"),
        /// A share is of another whole than the one of its day, or two shares are of different wholes.
        DENOMINATOR("Mẫu số", "Denominator"),
        /// A target lies below what was reached already.
        TARGET("Mục tiêu và thực hiện", "Target and actual"),
        /// A later vintage of a provisional figure: told, and no fault.
        REVISION("Điều chỉnh", "Revision");

        private final String vi;
        private final String en;

        Kind(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        /// The words that pages print.
        public LocalText word() {
            return new LocalText(vi, en);
        }
    }

    /// The statements and bases that enter it.
    public List<FigureId> figures() {
        return explanation.figures();
    }

    /// Whether something may be wrong; a revision is only told.
    public boolean isFault() {
        return kind != Kind.REVISION;
    }

    /// The size as a number, where there is one.
    public Optional<Figure.Known> knownSize() {
        return size instanceof Figure.Known known ? Optional.of(known) : Optional.empty();
    }
}
