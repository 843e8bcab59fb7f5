package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cotmoc.geography.Chronicle;
import vn.cotmoc.geography.ChronicleBuilder;
import vn.cotmoc.geography.CommonUnit;
import vn.cotmoc.geography.CommonUnits;
import vn.cotmoc.geography.Correspondence;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Figures;
import vn.cotmoc.geography.GeographyDefect;
import vn.cotmoc.geography.Loss;
import vn.cotmoc.geography.Restatement;
import vn.cotmoc.model.Location;

/// Moves figures between two geographies by files alone, of any country, without a ledger. Every defect is a finding;
/// while one of severity error stands there is no result.
///
/// A place that the figures reach is a line of the result, in the order of the list of places. Where a part of
/// it has no figure, or its share is not known, the line is undefined and names the group that is exact.
public final class Restater {
    private static final int DECIMALS = 6;

    private final RestateRequest request;
    private final Findings findings = new Findings();

    private Restater(RestateRequest request) {
        this.request = request;
    }

    /// Reads the files and restates.
    /// @throws Failure CM-2901 where a file cannot be read
    public static RestateResult restate(RestateRequest request) {
        return new Restater(request).run();
    }

    private RestateResult run() {
        ChronicleBuilder builder =
                new ChronicleBuilder(request.ways().from(), request.ways().to());
        Map<String, RestateFiles.Entry> entries = new LinkedHashMap<>();
        try {
            RestateFiles files = new RestateFiles(findings);
            files.places(Input.of(request.places()), builder);
            files.lineage(Input.of(request.lineage()), builder);
            entries.putAll(files.data(Input.of(request.data()), request.ratio()));
        } catch (Stop stop) {
            return new RestateResult(Optional.empty(), findings.list());
        }
        ChronicleBuilder.Outcome outcome = builder.build();
        boolean unread = findings.hasErrors();
        findings.addAll(outcome.findings());
        if (unread || outcome.chronicle().isEmpty()) {
            return new RestateResult(Optional.empty(), findings.list());
        }
        Chronicle chronicle = outcome.chronicle().get();
        return restate(chronicle.between(request.ways().from(), request.ways().to()), entries, builder, chronicle);
    }

    private RestateResult restate(
            Correspondence way,
            Map<String, RestateFiles.Entry> entries,
            ChronicleBuilder builder,
            Chronicle chronicle) {
        boolean[] reached = reach(way, entries, builder, chronicle);
        if (findings.hasErrors()) {
            return new RestateResult(Optional.empty(), findings.list());
        }
        try {
            Figures result = request.ratio()
                    ? restatement(way).ratio(figures(way, entries, 0), figures(way, entries, 1))
                    : restatement(way).sum(figures(way, entries, 0)).figures();
            List<RestateResult.Line> lines = lines(way, entries, result, reached);
            return new RestateResult(Optional.of(lines), findings.list());
        } catch (ArithmeticException tooLarge) {
            findings.add(
                    RestateDefect.SUM_TOO_LARGE,
                    Location.of(Input.of(request.data()).name()),
                    String.valueOf(tooLarge.getMessage()),
                    "sums of at most " + Long.MAX_VALUE / 1_000_000,
                    "Use a larger unit.");
            return new RestateResult(Optional.empty(), findings.list());
        }
    }

    private Restatement restatement(Correspondence way) {
        return Restatement.along(way).withDecimals(request.decimals().orElse(DECIMALS));
    }

    /// The targets that figures reach. Figures of places that are unknown, do not exist, or go nowhere are findings.
    private boolean[] reach(
            Correspondence way,
            Map<String, RestateFiles.Entry> entries,
            ChronicleBuilder builder,
            Chronicle chronicle) {
        boolean[] reached = new boolean[way.targetCount()];
        entries.forEach((id, entry) -> {
            OptionalInt source = way.findSource(id);
            if (source.isEmpty()) {
                refuse(id, entry, chronicle);
                return;
            }
            for (int target : way.targetsOf(source.getAsInt())) {
                reached[target] = true;
            }
            way.losses(source.getAsInt()).forEach(loss -> lost(id, loss, entry, builder));
        });
        return reached;
    }

    private void refuse(String id, RestateFiles.Entry entry, Chronicle chronicle) {
        boolean known = chronicle.knows(id);
        findings.add(
                known ? RestateDefect.NOT_ALIVE : RestateDefect.UNKNOWN_PLACE,
                entry.at(),
                id,
                known
                        ? "a place that exists on " + request.ways().from()
                        : "the place_id of a row of "
                                + Input.of(request.places()).name(),
                known
                        ? "Name the version of the place that existed on that day, or give the day of the figures with --from."
                        : "Add the place, or write the id as it stands there.");
    }

    private void lost(String id, Loss loss, RestateFiles.Entry entry, ChronicleBuilder builder) {
        boolean told = loss.kind() == Loss.Kind.ABOLISHED;
        Location at =
                told ? entry.at() : builder.whereEnds(loss.place(), loss.date()).orElse(entry.at());
        String where = loss.place().equals(id) ? "" : ", and figures of " + id + " with it";
        findings.add(
                told ? GeographyDefect.FIGURE_ENDS : GeographyDefect.FIGURE_LOST,
                at,
                loss.place(),
                switch (loss.kind()) {
                    case GAP -> "a row of lineage from it on " + loss.date() + where;
                    case ABOLISHED -> "a successor on " + loss.date() + where;
                    case SHARES_BELOW_ONE ->
                        "shares that add up to 1 on " + loss.date() + ", "
                                + loss.part().map(BigDecimal::toPlainString).orElse("something") + " is missing"
                                + where;
                    case NO_ORIGIN -> "a row of lineage to it" + where;
                },
                told
                        ? "Nothing is to be done where that is so; its figure is in no result."
                        : "Say in the lineage what became of it, with a blank target where nothing did.");
    }

    private static Figures figures(Correspondence way, Map<String, RestateFiles.Entry> entries, int which) {
        Figures figures = Figures.absent(way.sourceCount(), 1);
        entries.forEach((id, entry) -> entry.numbers()
                .get(which)
                .ifPresent(value -> figures.set(way.findSource(id).orElseThrow(), 0, value)));
        return figures;
    }

    private List<RestateResult.Line> lines(
            Correspondence way, Map<String, RestateFiles.Entry> entries, Figures result, boolean[] reached) {
        CommonUnits units = way.commonUnits();
        List<RestateResult.Line> lines = new ArrayList<>();
        for (int target = 0; target < reached.length; target++) {
            if (reached[target]) {
                lines.add(line(way, units, entries, result, target));
            }
        }
        return lines;
    }

    private RestateResult.Line line(
            Correspondence way,
            CommonUnits units,
            Map<String, RestateFiles.Entry> entries,
            Figures result,
            int target) {
        String id = way.target(target);
        var value = result.find(target, 0);
        if (value.isPresent()) {
            BigDecimal number = BigDecimal.valueOf(value.getAsLong(), DECIMALS);
            return new RestateResult.Line(id, Optional.of(number), way.exactness(target), List.of());
        }
        if (way.exactness(target) != Exactness.UNDEFINED) {
            tellWhatIsAbsent(way, entries, target);
        }
        List<String> group = units.findByTarget(target).map(CommonUnit::targets).orElse(List.of());
        return new RestateResult.Line(id, Optional.empty(), Exactness.UNDEFINED, group);
    }

    private void tellWhatIsAbsent(Correspondence way, Map<String, RestateFiles.Entry> entries, int target) {
        List<Correspondence.Part> parts = way.parts(target);
        List<String> absent = parts.stream()
                .map(Correspondence.Part::source)
                .filter(source -> !isKnown(entries.get(source)))
                .toList();
        Location data = Location.of(Input.of(request.data()).name());
        if (absent.isEmpty()) {
            findings.add(
                    RestateDefect.ZERO_DENOMINATOR,
                    data,
                    way.target(target),
                    "a denominator that is not 0",
                    "The ratio of this place is left blank.");
        } else {
            findings.add(
                    RestateDefect.PART_ABSENT,
                    data,
                    way.target(target),
                    "figures of all " + parts.size() + " parts, and " + absent.size() + " have none: "
                            + String.join(", ", absent.subList(0, Math.min(5, absent.size()))),
                    "Add their figures; until then this place is left blank.");
        }
    }

    private static boolean isKnown(RestateFiles.@org.jspecify.annotations.Nullable Entry entry) {
        return entry != null && entry.numbers().stream().allMatch(Optional::isPresent);
    }
}
