package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// Holds the figure of one row against its targets.
final class Assessor {
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);

    private final TargetChoice choice;
    private final LocalDate knownTo;
    private final Foresight foresight;
    private final Pacer pacer;
    private final Sentences sentences;

    Assessor(TargetChoice choice, LocalDate knownTo, Words words, Foresight foresight) {
        this.choice = choice;
        this.knownTo = knownTo;
        this.foresight = foresight;
        this.pacer = new Pacer(knownTo);
        this.sentences = new Sentences(words, choice);
    }

    /// The targets of the year: with a number, and in words only.
    record Wanted(List<Target> targets, List<WordedTarget> worded) {}

    /// Holds the figure against the target that the board asks for.
    Assessment assess(Subject subject, Wanted ofYear) {
        Optional<Target> target = choice.choose(ofYear.targets(), subject.statement());
        return target.isPresent() || subject.shown().flatMap(Shown::known).isEmpty()
                ? assess(subject, target)
                : withoutNumber(subject.shown().get(), choice.chooseWorded(ofYear.worded()));
    }

    /// Holds the figure against each of the targets, whoever set it.
    List<Assessment> each(Subject subject, List<Target> targets) {
        return targets.stream()
                .map(target -> assess(subject, Optional.of(target)))
                .toList();
    }

    private Assessment assess(Subject subject, Optional<Target> target) {
        Optional<Case> held = subject.shown()
                .flatMap(shown ->
                        shown.known().flatMap(figure -> target.map(plan -> new Case(subject, shown, figure, plan))));
        return held.map(this::against)
                .orElseGet(() -> new Assessment(
                        target,
                        UNDEFINED,
                        UNDEFINED,
                        Status.NO_FIGURE,
                        Optional.empty(),
                        sentences.noFigure(subject.shown(), target)));
    }

    private Assessment withoutNumber(Shown shown, Optional<WordedTarget> worded) {
        if (worded.isEmpty()) {
            return bare(Status.NO_TARGET, Optional.empty(), sentences.noTarget(shown));
        }
        Explanation inWords = sentences.inWords(shown, worded.get());
        boolean over = !knownTo.isBefore(worded.get().period().lastDay());
        return over
                ? bare(Status.UNCERTAIN, Optional.empty(), inWords)
                : bare(Status.CANNOT_SAY, Optional.of(Pace.unsaid(Pace.Unsaid.WORDS)), inWords);
    }

    private static Assessment bare(Status status, Optional<Pace> pace, Explanation explanation) {
        return new Assessment(Optional.empty(), UNDEFINED, UNDEFINED, status, pace, explanation);
    }

    /// A figure and the target that it is held against.
    record Case(Subject subject, Shown shown, Figure.Known figure, Target target) {
        Indicator indicator() {
            return subject.indicator();
        }

        /// Whether the figure speaks for the whole period of the target.
        boolean isWhole() {
            return trial().isWhole();
        }

        /// The figure that paces are held against.
        Stand stand() {
            return trial().stand();
        }

        Trial trial() {
            return new Trial(
                    subject,
                    shown,
                    figure,
                    Goal.of(target, subject.lastActual()),
                    target instanceof Target.Implied implied ? Optional.of(implied) : Optional.empty());
        }
    }

    /// What is held against what, as far as a status depends on it.
    record Trial(Subject subject, Shown shown, Figure.Known figure, Goal goal, Optional<Target.Implied> implied) {
        Indicator indicator() {
            return subject.indicator();
        }

        boolean isWhole() {
            return !Years.isPartial(
                    indicator(), shown.period(), goal.period().lastDay().getYear());
        }

        Stand stand() {
            return subject.stand().orElseGet(() -> new Stand(indicator(), figure, shown.period()));
        }
    }

    private Assessment against(Case held) {
        Sentences.Result result = judge(held.trial());
        return new Assessment(
                Optional.of(held.target()),
                result.percent(),
                result.gap(),
                result.status(),
                result.pace(),
                explain(held, result));
    }

    /// The arithmetic in a sentence.
    Explanation explain(Case held, Sentences.Result result) {
        return sentences.against(held, result);
    }

    /// What comes of the case, without the sentence.
    Sentences.Result judge(Trial held) {
        Optional<Status> ended = ended(held);
        Optional<Pacer.Verdict> running = ended.isPresent() ? Optional.empty() : Optional.of(pace(held));
        return new Sentences.Result(
                ended.orElseGet(() -> running.orElseThrow().status()),
                percentOfPlan(held),
                gap(held.indicator(), held.figure(), held.goal().figure()),
                running.map(Pacer.Verdict::pace));
    }

    private Pacer.Verdict pace(Trial held) {
        Stand stand = held.stand();
        return pacer.judge(
                stand,
                held.goal(),
                () -> foresight.of(held.subject().place(), stand, held.goal().period()));
    }

    /// The status at the end of the period; empty while it runs, or where the figure does not speak for the whole of
    /// it.
    /// Of what only grows, a part can be enough.
    private Optional<Status> ended(Trial held) {
        if (knownTo.isBefore(held.goal().period().lastDay())) {
            return Optional.empty();
        }
        if (held.isWhole()) {
            return Optional.of(status(held, false));
        }
        return held.stand().isGrowing()
                ? Optional.of(status(held, true)).filter(status -> status != Status.UNCERTAIN)
                : Optional.empty();
    }

    private Status status(Trial held, boolean atLeast) {
        return held.implied()
                .map(implied -> implied(held.indicator(), implied, atLeast))
                .orElseGet(() -> Judge.status(
                        atLeast ? atLeast(held.stand().figure()) : held.figure(),
                        held.goal().figure(),
                        held.indicator()));
    }

    /// What is known to grow is at least its lowest number; nothing is known where it has none.
    private static Figure.Known atLeast(Figure.Known figure) {
        BigDecimal low = Judge.reach(figure).low().map(Interval.End::at).orElse(BigDecimal.ZERO);
        return Figure.fits(low) ? new Figure.Known(low, figure.unit(), Bound.Hedge.AT_LEAST) : figure;
    }

    /// The stated percentage itself is judged, in each of its readings.
    private Status implied(Indicator indicator, Target.Implied target, boolean atLeast) {
        Set<Status> statuses = readings(target)
                .map(stated -> Judge.status(
                        atLeast ? atLeast(percent(stated)) : percent(stated),
                        Figure.Known.of(BigDecimal.valueOf(100), Percent.UNIT),
                        indicator))
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

    private static Figure percentOfPlan(Trial held) {
        if (held.indicator().nature().kind() == Indicator.Kind.RANK) {
            return UNDEFINED;
        }
        return held.implied()
                .<Figure>map(implied -> percent(implied.stated()))
                .orElseGet(() -> ratio(held.figure(), named(held.goal().figure())));
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
}
