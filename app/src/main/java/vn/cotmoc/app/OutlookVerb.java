package vn.cotmoc.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.cotmoc.intake.SeriesFile;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;
import vn.cotmoc.outlook.Forecaster;
import vn.cotmoc.outlook.Series;

/// `outlook`: where a series is heading.
@Command(
        name = "outlook",
        description = "Forecasts a series, with intervals and a back-test.",
        footer = {
            "",
            "The file is CSV in UTF-8 with the columns period and value, others passed",
            "over, rows in any order. A period is 2024-01, 2024-Q1 or 2024, or a day",
            "where all days begin or all end a month. A blank value is a gap.",
            "Needed are at least 24 monthly, 8 quarterly or 5 yearly figures; a series",
            "that is too short is refused with the reason, which is an answer: exit 0.",
            "Intervals are central: lower80 and upper80 hold the figure with 80 %.",
            "Exit 0, or 2 where a finding is an error; then there is no result."
        })
final class OutlookVerb implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int LONGEST = 120;

    private final Visit visit;

    @Option(
            names = "--series",
            paramLabel = "FILE.csv",
            required = true,
            description = "A series in a file: period,value.")
    private String file = "";

    @Option(
            names = "--horizon",
            paramLabel = "N",
            description = "Periods ahead, 1 to 120 (default: 12 months, 8 quarters or 3 years).")
    @Nullable
    private Integer horizon;

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    OutlookVerb(Visit visit) {
        this.visit = visit;
    }

    /// A mistyped word or a wrong file ends it as wrong data does.
    @Override
    public Integer call() {
        try {
            checkHorizon();
            return ofFile().map(this::tell).orElse(REFUSED);
        } catch (Failure failure) {
            visit.console().err().println(failure.code() + ": " + failure.getMessage());
            return REFUSED;
        }
    }

    private void checkHorizon() {
        if (horizon != null && (horizon < 1 || horizon > LONGEST)) {
            throw new Failure("CM-1005", "\"" + horizon + "\" is no horizon; write 1 to " + LONGEST + ".");
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
        int steps = horizon == null ? usual(named.series().frequency()) : horizon;
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
