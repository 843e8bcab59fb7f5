package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// What texts mean as places: an id, or a code that is resolved on a day. For one thread.
final class Gazetteer {
    private static final int MOST_SUGGESTIONS = 500;

    /// A place version, the days of its life, the last excluded, and its mark.
    record Version(PlaceId id, long from, long to, long mark) {
        static Version of(Place place) {
            long from = place.validity().from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = place.validity().to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            return new Version(place.id(), from, to, Mark.of(place.id().toString()));
        }

        boolean contains(long day) {
            return day >= from && day < to;
        }

        boolean lives(Words.Span span) {
            return span.start() < to && span.end() > from;
        }
    }

    /// The versions that a text may mean: one for an id, all bearers for a code; and all bearers of the code.
    record Bearers(List<Version> meant, List<Version> all, boolean byId) {

        /// The version that is meant in the period: the one of the id, the bearer of the code on the last day.
        Optional<Version> in(Words.Span span) {
            for (Version version : meant) {
                if (byId ? version.lives(span) : version.contains(span.lastDay())) {
                    return Optional.of(version);
                }
            }
            return Optional.empty();
        }

        /// What to write where none is meant.
        String fix(Words.Span span) {
            List<String> living = all.stream()
                    .filter(version -> version.lives(span))
                    .map(version -> "\"" + version.id() + "\"")
                    .toList();
            return living.isEmpty()
                    ? "Name the place that existed then, or correct the period."
                    : "Did you mean " + String.join(" or ", living) + "?";
        }
    }

    private final Geography geography;
    private int suggestions;

    final Memo<Bearers> places = new Memo<>(this::read);

    Gazetteer(Geography geography) {
        this.geography = geography;
    }

    Geography geography() {
        return geography;
    }

    private Reading<Bearers> read(String text) {
        List<Place> found = text.indexOf('@') >= 0 ? byId(text) : geography.versions(text);
        if (found.isEmpty()) {
            return Reading.bad(
                    RowDefect.UNKNOWN_PLACE, "the id or code of a place, as 06040@2024-12-01 or 20@", suggest(text));
        }
        List<Version> meant = found.stream().map(Version::of).toList();
        List<Version> all = geography.versions(found.getFirst().code()).stream()
                .map(Version::of)
                .toList();
        return Reading.good(new Bearers(meant, all, text.indexOf('@') >= 0), text);
    }

    private List<Place> byId(String text) {
        try {
            return geography.find(PlaceId.parse(text)).stream().toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /// What a text that names no place may have meant.
    String suggest(String text) {
        String code = text.indexOf('@') >= 0 ? text.substring(0, text.indexOf('@')) : text;
        for (String candidate : List.of(code, "0" + code, "00" + code)) {
            List<Place> versions = geography.versions(candidate);
            if (!versions.isEmpty()) {
                return "Did you mean \"" + ids(versions) + "\"?";
            }
        }
        if (++suggestions > MOST_SUGGESTIONS) {
            return "Add it to places.csv, or correct the code.";
        }
        String form = Spelling.normal(text);
        List<Place> named =
                geography.list().stream().filter(place -> isNamed(place, form)).toList();
        return named.isEmpty() ? "Add it to places.csv, or correct the code." : "Did you mean \"" + ids(named) + "\"?";
    }

    /// Whether the place bears the name, with its type or without.
    static boolean isNamed(Place place, String form) {
        String vi = Spelling.normal(place.name().vi());
        String type = Spelling.normal(place.kind().type()) + " ";
        boolean bare = vi.startsWith(type) && vi.substring(type.length()).equals(form);
        return vi.equals(form) || bare || Spelling.normal(place.name().en()).equals(form);
    }

    private static String ids(List<Place> places) {
        return String.join(
                "\" or \"", places.stream().map(place -> place.id().toString()).toList());
    }
}
