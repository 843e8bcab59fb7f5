package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Compares what was read with what a person marked: precision, recall and F1 of each layer, micro-averaged.
///
/// A claim is found where its value, in the unit itself, is that of a mark; of several the one with the unit counts. A
/// comparison is found where kind and value are. Units agree where one is the other, or the other with a noun or a rate
/// behind it (lượt and lượt khách); the strict count asks for the same words.
public final class Evaluation {
    private final Count values = new Count("value");
    private final Count units = new Count("value and unit");
    private final Count strict = new Count("value and unit, same words");
    private final Count comparisons = new Count("comparison, kind and value");
    private final List<String> errors = new ArrayList<>();

    /// What a person marked.
    ///
    /// @param value in the unit itself, the lower end of a range
    /// @param optional whether it is neither wrong to find nor to miss
    public record Mark(BigDecimal value, String unit, List<Comparison> comparisons, boolean optional) {
        public Mark {
            comparisons = List.copyOf(comparisons);
        }
    }

    /// A comparison that a person marked.
    public record Comparison(Satellite.Kind kind, BigDecimal value) {}

    /// How many were found, found wrongly and missed.
    public static final class Count {
        private final String name;
        private int found;
        private int wrong;
        private int missed;

        private Count(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        public int found() {
            return found;
        }

        public int wrong() {
            return wrong;
        }

        public int missed() {
            return missed;
        }

        public double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }

        public double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-28s P %.4f  R %.4f  F1 %.4f", name, precision(), recall(), f1());
        }
    }

    /// Counts one text.
    public void add(String text, List<Claim> claims, List<Mark> marks) {
        List<Claim> left = new ArrayList<>(claims);
        for (Mark mark : marks) {
            Optional<Claim> claim = best(left, mark);
            if (claim.isPresent()) {
                left.remove(claim.get());
                compare(text, claim.get(), mark);
            } else if (!mark.optional()) {
                values.missed++;
                units.missed++;
                strict.missed++;
                comparisons.missed += mark.comparisons().size();
                errors.add("missed " + mark.value().toPlainString() + " " + mark.unit() + ": " + text);
            }
        }
        for (Claim claim : left) {
            values.wrong++;
            units.wrong++;
            strict.wrong++;
            comparisons.wrong += claim.links().satellites().size();
            errors.add("false " + claim.mention().text() + ": " + text);
        }
    }

    private static Optional<Claim> best(List<Claim> claims, Mark mark) {
        Optional<Claim> found = Optional.empty();
        for (Claim claim : claims) {
            boolean same = claim.amount().whole().compareTo(mark.value()) == 0;
            boolean better = found.isEmpty() || !agrees(found.get(), mark) && agrees(claim, mark);
            found = same && better ? Optional.of(claim) : found;
        }
        return found;
    }

    private static boolean agrees(Claim claim, Mark mark) {
        String unit = claim.amount().unit();
        return begins(unit, mark.unit()) || begins(mark.unit(), unit);
    }

    private static boolean begins(String longer, String shorter) {
        return longer.equals(shorter)
                || longer.startsWith(shorter)
                        && !shorter.isEmpty()
                        && !Character.isLetter(longer.charAt(shorter.length()));
    }

    private void compare(String text, Claim claim, Mark mark) {
        values.found++;
        tally(units, agrees(claim, mark), text, "unit " + claim.amount().unit() + " for " + mark.unit());
        tally(strict, claim.amount().unit().equals(mark.unit()), text, "");
        List<Comparison> left = new ArrayList<>(mark.comparisons());
        for (Satellite satellite : claim.links().satellites()) {
            boolean hit = left.removeIf(
                    each -> each.kind() == satellite.kind() && each.value().compareTo(satellite.value()) == 0);
            comparisons.found += hit ? 1 : 0;
            comparisons.wrong += hit ? 0 : 1;
            if (!hit) {
                errors.add("false " + satellite.kind() + " " + satellite.value().toPlainString() + ": " + text);
            }
        }
        comparisons.missed += left.size();
        left.forEach(
                each -> errors.add("missed " + each.kind() + " " + each.value().toPlainString() + ": " + text));
    }

    private void tally(Count count, boolean right, String text, String error) {
        count.found += right ? 1 : 0;
        count.wrong += right ? 0 : 1;
        count.missed += right ? 0 : 1;
        if (!right && !error.isEmpty()) {
            errors.add(error + ": " + text);
        }
    }

    public Count values() {
        return values;
    }

    public Count units() {
        return units;
    }

    public Count comparisons() {
        return comparisons;
    }

    /// All layers, from the number to what hangs on it.
    public List<Count> counts() {
        return List.of(values, units, strict, comparisons);
    }

    /// What was wrong, in words.
    public List<String> errors() {
        return List.copyOf(errors);
    }
}
