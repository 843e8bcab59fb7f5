package vn.cotmoc.ledger.spi;

import java.util.Arrays;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Measure;

/// Which cells to read, by dictionary numbers. An empty array asks for all; `newestOnly` asks for the newest version
/// of each cell, reporter and vintage, otherwise every version comes.
public record Scan(int[] indicators, int[] breakdowns, int[] places, int[] periods, Measure measure, State state) {

    /// The state of knowledge, whether superseded versions are left out, and whether the reader asks since when the
    /// cells are known; where it does not, a store may leave that 0.
    public record State(AsOf asOf, boolean newestOnly, boolean withKnown) {

        /// A state with everything that is known of the cells.
        public State(AsOf asOf, boolean newestOnly) {
            this(asOf, newestOnly, true);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scan that
                && Arrays.equals(indicators, that.indicators)
                && Arrays.equals(breakdowns, that.breakdowns)
                && Arrays.equals(places, that.places)
                && Arrays.equals(periods, that.periods)
                && measure == that.measure
                && state.equals(that.state);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(indicators) * 31 + Arrays.hashCode(places) * 17 + Arrays.hashCode(periods);
    }
}
