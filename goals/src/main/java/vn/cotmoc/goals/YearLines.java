package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Quantile;
import vn.cotmoc.model.Vintage;

/// Makes the lines of one table from what was read for it.
record YearLines(
        YearTable.Question question,
        PlaceId place,
        YearFigures figures,
        YearFigures projections,
        YearPlans plans,
        Board board) {
    private static final YearEntry NO_FIGURE = new YearEntry.Blank(YearEntry.Reason.NO_FIGURE);
    private static final YearEntry NOT_APPLICABLE = new YearEntry.Blank(YearEntry.Reason.NOT_APPLICABLE);

    /// The line of the indicator, and those of its parts below it; none of them without anything in it.
    List<YearLine> of(Indicator indicator) {
        Set<Breakdown> parts = new LinkedHashSet<>();
        parts.add(Breakdown.TOTAL);
        parts.addAll(figures.parts(indicator.code()));
        parts.addAll(plans.parts(indicator.code()));
        List<YearLine> lines = parts.stream()
                .map(part -> line(indicator, part))
                .filter(line -> line.part().isTotal() || line.isFilled())
                .toList();
        return lines.size() > 1 || lines.getFirst().isFilled() ? lines : List.of();
    }

    private YearLine line(Indicator indicator, Breakdown part) {
        YearEntry now = now(indicator, part);
        YearEntry cumulative = question.isCumulative() ? now : cumulative(indicator, part);
        YearEntry before = Years.standsAtDate(indicator)
                ? latest(indicator, part, Period.year(question.year() - 1))
                : figures.find(cell(indicator, part, Period.year(question.year() - 1)));
        Optional<YearEntry.Value> compared = cumulative.found().or(now::found);
        YearEntry sameTime = sameTime(indicator, part, compared);
        return new YearLine(
                indicator,
                part,
                new YearLine.Results(before, sameTime, now, cumulative, wholeYear(indicator, part)),
                plans.of(indicator, part, compared.map(YearEntry.Value::known)),
                compared.flatMap(value -> Changes.of(
                        indicator, value.shown(), sameTime.found().map(YearEntry.Value::shown), value.statement())),
                compared.filter(value -> part.isTotal()).flatMap(value -> status(indicator, value)));
    }

    private Cell cell(Indicator indicator, Breakdown part, Period period) {
        return new Cell(indicator.code(), part, Measure.ACTUAL, place, period);
    }

    private YearEntry now(Indicator indicator, Breakdown part) {
        if (Years.standsAtDate(indicator)) {
            return latest(indicator, part, question.cumulative());
        }
        YearEntry exact = figures.find(cell(indicator, part, question.period()));
        return question.isCumulative() && exact.equals(NO_FIGURE) ? runningTotal(indicator, part) : exact;
    }

    private YearEntry cumulative(Indicator indicator, Breakdown part) {
        if (Years.standsAtDate(indicator)) {
            return NOT_APPLICABLE;
        }
        YearEntry exact = figures.find(cell(indicator, part, question.cumulative()));
        return exact.equals(NO_FIGURE) ? runningTotal(indicator, part) : exact;
    }

    /// The figure that counts from 1 January to the latest day before the end of the period.
    private YearEntry runningTotal(Indicator indicator, Breakdown part) {
        return lastOf(
                indicator,
                part,
                period -> period.start().equals(question.cumulative().start())
                        && period.endExclusive().isAfter(period.start().plusDays(1))
                        && question.cumulative().contains(period));
    }

    /// The figure that stands at the latest day within the period.
    private YearEntry latest(Indicator indicator, Breakdown part, Period within) {
        YearEntry last = lastOf(indicator, part, within::contains);
        boolean atEnd = last.found()
                .filter(value -> value.shown().period().lastDay().equals(within.lastDay()))
                .isPresent();
        return atEnd ? standing(last, YearEntry.Standing.AS_HEADED) : last;
    }

    private YearEntry lastOf(Indicator indicator, Breakdown part, Predicate<Period> wanted) {
        return figures.periods(indicator, part).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Period::endExclusive)
                        .thenComparing(Period::start, Comparator.reverseOrder())
                        .reversed())
                .map(period -> figures.find(cell(indicator, part, period)))
                .filter(YearEntry.Value.class::isInstance)
                .findFirst()
                .map(found -> standing(found, YearEntry.Standing.OTHER_DAY))
                .orElse(NO_FIGURE);
    }

    private static YearEntry standing(YearEntry entry, YearEntry.Standing standing) {
        return switch (entry) {
            case YearEntry.Value value ->
                new YearEntry.Value(value.shown(), value.known(), value.statement(), standing);
            case YearEntry.Blank blank -> blank;
        };
    }

    private YearEntry sameTime(Indicator indicator, Breakdown part, Optional<YearEntry.Value> compared) {
        Period wanted = compared.map(value -> value.shown().period())
                .orElse(question.cumulative())
                .yearEarlier();
        YearEntry exact = figures.find(cell(indicator, part, wanted));
        return exact.equals(NO_FIGURE)
                ? figures.periods(indicator, part).stream()
                        .filter(period -> Years.isSame(indicator, period, wanted))
                        .map(period -> figures.find(cell(indicator, part, period)))
                        .findFirst()
                        .orElse(NO_FIGURE)
                : exact;
    }

    private YearEntry wholeYear(Indicator indicator, Breakdown part) {
        List<Cell> cells = wholes(indicator, part);
        Optional<YearEntry> stated =
                cells.stream().flatMap(cell -> figures.estimate(cell).stream()).findFirst();
        return stated.or(() -> cells.stream()
                        .map(figures::find)
                        .filter(YearEntry.Value.class::isInstance)
                        .findFirst()
                        .map(YearLines::known))
                .or(() -> cells.stream()
                        .map(YearLines::median)
                        .map(projections::find)
                        .filter(YearEntry.Value.class::isInstance)
                        .findFirst()
                        .map(entry -> standing(entry, YearEntry.Standing.PROJECTED)))
                .orElse(NO_FIGURE);
    }

    /// A computed figure is a result only where all that enters it is.
    private static YearEntry known(YearEntry entry) {
        boolean estimate = entry.found()
                .map(value -> value.shown().vintage())
                .filter(vintage -> vintage == Vintage.ESTIMATE || vintage == Vintage.ADMINISTRATIVE_ESTIMATE)
                .isPresent();
        return estimate ? entry : standing(entry, YearEntry.Standing.RESULT);
    }

    /// The cells that speak for the whole year: the year, and for what stands at a date or is a rate its last part.
    private List<Cell> wholes(Indicator indicator, Breakdown part) {
        Period.Regular year = Period.year(question.year());
        List<Period> periods = new ArrayList<>(List.of(year));
        if (Years.standsAtDate(indicator)) {
            periods.add(Period.month(question.year(), 12));
            periods.add(Period.ofDays(year.lastDay().minusDays(91), year.lastDay()));
            periods.add(Period.day(year.lastDay()));
        }
        return periods.stream().map(period -> cell(indicator, part, period)).toList();
    }

    /// The same cell of the median of a projection.
    private static Cell median(Cell cell) {
        return new Cell(
                cell.indicator(), Quantile.Q50.of(cell.breakdown()), Measure.PROJECTION, cell.place(), cell.period());
    }

    private Optional<Status> status(Indicator indicator, YearEntry.Value value) {
        return board.find(indicator.code())
                .filter(row -> row.shown()
                        .filter(shown -> shown.cell().equals(value.shown().cell()))
                        .isPresent())
                .map(row -> row.assessment().status());
    }
}
