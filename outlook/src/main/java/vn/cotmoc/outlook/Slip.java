package vn.cotmoc.outlook;

import java.util.List;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Cell;

/// What may have gone wrong with a figure.
public sealed interface Slip {

    /// A slip of the unit or of the point: the figure is 10 to the power of the exponent times what is expected,
    /// which is -3 to 3 and not 0.
    record Scale(int exponent) implements Slip {
        public Scale {
            if (exponent == 0 || Math.abs(exponent) > MOST) {
                throw new IllegalArgumentException("A slip of the scale has an exponent of 1 to 3, found " + exponent);
            }
        }

        private static final int MOST = 3;
    }

    /// The sign is the other one.
    record Sign() implements Slip {}

    /// It fits where another figure of the same batch stands, and that one fits here.
    record Swap(Cell with, FigureId.Recorded figure) implements Slip {}

    /// None of these: it only lies far outside what was expected.
    record Unknown() implements Slip {}

    /// The slips that a figure can be examined for alone.
    List<Slip> ALONE =
            List.of(new Scale(-3), new Scale(-2), new Scale(-1), new Scale(1), new Scale(2), new Scale(3), new Sign());

    /// What the stated figure was meant to be, where this is what went wrong.
    default double undo(double stated) {
        return switch (this) {
            case Scale(int exponent) -> stated / Math.pow(10, exponent);
            case Sign() -> -stated;
            case Swap swap -> stated;
            case Unknown() -> stated;
        };
    }
}
