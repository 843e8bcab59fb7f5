package vn.cotmoc.app;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.outlook.Projection;
import vn.cotmoc.outlook.Projections;
import vn.cotmoc.outlook.SeriesId;

/// `outlook`: where a series is heading.
@Command(
        name = "outlook",
        description = "Forecasts a series with intervals and a back-test, or says why not.",
        footer = {
            "",
            "  ./cotmoc outlook INDICATOR   the newest recorded outlook, or one that is",
            "                               computed now and not recorded",
            "  ./cotmoc outlook --all       computes and records what is not up to date",
            "  ./cotmoc outlook --series F  a series in a file, without the ledger",
            "",
            "import and up bring the series that they touch up to date themselves.",
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
    private static final int FARTHEST = 120;
    private static final int REFUSED = 2;

    private final Visit visit;

    @Parameters(index = "0", arity = "0..1", paramLabel = "INDICATOR", description = "The code of an indicator.")
    @Nullable
    private String indicator;

    @Option(names = "--place", paramLabel = "P", description = "The place, as 20@ (default: the pack's own).")
    @Nullable
    private String place;

    @Option(names = "--part", paramLabel = "B", description = "A part, as scope:phase-1 (default: the total).")
    private String part = Breakdown.TOTAL.toString();

    @Option(
            names = "--horizon",
            paramLabel = "N",
            description =
                    "Periods ahead, 1 to 120, computed now (default: 12 months, 8 quarters or 3 years of a file).")
    @Nullable
    private Integer horizon;

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--all", description = "Brings the outlooks of all series up to date, and records them.")
    private boolean all;

    @Option(names = "--series", paramLabel = "FILE.csv", description = "A series in a file: period,value.")
    @Nullable
    private String series;

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    OutlookVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        int asked = (all ? 1 : 0) + (indicator == null ? 0 : 1) + (series == null ? 0 : 1);
        if (asked != 1) {
            throw new Failure("CM-1005", "outlook needs one of INDICATOR, --series and --all.");
        }
        if (series != null) {
            return ofFile(series);
        }
        return all ? updateAll() : show(Words.code(String.valueOf(indicator)));
    }

    /// A mistyped horizon ends it as wrong data does.
    private int ofFile(String file) {
        try {
            Optional<Integer> periods = horizon == null ? Optional.empty() : Optional.of(horizon(horizon));
            return new SeriesOutlook(visit, file, periods, format).call();
        } catch (Failure failure) {
            visit.console().err().println(failure.code() + ": " + failure.getMessage());
            return REFUSED;
        }
    }

    private int show(Code code) {
        Ledger ledger = visit.ledger();
        SeriesId id = new SeriesId(ledger.indicator(code).code(), Words.read(part, Breakdown::parse), place(ledger));
        AsOf state = Words.read(
                asOf, text -> AsOf.parse(text, ledger.catalogue().pack().zone()));
        Projections projections = new Projections(ledger);
        Projection projection =
                horizon == null ? projections.get(id, state) : projections.compute(id, state, horizon(horizon));
        new OutlookPaper(ledger.indicator(code), projection)
                .write(format, visit.console().out());
        return 0;
    }

    private static int horizon(int periods) {
        if (periods < 1 || periods > FARTHEST) {
            throw new Failure("CM-1005", "\"" + periods + "\" is no horizon; write 1 to " + FARTHEST + ".");
        }
        return periods;
    }

    /// The place that was named; where its code had several versions, the newest one.
    private PlaceId place(Ledger ledger) {
        if (place == null) {
            return ledger.catalogue().pack().root();
        }
        Set<PlaceId> versions = Words.places(ledger, place);
        return versions.stream().max(PlaceId::compareTo).orElseThrow();
    }

    private int updateAll() {
        Ledger ledger = visit.ledger();
        PrintWriter err = visit.console().err();
        Projections.Summary summary = new Projections(ledger)
                .updateAll(
                        Runtime.getRuntime().availableProcessors(),
                        new OutlookPace(err, visit.house().clock()));
        visit.console().out().println(OutlookPace.told(summary) + ", revision r" + ledger.head());
        return 0;
    }
}
