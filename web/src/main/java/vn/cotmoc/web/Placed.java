package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.charts.Point;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What is known of an indicator, as the map of a day has it: the figures and targets that stand as published, and
/// those that were moved there.
///
/// @param standing without the totals and targets of the pack's own place that are of another territory
/// @param moved figures of the pack's own place, the earliest first
record Placed(Known standing, List<RestatedFigure> moved, Optional<LocalDate> map) {
    Placed {
        moved = List.copyOf(moved);
    }

    /// As published where no map is asked for, or the pack's own place is not on it.
    static Placed on(Known known, Optional<LocalDate> map) {
        return HomeMap.read(known.ledger(), Set.of(known.indicator().code()), map, known.asOf())
                .map(home -> on(known, home))
                .orElseGet(() -> new Placed(known, List.of(), Optional.empty()));
    }

    private static Placed on(Known known, HomeMap home) {
        List<RestatedFigure> moved = home.of(known.indicator().code());
        if (moved.isEmpty()) {
            return new Placed(known, moved, Optional.of(home.day()));
        }
        PlaceId root = known.ledger().catalogue().pack().root();
        Set<Period> gone = moved.stream().map(each -> each.cell().period()).collect(Collectors.toSet());
        Set<Period> promised =
                home.promisesThatStand(known.ledger(), known.indicator().code(), known.asOf());
        Known standing = new Known(
                known.ledger(),
                known.indicator(),
                known.asOf(),
                known.versions().stream()
                        .filter(each -> !each.observation().cell().place().equals(root)
                                || !gone.contains(each.observation().cell().period()))
                        .toList(),
                known.targets().stream()
                        .filter(each ->
                                promised.contains(each.observation().cell().period()))
                        .toList(),
                known.derived().stream()
                        .filter(each -> !gone.contains(each.id().period()))
                        .toList());
        return new Placed(standing, moved, Optional.of(home.day()));
    }

    /// An outlook is made from figures as published, so it belongs to them alone.
    Fan fan() {
        return moved.isEmpty() ? Fan.read(standing) : Fan.none();
    }

    List<Point> points() {
        return moved.stream()
                .map(each -> new Point(each.cell().period(), each.figure(), each.vintage()))
                .toList();
    }

    int newestYear() {
        int year = moved.stream()
                .mapToInt(each -> each.cell().period().year())
                .max()
                .orElse(0);
        return standing.totals().isEmpty() && standing.derived().isEmpty() && year > 0
                ? year
                : Math.max(year, standing.newestYear());
    }
}
