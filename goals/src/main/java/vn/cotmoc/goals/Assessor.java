package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Holds the figure of one row against its target.
final class Assessor {
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);

    private final TargetChoice choice;
    private final LocalDate knownTo;
    private final Sentences sentences;

    Assessor(TargetChoice choice, LocalDate knownTo, Words words) {
        this.choice = choice;
        this.knownTo = knownTo;
        this.sentences = new Sentences(words, choice);
    }

    /// The targets of the year: with a number, and in words only.
    record Wanted(List<Target> targets, List<WordedTarget> worded) {}

    /// @param statement the recorded statement behind the shown figure, where it was recorded
    Assessment assess(Indicator indicator, Optional<Shown> shown, Wanted ofYear, Optional<Statement> statement) {
        Optional<Target> target = choice.choose(ofYear.targets(), statement);
        Optional<Figure.Known> known = shown.flatMap(Shown::known);
        if (shown.isEmpty() || known.isEmpty()) {
            return new Assessment(target, UNDEFINED, UNDEFINED, Status.NO_FIGURE, sentences.noFigure(shown, target));
        }
        if (target.isEmpty()) {
            return withoutNumber(shown.get(), choice.chooseWorded(ofYear.worded()));
        }
        return against(indicator, shown.get(), known.get(), target.get());
    }

    private Assessment withoutNumber(Shown shown, Optional<WordedTarget> worded) {
        return worded.map(words -> new Assessment(
                        Optional.empty(), UNDEFINED, UNDEFINED, Status.UNCERTAIN, sentences.inWords(shown, words)))
                .orElseGet(() -> new Assessment(
                        Optional.empty(), UNDEFINED, UNDEFINED, Status.NO_TARGET, sentences.noTarget(shown)));
    }

    private Assessment against(Indicator indicator, Shown shown, Figure.Known figure, Target target) {
        Figure percent = percentOfPlan(indicator, figure, target);
        Figure gap = gap(indicator, figure, target.figure());
        Status status = status(indicator, shown, figure, target);
        return new Assessment(
                Optional.of(target),
                percent,
                gap,
                status,
                sentences.against(new Case(indicator, shown, figure, target), status, percent, gap));
    }

    /// What is held against what.
    record Case(Indicator indicator, Shown shown, Figure.Known figure, Target target) {}

    private Status status(Indicator indicator, Shown shown, Figure.Known figure, Target target) {
        boolean over = !knownTo.isBefore(target.period().lastDay());
        if (!over || Years.isPartial(indicator, shown.period(), choice.year())) {
            return Status.IN_PROGRESS;
        }
        return switch (target) {
            case Target.Recorded recorded -> Judge.status(figure, recorded.figure(), indicator);
            case Target.Implied implied -> implied(indicator, implied);
        };
    }

    /// The stated percentage itself is judged, in each of its readings.
    private Status implied(Indicator indicator, Target.Implied target) {
        Set<Status> statuses = readings(target)
                .map(stated -> Judge.status(
                        percent(stated), Figure.Known.of(BigDecimal.valueOf(100), Percent.UNIT), indicator))
                .collect(Collectors.toSet());
        return statuses.size() == 1 ? statuses.iterator().next() : Status.UNCERTAIN;
    }

    private Stream<Comparison> readings(Target.Implied target) {
        return target.stated().certainty() == Comparison.Certainty.ONE_READING
                ? choice.readings(target.from()).stream()
                : Stream.of(target.stated());
    }

    private static Figure.Known percent(Comparison stated) {
        return new Figure.Known(
                stated.value(),
                Percent.UNIT,
                stated.certainty() == Comparison.Certainty.STATED ? Bound.Hedge.EXACT : Bound.Hedge.ABOUT);
    }

    private static Figure percentOfPlan(Indicator indicator, Figure.Known figure, Target target) {
        if (indicator.nature().kind() == Indicator.Kind.RANK) {
            return UNDEFINED;
        }
        return switch (target) {
            case Target.Implied implied -> percent(implied.stated());
            case Target.Recorded recorded -> ratio(figure, named(recorded.figure()));
        };
    }

    private static Figure ratio(Figure.Known figure, Figure.Known plan) {
        return plan.value().signum() > 0 ? Percent.share(figure, plan) : UNDEFINED;
    }

    /// The number that a target names, without the direction of its bound: “at least 8” is held against 8.
    static Figure.Known named(Figure.Known target) {
        boolean oneSided = target.bound() instanceof Bound.Hedge hedge && hedge != Bound.Hedge.ABOUT;
        return oneSided ? Figure.Known.of(target.value(), target.unit()) : target;
    }

    private static Figure gap(Indicator indicator, Figure.Known figure, Figure.Known target) {
        return target.bound() instanceof Bound.UpTo(BigDecimal high)
                ? gapToRange(indicator, figure, target, high)
                : Percent.difference(figure, named(target), Words.differenceUnit(indicator));
    }

    private static Figure gapToRange(Indicator indicator, Figure.Known figure, Figure.Known target, BigDecimal high) {
        var unit = Words.differenceUnit(indicator);
        if (Interval.of(target).contains(Interval.of(figure))) {
            return Figure.Known.of(BigDecimal.ZERO, unit);
        }
        BigDecimal end = figure.value().compareTo(target.value()) < 0 ? target.value() : high;
        return Percent.difference(figure, Figure.Known.of(end, target.unit()), unit);
    }

    /// Whether the figure speaks for the whole period of the target.
    static boolean isWhole(Case assessed) {
        Period period = assessed.shown().period();
        return !Years.isPartial(
                assessed.indicator(), period, assessed.target().period().year());
    }
}
