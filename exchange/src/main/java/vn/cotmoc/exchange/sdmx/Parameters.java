package vn.cotmoc.exchange.sdmx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Period;

/// Reads the parameters of a question for data (SDMX REST 1.5 and 2.2, data queries).
final class Parameters {
    private final Address address;
    private final ZoneId zone;

    /// @param zone of times that are written without an offset
    Parameters(Address address, ZoneId zone) {
        this.address = address;
        this.zone = zone;
    }

    /// The periods from `startPeriod` to `endPeriod`, both included.
    When when() {
        Optional<Period> start = period("startPeriod");
        Optional<Period> end = period("endPeriod");
        if (start.isEmpty() && end.isEmpty()) {
            return When.ALWAYS;
        }
        LocalDate first = start.map(Period::start).orElse(LocalDate.MIN);
        LocalDate after = end.map(Period::endExclusive).orElse(LocalDate.MAX);
        if (!first.isBefore(after)) {
            throw Refusal.badParameter(
                    "endPeriod", address.find("endPeriod").orElse(""), "a period that does not end before startPeriod");
        }
        return new When.Within(first, after);
    }

    private Optional<Period> period(String name) {
        return address.find(name)
                .map(text -> TimeText.find(text)
                        .orElseThrow(() -> Refusal.badParameter(
                                name, text, "a period, as 2024, 2024-Q3, 2024-S1, 2024-11 or 2024-12-31")));
    }

    DataQuery.Travel travel() {
        Optional<Instant> asOf = instant("asOf");
        Optional<Instant> updatedAfter = instant("updatedAfter");
        if (asOf.isPresent() && updatedAfter.isPresent() && updatedAfter.get().isAfter(asOf.get())) {
            throw Refusal.badParameter(
                    "updatedAfter", address.find("updatedAfter").orElse(""), "a time that is not later than asOf");
        }
        boolean history = address.find("includeHistory")
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw Refusal.badParameter("includeHistory", text, "true or false");
                })
                .orElse(false);
        return new DataQuery.Travel(asOf.<AsOf>map(AsOf.KnownAt::new).orElse(AsOf.LATEST), updatedAfter, history);
    }

    private Optional<Instant> instant(String name) {
        return address.find(name)
                .map(text -> parse(text)
                        .orElseThrow(() -> Refusal.badParameter(
                                name, text, "a date and time, as 2025-01-31T09:00:00Z or 2025-01-31T09:00:00+07:00")));
    }

    /// A day alone begins at midnight.
    private Optional<Instant> parse(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            }
            return text.matches(".*T.*(Z|[+-]\\d{2}:\\d{2})")
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    DataQuery.Limits limits() {
        return new DataQuery.Limits(
                positive("firstNObservations", 1).map(Long::intValue),
                positive("lastNObservations", 1).map(Long::intValue),
                positive("offset", 0).orElse(0L),
                positive("limit", 1).orElse(Long.MAX_VALUE));
    }

    private Optional<Long> positive(String name, int least) {
        return address.find(name).map(text -> {
            if (!text.matches("\\d{1,9}") || Long.parseLong(text) < least) {
                throw Refusal.badParameter(name, text, "a whole number of " + least + " or above");
            }
            return Long.parseLong(text);
        });
    }

    Shape shape(Artefact.Structure structure, Api api) {
        String at = address.find("dimensionAtObservation").orElse(Structures.TIME);
        Shape shape = Shape.of(structure, at.equals(Shape.FLAT) ? Optional.empty() : Optional.of(at))
                .orElseThrow(() -> Refusal.badParameter(
                        "dimensionAtObservation",
                        at,
                        Shape.FLAT + ", " + Structures.TIME + ", "
                                + structure.dimensions().stream()
                                        .map(Component::id)
                                        .collect(Collectors.joining(", "))));
        if (address.find("sort").isPresent()) {
            throw Refusal.notImplemented("sort; data comes by indicator, kind of statement and key");
        }
        return api == Api.V1 ? shape.with(detail()) : measured(attributed(shape));
    }

    private Shape.Detail detail() {
        String word = address.find("detail").orElse("full");
        return Shape.Detail.find(word)
                .orElseThrow(() -> Refusal.badParameter("detail", word, "full, dataonly, serieskeysonly or nodata"));
    }

    /// SDMX REST 2.2, data queries, `attributes`.
    private Shape attributed(Shape shape) {
        List<String> words = List.of(address.find("attributes").orElse("dsd").split(",", 50));
        for (String word : words) {
            boolean known = List.of("dsd", "msd", "dataset", "series", "obs", "all", "none")
                            .contains(word)
                    || shape.structure().attributes().stream()
                            .anyMatch(each -> each.id().equals(word));
            if (!known) {
                throw Refusal.badParameter(
                        "attributes", word, "dsd, msd, dataset, series, obs, all, none or the id of an attribute");
            }
        }
        boolean all = words.contains("dsd") || words.contains("all");
        return shape.withAttributes(each -> all
                || words.contains(each.id())
                || words.contains("series") && each.role() == Component.Role.SERIES_ATTRIBUTE
                || words.contains("obs") && each.role() == Component.Role.OBSERVATION_ATTRIBUTE);
    }

    /// SDMX REST 2.2, data queries, `measures`; without measures and without attributes of observations only the keys
    /// of series are left.
    private Shape measured(Shape shape) {
        List<String> words =
                Arrays.asList(address.find("measures").orElse("all").split(",", 50));
        if (!words.stream()
                .allMatch(word -> List.of("all", "none", Structures.VALUE).contains(word))) {
            throw Refusal.badParameter("measures", String.join(",", words), "all, none or " + Structures.VALUE);
        }
        return words.contains("none") && words.size() == 1 ? shape.withoutObservations() : shape;
    }
}
