package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Comparison.Certainty;
import vn.cotmoc.model.Comparison.Kind;
import vn.cotmoc.model.Vintage;

/// Tells two vintages of one figure from two figures that contradict each other. In both cases the earlier one must be
/// provisional:
///
/// - The later one became known more than sixty days after it.
/// - Both are exact and came with two or more percentages on the same bases or of the same plans, the percentages moved
///   as the figures did, and each pair leads back to one base, as printed: 7,300 at 80.6 and 73.9 % of two plans and
/// then
///   7,390 at 81 and 74.4 % are two counts of one thing. One percentage alone may agree by chance.
final class Revisions {
    private static final Duration LATER = Duration.ofDays(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ENOUGH = 2;

    private Revisions() {}

    static boolean isOne(Said a, Said b) {
        boolean inOrder = !a.statement().known().isAfter(b.statement().known());
        return inOrder ? revises(a, b) : revises(b, a);
    }

    private static boolean revises(Said earlier, Said later) {
        return isProvisional(earlier.statement().observation().vintage())
                && (isLongAfter(earlier, later) || leadToOneBase(earlier, later));
    }

    private static boolean isProvisional(Vintage vintage) {
        return switch (vintage) {
            case ADMINISTRATIVE_ESTIMATE, ESTIMATE, PRELIMINARY -> true;
            case REPORTED, OFFICIAL -> false;
        };
    }

    private static boolean isLongAfter(Said earlier, Said later) {
        return Duration.between(earlier.statement().known(), later.statement().known())
                        .compareTo(LATER)
                > 0;
    }

    private static boolean leadToOneBase(Said earlier, Said later) {
        List<Pair> pairs = Pair.list(earlier, later);
        int way = later.figure().value().compareTo(earlier.figure().value());
        boolean atOneTime = earlier.statement().known().equals(later.statement().known());
        return !atOneTime
                && isExact(earlier)
                && isExact(later)
                && pairs.size() >= ENOUGH
                && pairs.stream().allMatch(pair -> pair.way() == way && pair.isOfOneBase(earlier, later));
    }

    private static boolean isExact(Said said) {
        return said.figure().bound() == Bound.Hedge.EXACT;
    }

    /// Two percentages of one kind and issuer, firmly stated.
    private record Pair(Comparison earlier, Comparison later) {
        static List<Pair> list(Said earlier, Said later) {
            return firm(earlier).stream()
                    .flatMap(one -> firm(later).stream()
                            .filter(other ->
                                    other.kind() == one.kind() && other.issuer().equals(one.issuer()))
                            .map(other -> new Pair(one, other)))
                    .toList();
        }

        private static List<Comparison> firm(Said said) {
            return said.statement().observation().remarks().stated().stream()
                    .filter(each -> each.kind() == Kind.YOY || each.kind() == Kind.VS_PLAN)
                    .filter(each -> each.certainty() != Certainty.ONE_READING)
                    .toList();
        }

        int way() {
            return later.value().compareTo(earlier.value());
        }

        boolean isOfOneBase(Said first, Said second) {
            return base(first, earlier)
                    .flatMap(one ->
                            base(second, later).map(other -> one.interval().meets(other.interval())))
                    .orElse(false);
        }

        private static Optional<Quantity> base(Said said, Comparison stated) {
            Quantity figure = said.printed();
            Quantity percent = new Quantity(stated.value(), Printed.of(stated), false);
            return figure.dividedBy(stated.kind() == Kind.YOY ? percent.plus(Quantity.of(HUNDRED)) : percent);
        }
    }
}
