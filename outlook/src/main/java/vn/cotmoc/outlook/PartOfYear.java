package vn.cotmoc.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.TDistribution;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// The running year of a flow of which only whole years and a part of this one are known. In past years the whole
/// was so many times the part with the same cut-off; the spread of that ratio, on the log scale with Student's t,
/// is the spread of the year.
///
/// @param part the latest figure of the running year, from its first day
/// @param ratios whole ÷ part of the past years of which both are known, above 0
record PartOfYear(Reading part, List<Double> ratios) {
    /// The least number of past years with a figure for the same part.
    static final int LEAST_YEARS = 3;

    static final String REFUSED = "CM-7203";

    /// The part of the year after the last whole one; empty where none is known.
    static Optional<PartOfYear> find(Flows flows, SortedMap<Period.Regular, Point> years) {
        int year = years.lastKey().start().getYear() + 1;
        return flows.latestPart(year).map(part -> new PartOfYear(part, ratios(flows, years, part)));
    }

    private static List<Double> ratios(Flows flows, SortedMap<Period.Regular, Point> years, Reading part) {
        List<Double> all = new ArrayList<>();
        years.forEach((year, whole) -> {
            int back = part.period().year() - year.start().getYear();
            flows.statedToDate(earlier(part.period(), back))
                    .map(reading ->
                            whole.value().doubleValue() / reading.value().doubleValue())
                    .filter(ratio -> Double.isFinite(ratio) && ratio > 0)
                    .ifPresent(all::add);
        });
        return all;
    }

    /// The same cut-off so many years earlier.
    private static LocalDate earlier(Period part, int years) {
        Period period = part;
        for (int i = 0; i < years; i++) {
            period = period.yearEarlier();
        }
        return period.lastDay();
    }

    Period.Regular year() {
        return Period.year(part.period().year());
    }

    boolean isEnough() {
        return ratios.size() >= LEAST_YEARS && part.value().signum() > 0;
    }

    /// What the whole year comes to.
    Quantiles quantiles() {
        double[] logs = ratios.stream().mapToDouble(Math::log).toArray();
        double middle = Arrays.stream(logs).average().orElseThrow();
        double squares =
                Arrays.stream(logs).map(x -> (x - middle) * (x - middle)).sum();
        int n = logs.length;
        double spread = Math.sqrt(squares / (n - 1) * (1 + 1.0 / n));
        TDistribution t = TDistribution.of(n - 1);
        double known = part.value().doubleValue();
        return Quantiles.of(Quantiles.PROBABILITIES.stream()
                .mapToDouble(p -> known * Math.exp(middle + spread * t.inverseCumulativeProbability(p)))
                .toArray());
    }

    /// Why nothing is said of the year.
    Outlook.Refused refusal() {
        return new Outlook.Refused(
                "CM-7203",
                new LocalText(
                        "Năm " + year() + " đã có số đến " + part.period() + ", nhưng chỉ " + ratios.size()
                                + " năm trước có số cùng mốc; cần ít nhất " + LEAST_YEARS + " năm để suy ra cả năm.",
                        "A figure to " + part.period() + " is known of " + year() + ", but only " + ratios.size()
                                + " earlier years have one to the same day; the whole year needs at least "
                                + LEAST_YEARS
                                + "."));
    }
}
