package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Finding;

/// Checks of the rows of lineage, each by itself, with the places they name, and of the shares of each source.
final class LineageChecks {
    private final List<Row<Draft>> rows;
    private final Register register;
    private final List<Finding> findings = new ArrayList<>();

    private record Passage(LocalDate date, Optional<String> from, Optional<String> to) {}

    private record Departure(LocalDate date, String from) {}

    LineageChecks(List<Row<Draft>> rows, Register register) {
        this.rows = rows;
        this.register = register;
    }

    List<Finding> findings() {
        Set<Passage> seen = new HashSet<>();
        Map<Departure, List<Row<Draft>>> departures = new LinkedHashMap<>();
        for (Row<Draft> row : rows) {
            Draft lineage = row.value();
            LocalDate date = lineage.date();
            if (!seen.add(new Passage(date, lineage.from(), lineage.to()))) {
                findings.add(row.finding(
                        GeographyDefect.LINEAGE_TWICE,
                        words(lineage),
                        "one row a source, target and day",
                        "Remove one of the two rows, or add their shares up."));
                continue;
            }
            checkEnds(row);
            checkShare(row);
            if (lineage.from().isPresent() && lineage.to().isPresent()) {
                departures
                        .computeIfAbsent(new Departure(date, lineage.from().get()), key -> new ArrayList<>())
                        .add(row);
            }
        }
        departures.forEach((departure, threads) ->
                new ShareSums(departure.from(), departure.date(), threads, stays(departure)).addTo(findings));
        checkGaps();
        return findings;
    }

    /// Whether the source lives on, so that what does not leave it stays.
    private boolean stays(Departure departure) {
        return register.find(departure.from())
                .filter(place -> place.aliveBefore(departure.date()) && place.aliveOn(departure.date()))
                .isPresent();
    }

    /// A list that tells of a day tells of all that happened on it; where it tells of none, there is nothing to miss.
    private void checkGaps() {
        Set<LocalDate> days = new HashSet<>();
        rows.forEach(row -> days.add(row.value().date()));
        Set<Departure> told = new HashSet<>();
        for (Row<Draft> row : rows) {
            row.value()
                    .from()
                    .ifPresent(from -> told.add(new Departure(row.value().date(), from)));
        }
        for (Row<Existence> row : register.rows()) {
            for (Validity validity : row.value().validities()) {
                LocalDate end = validity.end();
                if (days.contains(end)
                        && !told.contains(new Departure(end, row.value().id()))) {
                    findings.add(row.finding(
                            GeographyDefect.GAP,
                            row.value().id(),
                            "a row of lineage from it on " + end,
                            "Say what became of it, with a blank target where nothing did."));
                }
            }
        }
    }

    private void checkEnds(Row<Draft> row) {
        Draft lineage = row.value();
        LocalDate date = lineage.date();
        if (lineage.from().isEmpty() && lineage.to().isEmpty()) {
            findings.add(row.finding(
                    GeographyDefect.LINEAGE_OF_NOTHING,
                    lineage.event(),
                    "a source, a target or both",
                    "Write the place id of the source; leave only the target of an abolition blank."));
        }
        lineage.from().flatMap(id -> known(row, lineage.columns().from(), id)).ifPresent(source -> {
            if (!source.aliveBefore(date)) {
                findings.add(row.finding(
                        lineage.columns().from(),
                        GeographyDefect.SOURCE_NOT_ALIVE,
                        source.id(),
                        "a place that exists on the day before " + date,
                        "Name the version of " + source.code() + " that the change of that day met."));
            }
        });
        lineage.to().flatMap(id -> known(row, lineage.columns().to(), id)).ifPresent(target -> {
            if (!target.aliveOn(date)) {
                findings.add(row.finding(
                        lineage.columns().to(),
                        GeographyDefect.TARGET_NOT_ALIVE,
                        target.id(),
                        "a place that exists on " + date,
                        "Name the version of " + target.code() + " that the change of that day made."));
            }
        });
    }

    private Optional<Existence> known(Row<Draft> row, int column, String id) {
        Optional<Existence> place = register.find(id);
        if (place.isEmpty()) {
            findings.add(row.finding(
                    column,
                    GeographyDefect.LINEAGE_PLACE_UNKNOWN,
                    id,
                    "the id of a place"
                            + register.hint(id, row.value().date())
                                    .map(near -> ", as " + near)
                                    .orElse(""),
                    "Add the place, or write the id as it stands in the list of places."));
        }
        return place;
    }

    private void checkShare(Row<Draft> row) {
        checkShare(row, row.value().share());
        row.value().byMeasure().forEach((measure, share) -> checkShare(row, share));
    }

    private void checkShare(Row<Draft> row, Lineage.Share share) {
        Optional<BigDecimal> value = share.value();
        if (value.isPresent() && !inRange(value.get())) {
            findings.add(row.finding(
                    row.value().columns().share(),
                    GeographyDefect.SHARE_RANGE,
                    value.get().toString(),
                    "a number above 0 and at most 1",
                    "Write the share of the source as a fraction, 0.35 for 35 %; leave it blank where it is unknown."));
            return;
        }
        boolean fits = switch (share.basis()) {
            case WHOLE -> value.isPresent() && value.get().compareTo(BigDecimal.ONE) == 0;
            case DOCUMENTED, ESTIMATED -> value.isPresent();
            case UNKNOWN -> value.isEmpty();
        };
        if (!fits) {
            findings.add(row.finding(
                    row.value().columns().share(),
                    GeographyDefect.SHARE_BASIS,
                    value.map(BigDecimal::toPlainString).orElse("") + " " + share.basis(),
                    "1 with whole, a share with documented or estimated, none with unknown",
                    "Mend the share or its basis."));
        }
    }

    static boolean inRange(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static String words(Draft lineage) {
        return lineage.from().orElse("") + " > " + lineage.to().orElse("") + " on " + lineage.date();
    }
}
