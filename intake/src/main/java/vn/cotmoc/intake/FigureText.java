package vn.cotmoc.intake;

import java.util.Locale;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;

/// Writes figures as files write them.
final class FigureText {
    private FigureText() {}

    /// The value, with its bound where that is not exact: `66 (more_than)`, `7.7..8`, `absent:not-reported`.
    static String of(Figure figure) {
        return switch (figure) {
            case Figure.Absent(var reason) ->
                "absent:" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Figure.Known known -> known.value().toPlainString() + bound(known.bound());
        };
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.UpTo(var high) -> ".." + high.toPlainString();
            case Bound.Hedge hedge ->
                hedge == Bound.Hedge.EXACT ? "" : " (" + hedge.name().toLowerCase(Locale.ROOT) + ")";
        };
    }
}
