package vn.cotmoc.geography.boundaries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// Finds the place of each feature: by the id of a place, or by a code and the day on which it is borne.
final class Matcher {
    private static final List<String> CODES =
            List.of("place_id", "code", "ma", "ma_xa", "maxa", "ma_huyen", "ma_tinh", "ma_dvhc", "madvhc", "id");
    private static final List<String> NAMES = List.of("name_vi", "name", "ten", "ten_xa", "tenxa");
    private static final List<String> DAYS = List.of("valid_on", "valid_from");
    private static final int NAMED = 8;

    private final BoundaryImport.Request request;
    private final Geography geography;
    private final BoundaryFindings findings;

    Matcher(BoundaryImport.Request request, Geography geography, BoundaryFindings findings) {
        this.request = request;
        this.geography = geography;
        this.findings = findings;
    }

    /// What the features were matched to, and the day on which all of it holds.
    record Match(Code level, LocalDate day, Map<PlaceId, Feature> shapes) {}

    /// Empty, with a finding, where nothing can be kept.
    Optional<Match> match(List<Feature> features) {
        Optional<String> property = property(features);
        Map<PlaceId, Feature> shapes = new LinkedHashMap<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        boolean undated = false;
        for (Feature feature : features) {
            Optional<String> code = property.flatMap(name -> code(feature, name));
            if (code.isEmpty()) {
                noCode(feature, property);
                continue;
            }
            Optional<LocalDate> day = day(feature).or(() -> ownDay(code.get()));
            day.ifPresentOrElse(each -> place(feature, code.get(), each, shapes), () -> {});
            day.ifPresent(days::add);
            undated |= day.isEmpty();
        }
        if (undated) {
            noDay();
            return Optional.empty();
        }
        return level(shapes).map(level -> new Match(level, days.last(), shapes));
    }

    private Optional<String> property(List<Feature> features) {
        return request.codeProperty()
                .or(() -> CODES.stream()
                        .filter(name -> !features.isEmpty()
                                && features.stream()
                                        .allMatch(each ->
                                                each.properties().find(name).isPresent()))
                        .findFirst());
    }

    /// A code is taken as it is written; a number has lost its leading zeros, and then no place bears it.
    private static Optional<String> code(Feature feature, String property) {
        return feature.properties()
                .find(property)
                .map(value -> switch (value) {
                    case Json.Word(String text) -> text.strip();
                    case Json.Amount(double _, String text) -> text;
                    case Json.Members _, Json.Items _, Json.Numbers _, Json.Literal _ -> "";
                })
                .filter(text -> !text.isEmpty());
    }

    private void noCode(Feature feature, Optional<String> property) {
        findings.add(
                BoundaryDefect.NO_CODE,
                feature.number(),
                String.join(", ", feature.properties().all().keySet()),
                property.map(name -> "a property \"" + name + "\"")
                        .orElse("one property that all features have, of " + String.join(", ", CODES)),
                "Give the code as text, or name its property with --code-property; names alone are never matched.");
    }

    private Optional<LocalDate> day(Feature feature) {
        return request.validOn()
                .or(() -> DAYS.stream()
                        .flatMap(name -> feature.properties().text(name).stream())
                        .flatMap(text -> date(text).stream())
                        .findFirst());
    }

    /// The id of a place says since when it is one.
    private Optional<LocalDate> ownDay(String code) {
        return id(code).flatMap(PlaceId::validFrom);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<PlaceId> id(String code) {
        try {
            return code.contains("@") ? Optional.of(PlaceId.parse(code)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void noDay() {
        findings.add(
                BoundaryDefect.NO_DAY,
                0,
                "none",
                "a day on which the places bear these codes",
                "Give it with --valid-on 2025-07-01, or as a property valid_on; codes are used again, so it is not guessed.");
    }

    private void place(Feature feature, String code, LocalDate day, Map<PlaceId, Feature> shapes) {
        Optional<Place> found = id(code).isPresent()
                ? id(code).flatMap(geography::find).filter(each -> each.aliveOn(day))
                : geography.at(code, day);
        if (found.isEmpty()) {
            findings.add(
                    BoundaryDefect.UNKNOWN_CODE,
                    feature.number(),
                    code,
                    "the code of a place on " + day + ", as text with its leading zeros",
                    "Correct the code or the day; the shape is left out.");
            return;
        }
        Feature before = shapes.putIfAbsent(found.get().id(), feature);
        if (before != null) {
            findings.add(
                    BoundaryDefect.CODE_TWICE,
                    feature.number(),
                    code,
                    "another code than feature " + before.number() + " has",
                    "Join the parts of one place to a MultiPolygon, or correct a code.");
        }
        name(feature, found.get(), day);
    }

    /// Codes are used again, so another name is a sign of another day.
    private void name(Feature feature, Place place, LocalDate day) {
        String ours = Spelling.folded(geography.nameOn(place.id(), day).vi());
        NAMES.stream()
                .flatMap(property -> feature.properties().text(property).stream())
                .findFirst()
                .filter(theirs -> !Spelling.folded(theirs).contains(ours) && !ours.contains(Spelling.folded(theirs)))
                .ifPresent(theirs -> findings.add(
                        BoundaryDefect.NAME_DIFFERS,
                        feature.number(),
                        theirs,
                        "\"" + geography.nameOn(place.id(), day).vi() + "\", the name of " + place.code() + " on "
                                + day,
                        "Check the day: codes are used again for other places."));
    }

    private Optional<Code> level(Map<PlaceId, Feature> shapes) {
        Set<Code> levels = shapes.keySet().stream()
                .map(id -> geography.get(id).level())
                .collect(Collectors.toCollection(TreeSet::new));
        if (levels.size() > 1) {
            findings.add(
                    BoundaryDefect.LEVELS,
                    0,
                    levels.stream().map(Code::text).collect(Collectors.joining(", ")),
                    "places of one level",
                    "Put each level into a file of its own.");
        }
        if (levels.isEmpty()) {
            findings.add(
                    BoundaryDefect.NO_MATCH,
                    0,
                    "0 features",
                    "at least one place that the pack defines",
                    "Check the property of the code and the day.");
        }
        return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
    }

    /// Says which places of the level and the day have no shape.
    void tellMissing(Match match) {
        List<Place> missing = geography.list(match.level(), match.day()).stream()
                .filter(place -> !match.shapes().containsKey(place.id()))
                .toList();
        if (!missing.isEmpty()) {
            String named = missing.stream()
                    .limit(NAMED)
                    .map(place -> place.code() + " " + place.name().vi())
                    .collect(Collectors.joining(", "));
            findings.add(
                    BoundaryDefect.NO_SHAPE,
                    0,
                    missing.size() + ": " + named + (missing.size() > NAMED ? ", …" : ""),
                    "a feature for each place of level " + match.level() + " on " + match.day(),
                    "Add their shapes; until then the map of that day is drawn in tiles.");
        }
    }
}
