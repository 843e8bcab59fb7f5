package vn.cotmoc.outlook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.LocalText;

/// Where a series of the ledger is heading, computed or read back as it was recorded; or why there is no outlook.
public sealed interface Projection {

    /// Which series it is.
    SeriesId id();

    /// An outlook. Computed from the same figures by the same version, it is the same.
    ///
    /// @param points one for each period ahead in the series' own frequency
    /// @param years for a series of parts of a year: what the running year and those that follow come to, a flow by
    /// its sum and a stock by its end
    /// @param withoutYear why the running year has no such figure; empty where it has one or needs none
    record Made(
            SeriesId id,
            Basis basis,
            List<Expected> points,
            List<Expected> years,
            Optional<Outlook.Refused> withoutYear,
            Track track)
            implements Projection {
        public Made {
            points = List.copyOf(points);
            years = List.copyOf(years);
        }

        /// How often the periods recur.
        public Frequency frequency() {
            return points.getFirst().period().frequency();
        }
    }

    /// No outlook.
    ///
    /// @param code stable, never reused; docs/errors has a section for each
    record None(SeriesId id, String code, LocalText why) implements Projection {}

    /// How the method fared on the past of the series, as far as it is recorded: [BackTest] in short.
    ///
    /// @param mase empty where the series never changes
    record Track(int origins, OptionalDouble mase, double coverage80) {}
}
