package vn.cotmoc.outlook;

import java.util.Arrays;

/// The scale on which changes are taken to be alike over time.
enum Scale {
    LEVEL,
    LOG,
    LOGIT;

    private static final double WHOLE = 100;

    /// The scale of a series of which nothing but its values is known: logit for shares strictly inside 0 to 100,
    /// log for what is always positive, level otherwise.
    static Scale of(double[] values, Series.Range range) {
        double least = Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(0);
        double most = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(0);
        if (least <= 0) {
            return LEVEL;
        }
        return switch (range) {
            case SHARE -> most < WHOLE ? LOGIT : LEVEL;
            case FREE -> LOG;
            case CHANGE -> LEVEL;
        };
    }

    double to(double value) {
        return switch (this) {
            case LEVEL -> value;
            case LOG -> Math.log(value);
            case LOGIT -> Math.log(value / (WHOLE - value));
        };
    }

    double from(double value) {
        return switch (this) {
            case LEVEL -> value;
            case LOG -> Math.exp(value);
            case LOGIT -> WHOLE / (1 + Math.exp(-value));
        };
    }

    double[] to(double[] values) {
        return Arrays.stream(values).map(this::to).toArray();
    }

    /// As models write it after their name: ` log`, nothing for the level.
    String suffix() {
        return switch (this) {
            case LEVEL -> "";
            case LOG -> " log";
            case LOGIT -> " logit";
        };
    }
}
