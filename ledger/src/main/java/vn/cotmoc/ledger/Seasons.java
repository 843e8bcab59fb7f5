package vn.cotmoc.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Restated;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Vintage;

/// Flows that cross a change within their period: where a period in which the map changed has no figure of its own, the
/// shorter periods that make it, each moved to the map, are added up. All of them must be there.
final class Seasons {
    private static final List<Frequency> FINER = List.of(Frequency.HALF, Frequency.QUARTER, Frequency.MONTH);

    private final Ledger ledger;
    private final LocalDate map;

    /// A row of a block.
    private record Spot(RestatedBlock block, int row) {
        Figure figure() {
            return block.figure(row);
        }
    }

    private record Series(Code indicator, Breakdown breakdown) {}

    Seasons(Ledger ledger, LocalDate map) {
        this.ledger = ledger;
        this.map = map;
    }

    /// The periods that a reader needs to answer the question.
    When toRead(When when) {
        if (!(when instanceof When.OneOf(Set<Period> periods))) {
            return when;
        }
        Set<Period> all = new LinkedHashSet<>(periods);
        periods.stream()
                .filter(this::crossesChange)
                .forEach(period -> split(period).forEach(all::addAll));
        return new When.OneOf(all);
    }

    /// The blocks, and one more with the figures of longer periods where some could be made.
    List<RestatedBlock> withLongerPeriods(List<RestatedBlock> blocks, When when) {
        Map<Series, List<RestatedBlock>> flows = new HashMap<>();
        for (RestatedBlock block : blocks) {
            if (block.size() > 0 && isFlow(block.cell(0).indicator())) {
                Cell cell = block.cell(0);
                flows.computeIfAbsent(new Series(cell.indicator(), cell.breakdown()), any -> new ArrayList<>())
                        .add(block);
            }
        }
        List<RestatedFigure> added = new ArrayList<>();
        flows.values().forEach(series -> add(series, when, added));
        List<RestatedBlock> all = new ArrayList<>(blocks);
        if (!added.isEmpty()) {
            all.add(new ListedBlock(added));
        }
        return all;
    }

    private boolean isFlow(Code code) {
        Indicator indicator = ledger.indicator(code);
        return indicator.nature().kind() == Indicator.Kind.FLOW && MovedBlock.isAdditive(indicator);
    }

    private boolean crossesChange(Period period) {
        return period instanceof Period.Regular && ledger.ways().changesWithin(period.start(), period.lastDay());
    }

    private static List<List<Period.Regular>> split(Period period) {
        return period instanceof Period.Regular regular
                ? FINER.stream()
                        .filter(finer -> finer.compareTo(regular.frequency()) > 0)
                        .map(regular::split)
                        .toList()
                : List.of();
    }

    private void add(List<RestatedBlock> series, When when, List<RestatedFigure> added) {
        Set<Period> longer = new LinkedHashSet<>();
        for (RestatedBlock block : series) {
            block.periods()
                    .forEach(period -> around(period).stream()
                            .filter(when::holds)
                            .filter(this::crossesChange)
                            .forEach(longer::add));
        }
        if (longer.isEmpty()) {
            return;
        }
        Map<PlaceId, Map<Period, Spot>> spots = new HashMap<>();
        for (RestatedBlock block : series) {
            for (int row = 0; row < block.size(); row++) {
                if (block.figure(row) instanceof Figure.Known) {
                    spots.computeIfAbsent(block.place(row), any -> new HashMap<>())
                            .put(block.period(row), new Spot(block, row));
                }
            }
        }
        spots.forEach((place, byPeriod) -> longer.stream()
                .filter(period -> !byPeriod.containsKey(period))
                .forEach(period -> sum(period, byPeriod).ifPresent(added::add)));
    }

    /// The year, half-year and quarter that the period is a part of.
    private static List<Period> around(Period period) {
        List<Period> all = new ArrayList<>();
        if (period instanceof Period.Regular regular) {
            int year = regular.start().getYear();
            int month = regular.start().getMonthValue();
            all.add(Period.year(year));
            all.add(Period.parse(year + "-H" + (month + 5) / 6));
            all.add(Period.parse(year + "-Q" + (month + 2) / 3));
            all.removeIf(each -> !(each instanceof Period.Regular longer)
                    || longer.frequency().compareTo(regular.frequency()) >= 0);
        }
        return all;
    }

    private Optional<RestatedFigure> sum(Period period, Map<Period, Spot> byPeriod) {
        return split(period).stream()
                .filter(byPeriod.keySet()::containsAll)
                .map(parts -> parts.stream().map(byPeriod::get).toList())
                .findFirst()
                .map(parts -> sum(period, parts));
    }

    private RestatedFigure sum(Period period, List<Spot> spots) {
        List<RestatedFigure.Part> parts = new ArrayList<>();
        Exactness exactness = Exactness.EXACT;
        Vintage vintage = Vintage.OFFICIAL;
        for (Spot spot : spots) {
            RestatedFigure each = spot.block().get(spot.row());
            exactness = exactness.and(each.exactness());
            vintage = each.vintage().compareTo(vintage) < 0 ? each.vintage() : vintage;
            parts.add(new RestatedFigure.Part(
                    each.cell(),
                    Optional.of(each.id(map)),
                    each.figure(),
                    Optional.of(BigDecimal.ONE),
                    each.exactness(),
                    List.of()));
        }
        Figure sum = spots.stream().map(Spot::figure).reduce(Figure::plus).orElseThrow();
        Cell cell = parts.getFirst().cell().withPeriod(period);
        return new RestatedFigure(
                cell, sum, vintage, exactness, new Restated.Coverage(parts.size(), parts.size()), parts);
    }
}
