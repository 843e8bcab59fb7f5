package vn.cotmoc.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;

/// `show`: figures, with vintage, reporter and source.
@Command(name = "show", description = "Shows the figures of an indicator, with vintage, reporter and source.")
final class ShowVerb implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "breakdown",
            "place",
            "period",
            "measure",
            "vintage",
            "value",
            "bound",
            "unit",
            "reporter",
            "source",
            "known",
            "id");

    private static final List<String> MOVED_COLUMNS = List.of(
            "indicator",
            "breakdown",
            "place",
            "period",
            "measure",
            "vintage",
            "value",
            "bound",
            "unit",
            "exactness",
            "coverage",
            "id");

    private final Visit visit;

    @Parameters(index = "0", paramLabel = "INDICATOR", description = "The code of an indicator, as grdp-growth.")
    private String indicator = "";

    @Option(names = "--place", paramLabel = "P", description = "A place, as 20@ or its code; all places without it.")
    @Nullable
    private String place;

    @Option(names = "--period", paramLabel = "A..B", description = "Periods from A to B, or all inside one.")
    @Nullable
    private String period;

    @Option(names = "--measure", paramLabel = "M", description = "actual, target or projection (default: actual).")
    private String measure = "actual";

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--geography", paramLabel = "DATE", description = "On the map of the date, with exactness.")
    @Nullable
    private String geography;

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    ShowVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Ledger ledger = visit.ledger();
        Code code = ledger.indicator(Words.code(indicator)).code();
        Query query = Query.of(code)
                .withAllBreakdowns()
                .withMeasure(Words.constant(Measure.class, measure, "measure"))
                .withAsOf(asOf(ledger))
                .withWhen(period == null ? When.ALWAYS : Words.read(period, When::parse))
                .withPlaces(place == null ? Set.of() : Words.places(ledger, place));
        List<List<String>> rows = new ArrayList<>();
        if (geography == null) {
            ledger.statements(query).stream().map(ShowVerb::row).forEach(rows::add);
            Derivations derivations = new Derivations(ledger);
            if (derivations.isDerived(code) && query.measure() == Measure.ACTUAL) {
                derivations.list(code, query).stream().map(ShowVerb::row).forEach(rows::add);
            }
        } else {
            RestatedSlice moved = new Restatements(ledger).get(query, Words.day(geography));
            if (!moved.lost().isEmpty()) {
                visit.console()
                        .err()
                        .println("show: " + moved.lost().size()
                                + " figures have no place, or not all of theirs, on the map of "
                                + moved.map() + ", since their places ended without a successor: "
                                + moved.lost().stream()
                                        .limit(5)
                                        .map(lost ->
                                                lost.id() + " (" + lost.cell().place() + ", "
                                                        + lost.cell().period() + ")")
                                        .collect(Collectors.joining(", "))
                                + (moved.lost().size() > 5 ? ", …" : ""));
            }
            moved.ordered().forEach(row -> rows.add(row(moved.get(row), query.measure(), moved.map())));
        }
        if (rows.isEmpty()) {
            throw new Failure(
                    "CM-3004",
                    "No figure of \"" + code + "\" answers; loosen --place, --period or --as-of, or see ./cotmoc show "
                            + code + " alone.");
        }
        format.write(
                new Format.Rows(geography == null ? COLUMNS : MOVED_COLUMNS, Set.of("value"), rows),
                "figures",
                visit.console().out());
        return 0;
    }

    private AsOf asOf(Ledger ledger) {
        return Words.read(
                asOf, text -> AsOf.parse(text, ledger.catalogue().pack().zone()));
    }

    private static List<String> row(RestatedFigure moved, Measure measure, LocalDate map) {
        return List.of(
                moved.cell().indicator().text(),
                moved.cell().breakdown().toString(),
                moved.cell().place().toString(),
                moved.cell().period().toString(),
                Words.lower(measure),
                Words.lower(moved.vintage()),
                Words.value(moved.figure()),
                Words.bound(moved.figure()),
                unit(moved.figure()),
                moved.exactness().toString(),
                moved.coverage().known() + "/" + moved.coverage().parts(),
                moved.id(map).toString());
    }

    /// A computed figure has no reporter and no source of its own; explain leads to those of its inputs.
    private static List<String> row(Derivation derivation) {
        FigureId.Computed id = derivation.id();
        return List.of(
                id.indicator().text(),
                id.breakdown().toString(),
                id.place().toString(),
                id.period().toString(),
                Words.lower(Measure.ACTUAL),
                Words.lower(derivation.vintage()),
                Words.value(derivation.figure()),
                Words.bound(derivation.figure()),
                unit(derivation.figure()),
                "",
                "",
                "",
                id.toString());
    }

    private static String unit(Figure figure) {
        return figure instanceof Figure.Known known ? known.unit().code().text() : "";
    }

    private static List<String> row(Statement statement) {
        Observation observation = statement.observation();
        return List.of(
                observation.cell().indicator().text(),
                observation.cell().breakdown().toString(),
                observation.cell().place().toString(),
                observation.cell().period().toString(),
                Words.lower(observation.cell().measure()),
                Words.lower(observation.vintage()),
                Words.value(observation.figure()),
                Words.bound(observation.figure()),
                unit(observation.figure()),
                observation.reporter().text(),
                observation.citation().source().text(),
                statement.known().toString(),
                statement.id().toString());
    }
}
