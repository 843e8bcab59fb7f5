package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Unit;

/// Reads the value of a row with its bound and unit.
final class Amounts {
    private static final String ABSENT = "absent:";
    private static final String ARROW = "->";

    private final Words words;
    private final Cells cells;
    private final int value;
    private final int unit;

    Amounts(Words words, Cells cells) {
        this.words = words;
        this.cells = cells;
        this.value = cells.column("value");
        this.unit = cells.column("unit");
    }

    /// The figure; null, with findings, where the row does not state one.
    @Nullable
    Figure read(Row row, BoundWord bound, @Nullable Indicator indicator) {
        String text = row.text(value);
        if (text.isEmpty()) {
            cells.refuse(
                    row,
                    value,
                    RowDefect.MISSING_FIELD,
                    "",
                    "a number, or absent: with a reason, as absent:not-reported",
                    "Fill the field; zero is a number and never an absence.");
            return null;
        }
        if (text.startsWith(ABSENT)) {
            Reading.Good<Absence> reason = cells.need(row, value, "value", words.absences);
            return reason == null ? null : new Figure.Absent(reason.value());
        }
        return bound == BoundWord.RANGE ? range(row, text, indicator) : single(row, text, bound, indicator);
    }

    /// A change and the level that it leads to, both in the indicator's unit.
    record Step(BigDecimal change, Figure level) {}

    /// The step that the row states as `change->level`; null, with findings, where it states none.
    @Nullable
    Step step(Row row, BoundWord bound, @Nullable Indicator indicator) {
        String text = row.text(value);
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            cells.refuse(
                    row,
                    value,
                    RowDefect.BAD_RANGE,
                    text,
                    "a change and the level that it leads to, as -0.7->4.33",
                    "Write both, or the level alone with the shape point.");
            return null;
        }
        BigDecimal change = number(row, text.substring(0, arrow).strip());
        Figure level = single(row, text.substring(arrow + ARROW.length()).strip(), bound, indicator);
        Unit own = unit(row, indicator);
        if (change == null || level == null || own == null || indicator == null) {
            return null;
        }
        BigDecimal converted = convert(row, change, own, indicator);
        return converted == null ? null : new Step(converted, level);
    }

    private @Nullable Figure single(Row row, String text, BoundWord bound, @Nullable Indicator indicator) {
        if (text.contains("..")) {
            cells.refuse(row, value, RowDefect.BAD_RANGE, text, "one number", "Write range into the column bound.");
            return null;
        }
        BigDecimal number = number(row, text);
        Unit own = unit(row, indicator);
        if (number == null || own == null || indicator == null) {
            return null;
        }
        BigDecimal converted = convert(row, number, own, indicator);
        return converted == null ? null : new Figure.Known(converted, indicator.unit(), bound.hedge());
    }

    private @Nullable Figure range(Row row, String text, @Nullable Indicator indicator) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            refuseRange(row, text);
            return null;
        }
        BigDecimal low = number(row, text.substring(0, dots).strip());
        BigDecimal high = number(row, text.substring(dots + 2).strip());
        Unit own = unit(row, indicator);
        if (low == null || high == null || own == null || indicator == null) {
            return null;
        }
        if (high.compareTo(low) <= 0) {
            refuseRange(row, text);
            return null;
        }
        BigDecimal from = convert(row, low, own, indicator);
        BigDecimal to = convert(row, high, own, indicator);
        return from == null || to == null ? null : new Figure.Known(from, indicator.unit(), new Bound.UpTo(to));
    }

    private void refuseRange(Row row, String text) {
        cells.refuse(
                row,
                value,
                RowDefect.BAD_RANGE,
                text,
                "two numbers, the lower first, as 7.7..8",
                "Write both ends, or another bound.");
    }

    /// A number beside the value, in the indicator's unit; null, with findings, where it is none.
    @Nullable
    BigDecimal amount(Row row, int column, String text, Indicator indicator) {
        BigDecimal number = number(row, column, text);
        Unit own = unit(row, indicator);
        return number == null || own == null ? null : convert(row, number, own, indicator);
    }

    private @Nullable BigDecimal number(Row row, String text) {
        return number(row, value, text);
    }

    private @Nullable BigDecimal number(Row row, int column, String text) {
        return switch (NumberText.read(text, NumberText.Format.PLAIN)) {
            case Reading.Good<BigDecimal> good -> good.value();
            case Reading.Bad<BigDecimal> bad -> {
                cells.refuse(row, column, text, bad);
                yield null;
            }
        };
    }

    private @Nullable Unit unit(Row row, @Nullable Indicator indicator) {
        if (row.text(unit).isEmpty()) {
            return indicator == null ? null : indicator.unit();
        }
        Reading.Good<Unit> stated = cells.need(row, unit, "unit", words.units);
        return stated == null ? null : stated.value();
    }

    private @Nullable BigDecimal convert(Row row, BigDecimal number, Unit from, Indicator indicator) {
        Unit to = indicator.unit();
        if (from.equals(to)) {
            return number;
        }
        if (!from.dimension().equals(to.dimension())) {
            cells.refuse(
                    row,
                    unit,
                    RowDefect.OTHER_DIMENSION,
                    from.code().text(),
                    "a unit of " + to.dimension() + ", as " + to.code(),
                    "State the figure in " + to.code() + ", or correct the indicator.");
            return null;
        }
        Optional<BigDecimal> converted = from.convert(number, to);
        if (converted.isEmpty()) {
            cells.refuse(
                    row,
                    value,
                    RowDefect.INEXACT_UNIT,
                    number.toPlainString(),
                    "a value whose " + to.code() + " have at most 12 digits before the point and 6 after it",
                    "State the figure in " + to.code() + ".");
            return null;
        }
        return converted.get();
    }
}
