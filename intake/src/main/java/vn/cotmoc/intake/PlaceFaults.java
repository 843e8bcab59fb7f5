package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.model.PlaceId;

/// Says why a written place is not certain: all readings, with their dates, and how to choose.
final class PlaceFaults {
    private static final String STATE_THE_MAP = "state that day with --places-as-of or placesAsOf in the mapping";

    private final PlaceWords words;
    private final Optional<LocalDate> map;

    PlaceFaults(Geography geography, Optional<LocalDate> map) {
        this.words = new PlaceWords(geography);
        this.map = map;
    }

    /// The days on which the place was looked for.
    private String when(Words.Span span) {
        return map.map(day -> "on " + day + ", the day of the table's map").orElse("in " + span.period());
    }

    /// No bearer lies in the place that is named beside it.
    <T> Reading<T> elsewhere(List<Bearing> bearers, String within) {
        return Reading.bad(
                RowDefect.UNKNOWN_PLACE,
                "a place of that name or code in \"" + within + "\"; there is " + words.all(bearers, " or "),
                "Correct the place that it lies in, or write the id.");
    }

    /// No bearer is of the type that is written.
    <T> Reading<T> otherType(List<Bearing> bearers) {
        return Reading.bad(
                RowDefect.UNKNOWN_PLACE,
                "a place of that name and type; there is " + words.all(bearers, " or "),
                "Correct the type or leave it out, or write the id.");
    }

    Outcome several(Meaning meaning, List<Bearing> readings, Words.Span span) {
        if (meaning.sort() == Meaning.Sort.NAME) {
            return new Outcome.Left(
                    RowDefect.AMBIGUOUS_PLACE,
                    "one place of the name " + when(span) + "; it is borne by " + words.all(readings, " or "),
                    "Write the id or code, name the district beside it, as \"Tân Thành (Cao Lộc)\", or say under labels in "
                            + "the mapping which one is meant.");
        }
        return new Outcome.Left(
                RowDefect.REUSED_CODE,
                "one bearer of the code " + when(span) + "; it is " + words.all(readings, " or "),
                "Write the id that is meant; or, if the table follows the map of one day, " + STATE_THE_MAP + ".");
    }

    /// What is written was borne at another time only.
    Outcome otherTime(Meaning meaning, Words.Span span) {
        return new Outcome.Left(
                RowDefect.OTHER_TIME,
                "a place that is so called " + when(span) + "; at other times it is "
                        + words.all(meaning.ever().both(), " or "),
                "If the table follows the map of another day, " + STATE_THE_MAP + "; else write the id.");
    }

    Outcome pair(Meaning meaning, Words.Span span) {
        Meaning.Bearers ever = meaning.ever();
        Written written = meaning.written();
        String together = ever.both().isEmpty() ? "" : "; the two belong together as " + words.all(ever.both(), " or ");
        return new Outcome.Left(
                RowDefect.OTHER_NAME,
                "a code and a name of one place " + when(span) + "; " + reading(written.place(), ever.first(), span)
                        + ", " + reading(written.name(), ever.second(), span) + together,
                "Correct one of the two; or, if the table follows the map of another day, " + STATE_THE_MAP + ".");
    }

    private String reading(String text, List<Bearing> bearers, Words.Span span) {
        long start = map.map(LocalDate::toEpochDay).orElse(span.start());
        long end = map.map(day -> day.toEpochDay() + 1).orElse(span.end());
        List<Bearing> then =
                bearers.stream().filter(each -> each.meets(start, end)).toList();
        return "\"" + text + "\" is " + (then.isEmpty() ? "nobody's" : words.all(then, " or "));
    }

    /// The place became, or came from, others than one of the same territory.
    Outcome changed(Bearing meant, Territories.Kinship kinship, boolean forward, Words.Span span) {
        boolean several = kinship.kin().size() > 1;
        String kin = words.ids(kinship.kin());
        return new Outcome.Left(
                forward == several ? RowDefect.PLACE_DIVIDED : RowDefect.PLACE_MERGED,
                "a place that exists in " + span.period() + "; " + words.of(meant)
                        + (forward ? " went to " : " came from ") + kin + "; only together exact: "
                        + words.ids(kinship.sources()) + " = " + words.ids(kinship.targets()),
                "Write the places of that time with their own figures, or one figure for all of the group; a table of an "
                        + "older map can be restated with cotmoc restate.");
    }

    /// The place became, or came from, nothing.
    Outcome gone(Bearing meant, Words.Span span) {
        return new Outcome.Left(
                RowDefect.PLACE_NOT_ALIVE,
                "a place that exists in " + span.period() + "; this is " + words.of(meant),
                "Name the place that existed then, or correct the period.");
    }

    /// Two places that are one territory, for the warning of a recoding.
    String recoded(Outcome.Found found, Words.Span span) {
        return "a place as it is in " + span.period() + "; " + words.of(found.meant()) + " is the same territory as "
                + words.of(Bearing.of(found.place()));
    }

    /// Names places in findings.
    private record PlaceWords(Geography geography) {
        private static final int MOST = 12;

        String all(List<Bearing> bearings, String joint) {
            return join(bearings.stream().map(this::of), bearings.size(), joint);
        }

        String ids(List<PlaceId> ids) {
            return join(
                    ids.stream().map(id -> id + " " + geography.get(id).name().vi()), ids.size(), " + ");
        }

        private static String join(Stream<String> texts, int size, String joint) {
            String first = texts.limit(MOST).collect(Collectors.joining(joint));
            return size > MOST ? first + joint + (size - MOST) + " more" : first;
        }

        /// The id, the name then, and in brackets the place that it lay in and the days, both included.
        String of(Bearing bearing) {
            PlaceId id = bearing.version().id();
            LocalDate day = LocalDate.ofEpochDay(bearing.day());
            String above = geography.ancestors(id, day).stream()
                    .findFirst()
                    .map(each -> geography.nameOn(each.id(), day).vi())
                    .orElse("");
            String details = Stream.of(above, days(bearing))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(", "));
            String name = id + " " + geography.nameOn(id, day).vi();
            return details.isEmpty() ? name : name + " (" + details + ")";
        }

        private static String days(Bearing bearing) {
            boolean began = bearing.from() != Long.MIN_VALUE;
            boolean ended = bearing.to() != Long.MAX_VALUE;
            String last = ended ? LocalDate.ofEpochDay(bearing.to() - 1).toString() : "";
            if (!began) {
                return ended ? "until " + last : "";
            }
            LocalDate first = LocalDate.ofEpochDay(bearing.from());
            return ended ? first + " to " + last : "since " + first;
        }
    }
}
