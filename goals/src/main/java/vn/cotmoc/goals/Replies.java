package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cotmoc.goals.Reply.AgainstPlan;
import vn.cotmoc.goals.Reply.Fit;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Answers questions after one figure: chooses it, and holds it against its targets and its base.
///
/// Where nothing of the very period is recorded, a figure of a part of the year or of an earlier day may answer, and
/// says so; a figure of another time is told as such and held against nothing.
public final class Replies {
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);

    private final Ledger ledger;
    private final Words words;

    public Replies(Ledger ledger) {
        this.ledger = ledger;
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
                () -> reply(question, IndicatorSheet.of(ledger, question.indicator(), question.place(), asOf)));
    }

    private Reply reply(Question question, IndicatorSheet sheet) {
        List<Shown> all = figures(sheet);
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
                held.map(shown -> plans(sheet, shown)).orElse(List.of()),
                change,
                change.isPresent() ? Optional.empty() : base);
    }

    /// The headline of each period of the whole.
    private static List<Shown> figures(IndicatorSheet sheet) {
        List<Shown> all = new ArrayList<>();
        sheet.figures().forEach((cell, statements) -> {
            if (cell.breakdown().isTotal()) {
                Headline.find(statements).map(Shown::of).ifPresent(all::add);
            }
        });
        sheet.derived().forEach(each -> all.add(shown(each)));
        return all.stream().filter(each -> each.known().isPresent()).toList();
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

    private static Optional<Shown> best(Indicator indicator, int year, List<Shown> all, Predicate<Period> wanted) {
        return all.stream()
                .filter(each -> wanted.test(each.period()))
                .max(Comparator.comparing(Shown::period, Years.byWorth(indicator, year)));
    }

    private List<AgainstPlan> plans(IndicatorSheet sheet, Shown shown) {
        TargetChoice year = new TargetChoice(shown.period().lastDay().getYear(), Optional.empty());
        return sheet.targets().stream()
                .filter(target ->
                        target.statement().observation().cell().breakdown().isTotal())
                .filter(target -> year.isOfYear(sheet.indicator(), target.period()))
                .sorted(Comparator.comparing(Target.Recorded::statement, Headline.BY_MERIT.reversed()))
                .flatMap(target -> against(sheet.indicator(), shown, target).stream())
                .toList();
    }

    private Optional<AgainstPlan> against(Indicator indicator, Shown shown, Target.Recorded target) {
        return shown.known().map(figure -> {
            boolean divides = Changes.kind(indicator) == Change.Kind.PERCENT;
            Figure percent = divides ? Percent.share(figure, target.figure()) : UNDEFINED;
            return new AgainstPlan(
                    target,
                    percent,
                    new Explanation(
                            Words.both(language -> sentence(language, indicator, shown, target, percent)),
                            List.of(shown.id(), target.id())));
        });
    }

    private String sentence(
            Language language, Indicator indicator, Shown shown, Target.Recorded target, Figure percent) {
        Figure.Known figure = shown.known().orElseThrow();
        String issuer =
                target.issuer().map(code -> words.agency(language, code)).orElse("");
        String plan = Words.full(language, target.figure());
        String of = language.period(target.period());
        String done = Words.full(language, figure);
        String result = percent instanceof Figure.Known known
                ? done + " ÷ " + plan + " = " + Words.percent(language, known)
                : done
                        + (language == Language.VI ? " so với " : " against ")
                        + plan
                        + gap(language, indicator, figure, target);
        String part = Years.isPartial(
                        indicator, shown.period(), target.period().lastDay().getYear())
                ? (language == Language.VI ? "; mới là số của " : "; the figure is of ")
                        + language.period(shown.period())
                        + (language == Language.VI ? "" : " only")
                : "";
        return language == Language.VI
                ? "Chỉ tiêu " + of + " của " + issuer + ": " + result + part + "."
                : "Target for " + of + ", " + issuer + ": " + result + part + ".";
    }

    private static String gap(Language language, Indicator indicator, Figure.Known figure, Target.Recorded target) {
        Figure gap = Percent.difference(figure, target.figure(), Words.differenceUnit(indicator));
        if (!(gap instanceof Figure.Known known)) {
            return "";
        }
        boolean vi = language == Language.VI;
        String size = Words.number(language, known.value().abs(), indicator);
        return switch (known.value().signum()) {
            case 0 -> "";
            case 1 -> (vi ? ", cao hơn " : ", higher by ") + Words.mark(language, known) + size;
            default -> (vi ? ", thấp hơn " : ", lower by ") + Words.mark(language, known) + size;
        };
    }
}
