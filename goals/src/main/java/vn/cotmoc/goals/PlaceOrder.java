package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.goals.Course.Order;
import vn.cotmoc.goals.Course.Step;
import vn.cotmoc.goals.Course.Without;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Finds which place of a level has the highest, lowest, best or worst figure.
record PlaceOrder(Ledger ledger, Code level, Order order) {

    /// @param most how many places are told
    Optional<Course> of(Replies.Question about, AsOf asOf, int most) {
        Slice slice = ledger.headlines(Query.of(about.indicator()).withAsOf(asOf));
        Map<Period, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            Period period = slice.period(row);
            boolean wanted = about.period().map(asked -> asked.contains(period)).orElse(true);
            if (wanted && slice.isKnown(row) && isOfLevel(slice, row)) {
                rows.computeIfAbsent(period, none -> new ArrayList<>()).add(row);
            }
        }
        return rows.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .max(Map.Entry.comparingByKey(Period.BY_TIME))
                .map(each -> course(slice, each.getKey(), each.getValue(), most));
    }

    private boolean isOfLevel(Slice slice, int row) {
        return ledger.geography()
                .find(slice.place(row))
                .filter(place -> place.level().equals(level))
                .isPresent();
    }

    private Course course(Slice slice, Period period, List<Integer> rows, int most) {
        Indicator indicator = ledger.indicator(slice.indicator(rows.getFirst()));
        Comparator<Integer> byValue = Comparator.comparingLong(slice::millionths);
        List<Integer> sorted = rows.stream()
                .sorted((order.isLowFirst(indicator) ? byValue : byValue.reversed()).thenComparing(slice::place))
                .toList();
        List<Step> steps = sorted.stream()
                .map(row -> step(slice, indicator, row))
                .limit(most)
                .toList();
        long equal = sorted.stream()
                .filter(row -> byValue.compare(row, sorted.getFirst()) == 0)
                .count();
        int places = ledger.geography().list(level, period.lastDay()).size();
        return new Course(
                Course.Of.PLACES,
                steps,
                steps.stream().limit(equal).toList(),
                new Without(List.of(), List.of(), List.of(), Math.max(0, places - sorted.size())),
                sorted.size(),
                Optional.empty());
    }

    private Step step(Slice slice, Indicator indicator, int row) {
        Statement statement = ledger.get(slice.id(row));
        return new Step(indicator, slice.place(row), Reply.Fit.ASKED, Shown.of(statement), Optional.empty());
    }
}
