package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;

/// How a whole is divided among its parts, period by period: shares in percent, stacked in the order of the parts. What
/// they leave of the whole is shown as the rest; a part without a figure is no zero, so it is within the rest, which
/// says
/// so.
///
/// @param percent the unit of the shares
/// @param parts one at least; each with the same periods, the earliest first
public record SharesChart(Caption caption, Unit percent, List<Part> parts) implements Chart {
    /// Shares are printed rounded, so that together they may miss the whole by half a unit of a last digit each.
    public static final BigDecimal TOLERANCE = new BigDecimal("0.2");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST = 7;

    /// One part of the whole.
    ///
    /// @param shares percent of the whole, without ranges
    public record Part(LocalText name, List<Point> shares) {
        public Part {
            shares = List.copyOf(shares);
        }
    }

    /// What the parts leave of the whole.
    ///
    /// @param figure about so much where a part is hedged
    /// @param missing whether a part has no figure, and so is within it
    record Rest(Figure.Known figure, boolean missing) {
        LocalText name() {
            return missing ? Words.REST_MISSING : Words.REST;
        }
    }

    public SharesChart {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST) {
            throw new IllegalArgumentException(
                    "A whole is shown in 1 to " + MOST + " parts, found " + parts.size() + ".");
        }
        List<Period> periods = periods(parts);
        for (Part part : parts) {
            if (periods.isEmpty() || !periods(List.of(part)).equals(periods)) {
                throw new IllegalArgumentException("All parts have the periods " + periods + ", found "
                        + periods(List.of(part)) + " in \"" + part.name().en() + "\".");
            }
        }
        for (int i = 0; i < periods.size(); i++) {
            check(parts, i);
        }
    }

    private static List<Period> periods(List<Part> parts) {
        return parts.getFirst().shares().stream().map(Point::period).toList();
    }

    private static void check(List<Part> parts, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            Point share = part.shares().get(column);
            if (share.figure() instanceof Figure.Known known) {
                if (known.bound() instanceof Bound.UpTo || known.value().signum() < 0) {
                    throw new IllegalArgumentException(
                            "A share is one number and not below zero, found " + known + ".");
                }
                sum = sum.add(known.value());
            }
        }
        if (sum.subtract(WHOLE).compareTo(TOLERANCE) > 0) {
            throw new IllegalArgumentException(
                    "The parts of " + parts.getFirst().shares().get(column).period() + " make " + sum.toPlainString()
                            + " % of their whole.");
        }
    }

    List<Period> periods() {
        return periods(parts);
    }

    List<Point> column(int number) {
        return parts.stream().map(part -> part.shares().get(number)).toList();
    }

    /// Empty where the parts make the whole, as far as printed numbers tell.
    Optional<Rest> rest(int column) {
        List<Point> shares = column(column);
        BigDecimal sum = shares.stream()
                .flatMap(point -> point.known().stream())
                .map(Figure.Known::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean missing = shares.stream().anyMatch(point -> point.known().isEmpty());
        boolean hedged = shares.stream()
                .flatMap(point -> point.known().stream())
                .anyMatch(known -> known.bound() != Bound.Hedge.EXACT);
        BigDecimal left = WHOLE.subtract(sum);
        return left.compareTo(TOLERANCE) <= 0
                ? Optional.empty()
                : Optional.of(new Rest(
                        new Figure.Known(left, percent, hedged ? Bound.Hedge.ABOUT : Bound.Hedge.EXACT), missing));
    }

    @Override
    public Table table(Language language) {
        return Shares.table(this, language);
    }
}
