package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cotmoc.model.Bound;

/// Compares what was read with what a person marked: precision, recall and F1 of each layer, micro-averaged.
///
/// A claim is found where its value, in the unit itself, is that of a mark; of several the one with the unit counts. A
/// comparison is found where kind and value are. Units agree where one is the other, or the other with a noun or a rate
/// behind it (lượt and lượt khách); the strict count asks for the same words. Kind, ends, period, status, hedge and
/// mention
/// are judged for claims that were found, where the mark says them. A claim is whole where all of it that is marked is
/// right.
public final class Evaluation {
    private final Score values = new Score("value");
    private final Score units = new Score("value and unit");
    private final Score strict = new Score("value and unit, same words");
    private final Score comparisons = new Score("comparison, kind and value");
    private final Score mentions = new Score("mention");
    private final Score kinds = new Score("kind");
    private final Score extents = new Score("upper end and whole");
    private final Score periods = new Score("period");
    private final Score statuses = new Score("status");
    private final Score hedges = new Score("hedge");
    private final Score whole = new Score("whole claim");
    private final List<String> errors = new ArrayList<>();

    /// What a person marked.
    ///
    /// @param value in the unit itself, the lower end of a range
    /// @param comparisons empty where the text leaves open what they are
    /// @param optional whether it is neither wrong to find nor to miss
    /// @param extent empty where it is not judged
    public record Mark(
            BigDecimal value,
            String unit,
            Optional<List<Comparison>> comparisons,
            boolean optional,
            Optional<Extent> extent,
            Setting setting) {
        public Mark {
            comparisons = comparisons.map(List::copyOf);
        }

        /// A mark of value, unit and comparisons only.
        public Mark(BigDecimal value, String unit, List<Comparison> comparisons, boolean optional) {
            this(value, unit, Optional.of(comparisons), optional, Optional.empty(), Setting.OPEN);
        }
    }

    /// The upper end of a range and the whole of a fraction, both in the unit itself.
    public record Extent(Optional<BigDecimal> high, Optional<BigDecimal> of) {}

    /// The rest of a mark in the words of the contract; empty where it is not judged.
    ///
    /// @param period the canonical text, blank where there is none
    /// @param hedge about, nearly, at_least or at_most, blank where there is none
    public record Setting(
            Optional<String> mention,
            Optional<String> kind,
            Optional<String> period,
            Optional<String> status,
            Optional<String> hedge) {
        public static final Setting OPEN =
                new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A comparison that a person marked.
    public record Comparison(Satellite.Kind kind, BigDecimal value) {}

    /// Counts one text.
    public void add(Marked marked, List<Claim> claims) {
        add(marked.name(), claims, marked.marks());
    }

    /// Counts one text.
    public void add(String text, List<Claim> claims, List<Mark> marks) {
        List<Claim> left = new ArrayList<>(claims);
        Map<Mark, Claim> found = new IdentityHashMap<>();
        marks.forEach(mark -> take(left, mark, claim -> agrees(claim, mark), found));
        marks.stream().filter(mark -> !mark.optional()).forEach(mark -> take(left, mark, claim -> true, found));
        for (Mark mark : marks) {
            Claim claim = found.get(mark);
            if (claim != null && !mark.optional()) {
                compare(text, claim, mark);
            } else if (claim == null && !mark.optional()) {
                miss(text, mark);
            }
        }
        left.forEach(claim -> stray(text, claim));
    }

    private void miss(String text, Mark mark) {
        List.of(values, units, strict, whole).forEach(score -> score.miss(1));
        comparisons.miss(mark.comparisons().map(List::size).orElse(0));
        errors.add("missed " + mark.value().toPlainString() + " " + mark.unit() + ": " + text);
    }

    private void stray(String text, Claim claim) {
        List.of(values, units, strict, whole).forEach(score -> score.wrong(1));
        comparisons.wrong(claim.links().satellites().size());
        errors.add("false " + claim.mention().text() + " (" + claim.mention().rule() + "): " + text);
    }

    /// Gives the mark the first claim that is left and has its value, if none was found for it yet.
    private static void take(List<Claim> left, Mark mark, Predicate<Claim> fits, Map<Mark, Claim> found) {
        if (found.containsKey(mark)) {
            return;
        }
        left.stream()
                .filter(claim -> claim.amount().whole().compareTo(mark.value()) == 0)
                .filter(fits)
                .findFirst()
                .ifPresent(claim -> {
                    found.put(mark, claim);
                    left.remove(claim);
                });
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
        values.hit();
        String unit = claim.amount().unit();
        boolean right = judge(units, agrees(claim, mark), text, "unit " + unit + " for " + mark.unit());
        strict.judge(unit.equals(mark.unit()));
        right &= mark.comparisons().isEmpty()
                || satellites(text, claim, mark.comparisons().get());
        right &= mark.extent().isEmpty()
                || judge(
                        extents,
                        extent(claim).equals(mark.extent().get()),
                        text,
                        "ends of " + claim.mention().text());
        whole.judge(right & setting(text, claim, mark.setting()));
    }

    private boolean satellites(String text, Claim claim, List<Comparison> marked) {
        List<Comparison> left = new ArrayList<>(marked);
        boolean right = true;
        for (Satellite satellite : claim.links().satellites()) {
            boolean hit = left.stream()
                    .filter(each ->
                            each.kind() == satellite.kind() && each.value().compareTo(satellite.value()) == 0)
                    .findFirst()
                    .map(left::remove)
                    .isPresent();
            right &= hit;
            if (hit) {
                comparisons.hit();
            } else {
                comparisons.wrong(1);
                errors.add("false " + satellite.kind() + " " + satellite.value().toPlainString() + " on "
                        + claim.mention().text() + ": " + text);
            }
        }
        comparisons.miss(left.size());
        left.forEach(each -> errors.add("missed " + each.kind() + " "
                + each.value().toPlainString() + " on " + claim.mention().text() + ": " + text));
        return right && left.isEmpty();
    }

    private static Extent extent(Claim claim) {
        Amount amount = claim.amount();
        return new Extent(amount.high().map(high -> Amount.plain(high.multiply(amount.scale()))), amount.of());
    }

    private boolean setting(String text, Claim claim, Setting mark) {
        String period = claim.setting().period().map(Object::toString).orElse("");
        return judge(mentions, mark.mention(), claim.mention().text(), text, "mention", claim)
                & judge(kinds, mark.kind(), lower(claim.kind()), text, "kind", claim)
                & judge(periods, mark.period(), period, text, "period", claim)
                & judge(statuses, mark.status(), lower(claim.setting().status()), text, "status", claim)
                & judge(hedges, mark.hedge(), hedge(claim.amount().bound()), text, "hedge", claim);
    }

    private boolean judge(Score score, Optional<String> marked, String read, String text, String what, Claim claim) {
        return marked.isEmpty()
                || judge(
                        score,
                        marked.get().equals(read),
                        text,
                        what + " " + read + " for " + marked.get() + " of "
                                + claim.mention().text());
    }

    private boolean judge(Score score, boolean right, String text, String error) {
        score.judge(right);
        if (!right) {
            errors.add(error + ": " + text);
        }
        return right;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String hedge(Bound.Hedge bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "about";
            case NEARLY -> "nearly";
            case MORE_THAN, AT_LEAST -> "at_least";
            case LESS_THAN, AT_MOST -> "at_most";
        };
    }

    public Score values() {
        return values;
    }

    public Score units() {
        return units;
    }

    public Score comparisons() {
        return comparisons;
    }

    /// The layers that every text can be judged by, from the number to what hangs on it.
    public List<Score> scores() {
        return List.of(values, units, strict, comparisons);
    }

    /// The layers that only whole marks can be judged by.
    public List<Score> details() {
        return List.of(mentions, kinds, extents, periods, statuses, hedges, whole);
    }

    /// What was wrong, in words.
    public List<String> errors() {
        return List.copyOf(errors);
    }
}
