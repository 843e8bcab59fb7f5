package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.goals.Reply.AgainstPlan;
import vn.cotmoc.goals.Reply.Fit;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Vintage;

/// Answers questions after one figure: chooses it, and holds it against its targets and its base.
///
/// Where nothing of the very period is recorded, a figure of a part of the year or of an earlier day may answer, and
/// says so; a figure of another time is told as such and held against nothing.
public final class Replies {
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);

    private final Ledger ledger;
    private final RollUps rollUps;
    private final Words words;

    public Replies(Ledger ledger) {
        this.ledger = ledger;
        this.rollUps = new RollUps(ledger);
        this.words = new Words(ledger.catalogue());
    }

    /// What is asked.
    ///
    /// @param toItsEnd whether the period names the day by which something stood or ran: “đến tháng 6”
    /// @param against the period to compare with; the same one of the year before where none is asked for
    public record Question(
            Code indicator, PlaceId place, Optional<Period> period, boolean toItsEnd, Optional<Period> against) {}

    /// The answer in one state of knowledge.
    /// @throws vn.cotmoc.model.Failure CM-3001 where the indicator is not defined
    public Reply reply(Question question, AsOf asOf) {
        return ledger.steadily(
                () -> reply(question, IndicatorSheet.of(ledger, question.indicator(), question.place(), asOf), asOf));
    }

    private Reply reply(Question question, IndicatorSheet sheet, AsOf asOf) {
        List<Shown> all = figures(sheet, asOf);
        Indicator indicator = sheet.indicator();
        Choice choice = choose(indicator, question, all);
        Optional<Shown> held = choice.fit() == Fit.OTHER ? Optional.empty() : choice.figure();
        Optional<Period> base = held.map(
                shown -> question.against().orElseGet(() -> shown.period().yearEarlier()));
        Optional<Change> change = held.flatMap(shown ->
                Changes.of(indicator, shown, base.flatMap(period -> of(indicator, all, period)), Optional.empty()));
        return new Reply(
                indicator,
                question.place(),
                choice.fit(),
                choice.figure(),
                year(question, choice.figure(), sheet)
                        .map(year -> plans(sheet, held, year))
                        .orElse(List.of()),
                change,
                change.isPresent() ? Optional.empty() : base);
    }

    /// The year whose targets count: the one asked for, else that of the figure, else the last that has any.
    private static Optional<Integer> year(Question question, Optional<Shown> figure, IndicatorSheet sheet) {
        return question.period()
                .or(() -> figure.map(Shown::period))
                .or(() -> sheet.targets().stream().map(Target::period).max(Period.BY_TIME))
                .map(period -> period.lastDay().getYear());
    }

    /// The headline of each period of the whole; where none is recorded or computed, the sum of the places of a level
    /// below, if all of them reported.
    List<Shown> figures(IndicatorSheet sheet, AsOf asOf) {
        List<Shown> all = new ArrayList<>();
        sheet.figures().forEach((cell, statements) -> {
            if (cell.breakdown().isTotal()) {
                Headline.find(statements).map(Shown::of).ifPresent(all::add);
            }
        });
        sheet.derived().forEach(each -> all.add(shown(each)));
        all.removeIf(each -> each.known().isEmpty());
        Set<Period> known = all.stream().map(Shown::period).collect(Collectors.toSet());
        rollUps.whole(sheet.indicator().code(), sheet.place(), asOf).stream()
                .filter(each -> !known.contains(each.cell().period()))
                .map(each -> new Shown(each.id(), each.cell(), each.figure(), Vintage.REPORTED, Optional.empty()))
                .forEach(all::add);
        return all;
    }

    private static Shown shown(Derivation derivation) {
        return new Shown(
                derivation.id(), derivation.id().cell(), derivation.figure(), derivation.vintage(), Optional.empty());
    }

    private record Choice(Fit fit, Optional<Shown> figure) {}

    private static Choice choose(Indicator indicator, Question question, List<Shown> all) {
        Optional<Shown> newest = newest(indicator, all);
        if (question.period().isEmpty()) {
            return new Choice(newest.isPresent() ? Fit.NEWEST : Fit.NONE, newest);
        }
        Period asked = question.period().get();
        boolean standing = Years.standsAtDate(indicator);
        Optional<Shown> same = question.toItsEnd() && !standing
                ? of(indicator, all, sinceJanuary(asked)).or(() -> of(indicator, all, asked))
                : of(indicator, all, asked);
        if (same.isPresent()) {
            return new Choice(Fit.ASKED, same);
        }
        Optional<Shown> part =
                best(indicator, asked.year(), all, each -> asked.contains(each) && Years.isWithin(asked.year(), each));
        if (part.isPresent()) {
            return new Choice(Fit.PART, part);
        }
        Optional<Shown> before = standing
                ? all.stream()
                        .filter(each -> !each.period().lastDay().isAfter(asked.lastDay()))
                        .max(Comparator.comparing(Shown::period, Years.byWorth(indicator, asked.year())))
                : Optional.empty();
        return before.isPresent()
                ? new Choice(Fit.BEFORE, before)
                : new Choice(newest.isPresent() ? Fit.OTHER : Fit.NONE, newest);
    }

    private static Period sinceJanuary(Period period) {
        return Period.ofDays(Period.year(period.year()).start(), period.lastDay());
    }

    private static Optional<Shown> of(Indicator indicator, List<Shown> all, Period period) {
        return all.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> Years.isSame(indicator, each.period(), period))
                        .findFirst());
    }

    /// The figure that speaks best for the newest year of which there is one.
    private static Optional<Shown> newest(Indicator indicator, List<Shown> all) {
        return all.stream()
                .map(each -> each.period().lastDay().getYear())
                .max(Comparator.naturalOrder())
                .flatMap(year ->
                        best(indicator, year, all, period -> period.lastDay().getYear() == year));
    }

    static Optional<Shown> best(Indicator indicator, int year, List<Shown> all, Predicate<Period> wanted) {
        return all.stream()
                .filter(each -> wanted.test(each.period()))
                .max(Comparator.comparing(Shown::period, Years.byWorth(indicator, year)));
    }

    /// The targets of the year, recorded ones first, then those that the source of the figure implies.
    private List<AgainstPlan> plans(IndicatorSheet sheet, Optional<Shown> held, int ofYear) {
        TargetChoice year = new TargetChoice(ofYear, Optional.empty());
        Stream<Target> recorded = sheet.targets().stream()
                .filter(target ->
                        target.statement().observation().cell().breakdown().isTotal())
                .filter(target -> year.isOfYear(sheet.indicator(), target.period()))
                .sorted(Comparator.comparing(Target.Recorded::statement, Headline.BY_MERIT.reversed()))
                .map(Target.class::cast);
        Stream<Target> implied = held.stream()
                .flatMap(shown -> Stream.ofNullable(sheet.figures().get(shown.cell())))
                .flatMap(statements -> Headline.find(statements).stream())
                .flatMap(year::implications);
        return Stream.concat(recorded, implied)
                .map(target -> against(sheet.indicator(), held, target))
                .toList();
    }

    private AgainstPlan against(Indicator indicator, Optional<Shown> held, Target target) {
        boolean divides = Changes.kind(indicator) == Change.Kind.PERCENT && target instanceof Target.Recorded;
        Figure percent = held.flatMap(Shown::known)
                .filter(figure -> divides)
                .map(figure -> Percent.share(figure, target.figure()))
                .orElse(UNDEFINED);
        List<FigureId> used = Stream.concat(held.stream().map(Shown::id), Stream.of(target.id()))
                .toList();
        return new AgainstPlan(
                target,
                percent,
                new Explanation(Words.both(language -> sentence(language, indicator, held, target, percent)), used));
    }

    private String sentence(
            Language language, Indicator indicator, Optional<Shown> held, Target target, Figure percent) {
        boolean vi = language == Language.VI;
        String plan = Words.full(language, target.figure());
        String issuer = target.issuer()
                .map(code -> (vi ? " của " : ", ") + words.agency(language, code))
                .orElse("");
        if (target instanceof Target.Implied implied) {
            String stated = Words.percent(language, implied.stated().value());
            return vi
                    ? "Nguồn của số này nêu bằng " + stated + " kế hoạch" + issuer + "; suy ra kế hoạch " + plan + "."
                    : "The source of this figure says " + stated + " of plan" + issuer + ", which implies a plan of "
                            + plan + ".";
        }
        String head = vi ? "Chỉ tiêu " : "Target for ";
        String done = held.flatMap(Shown::known)
                .map(figure -> sums(language, indicator, figure, target, percent))
                .orElse(plan);
        return head + language.period(target.period()) + issuer + ": " + done
                + held.map(shown -> part(language, indicator, shown, target)).orElse("") + ".";
    }

    /// Done over planned, or how far apart they are.
    private static String sums(
            Language language, Indicator indicator, Figure.Known figure, Target target, Figure percent) {
        String plan = Words.full(language, target.figure());
        String done = Words.full(language, figure);
        return percent instanceof Figure.Known known
                ? done + " ÷ " + plan + " = " + Words.percent(language, known)
                : done
                        + (language == Language.VI ? " so với " : " against ")
                        + plan
                        + gap(language, indicator, figure, target);
    }

    private static String part(Language language, Indicator indicator, Shown shown, Target target) {
        if (!Years.isPartial(
                indicator, shown.period(), target.period().lastDay().getYear())) {
            return "";
        }
        String period = language.period(shown.period());
        return language == Language.VI ? "; mới là số của " + period : "; the figure is of " + period + " only";
    }

    private static String gap(Language language, Indicator indicator, Figure.Known figure, Target target) {
        Figure gap = Percent.difference(figure, target.figure(), Words.differenceUnit(indicator));
        if (!(gap instanceof Figure.Known known)) {
            return "";
        }
        boolean vi = language == Language.VI;
        String size = Words.mark(language, known)
                + Words.number(language, known.value().abs(), indicator);
        return switch (known.value().signum()) {
            case 0 -> "";
            case 1 -> (vi ? ", cao hơn " : ", higher by ") + size;
            default -> (vi ? ", thấp hơn " : ", lower by ") + size;
        };
    }
}
