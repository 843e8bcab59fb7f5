package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// Takes rows of places and lineage with ids of any form, as any country's lists have them, and checks them as a whole.
/// Of lineage only the days after the first and up to the second of two are taken; what else happened does not
/// matter. For one thread.
public final class ChronicleBuilder {
    private final LocalDate after;
    private final LocalDate upTo;
    private final Map<String, Existence> places = new LinkedHashMap<>();
    private final List<Row<Existence>> placeRows = new ArrayList<>();
    private final Map<String, List<Row<Existence>>> rowsById = new HashMap<>();
    private final List<Row<Draft>> lineage = new ArrayList<>();
    private Columns columns = Columns.UNKNOWN;
    private final List<Finding> findings = new ArrayList<>();

    /// What came of checking the rows.
    ///
    /// @param chronicle empty where a finding is an error
    public record Outcome(Optional<Chronicle> chronicle, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /// In which columns the fields of lineage stand, from 1; 0 where that is not known.
    public record Columns(int from, int to, int share) {
        static final Columns UNKNOWN = new Columns(0, 0, 0);
    }

    /// The lineage of rows that follow stands in these columns.
    public ChronicleBuilder columns(Columns where) {
        columns = where;
        return this;
    }

    /// For the lineage between two days, in either order.
    public ChronicleBuilder(LocalDate one, LocalDate other) {
        after = one.isBefore(other) ? one : other;
        upTo = one.isBefore(other) ? other : one;
    }

    /// Takes a place. An id may stand in several rows with validities that do not overlap: a row a name, as some lists
    /// have it. Codes and levels may be blank.
    public ChronicleBuilder place(String id, String code, String level, Validity validity, Location at) {
        Row<Existence> row = new Row<>(new Existence(id, code, level, List.of(validity)), at);
        if (validity.isEmpty()) {
            findings.add(row.finding(
                    GeographyDefect.NO_DAY,
                    validity.to().map(LocalDate::toString).orElse("open"),
                    "an end after the start "
                            + validity.from().map(LocalDate::toString).orElse("open"),
                    "The end is the first day on which " + id + " no longer exists; mend one of the two dates."));
            return this;
        }
        Existence known = places.get(id);
        if (known != null && known.validities().stream().anyMatch(validity::overlaps)) {
            findings.add(row.finding(
                    GeographyDefect.PLACE_TWICE,
                    id,
                    "each place id once, or with validities that do not overlap",
                    "Remove one of the two rows, or mend the dates."));
            return this;
        }
        places.put(id, known == null ? row.value() : known.with(validity));
        placeRows.add(row);
        return this;
    }

    /// Takes a row of lineage that was read at the location; one of another day is passed over.
    public ChronicleBuilder thread(
            LocalDate date, Optional<String> from, Optional<String> to, Lineage.Share share, Location at) {
        if (date.isAfter(after) && !date.isAfter(upTo)) {
            lineage.add(new Row<>(new Draft(at.toString(), date, from, to, share, Map.of(), columns), at));
        }
        return this;
    }

    /// Checks all rows. Gaps are no findings here: whether a figure falls into one is told by [Correspondence#losses].
    public Outcome build() {
        checkCodes();
        Register register = new ById(places);
        findings.addAll(new LineageChecks(lineage, register).findings());
        boolean refused = findings.stream().anyMatch(each -> each.kind().severity() == Finding.Severity.ERROR);
        return new Outcome(refused ? Optional.empty() : Optional.of(chronicle()), findings);
    }

    /// Where the row stands that ends the place on the day, or the first of the place.
    public Optional<Location> whereEnds(String id, LocalDate day) {
        List<Row<Existence>> rows = rowsById().getOrDefault(id, List.of());
        return rows.stream()
                .filter(row -> row.value().validities().getFirst().end().equals(day))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(Row::at);
    }

    private Map<String, List<Row<Existence>>> rowsById() {
        if (rowsById.isEmpty()) {
            placeRows.forEach(row -> rowsById.computeIfAbsent(row.value().id(), id -> new ArrayList<>())
                    .add(row));
        }
        return rowsById;
    }

    private record ById(Map<String, Existence> places) implements Register {
        @Override
        public Optional<Existence> find(String id) {
            return Optional.ofNullable(places.get(id));
        }

        @Override
        public Optional<String> hint(String id, LocalDate date) {
            return Optional.empty();
        }

        @Override
        public List<Row<Existence>> rows() {
            return List.of();
        }
    }

    private void checkCodes() {
        record Name(String level, String code) {}
        Map<Name, List<Row<Existence>>> groups = placeRows.stream()
                .filter(row -> !row.value().code().isEmpty())
                .collect(Collectors.groupingBy(
                        row -> new Name(row.value().level(), row.value().code()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.values().stream().filter(rows -> rows.size() > 1).forEach(this::checkOverlap);
    }

    private void checkOverlap(List<Row<Existence>> rows) {
        List<Row<Existence>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> validity(row).start()));
        Row<Existence> longest = sorted.getFirst();
        for (Row<Existence> row : sorted.subList(1, sorted.size())) {
            if (validity(longest).overlaps(validity(row))) {
                findings.add(row.finding(
                        GeographyDefect.OVERLAP,
                        row.value().id(),
                        "a start not before " + longest.value().id() + " has ended ("
                                + validity(longest)
                                        .to()
                                        .map(LocalDate::toString)
                                        .orElse("open") + ")",
                        "End the earlier place on the day on which the later one starts."));
            }
            longest = validity(longest).end().isBefore(validity(row).end()) ? row : longest;
        }
    }

    private static Validity validity(Row<Existence> row) {
        return row.value().validities().getFirst();
    }

    private Chronicle chronicle() {
        Map<String, Integer> numbers = new HashMap<>();
        places.keySet().forEach(id -> numbers.put(id, numbers.size()));
        List<Chronicle.Thread> threads = new ArrayList<>();
        for (Row<Draft> row : lineage) {
            Draft draft = row.value();
            BigDecimal part = draft.share().value().orElse(null);
            threads.add(new Chronicle.Thread(
                    threads.size(),
                    draft.date(),
                    draft.from().map(numbers::get).orElse(-1),
                    draft.to().map(numbers::get).orElse(-1),
                    part,
                    exactness(draft.share().basis())));
        }
        return new Chronicle(List.copyOf(places.values()), numbers, threads);
    }

    private static Exactness exactness(Lineage.Basis basis) {
        return switch (basis) {
            case WHOLE -> Exactness.EXACT;
            case DOCUMENTED -> Exactness.DOCUMENTED;
            case ESTIMATED -> Exactness.ESTIMATED;
            case UNKNOWN -> Exactness.UNDEFINED;
        };
    }
}
