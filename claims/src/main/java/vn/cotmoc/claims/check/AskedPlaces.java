package vn.cotmoc.claims.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.claims.check.AskedWords.Cue;
import vn.cotmoc.claims.check.AskedWords.Sense;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// Finds the places that a question names, in any case and without tones.
final class AskedPlaces {
    private static final int MOST = 4;
    private static final int MOST_OF_PROVINCE = 4;
    private static final Code COMMUNE = Code.parse("commune");
    private static final Code DISTRICT = Code.parse("district");
    private static final Code GATE = Code.parse("gate");

    private final Geography geography;
    private final PlaceFinder finder;
    private final PlaceId root;

    /// The names of provinces.
    private final Set<String> provinces;

    private final Set<String> bareProvinces;

    /// @param root the place of the pack
    AskedPlaces(Geography geography, PlaceFinder finder, PlaceId root) {
        this.geography = geography;
        this.finder = finder;
        this.root = root;
        this.provinces = Elsewhere.provinces().stream().map(Spelling::normal).collect(Collectors.toUnmodifiableSet());
        this.bareProvinces = provinces.stream()
                .map(Spelling::folded)
                .flatMap(name -> Stream.of(name, name.replace(" ", "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Explains the words of the places. A place that only says where another one lies is not asked for.
    Question.Where where(AskedWords words, Optional<LocalDate> day, boolean ranked) {
        List<PlaceId> places = new ArrayList<>();
        for (Optional<PlaceId> next = next(words, day);
                places.size() < MOST && next.isPresent();
                next = next(words, day)) {
            next.filter(place -> !places.contains(place)).ifPresent(places::add);
        }
        if (!ranked) {
            country(words, day).ifPresent(places::add);
        }
        places.removeIf(place -> places.stream().anyMatch(other -> isAbove(place, other, day)));
        Optional<Code> level = level(words, Sense.COMMUNE, COMMUNE)
                .or(() -> level(words, Sense.DISTRICT, DISTRICT))
                .or(() -> level(words, Sense.GATE, GATE));
        return new Question.Where(places, level, outside(words));
    }

    /// Other provinces, also written in one word, as Hanoi. Their words stay.
    private List<String> outside(AskedWords words) {
        List<String> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int count = 1; count <= MOST_OF_PROVINCE && from + count <= words.size(); count++) {
                Set<String> names = words.isBare() ? bareProvinces : provinces;
                if (words.isFree(from, count) && names.contains(words.phrase(from, count))) {
                    found.add(words.written(from, count));
                }
            }
        }
        return found;
    }

    private Optional<PlaceId> next(AskedWords words, Optional<LocalDate> day) {
        for (int count = Math.min(PlaceFinder.MOST_WORDS, words.size()); count >= 2; count--) {
            for (int from = 0; from + count <= words.size(); from++) {
                Optional<PlaceId> place = words.isFree(from, count)
                        ? finder.spoken(words.phrase(from, count), words.isBare(), words.isCapital(from, count), day)
                        : Optional.empty();
                if (place.isPresent()) {
                    words.explain(from, from + count);
                    explainType(words, from, from + count);
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /// “Dong Kinh ward”: what a place is called, beside its name.
    private static void explainType(AskedWords words, int from, int end) {
        words.find(Sense.TYPE).stream()
                .filter(type -> type.from() == end || type.end() == from)
                .forEach(type -> words.explain(type.from(), type.end()));
    }

    /// The country, where the ledger has it; else the words stay and nothing of the province answers for it.
    private Optional<PlaceId> country(AskedWords words, Optional<LocalDate> day) {
        Optional<Place> above =
                day.flatMap(each -> geography.ancestors(root, each).stream().reduce((lower, higher) -> higher));
        List<Cue> cues = words.find(Sense.COUNTRY);
        if (above.isPresent()) {
            cues.forEach(cue -> words.explain(cue.from(), cue.end()));
        }
        return cues.isEmpty() ? Optional.empty() : above.map(Place::id);
    }

    private boolean isAbove(PlaceId place, PlaceId other, Optional<LocalDate> day) {
        return day.filter(each ->
                        geography.ancestors(other, each).stream().map(Place::id).anyMatch(place::equals))
                .isPresent();
    }

    private static Optional<Code> level(AskedWords words, Sense sense, Code level) {
        List<Cue> cues = words.find(sense);
        cues.forEach(cue -> words.explain(cue.from(), cue.end()));
        return cues.isEmpty() ? Optional.empty() : Optional.of(level);
    }
}
