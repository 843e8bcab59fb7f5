package vn.cotmoc.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.intake.SeriesFile;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.outlook.Forecaster;
import vn.cotmoc.outlook.Outlook;
import vn.cotmoc.outlook.Projection;
import vn.cotmoc.outlook.Projections;
import vn.cotmoc.outlook.Series;
import vn.cotmoc.outlook.SeriesId;

/// `outlook`: where a series is heading.
@Command(
        name = "outlook",
        description = "Forecasts a series, with intervals and a back-test.",
        footer = {
            "",
            "  ./cotmoc outlook INDICATOR        the newest recorded outlook, else one that",
            "                                    is computed now and not recorded",
            "  ./cotmoc outlook --series FILE    of any series in a file",
            "  ./cotmoc outlook --all            computes and records what is not up to",
            "                                    date; import and up do it for what they",
            "                                    touch",
            "",
            "The file is CSV in UTF-8 with the columns period and value, others passed",
            "over, rows in any order. A period is 2024-01, 2024-Q1 or 2024, or a day",
            "where all days begin or all end a month. A blank value is a gap.",
            "Needed are at least 24 monthly, 8 quarterly or 5 yearly figures; a series",
            "that is too short is refused with the reason, which is an answer: exit 0.",
            "Intervals are central: four figures of five lie in lower80..upper80.",
            "Exit 0, or 2 where a finding is an error; then there is no result."
        })
final class OutlookVerb implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int LONGEST = 120;

    private final Visit visit;

    @Parameters(index = "0", arity = "0..1", paramLabel = "INDICATOR", description = "The code of an indicator.")
    @Nullable
    private String indicator;

    @Option(names = "--place", paramLabel = "P", description = "The place, as 20@ (default: the pack's own).")
    @Nullable
    private String place;

    @Option(names = "--part", paramLabel = "B", description = "A part, as scope:phase-1 (default: the total).")
    private String part = Breakdown.TOTAL.toString();

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--series", paramLabel = "FILE.csv", description = "A series in a file: period,value.")
    @Nullable
    private String file;

    @Option(names = "--all", description = "Brings the outlooks of all series up to date, and records them.")
    private boolean all;

    @Option(
            names = "--horizon",
            paramLabel = "N",
            description = "Periods ahead, 1 to 120 (default: 12 months, 8 quarters or 3 years of a file; to the end of "
                    + "the next year, or 6 years, of an indicator).")
    @Nullable
    private Integer horizon;

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    /// A series with its name and the decimals of its figures.
    private record Named(String name, Series series, int decimals) {}

    OutlookVerb(Visit visit) {
        this.visit = visit;
    }

    /// A mistyped word, a wrong name or a wrong file ends it as wrong data does.
    @Override
    public Integer call() {
        try {
            check();
            return all ? updateAll() : indicator != null ? ofLedger(Words.code(indicator)) : ofFile();
        } catch (Failure failure) {
            boolean mine = failure.code().startsWith("CM-1") || failure.code().startsWith("CM-3");
            if (!mine) {
                throw failure;
            }
            visit.console().err().println(failure.code() + ": " + failure.getMessage());
            return REFUSED;
        }
    }

    private void check() {
        if (Stream.of(all, indicator != null, file != null)
                        .filter(Boolean::booleanValue)
                        .count()
                != 1) {
            throw new Failure("CM-1005", "outlook needs one of INDICATOR, --series FILE.csv and --all.");
        }
        if (horizon != null && (horizon < 1 || horizon > LONGEST)) {
            throw new Failure("CM-1005", "\"" + horizon + "\" is no horizon; write 1 to " + LONGEST + ".");
        }
    }

    private int updateAll() {
        Ledger ledger = visit.ledger();
        OutlookPace pace = new OutlookPace(visit.console().err(), visit.house().clock());
        Projections.Summary summary =
                new Projections(ledger).updateAll(Runtime.getRuntime().availableProcessors(), pace);
        visit.console().out().println(OutlookPace.told(summary) + ", revision r" + ledger.head());
        return 0;
    }

    private int ofLedger(Code code) {
        Ledger ledger = visit.ledger();
        SeriesId id = new SeriesId(ledger.indicator(code).code(), Words.read(part, Breakdown::parse), place(ledger));
        AsOf state = Words.read(
                asOf, text -> AsOf.parse(text, ledger.catalogue().pack().zone()));
        Projections projections = new Projections(ledger);
        Projection projection = horizon == null ? projections.get(id, state) : projections.compute(id, state, horizon);
        OutlookAnswer.ofLedger(ledger.indicator(code), projection).write(format, visit.console());
        return 0;
    }

    /// The place that was named, the newest one where its code had several versions.
    private PlaceId place(Ledger ledger) {
        return place == null
                ? ledger.catalogue().pack().root()
                : Words.places(ledger, place).stream().max(PlaceId::compareTo).orElseThrow();
    }

    private int ofFile() {
        return readFile(String.valueOf(file)).map(this::tell).orElse(REFUSED);
    }

    /// The series of the file; empty where a finding is an error.
    private Optional<Named> readFile(String name) {
        Path path = visit.console().file(name);
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
        return Optional.of(new Named(String.valueOf(path.getFileName()), Series.of(figures), Math.max(0, decimals)));
    }

    private int tell(Named named) {
        int steps = horizon == null ? usual(named.series().frequency()) : horizon;
        Outlook outlook = new Forecaster().forecast(named.series(), steps);
        OutlookAnswer.ofFile(named.name(), named.series(), named.decimals(), outlook)
                .write(format, visit.console());
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
