package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cotmoc.goals.Course.Order;
import vn.cotmoc.goals.Course.Step;
import vn.cotmoc.goals.Course.Without;
import vn.cotmoc.goals.Reply.Fit;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Answers questions after several figures. Only figures of like periods are ordered or held against each other: a
/// year with a year, a first half with a first half; what stands at a date with what stands at another.
public final class Courses {
    private static final int MOST_STEPS = 40;
    private static final int MOST_PLACES = 5;

    private final Ledger ledger;
    private final Replies replies;

    public Courses(Ledger ledger) {
        this.ledger = ledger;
        this.replies = new Replies(ledger);
    }

    /// The times that are told apart, within years; open where there is none.
    ///
    /// @param frequency only what is of it; empty for years and, of what stands at a date, whatever there is
    public record Stretch(Optional<Integer> first, Optional<Integer> last, Optional<Frequency> frequency, boolean any) {
        boolean holds(Period period) {
            return first.map(year -> period.start().getYear() >= year).orElse(true)
                    && last.map(year -> period.lastDay().getYear() <= year).orElse(true);
        }
    }

    /// The figures of the periods.
    public Course listed(Replies.Question about, List<Period> periods, Optional<Order> order, AsOf asOf) {
        List<Step> steps = new ArrayList<>();
        List<Period> without = new ArrayList<>();
        for (Period period : periods) {
            Reply reply = replies.reply(
                    new Replies.Question(
                            about.indicator(), about.place(), Optional.of(period), about.toItsEnd(), Optional.empty()),
                    asOf);
            Optional<Step> step = Optional.of(reply.fit())
                    .filter(fit -> fit != Fit.OTHER && fit != Fit.NONE)
                    .flatMap(fit -> reply.figure().map(shown -> step(reply.indicator(), reply.place(), fit, shown)));
            step.ifPresentOrElse(steps::add, () -> without.add(period));
        }
        return times(ledger.indicator(about.indicator()), steps, order, new Without(without, List.of(), List.of(), 0));
    }

    /// The figure that speaks for each year of the stretch, or each of another frequency.
    public Course every(Code indicator, PlaceId place, Stretch stretch, Optional<Order> order, AsOf asOf) {
        return ledger.steadily(() -> {
            IndicatorSheet sheet = IndicatorSheet.of(ledger, indicator, place, asOf);
            List<Shown> all = replies.figures(sheet, asOf).stream()
                    .filter(each -> stretch.holds(each.period()))
                    .toList();
            List<Shown> chosen = chosen(sheet.indicator(), all, stretch);
            Set<Integer> years = new TreeSet<>(chosen.stream()
                    .map(each -> each.period().lastDay().getYear())
                    .toList());
            List<Period> without = stretch.first().isEmpty() || stretch.last().isEmpty() || stretch.any()
                    ? List.of()
                    : IntStream.rangeClosed(
                                    stretch.first().get(), stretch.last().get())
                            .filter(year -> !years.contains(year))
                            .mapToObj(year -> (Period) Period.year(year))
                            .toList();
            List<Step> steps = new ArrayList<>(chosen.stream()
                    .map(shown -> step(sheet.indicator(), place, fit(sheet.indicator(), shown, stretch), shown))
                    .toList());
            order.flatMap(wanted -> beyond(sheet, steps, stretch, wanted)).ifPresent(steps::add);
            steps.sort(Comparator.comparing(step -> step.shown().period(), Period.BY_TIME));
            return times(sheet.indicator(), steps, order, new Without(without, List.of(), List.of(), 0));
        });
    }

    /// The figure of a part that lies beyond every one of the whole, of what only adds up: a whole of that time would
    /// lie there too.
    private static Optional<Step> beyond(IndicatorSheet sheet, List<Step> steps, Stretch stretch, Order order) {
        Indicator indicator = sheet.indicator();
        boolean adds = order == Order.HIGHEST && Changes.kind(indicator) == Change.Kind.PERCENT;
        List<Step> all = parts(sheet).stream()
                .filter(part -> adds && stretch.holds(part.period()))
                .map(part -> step(indicator, sheet.place(), Fit.PART, part))
                .collect(Collectors.toCollection(ArrayList::new));
        all.addAll(steps);
        return tops(indicator, all, order).stream()
                .filter(step -> !step.shown().cell().breakdown().isTotal())
                .filter(step -> steps.stream()
                        .noneMatch(
                                each -> each.shown().known().equals(step.shown().known())))
                .findFirst();
    }

    private static List<Shown> parts(IndicatorSheet sheet) {
        List<Shown> all = new ArrayList<>();
        sheet.figures().forEach((cell, statements) -> {
            if (!cell.breakdown().isTotal()) {
                Headline.find(statements).map(Shown::of).ifPresent(all::add);
            }
        });
        all.removeIf(each -> each.known().isEmpty());
        return all;
    }

    private static Fit fit(Indicator indicator, Shown shown, Stretch stretch) {
        boolean whole = stretch.any()
                || stretch.frequency().isPresent()
                || Years.standsAtDate(indicator)
                || Years.isAnnual(indicator, shown.period());
        return whole ? Fit.ASKED : Fit.PART;
    }

    private static List<Shown> chosen(Indicator indicator, List<Shown> all, Stretch stretch) {
        Comparator<Shown> byTime = Comparator.comparing(Shown::period, Period.BY_TIME);
        if (stretch.frequency().isPresent()) {
            return all.stream()
                    .filter(each -> each.period() instanceof Period.Regular(Frequency frequency, long _)
                            && stretch.frequency().get() == frequency)
                    .sorted(byTime)
                    .toList();
        }
        if (stretch.any() && Years.standsAtDate(indicator)) {
            return all.stream().sorted(byTime).toList();
        }
        return all.stream()
                .map(each -> each.period().lastDay().getYear())
                .distinct()
                .sorted()
                .flatMap(year -> Replies.best(indicator, year, all, period -> Years.isWithin(year, period)).stream())
                .toList();
    }

    private static Step step(Indicator indicator, PlaceId place, Fit fit, Shown shown) {
        return new Step(indicator, place, fit, shown, Optional.empty());
    }

    private Course times(Indicator indicator, List<Step> found, Optional<Order> order, Without without) {
        List<Step> steps = new ArrayList<>();
        Step before = null;
        for (Step step : found) {
            boolean part = !step.shown().cell().breakdown().isTotal();
            steps.add(
                    part
                                    || before == null
                                    || !isLike(
                                            indicator,
                                            before.shown().period(),
                                            step.shown().period())
                            ? step
                            : new Step(
                                    indicator,
                                    step.place(),
                                    step.fit(),
                                    step.shown(),
                                    Changes.of(
                                            indicator, step.shown(), Optional.of(before.shown()), Optional.empty())));
            before = part || step.fit() == Fit.PART && before != null ? before : step;
        }
        List<Step> like = steps.stream()
                .filter(step -> step.shown().cell().breakdown().isTotal())
                .filter(step -> step.fit() != Fit.PART || Years.standsAtDate(indicator))
                .toList();
        List<Step> shown = steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
        return new Course(
                Course.Of.TIMES,
                shown,
                order.map(wanted -> tops(indicator, like, wanted)).orElse(List.of()),
                without,
                like.size(),
                overall(indicator, like));
    }

    /// From the first to the last of more than two; between two it stands at the step.
    private static Optional<Explanation> overall(Indicator indicator, List<Step> like) {
        if (like.size() < 3
                || !isLike(
                        indicator,
                        like.getFirst().shown().period(),
                        like.getLast().shown().period())) {
            return Optional.empty();
        }
        return Changes.of(
                        indicator,
                        like.getLast().shown(),
                        Optional.of(like.getFirst().shown()),
                        Optional.empty())
                .map(Change::explanation);
    }

    /// Whether figures of the two may be held against each other.
    private static boolean isLike(Indicator indicator, Period a, Period b) {
        if (Years.standsAtDate(indicator)) {
            return true;
        }
        return a instanceof Period.Regular(Frequency one, long _)
                        && b instanceof Period.Regular(Frequency other, long _)
                ? one == other
                : a.start().getDayOfYear() == b.start().getDayOfYear()
                        && a.lastDay().getMonthValue() == b.lastDay().getMonthValue()
                        && a.lastDay().getDayOfMonth() == b.lastDay().getDayOfMonth()
                        && a.lastDay().getYear() - a.start().getYear()
                                == b.lastDay().getYear() - b.start().getYear();
    }

    private static List<Step> tops(Indicator indicator, List<Step> steps, Order order) {
        Comparator<Step> byValue =
                Comparator.comparing(step -> step.shown().known().orElseThrow().value());
        Comparator<Step> first = order.isLowFirst(indicator) ? byValue : byValue.reversed();
        List<Step> sorted = steps.stream()
                .filter(step -> step.shown().known().isPresent())
                .sorted(first)
                .toList();
        return sorted.stream()
                .filter(step -> byValue.compare(step, sorted.getFirst()) == 0)
                .toList();
    }

    /// The places beside each other, each with its own figure of the period or its newest.
    public Course places(Replies.Question about, List<PlaceId> places, Optional<Order> order, AsOf asOf) {
        Indicator indicator = ledger.indicator(about.indicator());
        List<PlaceId> without = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (PlaceId place : places) {
            step(
                            new Replies.Question(
                                    about.indicator(), place, about.period(), about.toItsEnd(), Optional.empty()),
                            asOf)
                    .ifPresentOrElse(steps::add, () -> without.add(place));
        }
        return new Course(
                Course.Of.PLACES,
                steps,
                order.map(wanted -> tops(indicator, steps, wanted)).orElse(List.of()),
                new Without(List.of(), without, List.of(), 0),
                steps.size(),
                apart(indicator, steps));
    }

    private Optional<Step> step(Replies.Question question, AsOf asOf) {
        Reply reply = replies.reply(question, asOf);
        return reply.figure()
                .filter(_ -> reply.fit() != Fit.OTHER)
                .map(shown -> step(reply.indicator(), reply.place(), reply.fit(), shown));
    }

    /// How far two places are apart, where both figures are of one period.
    private static Optional<Explanation> apart(Indicator indicator, List<Step> steps) {
        if (steps.size() != 2
                || !Years.isSame(
                        indicator,
                        steps.getFirst().shown().period(),
                        steps.getLast().shown().period())) {
            return Optional.empty();
        }
        Shown a = steps.getFirst().shown();
        Shown b = steps.getLast().shown();
        Function<Language, String> sums =
                language -> a.known().map(language::value).orElse("") + " − "
                        + b.known().map(language::value).orElse("") + " = ";
        return a.known()
                .flatMap(one -> b.known().map(other -> Percent.difference(one, other, Words.differenceUnit(indicator))))
                .flatMap(gap -> gap instanceof Figure.Known known ? Optional.of(known) : Optional.empty())
                .map(gap -> new Explanation(
                        Words.both(language -> (language == Language.VI ? "Chênh nhau: " : "Apart: ")
                                + sums.apply(language)
                                + Words.mark(language, gap)
                                + language.number(gap.value()) + "\u00a0"
                                + Words.differenceUnit(indicator).name().in(language) + "."),
                        List.of(a.id(), b.id())));
    }

    /// What was found of several indicators, which the question may mean, in one.
    public static Course together(List<Course> courses) {
        return new Course(
                Course.Of.INDICATORS,
                courses.stream().flatMap(each -> each.steps().stream()).toList(),
                courses.stream().flatMap(each -> each.tops().stream()).toList(),
                Without.NOTHING,
                courses.stream().mapToInt(Course::ranked).sum(),
                Optional.empty());
    }

    /// What each of the indicators says, where the question may mean any of them.
    public Course indicators(Replies.Question about, List<Code> indicators, AsOf asOf) {
        List<Code> without = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Code indicator : indicators) {
            step(
                            new Replies.Question(
                                    indicator, about.place(), about.period(), about.toItsEnd(), Optional.empty()),
                            asOf)
                    .ifPresentOrElse(steps::add, () -> without.add(indicator));
        }
        return new Course(
                Course.Of.INDICATORS,
                steps,
                List.of(),
                new Without(List.of(), List.of(), without, 0),
                steps.size(),
                Optional.empty());
    }

    /// The parts that are recorded of the period, or newest, where there is no whole; empty where there are none.
    public Optional<Course> parts(Replies.Question about, AsOf asOf) {
        IndicatorSheet sheet = IndicatorSheet.of(ledger, about.indicator(), about.place(), asOf);
        List<Step> steps = parts(sheet).stream()
                .filter(each -> about.period()
                        .map(period -> period.contains(each.period()))
                        .orElse(true))
                .sorted(Comparator.comparing(Shown::period, Period.BY_TIME))
                .map(shown -> step(sheet.indicator(), sheet.place(), Fit.PART, shown))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Course(
                        Course.Of.PARTS,
                        steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size()),
                        List.of(),
                        Without.NOTHING,
                        steps.size(),
                        Optional.empty()));
    }

    /// The first places of a level in the order of their figures of one period, the newest of which there are several
    /// within what is asked for; empty where no period has two.
    public Optional<Course> level(Replies.Question about, Code level, Order order, AsOf asOf) {
        return new PlaceOrder(ledger, level, order).of(about, asOf, MOST_PLACES);
    }
}
