package vn.cotmoc.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.model.Period;
import vn.cotmoc.outlook.Series;

/// Values of series, as arrays and as texts.
final class Numbers {
    private Numbers() {}

    /// The values from one index to before another as a series that begins in a period.
    static Series series(Period.Regular first, double[] values, int from, int to) {
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        for (int i = from; i < to; i++) {
            figures.add(Optional.of(BigDecimal.valueOf(values[i])));
        }
        return Series.of(first, figures);
    }

    static String text(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.10g", value))
                .collect(Collectors.joining(" "));
    }

    static double[] parse(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
