package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.PlaceId;

/// Checks of the rows of places, each by itself, with those of the same code, and with their parents.
final class PlaceChecks {
    private final List<Row<Place>> rows;
    private final Index index;
    private final List<Finding> findings = new ArrayList<>();

    PlaceChecks(List<Row<Place>> rows, Index index) {
        this.rows = rows;
        this.index = index;
    }

    List<Finding> findings() {
        Set<PlaceId> seen = new HashSet<>();
        Map<String, List<Row<Place>>> byCode = new HashMap<>();
        for (Row<Place> row : rows) {
            Place place = row.value();
            checkAlone(row);
            if (seen.add(place.id())) {
                byCode.computeIfAbsent(place.code(), code -> new ArrayList<>()).add(row);
            } else {
                findings.add(row.finding(
                        GeographyDefect.PLACE_TWICE, place.id(), "each place id once", "Remove one of the two rows."));
            }
        }
        rows.stream().map(row -> row.value().code()).distinct().map(byCode::get).forEach(this::checkVersions);
        rows.forEach(this::checkParent);
        checkCycles();
        return findings;
    }

    private void checkAlone(Row<Place> row) {
        Place place = row.value();
        Validity validity = place.validity();
        if (validity.isEmpty()) {
            findings.add(row.finding(
                    GeographyDefect.NO_DAY,
                    end(validity),
                    "an end after the start " + start(validity),
                    "The end is the first day on which " + place.id()
                            + " no longer exists; mend one of the two dates."));
        }
        if (!place.id().validFrom().equals(validity.from())) {
            findings.add(row.finding(
                    GeographyDefect.ID_DATE,
                    place.id(),
                    new PlaceId(place.code(), validity.from()).toString(),
                    "Write the start of the validity behind the @ of the id, nothing where it is blank."));
        }
    }

    private void checkVersions(List<Row<Place>> versions) {
        versions.sort(Comparator.comparing(Row::value, Index.ORDER));
        Optional<Row<Place>> longest = Optional.empty();
        for (Row<Place> row : versions) {
            Validity validity = row.value().validity();
            if (validity.isEmpty()) {
                continue;
            }
            longest.filter(before -> before.value().validity().overlaps(validity))
                    .ifPresent(before -> findings.add(overlap(before.value(), row)));
            if (longest.isEmpty() || longest.get().value().validity().end().isBefore(validity.end())) {
                longest = Optional.of(row);
            }
        }
    }

    private static Finding overlap(Place before, Row<Place> row) {
        return row.finding(
                GeographyDefect.OVERLAP,
                row.value().id(),
                "a start not before " + before.id() + " has ended (" + end(before.validity()) + ")",
                "End the earlier place on the day on which the later one starts.");
    }

    private void checkParent(Row<Place> row) {
        Place place = row.value();
        if (place.parentCode().isEmpty() || place.validity().isEmpty()) {
            return;
        }
        String code = place.parentCode().get();
        List<Place> parents = index.versions(code);
        if (parents.isEmpty()) {
            findings.add(row.finding(
                    GeographyDefect.PARENT_UNKNOWN,
                    code,
                    "the code of a place",
                    "Add the parent of " + place.id() + ", or leave the parent of a root blank."));
            return;
        }
        LocalDate missing = firstDayWithout(place, parents);
        if (missing.isBefore(place.validity().end())) {
            findings.add(row.finding(
                    GeographyDefect.PARENT_NOT_ALIVE,
                    code,
                    "a parent that exists as long as " + place.id() + ", and none does "
                            + (missing.equals(LocalDate.MIN) ? "at its start" : "on " + missing),
                    "Give " + place.id() + " the parent of that day, or mend the dates of either."));
        }
    }

    /// The first day of the place on which none of the versions exists and no other parent is stated; its end where
    /// there is none.
    private LocalDate firstDayWithout(Place place, List<Place> versions) {
        List<Validity> covered =
                new ArrayList<>(versions.stream().map(Place::validity).toList());
        index.attributions().of(place.id()).stream()
                .filter(each -> each.attribute() instanceof Attribution.Parent parent
                        && parent.hierarchy().equals(place.kind().hierarchy()))
                .map(Attribution::validity)
                .forEach(covered::add);
        covered.sort(Validity.BY_START);
        LocalDate missing = place.validity().start();
        for (Validity each : covered) {
            if (each.contains(missing)) {
                missing = each.end();
            }
        }
        return missing;
    }

    private void checkCycles() {
        Set<String> suspects = codesOnACycleOfAnyDay();
        if (suspects.isEmpty()) {
            return;
        }
        List<LocalDate> days = new ArrayList<>(index.treeDays());
        days.addFirst(LocalDate.MIN);
        for (Row<Place> row : rows) {
            Place place = row.value();
            if (!suspects.contains(place.code())) {
                continue;
            }
            days.stream()
                    .filter(day -> place.aliveOn(day) && isOwnAncestor(place, day))
                    .findFirst()
                    .ifPresent(day -> findings.add(row.finding(
                            GeographyDefect.PARENT_CYCLE,
                            place.parentCode().orElse(""),
                            "a parent that does not belong to " + place.id()
                                    + (day.equals(LocalDate.MIN) ? "" : ", as this one does on " + day),
                            "Give one of the places of the circle another parent.")));
        }
    }

    /// The codes that remain when codes without parents are taken away again and again: without regard to
    /// days, so that sound data need no look at days at all.
    private Set<String> codesOnACycleOfAnyDay() {
        Map<String, Set<String>> parents = new HashMap<>();
        for (Row<Place> row : rows) {
            Place place = row.value();
            Set<String> codes = parents.computeIfAbsent(place.code(), code -> new HashSet<>());
            place.parentCode().ifPresent(codes::add);
            for (Attribution each : index.attributions().of(place.id())) {
                if (each.attribute() instanceof Attribution.Parent parent) {
                    parent.code().ifPresent(codes::add);
                }
            }
        }
        parents.values().removeIf(Set::isEmpty);
        boolean shrinking = true;
        while (shrinking) {
            parents.values().forEach(codes -> codes.retainAll(parents.keySet()));
            shrinking = parents.values().removeIf(Set::isEmpty);
        }
        return parents.keySet();
    }

    private boolean isOwnAncestor(Place place, LocalDate day) {
        Set<String> passed = new HashSet<>();
        Optional<String> code = index.parentCode(place, day);
        while (code.isPresent() && passed.add(code.get())) {
            if (code.get().equals(place.code())) {
                return true;
            }
            int number = index.number(code.get(), day);
            code = number < 0
                    ? Optional.empty()
                    : index.parentCode(index.places().get(number), day);
        }
        return false;
    }

    private static String start(Validity validity) {
        return validity.from().map(LocalDate::toString).orElse("open");
    }

    private static String end(Validity validity) {
        return validity.to().map(LocalDate::toString).orElse("open");
    }
}
