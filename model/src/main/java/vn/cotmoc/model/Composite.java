package vn.cotmoc.model;

import java.math.BigDecimal;
import java.util.List;

/// How an index is put together from other indicators: each part is brought to points within 0 to 100, and the points
/// are
/// averaged by weight. The steps are those of the OECD and JRC handbook on composite indicators (2008).
public record Composite(Mean mean, Gaps gaps, List<Part> parts) {

    /// How points are averaged.
    public enum Mean {
        /// Strong parts make up for weak ones.
        ARITHMETIC,
        /// Weak parts weigh more; a part at 0 makes the index 0.
        GEOMETRIC
    }

    /// What is done where a part has no figure.
    public enum Gaps {
        /// The index is undefined.
        NONE,
        /// The weights of the other parts are raised in proportion.
        REWEIGHT
    }

    /// How figures become points. Which way is good is the part's own direction, except for [Bounds], which say it.
    public sealed interface Scale {
        /// From the worst value, 0 points, to the best, 100; what lies beyond counts as the end.
        record Bounds(BigDecimal worst, BigDecimal best) implements Scale {
            public Bounds {
                if (worst.compareTo(best) == 0) {
                    throw new IllegalArgumentException("The worst and the best value must differ.");
                }
            }
        }

        /// As bounds, between the worst and the best figure of the places that are compared.
        record Range() implements Scale {}

        /// 50 points at the mean of the places, 10 more for each standard deviation, within 0 to 100.
        record Deviations() implements Scale {}

        /// The part of the other places that are worse, ties by half, in percent.
        record Ranks() implements Scale {}
    }

    /// @param weight above zero; weights need not add up to one
    public record Part(Code indicator, BigDecimal weight, Scale scale) {
        public Part {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("A weight is above zero, found " + weight.toPlainString() + ".");
            }
        }
    }

    public Composite {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A composite has one part at least.");
        }
    }
}
