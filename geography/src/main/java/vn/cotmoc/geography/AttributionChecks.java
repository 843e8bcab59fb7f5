package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.PlaceId;

/// Checks of the rows of attributions: with their places, and with each other.
final class AttributionChecks {
    private final List<Row<Attribution>> rows;
    private final Index index;
    private final List<Finding> findings = new ArrayList<>();

    AttributionChecks(List<Row<Attribution>> rows, Index index) {
        this.rows = rows;
        this.index = index;
    }

    List<Finding> findings() {
        Map<PlaceId, List<Row<Attribution>>> before = new HashMap<>();
        for (Row<Attribution> row : rows) {
            checkPlace(row);
            checkCode(row);
            List<Row<Attribution>> others = before.computeIfAbsent(row.value().place(), place -> new ArrayList<>());
            if (others.stream().anyMatch(other -> collide(row.value(), other.value()))) {
                findings.add(row.finding(
                        GeographyDefect.ATTRIBUTE_OVERLAP,
                        row.value().place(),
                        "one name, type, code and parent a hierarchy on a day",
                        "End the earlier attribute on the day on which the later one starts."));
            }
            others.add(row);
        }
        return findings;
    }

    private static boolean collide(Attribution one, Attribution other) {
        return one.attribute().excludes(other.attribute()) && one.validity().overlaps(other.validity());
    }

    private void checkPlace(Row<Attribution> row) {
        Attribution attribution = row.value();
        Optional<Place> place = index.find(attribution.place());
        if (place.isEmpty()) {
            findings.add(row.finding(
                    GeographyDefect.ATTRIBUTE_PLACE_UNKNOWN,
                    attribution.place(),
                    "the id of a place",
                    "Add the place, or write the id as it stands in the list of places."));
            return;
        }
        Validity whole = place.get().validity();
        Validity part = attribution.validity();
        boolean inside = !part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end());
        if (part.isEmpty() || !inside) {
            findings.add(row.finding(
                    GeographyDefect.ATTRIBUTE_OUTSIDE,
                    text(part),
                    "days of " + attribution.place() + ", which are " + text(whole),
                    "Mend the dates of the attribute."));
        }
    }

    private void checkCode(Row<Attribution> row) {
        switch (row.value().attribute()) {
            case Attribution.Parent(var hierarchy, var code) ->
                code.filter(each -> index.versions(each).isEmpty())
                        .ifPresent(each -> findings.add(row.finding(
                                GeographyDefect.PARENT_UNKNOWN,
                                each,
                                "the code of a place",
                                "Add the parent of " + row.value().place()
                                        + ", or leave the parent of a root blank.")));
            case Attribution.BorneCode(String code) ->
                index.versions(code).stream()
                        .filter(other -> !other.id().equals(row.value().place())
                                && other.validity().overlaps(row.value().validity()))
                        .findFirst()
                        .ifPresent(other -> findings.add(row.finding(
                                GeographyDefect.OVERLAP,
                                row.value().place(),
                                "a code that " + other.id() + " does not bear on these days",
                                "Mend the code, or the dates of either.")));
            case Attribution.Name name -> {}
            case Attribution.Type type -> {}
        }
    }

    private static String text(Validity validity) {
        return validity.from().map(LocalDate::toString).orElse("open") + ".."
                + validity.to().map(LocalDate::toString).orElse("open");
    }
}
