package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.model.PlaceId;

/// Decides what a written place means in a period where not exactly one reading of it lives then. Nothing is guessed:
/// a reading is taken where all readings are one territory, or where the place that is meant for certain is one
/// territory with a place of the period.
final class Judge {
    private final Geography geography;
    private final Optional<LocalDate> map;
    private final Territories territories;
    private final PlaceFaults faults;

    Judge(Geography geography, Optional<LocalDate> map) {
        this.geography = geography;
        this.map = map;
        this.territories = new Territories(geography);
        this.faults = new PlaceFaults(geography, map);
    }

    /// There are places of the name or code, but none lies where the table says.
    <T> Reading<T> elsewhere(List<Bearing> bearers, String within) {
        return faults.elsewhere(bearers, within);
    }

    /// There are places of the name, but none of the type.
    <T> Reading<T> otherType(List<Bearing> bearers) {
        return faults.otherType(bearers);
    }

    /// Why a row stands under another place than it writes.
    String recoded(Outcome.Found found, Words.Span span) {
        return faults.recoded(found, span);
    }

    Outcome of(Meaning meaning, Words.Span span) {
        List<Bearing> living = meaning.meant().stream()
                .filter(each -> each.meets(span.start(), span.end()))
                .sorted(Comparator.comparingLong(Bearing::from))
                .toList();
        List<Bearing> readings = map.isPresent() ? meaning.meant() : living;
        if (readings.size() > 1) {
            return areOne(readings)
                    ? new Outcome.Found(
                            readings.getLast(),
                            readings.getLast().version(),
                            meaning.sort().rule())
                    : faults.several(meaning, readings, span);
        }
        Optional<Bearing> certain = certain(meaning, span);
        if (certain.isPresent()) {
            return carry(certain.get(), span);
        }
        return meaning.sort() == Meaning.Sort.PAIR ? faults.pair(meaning, span) : faults.otherTime(meaning, span);
    }

    /// Whether the readings, in the order of time, are versions of one territory.
    private boolean areOne(List<Bearing> readings) {
        for (int i = 1; i < readings.size(); i++) {
            Gazetteer.Version before = readings.get(i - 1).version();
            Gazetteer.Version after = readings.get(i).version();
            boolean same = before.id().equals(after.id())
                    || (before.to() <= after.from()
                            && territories
                                    .kinship(before.id(), day(before.to() - 1), day(after.from()))
                                    .flatMap(Territories.Kinship::same)
                                    .equals(Optional.of(after.id())));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /// The place that is meant although it does not live in the period: the one of the map's day or of an id, and
    /// without a map the only place that ever bore the code. A name alone needs the map.
    private Optional<Bearing> certain(Meaning meaning, Words.Span span) {
        List<Bearing> meant = meaning.meant();
        long places = meant.stream().map(each -> each.version().id()).distinct().count();
        if (places != 1) {
            return Optional.empty();
        }
        boolean certain = switch (meaning.sort()) {
            case ID, CODE -> true;
            case NAME -> map.isPresent();
            case PAIR ->
                map.isPresent()
                        || Stream.of(meaning.ever().first(), meaning.ever().second())
                                .flatMap(List::stream)
                                .noneMatch(each -> each.meets(span.start(), span.end()));
        };
        return certain ? Optional.of(meant.getLast()) : Optional.empty();
    }

    private Outcome carry(Bearing meant, Words.Span span) {
        Gazetteer.Version version = meant.version();
        if (version.lives(span)) {
            // It only bears another code or name then.
            return new Outcome.Found(meant, version, Recodings.Rule.SAME_TERRITORY);
        }
        boolean forward = version.to() <= span.start();
        long last = forward ? version.to() - 1 : version.from();
        long from = map.map(LocalDate::toEpochDay)
                .filter(day -> version.contains(day) && meant.meets(day, day + 1))
                .orElse(last);
        LocalDate other = day(forward ? span.start() : span.lastDay());
        Optional<Territories.Kinship> kinship = territories.kinship(version.id(), day(from), other);
        Optional<PlaceId> same = kinship.flatMap(Territories.Kinship::same);
        if (same.isPresent()) {
            Gazetteer.Version place = Gazetteer.Version.of(geography.get(same.get()));
            return new Outcome.Found(meant, place, Recodings.Rule.SAME_TERRITORY);
        }
        return kinship.map(each -> faults.changed(meant, each, forward, span))
                .orElseGet(() -> faults.gone(meant, span));
    }

    private static LocalDate day(long day) {
        return LocalDate.ofEpochDay(day);
    }
}
