package vn.cotmoc.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.cotmoc.intake.RestateRequest;
import vn.cotmoc.intake.RestateResult;
import vn.cotmoc.intake.Restater;
import vn.cotmoc.model.Failure;

/// `restate`: figures from one geography to another, by files alone. It needs no store and opens none.
@Command(
        name = "restate",
        description = "Moves figures between two geographies, by files of any country, without a ledger.",
        footer = {
            "",
            "Files are CSV in UTF-8, columns in any order, others beside them passed over:",
            "  places    place_id,code,name,level,valid_from,valid_to",
            "            valid_to is the first day after; blank is open",
            "  lineage   date,from_place_id,to_place_id,share and, where wanted, basis",
            "            a share of 1 is the whole place, a smaller one documented unless",
            "            basis says estimated, a blank one unknown; a place that",
            "            continues needs no row, and the rest of one that lives on stays;",
            "            blank to_place_id ends a place without a successor;",
            "            only days after the earlier and up to the later date count",
            "  data      place_id,value or place_id,numerator,denominator",
            "Result: place_id,value,exactness,members for every place that the figures",
            "reach. exactness is exact, documented, estimated or undefined. An undefined",
            "place, or one of which a part has no figure, has a blank value, and members",
            "names the places, parted by semicolons, that are exact together.",
            "Backwards, a later place with one origin belongs to it as a whole, and",
            "one with several is divided in a way that is not known: undefined.",
            "Sums are kept to the last digit: rounding is by largest remainder.",
            "Exit 0, or 2 where a finding is an error; then there is no result."
        })
final class RestateVerb implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int MOST_DECIMALS = 6;
    private static final List<String> COLUMNS = List.of("place_id", "value", "exactness", "members");

    private final Visit visit;

    @Option(names = "--places", paramLabel = "P.csv", required = true, description = "The list of places.")
    private String places = "";

    @Option(names = "--lineage", paramLabel = "L.csv", required = true, description = "What became of what.")
    private String lineage = "";

    @Option(names = "--data", paramLabel = "D.csv", required = true, description = "The figures.")
    private String data = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "A day of the geography that the figures are in.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "DATE",
            required = true,
            description = "A day of the geography that they go to; it may be earlier.")
    private String to = "";

    @Option(names = "--measure", paramLabel = "M", description = "additive or ratio (default: additive).")
    private Kind measure = Kind.ADDITIVE;

    @Option(
            names = "--decimals",
            paramLabel = "N",
            description = "Decimals of the result, 0 to 6 (default: as many as are needed, at most 6).")
    @Nullable
    private Integer decimals;

    @Option(names = "--format", paramLabel = "F", description = "csv, table or json (default: csv).")
    private Format format = Format.CSV;

    /// What the figures are.
    private enum Kind {
        ADDITIVE,
        RATIO
    }

    RestateVerb(Visit visit) {
        this.visit = visit;
    }

    /// A mistyped date or file ends it as wrong data does.
    @Override
    public Integer call() {
        try {
            return restate();
        } catch (Failure failure) {
            visit.console().err().println(failure.code() + ": " + failure.getMessage());
            return REFUSED;
        }
    }

    private int restate() {
        RestateResult result = Restater.restate(new RestateRequest(
                file(places),
                file(lineage),
                file(data),
                new RestateRequest.Ways(Words.day(from), Words.day(to)),
                measure == Kind.RATIO,
                wantedDecimals()));
        result.findings().forEach(finding -> visit.console().err().println(finding.message()));
        Optional<List<RestateResult.Line>> lines = result.lines();
        if (lines.isEmpty()) {
            visit.console().err().println("[restate] nothing was restated");
            return REFUSED;
        }
        List<List<String>> rows = lines.get().stream().map(RestateVerb::row).toList();
        format.write(new Format.Rows(COLUMNS, rows), "figures", visit.console().out());
        return 0;
    }

    private Path file(String name) {
        Path file = visit.console().file(name);
        if (!Files.isRegularFile(file)) {
            throw new Failure("CM-3006", "No file \"" + file + "\".");
        }
        return file;
    }

    private OptionalInt wantedDecimals() {
        if (decimals == null) {
            return OptionalInt.empty();
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new Failure("CM-1005", "\"" + decimals + "\" is no number of decimals; write 0 to 6.");
        }
        return OptionalInt.of(decimals);
    }

    private static List<String> row(RestateResult.Line line) {
        return List.of(
                line.place(),
                line.value().map(RestateVerb::plain).orElse(""),
                line.exactness().toString(),
                String.join(";", line.group()));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
