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
import vn.cotmoc.model.PlaceId;

/// Checks of the rows of lineage, each by itself, with the places they name, and of the shares of each source.
final class LineageChecks {
    private final List<Row<Lineage>> rows;
    private final Index index;
    private final List<Finding> findings = new ArrayList<>();

    private record Passage(LocalDate date, Optional<PlaceId> from, Optional<PlaceId> to) {}

    private record Departure(LocalDate date, PlaceId from) {}

    LineageChecks(List<Row<Lineage>> rows, Index index) {
        this.rows = rows;
        this.index = index;
    }

    List<Finding> findings() {
        Set<Passage> seen = new HashSet<>();
        Map<Departure, List<Row<Lineage>>> departures = new LinkedHashMap<>();
        for (Row<Lineage> row : rows) {
            Lineage lineage = row.value();
            LocalDate date = lineage.change().date();
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
        departures.forEach(this::checkSum);
        return findings;
    }

    private void checkEnds(Row<Lineage> row) {
        Lineage lineage = row.value();
        LocalDate date = lineage.change().date();
        if (lineage.from().isEmpty() && lineage.to().isEmpty()) {
            findings.add(row.finding(
                    GeographyDefect.LINEAGE_OF_NOTHING,
                    lineage.change().event(),
                    "a source, a target or both",
                    "Write the place id of the source; leave only the target of an abolition blank."));
        }
        lineage.from().flatMap(id -> known(row, id)).ifPresent(source -> {
            Validity validity = source.validity();
            if (!validity.start().isBefore(date) || validity.end().isBefore(date)) {
                findings.add(row.finding(
                        GeographyDefect.SOURCE_NOT_ALIVE,
                        source.id(),
                        "a place that exists on the day before " + date,
                        "Name the version of " + source.code() + " that the change of that day met."));
            }
        });
        lineage.to().flatMap(id -> known(row, id)).ifPresent(target -> {
            if (!target.aliveOn(date)) {
                findings.add(row.finding(
                        GeographyDefect.TARGET_NOT_ALIVE,
                        target.id(),
                        "a place that exists on " + date,
                        "Name the version of " + target.code() + " that the change of that day made."));
            }
        });
    }

    private Optional<Place> known(Row<Lineage> row, PlaceId id) {
        Optional<Place> place = index.find(id);
        if (place.isEmpty()) {
            findings.add(row.finding(
                    GeographyDefect.LINEAGE_PLACE_UNKNOWN,
                    id,
                    "the id of a place" + hint(id, row.value().change().date()),
                    "Add the place, or write the id as it stands in the list of places."));
        }
        return place;
    }

    private String hint(PlaceId id, LocalDate date) {
        int number = Math.max(index.number(id.code(), date), index.number(id.code(), date.minusDays(1)));
        return number < 0 ? "" : ", as " + index.places().get(number).id();
    }

    private void checkShare(Row<Lineage> row) {
        Lineage.Share share = row.value().share();
        Optional<BigDecimal> value = share.value();
        if (value.isPresent() && !inRange(value.get())) {
            findings.add(row.finding(
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
                    GeographyDefect.SHARE_BASIS,
                    value.map(BigDecimal::toPlainString).orElse("") + " " + share.basis(),
                    "1 with whole, a share with documented or estimated, none with unknown",
                    "Mend the share or its basis."));
        }
    }

    private static boolean inRange(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private void checkSum(Departure departure, List<Row<Lineage>> threads) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (Row<Lineage> thread : threads) {
            Optional<BigDecimal> share = thread.value().share().value().filter(LineageChecks::inRange);
            sum = sum.add(share.orElse(BigDecimal.ZERO));
            complete &= share.isPresent();
        }
        int sign = sum.compareTo(BigDecimal.ONE);
        if (sign > 0 || (sign < 0 && complete)) {
            findings.add(threads.getLast()
                    .finding(
                            sign > 0 ? GeographyDefect.SHARES_ABOVE_ONE : GeographyDefect.SHARES_BELOW_ONE,
                            sum.toString(),
                            (sign > 0 ? "at most 1" : "1") + " over the " + threads.size() + " targets of "
                                    + departure.from() + " on " + departure.date(),
                            sign > 0
                                    ? "Mend the shares, or leave blank those that are not known."
                                    : "Add the missing target, or leave blank the shares that are not known."));
        }
    }

    private static String words(Lineage lineage) {
        return lineage.from().map(PlaceId::toString).orElse("") + " > "
                + lineage.to().map(PlaceId::toString).orElse("") + " on "
                + lineage.change().date();
    }
}
