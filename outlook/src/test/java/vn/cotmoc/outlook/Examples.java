package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// Series for tests.
final class Examples {
    /// International airline passengers in thousands, monthly from January 1949 (Box and Jenkins, series G).
    static final double[] PASSENGERS = {
        112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133,
                114,
        140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242, 209,
                191,
        172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293,
                259,
        229, 203, 229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313, 318, 374, 413,
                405,
        355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336, 340, 318, 362, 348, 363, 435,
                491,
        505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472,
                535,
        622, 606, 508, 461, 390, 432
    };

    private Examples() {}

    static Series passengers() {
        return series(Period.month(1949, 1), PASSENGERS);
    }

    /// NaN is a gap.
    static Series series(Period.Regular first, double... values) {
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        for (double value : values) {
            figures.add(Double.isNaN(value) ? Optional.empty() : Optional.of(BigDecimal.valueOf(value)));
        }
        return Series.of(first, figures);
    }

    static Series yearly(double... values) {
        return series(Period.year(2010), values);
    }

    static Series monthly(double... values) {
        return series(Period.month(2015, 1), values);
    }

    /// From the first quarter of 2010.
    static Series quarterly(double... values) {
        return series(new Period.Regular(Frequency.QUARTER, 160), values);
    }

    static Forecast forecast(Series series, int horizon) {
        Outlook outlook = new Forecaster().forecast(series, horizon);
        if (outlook instanceof Forecast forecast) {
            return forecast;
        }
        throw new AssertionError(outlook.toString());
    }

    static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }
}
