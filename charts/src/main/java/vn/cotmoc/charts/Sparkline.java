package vn.cotmoc.charts;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;

/// A line of word size, 96 by 30 pixels: the course of one series, its last point, hollow where provisional,
/// and a tick for the target.
public record Sparkline(Caption caption, Unit unit, List<Point> points, Optional<Figure.Known> target)
        implements Chart {
    public Sparkline {
        Units.require(unit, points);
        target.ifPresent(known -> Units.require(unit, known));
        points = new Series(caption.title(), Series.Kind.RESULT, points).points();
    }

    @Override
    public Table table(Language language) {
        return Tables.of(caption, unit, List.of(new Series(SERIES, Series.Kind.RESULT, points)), language);
    }

    private static final LocalText SERIES = new LocalText("Kết quả", "Result");
}
