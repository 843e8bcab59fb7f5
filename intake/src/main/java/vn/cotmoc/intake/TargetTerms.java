package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Reads what a row of targets says beside the target: the path to it, the level that it starts from, and the target of
/// which it is a part. All three are written as pairs of a name and a number in the unit of the row.
final class TargetTerms {
    private static final Pattern PAIR = Pattern.compile("\\s*([^=;]+?)\\s*=\\s*([^=;]+?)\\s*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Words words;
    private final Cells cells;
    private final Amounts amounts;
    private final int path;
    private final int baseline;
    private final int allocatedFrom;

    TargetTerms(Words words, Cells cells, Amounts amounts) {
        this.words = words;
        this.cells = cells;
        this.amounts = amounts;
        path = cells.column("path");
        baseline = cells.column("baseline");
        allocatedFrom = cells.column("allocated_from");
    }

    /// A day of the path: the part of the target's period that ends with it, and what is to be reached.
    record Step(Period period, BigDecimal value) {}

    /// The target of the row: what it is about, and its figure.
    record Aim(Indicator indicator, Period period, Figure figure) {}

    int pathColumn() {
        return path;
    }

    /// The base and the whole of which the target is a part, as comparisons; null, with findings, where one of them
    /// means
    /// nothing.
    @Nullable
    List<Comparison> beside(Row row, Aim aim) {
        List<Comparison> all = new ArrayList<>();
        String from = row.text(baseline);
        String whole = row.text(allocatedFrom);
        Optional<Comparison> base = from.isEmpty() ? Optional.empty() : base(row, from, aim);
        Optional<Comparison> part = whole.isEmpty() ? Optional.empty() : whole(row, whole, aim);
        base.ifPresent(all::add);
        part.ifPresent(all::add);
        boolean read = (from.isEmpty() || base.isPresent()) && (whole.isEmpty() || part.isPresent());
        return read ? all : null;
    }

    private Optional<Comparison> base(Row row, String text, Aim aim) {
        Matcher pair = PAIR.matcher(text);
        boolean dated = pair.matches()
                && YEAR.matcher(pair.group(1)).matches()
                && Integer.parseInt(pair.group(1)) < aim.period().lastDay().getYear();
        if (!dated) {
            cells.refuse(
                    row,
                    baseline,
                    RowDefect.BAD_BASELINE,
                    text,
                    "a year before the end of the target's period and its level, as 2020=45.3",
                    "Write both; leave the field blank where the document states no level.");
            return Optional.empty();
        }
        return comparison(row, baseline, Comparison.Kind.BASE, pair, aim.indicator());
    }

    private Optional<Comparison> whole(Row row, String text, Aim aim) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            cells.refuse(
                    row,
                    allocatedFrom,
                    RowDefect.BAD_ALLOCATION,
                    text,
                    "the issuer of the target that is divided and its value, as hdnd=9850",
                    "Write both, as the document that divides it states them.");
            return Optional.empty();
        }
        if (aim.indicator().nature().additivity() != Indicator.Additivity.ADDITIVE) {
            cells.refuse(
                    row,
                    allocatedFrom,
                    RowDefect.NOT_DIVISIBLE,
                    text,
                    "an indicator whose figures of several places add up",
                    "Leave the field blank: a target that is a rate or a rank is set for each, and not divided.");
            return Optional.empty();
        }
        if (words.agencies.get(pair.group(1)) instanceof Reading.Bad<Words.Office> bad) {
            cells.refuse(row, allocatedFrom, pair.group(1), bad);
            return Optional.empty();
        }
        return comparison(row, allocatedFrom, Comparison.Kind.PART_OF, pair, aim.indicator());
    }

    private Optional<Comparison> comparison(
            Row row, int column, Comparison.Kind kind, Matcher pair, Indicator indicator) {
        BigDecimal value = amounts.amount(row, column, pair.group(2), indicator);
        return value == null
                ? Optional.empty()
                : Optional.of(new Comparison(
                        kind, value, Optional.of(Code.parse(pair.group(1))), Comparison.Certainty.STATED));
    }

    /// The days of the path by time, none where the row has no path; null, with findings, where it cannot be used.
    @Nullable
    List<Step> path(Row row, Aim aim) {
        String text = row.text(path);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Step step = part.isBlank() ? null : step(row, part, aim);
            if (step != null) {
                steps.add(step);
            } else if (!part.isBlank()) {
                return null;
            }
        }
        steps.sort(Comparator.comparing(Step::period, Period.BY_TIME));
        return isSound(row, steps, aim) ? steps : null;
    }

    private @Nullable Step step(Row row, String part, Aim aim) {
        Matcher pair = PAIR.matcher(part);
        if (!pair.matches() || !(words.periods.get(pair.group(1)) instanceof Reading.Good<Words.Span> span)) {
            refusePath(row, part);
            return null;
        }
        Period written = span.value().period();
        boolean within = !written.start().isBefore(aim.period().start())
                && written.lastDay().isBefore(aim.period().lastDay());
        if (!within) {
            refusePath(row, part);
            return null;
        }
        BigDecimal value = amounts.amount(row, path, pair.group(2), aim.indicator());
        return value == null ? null : new Step(reached(written, aim), value);
    }

    /// What stands at a date is reached in the part that is written; everything else from the beginning of the period.
    private static Period reached(Period written, Aim aim) {
        return switch (aim.indicator().nature().kind()) {
            case STOCK, EVENT -> written;
            case FLOW, RATE, INDEX, RANK -> Period.ofDays(aim.period().start(), written.lastDay());
        };
    }

    private void refusePath(Row row, String part) {
        cells.refuse(
                row,
                path,
                RowDefect.BAD_PATH,
                part.strip(),
                "parts of the target's period and what is to be reached by their ends, as 2025-03=20;2025-06=48",
                "Write each as period=number, joined by semicolons; the end of the period is the target itself.");
    }

    /// What adds up cannot fall from one day to the next, nor from the last day to the target.
    private boolean isSound(Row row, List<Step> steps, Aim aim) {
        boolean grows = aim.indicator().nature().kind() == Indicator.Kind.FLOW
                && aim.figure() instanceof Figure.Known whole
                && whole.value().signum() >= 0;
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step next = steps.get(i + 1);
            if (steps.get(i).period().equals(next.period())) {
                refusePath(row, next.period() + "=" + next.value().toPlainString());
                return false;
            }
            if (grows && next.value().compareTo(steps.get(i).value()) < 0) {
                return falls(row, next.period() + "=" + next.value().toPlainString());
            }
        }
        boolean above = grows
                && !steps.isEmpty()
                && aim.figure() instanceof Figure.Known whole
                && steps.getLast().value().compareTo(highest(whole)) > 0;
        return !above || falls(row, steps.getLast().value().toPlainString());
    }

    private static BigDecimal highest(Figure.Known whole) {
        return whole.bound() instanceof Bound.UpTo(BigDecimal high) ? high : whole.value();
    }

    private boolean falls(Row row, String found) {
        cells.refuse(
                row,
                path,
                RowDefect.PATH_FALLS,
                found,
                "numbers that count from the beginning of the period and so never fall, up to the target",
                "Write what is to be reached since the beginning, not what each month adds.");
        return false;
    }
}
