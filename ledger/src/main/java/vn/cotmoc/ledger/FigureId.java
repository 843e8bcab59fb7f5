package vn.cotmoc.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The name of one shown figure, good in a path of an address: a recorded statement (`f123`), or a figure that is
/// computed each time (`trade-balance~20@~2024~_T`, in which `_` stands for the `/` of a period), the same on the map
/// of a day (`population~06040@2025-07-01~2019-04-01~_T~2025-07-01`), or the sum of the places of a level below it
/// (`population~20@~2019-04-01~_T~commune`).
public sealed interface FigureId {

    /// A statement of the log, numbered from 1 in the order of recording.
    record Recorded(long number) implements FigureId {
        public Recorded {
            if (number < 1) {
                throw new IllegalArgumentException("A recorded figure is numbered from 1, found " + number + ".");
            }
        }

        @Override
        public String toString() {
            return "f" + number;
        }
    }

    /// The actual figure of a cell that is computed from others.
    record Computed(Code indicator, PlaceId place, Period period, Breakdown breakdown) implements FigureId {

        /// The cell that is computed.
        public Cell cell() {
            return new Cell(indicator, breakdown, Measure.ACTUAL, place, period);
        }

        @Override
        public String toString() {
            return String.join(
                    "~", indicator.text(), place.toString(), period.toString().replace('/', '_'), breakdown.toString());
        }
    }

    /// The figure of a cell on the map of a day, made of the figures of the places of the map of its own day.
    record Restated(Cell cell, LocalDate map) implements FigureId {
        @Override
        public String toString() {
            return new Computed(cell.indicator(), cell.place(), cell.period(), cell.breakdown()) + "~" + map;
        }
    }

    /// The actual figure of a cell that is made of those of the places of one level below its place.
    record RolledUp(Cell cell, Code level) implements FigureId {
        @Override
        public String toString() {
            return new Computed(cell.indicator(), cell.place(), cell.period(), cell.breakdown()) + "~" + level;
        }
    }

    /// Reads the text of an id.
    /// @throws IllegalArgumentException where the text is none
    static FigureId parse(String text) {
        try {
            if (text.matches("f[1-9][0-9]{0,17}")) {
                return new Recorded(Long.parseLong(text.substring(1)));
            }
            List<String> parts = List.of(text.split("~", -1));
            Computed computed = new Computed(
                    Code.parse(parts.get(0)),
                    PlaceId.parse(parts.get(1)),
                    Period.parse(parts.get(2).replace('_', '/')),
                    Breakdown.parse(parts.get(3)));
            if (parts.size() != 5) {
                return computed;
            }
            String last = parts.get(4);
            return Character.isDigit(last.charAt(0))
                    ? new Restated(computed.cell(), LocalDate.parse(last))
                    : new RolledUp(computed.cell(), Code.parse(last));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a figure id; write f123 or indicator~place~period~breakdown.", wrong);
        }
    }
}
