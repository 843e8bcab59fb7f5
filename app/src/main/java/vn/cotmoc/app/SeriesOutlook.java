package vn.cotmoc.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import vn.cotmoc.intake.SeriesFile;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;
import vn.cotmoc.outlook.Forecaster;
import vn.cotmoc.outlook.Series;

/// The outlook of a series in a file, without any ledger.
record SeriesOutlook(Visit visit, String file, Optional<Integer> horizon, Format format) {
    private static final int REFUSED = 2;

    /// A mistyped word or a wrong file ends it as wrong data does.
    int call() {
        try {
            return ofFile().map(this::tell).orElse(REFUSED);
        } catch (Failure failure) {
            visit.console().err().println(failure.code() + ": " + failure.getMessage());
            return REFUSED;
        }
    }

    /// The series of the file; empty where a finding is an error.
    private Optional<OutlookAnswer.Named> ofFile() {
        Path path = visit.console().file(file);
        if (!Files.isRegularFile(path)) {
            throw new Failure("CM-3006", "No file \"" + path + "\".");
        }
        SeriesFile.Result result = SeriesFile.read(path);
        result.findings().forEach(finding -> visit.console().err().println(finding.message()));
        if (result.figures().isEmpty()) {
            visit.console().err().println("[outlook] nothing was forecast");
            return Optional.empty();
        }
        SortedMap<Period.Regular, BigDecimal> figures = result.figures().get();
        int decimals = figures.values().stream()
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return Optional.of(
                new OutlookAnswer.Named(String.valueOf(path.getFileName()), Series.of(figures), Math.max(0, decimals)));
    }

    private int tell(OutlookAnswer.Named named) {
        int steps = horizon.orElseGet(() -> usual(named.series().frequency()));
        OutlookAnswer answer = new OutlookAnswer(named, new Forecaster().forecast(named.series(), steps));
        answer.write(format, visit.console());
        return 0;
    }

    private static int usual(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> 3;
            case HALF -> 4;
            case QUARTER -> 8;
            case MONTH, DAY -> 12;
        };
    }
}
