package vn.cotmoc.outlook;

import java.util.Locale;
import java.util.OptionalDouble;

/// How the same method fared on the past of the series: fitted again on what stood before each of several origins,
/// and held against what came after. What an interval learns from errors it learns from earlier origins only.
///
/// @param origins how many times it was fitted
/// @param compared how many forecasts were held against a figure, over all origins and steps
/// @param mase mean absolute error in units of the mean absolute change on the same period of the year before, as
/// that stood before each origin (Hyndman and Koehler 2006); empty where the series never changes
/// @param againstNaive mean absolute error as a share of that of the seasonal-naïve forecast at the same origins;
/// empty where the latter is 0
/// @param coverage how often the intervals held
public record BackTest(int origins, int compared, OptionalDouble mase, OptionalDouble againstNaive, Coverage coverage) {

    /// The shares, 0 to 1, of the figures that lay within the central intervals of 50, 80 and 95 %.
    public record Coverage(double of50, double of80, double of95) {}

    /// One line for people and remarks: `mase 0.71; cover80 0.81; origins 24`.
    public String line() {
        return String.format(
                Locale.ROOT,
                "mase %s; cover80 %.2f; origins %d",
                mase.isPresent() ? String.format(Locale.ROOT, "%.2f", mase.getAsDouble()) : "–",
                coverage.of80(),
                origins);
    }
}
