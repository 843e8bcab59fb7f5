package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// A figure of a picture as programs read it: exact, not rounded, not in the words of a language.
///
/// @param role what the figure is in the picture, as `result`, `target`, `projection`, `estimated` or `from`
/// @param name of the series, the bar, the area or the other end
/// @param figure empty where the picture only knows a share
/// @param vintage empty for what is promised or expected
/// @param share of a ribbon, above 0 and at most 1
public record Datum(
        String role,
        LocalText name,
        Optional<Period> period,
        Optional<Figure> figure,
        Optional<Vintage> vintage,
        Optional<BigDecimal> share) {

    static Datum of(String role, LocalText name, Figure figure) {
        return new Datum(role, name, Optional.empty(), Optional.of(figure), Optional.empty(), Optional.empty());
    }

    Datum about(Optional<Period> other) {
        return new Datum(role, name, other, figure, vintage, share);
    }

    static Datum of(String role, LocalText name, Point point, boolean reported) {
        return new Datum(
                role,
                name,
                Optional.of(point.period()),
                Optional.of(point.figure()),
                Optional.of(point.vintage())
                        .filter(each -> reported && point.known().isPresent()),
                Optional.empty());
    }
}
