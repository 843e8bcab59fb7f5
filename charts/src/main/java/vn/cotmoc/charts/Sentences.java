package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Vintage;

/// States what a chart shows where nobody has said it: first, last, lowest and highest figure, and the targets.
final class Sentences {
    private static final int NAMED_TARGETS = 4;
    private static final Comparator<Point> BY_VALUE =
            Comparator.comparing(point -> point.known().orElseThrow().value());

    private Sentences() {}

    static String of(Chart chart, Language language) {
        String sentence = sentence(chart, language);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String sentence(Chart chart, Language language) {
        return switch (chart) {
            case Sparkline spark -> course(spark.points(), language) + ".";
            case BulletBar bullet -> bullet(bullet, language);
            case SeriesChart series -> series(series.series(), language);
            case ProgressChart progress -> series(progress.series(), language);
            case MultiplesChart multiples -> Panels.sentence(multiples, language);
            case SlopeChart slope -> Slopes.sentence(slope, language);
            case SharesChart shares -> Shares.sentence(shares, language);
            case RankedBars ranked -> ranked(ranked, language);
            case RibbonChart ribbons -> ribbons(ribbons, language);
            case MapChart map -> map(map, language);
        };
    }

    private static String series(List<Series> all, Language language) {
        List<Series> results =
                all.stream().filter(each -> each.kind() == Series.Kind.RESULT).toList();
        Stream<String> courses = results.stream()
                .map(each ->
                        (results.size() > 1 ? each.name().in(language) + ": " : "") + course(each.points(), language));
        Stream<String> targets = all.stream()
                .filter(each -> each.kind().isPromise())
                .limit(NAMED_TARGETS)
                .flatMap(each -> lastKnown(each.points()).stream()
                        .map(point -> each.name().in(language) + ": " + Words.stated(bare(point), language)));
        String sentence = Stream.of(courses, targets, Outlooks.sentences(all, language))
                .flatMap(each -> each)
                .collect(Collectors.joining(". "));
        return (sentence.isEmpty() ? Words.NO_FIGURE.in(language) : sentence) + ".";
    }

    /// A target has no vintage to speak of.
    private static Point bare(Point point) {
        return new Point(point.period(), point.figure(), Vintage.REPORTED);
    }

    /// The course of the points that count alike and are the most; the last cumulative one beside it.
    static String course(List<Point> points, Language language) {
        List<Point> known =
                points.stream().filter(point -> point.known().isPresent()).toList();
        List<List<Point>> alike = Rhythm.of(known).alike(known);
        if (alike.isEmpty()) {
            return Words.NO_FIGURE.in(language);
        }
        List<Point> main =
                alike.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        Point latest = known.getLast();
        String beside = main.contains(latest) ? "" : "; " + Words.stated(latest, language);
        return run(main, language) + beside;
    }

    private static String run(List<Point> points, Language language) {
        Point first = points.getFirst();
        Point last = points.getLast();
        if (points.size() == 1) {
            return Words.stated(first, language);
        }
        String ends = Words.FROM.in(language) + " " + Words.stated(first, language) + " " + Words.TO.in(language) + " "
                + Words.stated(last, language);
        return ends
                + extreme(Words.LOWEST.in(language), points, BY_VALUE, language)
                + extreme(Words.HIGHEST.in(language), points, BY_VALUE.reversed(), language);
    }

    private static String extreme(String word, List<Point> points, Comparator<Point> order, Language language) {
        Point point = points.stream().min(order).orElseThrow();
        return point.equals(points.getFirst()) || point.equals(points.getLast())
                ? ""
                : "; " + word + " " + Words.stated(point, language);
    }

    private static Optional<Point> lastKnown(List<Point> points) {
        return points.reversed().stream()
                .filter(point -> point.known().isPresent())
                .findFirst();
    }

    private static String bullet(BulletBar chart, Language language) {
        String figure = switch (chart.figure()) {
            case Figure.Known known -> Words.measured(known, language);
            case Figure.Absent absent -> Words.NO_FIGURE.in(language) + ": " + Words.figure(absent, language);
        };
        String target = chart.target()
                .map(value -> Words.TARGET.in(language) + " " + Words.measured(value.figure(), language) + " ("
                        + value.issuer().in(language) + ")")
                .orElse(Words.NO_TARGET.in(language));
        String percent = chart.percentOfTarget()
                .map(value -> "; " + percent(chart.figure(), value, language) + "%")
                .orElse("");
        return figure + "; " + target + percent + ".";
    }

    private static String percent(Figure figure, BigDecimal percent, Language language) {
        return figure instanceof Figure.Known known
                ? language.value(new Figure.Known(percent, known.unit(), known.bound()))
                : language.number(percent);
    }

    private static String ranked(RankedBars chart, Language language) {
        List<Bar> known = chart.bars().stream()
                .filter(bar -> bar.figure() instanceof Figure.Known)
                .toList();
        if (known.isEmpty()) {
            return Words.NO_FIGURE.in(language) + ".";
        }
        String ends = Stream.of(known.getFirst(), known.getLast())
                .distinct()
                .map(bar -> bar.name().in(language) + " " + value(bar, language))
                .collect(Collectors.joining(" … "));
        String target = chart.target()
                .map(value -> "; " + value.issuer().in(language) + " " + Words.measured(value.figure(), language))
                .orElse("");
        return ends + target + ".";
    }

    /// The highest and the lowest area, and how many have a figure.
    private static String map(MapChart chart, Language language) {
        List<Area> known = chart.areas().stream()
                .filter(area -> area.figure() instanceof Figure.Known)
                .sorted(Comparator.comparing(area -> ((Figure.Known) area.figure()).value()))
                .toList();
        if (known.isEmpty()) {
            return Words.NO_FIGURE.in(language) + ".";
        }
        String high = Words.HIGHEST.in(language) + " " + MapDrawing.tip(known.getLast(), language);
        String low = known.size() > 1
                ? "; " + Words.LOWEST.in(language) + " " + MapDrawing.tip(known.getFirst(), language)
                : "";
        String count = Words.MAP_OF
                .in(language)
                .replace("#", Integer.toString(known.size()))
                .replace("&", Integer.toString(chart.areas().size()));
        return high + low + ". " + count + ".";
    }

    private static String value(Bar bar, Language language) {
        return bar.figure() instanceof Figure.Known known ? Words.measured(known, language) : "";
    }

    private static String ribbons(RibbonChart chart, Language language) {
        Stream<String> sources = chart.sources().stream().map(each -> ribbon(Words.FROM.in(language), each, language));
        Stream<String> outcomes = chart.outcomes().stream().map(each -> ribbon(Words.TO.in(language), each, language));
        return chart.middle().in(language)
                + Stream.concat(sources, outcomes).collect(Collectors.joining("; ", ": ", "."));
    }

    private static String ribbon(String way, Ribbon ribbon, Language language) {
        return way + " " + ribbon.name().in(language) + " (" + ribbon.note().in(language) + ")";
    }
}
