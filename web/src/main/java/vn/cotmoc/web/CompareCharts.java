package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.charts.Bar;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Chart;
import vn.cotmoc.charts.MultiplesChart;
import vn.cotmoc.charts.Panel;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.RankedBars;
import vn.cotmoc.charts.Series;
import vn.cotmoc.charts.Slope;
import vn.cotmoc.charts.SlopeChart;
import vn.cotmoc.goals.PlaceRanking;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// Draws a comparison in the form that is asked for.
record CompareCharts(Ledger ledger, Comparison comparison) {
    private static final Figure NOTHING = new Figure.Absent(Absence.NOT_REPORTED);

    /// Empty where there is nothing to draw in this form.
    Optional<Chart> chart() {
        if (comparison.isEmpty()) {
            return Optional.empty();
        }
        return switch (comparison.question().form()) {
            case LINES -> Optional.of(lines());
            case BARS -> comparison.period().map(this::bars);
            case SLOPE -> comparison.from().flatMap(from -> comparison.period().map(period -> slope(from, period)));
        };
    }

    private Indicator first() {
        return comparison.question().indicators().getFirst();
    }

    private LocalText title(CompareText form, Period... periods) {
        return new LocalText(title(form, Language.VI, periods), title(form, Language.EN, periods));
    }

    private String title(CompareText form, Language language, Period... periods) {
        Stream<Object> values = Stream.concat(
                Stream.of(first().name().in(language)), Stream.of(periods).map(language::period));
        return form.in(language, values.toArray());
    }

    private MultiplesChart lines() {
        boolean own = comparison.question().isOfOnePlace();
        Optional<Rhythms> shared = main();
        List<Panel> panels = comparison.subjects().stream()
                .map(subject -> panel(subject, own ? main(subject) : shared))
                .toList();
        LocalText title = own ? comparison.question().places().getFirst().name() : first().name();
        return new MultiplesChart(Caption.of(title), panels, !own);
    }

    /// The kind of period that the pictures of one indicator show.
    Optional<Rhythms> main() {
        return Rhythms.main(comparison.subjects().stream()
                .flatMap(subject -> known(subject).stream())
                .toList());
    }

    private static Optional<Rhythms> main(Comparison.Subject subject) {
        return Rhythms.main(known(subject));
    }

    private static Collection<Period> known(Comparison.Subject subject) {
        return subject.figures().keySet().stream().filter(subject::isKnown).toList();
    }

    private Panel panel(Comparison.Subject subject, Optional<Rhythms> rhythm) {
        List<Series> all = new ArrayList<>();
        List<Point> points = subject.figures().values().stream()
                .filter(shown -> rhythm.equals(Optional.of(Rhythms.of(shown.period()))))
                .map(shown -> point(subject.indicator(), shown))
                .toList();
        all.add(new Series(Text.RESULT.words(), Series.Kind.RESULT, points));
        all.addAll(targets(subject, rhythm));
        return new Panel(subject.name(), subject.indicator().unit(), all);
    }

    private List<Series> targets(Comparison.Subject subject, Optional<Rhythms> rhythm) {
        Map<Code, Map<Period, Point>> byIssuer = new LinkedHashMap<>();
        for (Statement each : subject.targets()) {
            Point point = Point.of(each.observation());
            boolean fits = point.figure() instanceof Figure.Known known
                    && known.unit().equals(subject.indicator().unit())
                    && rhythm.equals(Optional.of(Rhythms.of(point.period())));
            if (fits) {
                byIssuer.computeIfAbsent(each.observation().reporter(), key -> new LinkedHashMap<>())
                        .put(point.period(), point);
            }
        }
        List<Series> all = new ArrayList<>();
        byIssuer.forEach((issuer, points) -> all.add(new Series(
                Names.agency(ledger.catalogue(), issuer), Series.Kind.TARGET, List.copyOf(points.values()))));
        return all;
    }

    /// A computed figure has more digits than it says.
    private static Point point(Indicator indicator, Shown shown) {
        return new Point(shown.period(), rounded(indicator, shown), shown.vintage());
    }

    private static Figure rounded(Indicator indicator, Shown shown) {
        boolean computed = !(shown.id() instanceof vn.cotmoc.ledger.FigureId.Recorded);
        return computed && shown.figure() instanceof Figure.Known known && known.bound() == Bound.Hedge.EXACT
                ? Figure.Known.of(
                        known.value().setScale(indicator.nature().decimals(), java.math.RoundingMode.HALF_EVEN),
                        known.unit())
                : shown.figure();
    }

    private RankedBars bars(Period period) {
        List<Bar> bars = new ArrayList<>();
        PlaceRanking.list(first(), comparison.subjects(), subject -> figure(subject, period))
                .forEach(ranked -> bars.add(bar(ranked.thing(), period)));
        comparison.subjects().stream()
                .filter(subject -> !subject.isKnown(period))
                .forEach(subject -> bars.add(bar(subject, period)));
        return new RankedBars(Caption.of(title(CompareText.TITLE_AT, period)), first().unit(), bars, Optional.empty(), Optional.of(period));
    }

    private static Bar bar(Comparison.Subject subject, Period period) {
        return Bar.of(subject.name(), figure(subject, period));
    }

    private static Figure figure(Comparison.Subject subject, Period period) {
        return subject.find(period)
                .map(shown -> rounded(subject.indicator(), shown))
                .orElse(NOTHING);
    }

    private SlopeChart slope(Period from, Period to) {
        List<Slope> lines = comparison.subjects().stream()
                .map(subject -> new Slope(subject.name(), end(subject, from), end(subject, to)))
                .toList();
        return new SlopeChart(Caption.of(title(CompareText.TITLE_FROM_TO, from, to)), first().unit(), lines);
    }

    private static Point end(Comparison.Subject subject, Period period) {
        return subject.find(period)
                .map(shown -> point(subject.indicator(), shown))
                .orElseGet(() -> new Point(period, NOTHING, Vintage.REPORTED));
    }
}
