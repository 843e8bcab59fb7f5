package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Language;

/// What is to be shown, as a value: it can be tested, compared and tabulated without being drawn.
public sealed interface Chart
        permits Sparkline,
                BulletBar,
                SeriesChart,
                ProgressChart,
                MultiplesChart,
                SlopeChart,
                SharesChart,
                RankedBars,
                RibbonChart,
                MapChart {

    /// What the chart is about.
    Caption caption();

    /// The figures of the picture as a table, one row a figure, in the order of the picture.
    Table table(Language language);

    /// The same figures as programs read them, exact and in the same order.
    default List<Datum> data() {
        return Data.of(this);
    }

    /// The sentence that states what the chart shows: the finding of the caption, or one that is computed.
    default String finding(Language language) {
        return caption().finding().map(text -> text.in(language)).orElseGet(() -> Sentences.of(this, language));
    }

    /// The text for those who do not see the picture: its title and its finding. Plain, not escaped.
    default String alternative(Language language) {
        return caption().title().in(language) + ". " + finding(language);
    }

    /// The picture for a page.
    default String svg(Language language, Width width) {
        return svg(language, width, Palette.PAGE);
    }

    /// The picture as one `<svg>` element: well-formed XML without ids, safe to put into HTML as it is.
    default String svg(Language language, Width width, Palette palette) {
        return switch (this) {
            case Sparkline chart -> SparklineDrawing.draw(chart, language, palette);
            case BulletBar chart -> BulletDrawing.draw(chart, language, palette);
            case SeriesChart chart -> SeriesDrawing.draw(chart, language, width, palette);
            case ProgressChart chart -> ProgressDrawing.draw(chart, language, width, palette);
            case MultiplesChart chart -> MultiplesDrawing.draw(chart, language, width, palette);
            case SlopeChart chart -> SlopeDrawing.draw(chart, language, width, palette);
            case SharesChart chart -> SharesDrawing.draw(chart, language, width, palette);
            case RankedBars chart -> RankedDrawing.draw(chart, language, width, palette);
            case RibbonChart chart -> RibbonDrawing.draw(chart, language, width, palette);
            case MapChart chart -> MapDrawing.draw(chart, language, width, palette);
        };
    }
}
