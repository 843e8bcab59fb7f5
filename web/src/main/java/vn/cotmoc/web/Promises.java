package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.Series;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// The targets of an indicator as series of a chart.
record Promises(Known known) {

    /// Those of the wanted periods, no span of years among them: in force by issuer, then those that were replaced, a
    /// series for each version.
    List<Series> series(Predicate<Period> wanted) {
        Map<Code, Map<Period, Statement>> newest = new LinkedHashMap<>();
        Map<LocalText, List<Point>> replaced = new LinkedHashMap<>();
        for (Statement each : known.targets()) {
            Period period = each.observation().cell().period();
            boolean shown = !(period instanceof Period.YearSpan) && wanted.test(period);
            if (shown && each.observation().figure() instanceof Figure.Known) {
                Statement before = newest.computeIfAbsent(each.observation().reporter(), key -> new LinkedHashMap<>())
                        .put(period, each);
                if (before != null) {
                    replaced.computeIfAbsent(version(before), key -> new ArrayList<>())
                            .add(Point.of(before.observation()));
                }
            }
        }
        List<Series> all = new ArrayList<>();
        newest.forEach((issuer, promises) -> all.add(new Series(
                Names.agency(known.ledger().catalogue(), issuer),
                Series.Kind.TARGET,
                promises.values().stream()
                        .map(each -> Point.of(each.observation()))
                        .toList())));
        replaced.forEach((name, points) -> all.add(new Series(name, Series.Kind.EARLIER_TARGET, points)));
        return all;
    }

    /// The issuer and the day since which the version counted.
    private LocalText version(Statement target) {
        LocalText issuer =
                Names.agency(known.ledger().catalogue(), target.observation().reporter());
        LocalDate day =
                target.known().atZone(known.ledger().catalogue().pack().zone()).toLocalDate();
        return new LocalText(
                Text.REPLACED_TARGET.in(Language.VI, issuer.vi(), Language.VI.date(day)),
                Text.REPLACED_TARGET.in(Language.EN, issuer.en(), Language.EN.date(day)));
    }
}
