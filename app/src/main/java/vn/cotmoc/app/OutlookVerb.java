package vn.cotmoc.app;

import java.io.PrintWriter;
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
            "",
            "import and up bring the series that they touch up to date themselves."
        })
final class OutlookVerb implements Callable<Integer> {
    private static final int FARTHEST = 60;

    private final Visit visit;

    @Parameters(index = "0", arity = "0..1", paramLabel = "INDICATOR", description = "The code of an indicator.")
    @Nullable
    private String indicator;

    @Option(names = "--place", paramLabel = "P", description = "The place, as 20@ (default: the pack's own).")
    @Nullable
    private String place;

    @Option(names = "--part", paramLabel = "B", description = "A part, as scope:phase-1 (default: the total).")
    private String part = Breakdown.TOTAL.toString();

    @Option(names = "--horizon", paramLabel = "N", description = "So many periods ahead, computed now; 60 at most.")
    @Nullable
    private Integer horizon;

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--all", description = "Brings the outlooks of all series up to date, and records them.")
    private boolean all;

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    OutlookVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        if (all == (indicator != null)) {
            throw new Failure("CM-1005", "outlook needs an INDICATOR, or --all, and not both.");
        }
        return all ? updateAll() : show(Words.code(String.valueOf(indicator)));
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
            throw new Failure(
                    "CM-1005", "\"" + periods + "\" is no horizon; write 1 to " + FARTHEST + " periods ahead.");
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
