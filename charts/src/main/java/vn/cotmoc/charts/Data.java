package vn.cotmoc.charts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.LocalText;

/// The figures of a picture in its order, for programs.
final class Data {
    private Data() {}

    static List<Datum> of(Chart chart) {
        Stream<Datum> data = switch (chart) {
            case Sparkline spark ->
                Stream.concat(
                        spark.points().stream().map(each -> Datum.of("result", Words.RESULT, each, true)),
                        spark.target().stream().map(each -> Datum.of("target", Words.TARGET, each)));
            case BulletBar bullet ->
                Stream.concat(Stream.of(Datum.of("result", Words.RESULT, bullet.figure())), target(bullet.target()));
            case SeriesChart series -> series(series.series(), Optional.empty());
            case ProgressChart progress -> series(progress.series(), Optional.empty());
            case MultiplesChart multiples ->
                multiples.panels().stream().flatMap(panel -> series(panel.series(), Optional.of(panel.title())));
            case SlopeChart slope ->
                slope.lines().stream()
                        .flatMap(each -> Stream.of(each.from(), each.to())
                                .map(point -> Datum.of("result", each.name(), point, true)));
            case SharesChart shares -> Shares.data(shares);
            case RankedBars ranked ->
                Stream.concat(
                        ranked.bars().stream()
                                .map(each -> Datum.of("result", each.name(), each.figure())
                                        .about(ranked.period())),
                        target(ranked.target()));
            case RibbonChart ribbons ->
                Stream.concat(
                        ribbons.sources().stream().map(each -> ribbon("from", each)),
                        ribbons.outcomes().stream().map(each -> ribbon("to", each)));
            case MapChart map ->
                map.areas().stream()
                        .map(each -> Datum.of(each.inexact() ? "estimated" : "result", each.name(), each.figure())
                                .about(map.period()));
        };
        return data.toList();
    }

    private static Stream<Datum> target(Optional<TargetValue> target) {
        return target.stream().map(each -> Datum.of("target", each.issuer(), each.figure()));
    }

    private static Datum ribbon(String role, Ribbon ribbon) {
        return new Datum(role, ribbon.name(), Optional.empty(), Optional.empty(), Optional.empty(), ribbon.share());
    }

    private static Stream<Datum> series(List<Series> all, Optional<LocalText> panel) {
        return all.stream()
                .flatMap(each -> each.points().stream()
                        .map(point -> Datum.of(
                                role(each.kind()),
                                name(each, panel),
                                point,
                                !each.kind().isTarget() && !isExpected(each.kind()))));
    }

    private static LocalText name(Series series, Optional<LocalText> panel) {
        return panel.filter(title -> series.kind() == Series.Kind.RESULT)
                .orElseGet(() -> panel.map(title -> new LocalText(
                                title.vi() + ": " + series.name().vi(),
                                title.en() + ": " + series.name().en()))
                        .orElse(series.name()));
    }

    private static boolean isExpected(Series.Kind kind) {
        return kind == Series.Kind.PROJECTION || kind == Series.Kind.INTERVAL;
    }

    private static String role(Series.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
