package vn.cotmoc.claims.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// Finds the place that a claim speaks of among the words of its sentence. A name stands with its type (xã, huyện,
/// cửa khẩu) or is a province; the place must exist in the time that the claim speaks of, else on the day of the text.
final class PlaceFinder {
    static final int MOST_WORDS = 7;

    private final PlaceSearch search;
    private final Map<String, List<PlaceSearch.Found>> byName = new HashMap<>();
    private final Map<String, List<PlaceSearch.Found>> byBareName = new HashMap<>();

    /// By the name without the word for what it is: Hữu Lũng.
    private final Map<String, List<PlaceSearch.Found>> untyped = new HashMap<>();

    private final Map<String, List<PlaceSearch.Found>> untypedBare = new HashMap<>();

    /// The codes of places that others lie below.
    private final Set<String> parents;

    private final Geography geography;
    private final Elsewhere elsewhere;

    PlaceFinder(Geography geography) {
        this.geography = geography;
        this.search = PlaceSearch.of(geography);
        this.parents = geography.list().stream()
                .flatMap(place -> place.parentCode().stream())
                .collect(Collectors.toUnmodifiableSet());
        for (Place place : geography.list()) {
            for (PlaceSearch.Found found : search.named(place.id().toString())) {
                add(found);
            }
        }
        this.elsewhere = new Elsewhere(byName::containsKey);
    }

    private void add(PlaceSearch.Found found) {
        String name = key(found.name().vi());
        String type = key(found.type());
        put(name.startsWith(type + " ") ? name : type + " " + name, found);
        if (found.place().level().text().equals("province") && name.startsWith(type + " ")) {
            put(name.substring(type.length() + 1), found);
        }
        if (!name.startsWith(type + " ")) {
            put(name, found);
        } else {
            put(untyped, name.substring(type.length() + 1), found);
            put(untypedBare, Spelling.folded(name.substring(type.length() + 1)), found);
        }
        if (name.startsWith("cửa khẩu ")) {
            put(
                    name.replaceFirst(
                            "^cửa khẩu (quốc tế|chính|song phương|phụ|đường sắt quốc tế|quốc tế đường sắt) ",
                            "cửa khẩu "),
                    found);
        }
    }

    /// Makes the names of places known, without the words for their kind: an area says nothing of what is counted; what
    /// is none, a gate or a road, says by its name what it is.
    ///
    /// @param root the place of the pack, whose hierarchy is that of the administration
    static void tell(Geography geography, PlaceId root, Wording wording) {
        Elsewhere.turnAway(wording);
        Optional<Code> administrative =
                geography.find(root).map(place -> place.kind().hierarchy());
        for (Place place : geography.list()) {
            String type = key(place.kind().type());
            List<String> words = new ArrayList<>(List.of(key(place.name().vi()).split(" ")));
            while (words.size() > 2 && List.of(type.split(" ")).contains(words.getFirst())) {
                words.removeFirst();
            }
            if (words.size() < 2 || words.size() > MOST_WORDS) {
                continue;
            }
            if (place.id().equals(root)) {
                wording.callHome(String.join(" ", words));
                continue;
            }
            Optional<Wording.Word> kind = administrative
                            .filter(place.kind().hierarchy()::equals)
                            .isPresent()
                    ? Optional.empty()
                    : wording.cut(type).stream().filter(Wording.Word::listed).findFirst();
            wording.say(
                    String.join(" ", words),
                    kind.map(Wording.Word::term).orElse("-"),
                    kind.map(Wording.Word::worth).orElse(Wording.Worth.NONE));
        }
    }

    private void put(String key, PlaceSearch.Found found) {
        put(byName, key, found);
        put(byBareName, Spelling.folded(key), found);
    }

    private static void put(Map<String, List<PlaceSearch.Found>> names, String key, PlaceSearch.Found found) {
        List<PlaceSearch.Found> all = names.computeIfAbsent(key, name -> new ArrayList<>());
        if (!all.contains(found)) {
            all.add(found);
        }
    }

    /// A name as it is looked up.
    static String key(String name) {
        return WordList.of(name).key();
    }

    Optional<PlaceId> named(String codeOrName, Optional<LocalDate> date) {
        List<PlaceSearch.Found> found = search.named(codeOrName);
        return choose(found, date).map(place -> place.place().id());
    }

    /// The place of which these words are the whole name, in whatever case, in a question. Without the word for what it
    /// is, a name counts where it is written with capitals or others lie below the place, as a district.
    ///
    /// @param bare whether tones do not count
    /// @param capital whether the words are written with capitals
    Optional<PlaceId> spoken(String words, boolean bare, boolean capital, Optional<LocalDate> day) {
        List<PlaceSearch.Found> found = bare
                ? byBareName.getOrDefault(Spelling.folded(words), List.of())
                : byName.getOrDefault(key(words), List.of());
        Optional<PlaceId> whole = choose(found, day).map(each -> each.place().id());
        List<PlaceSearch.Found> alone = bare
                ? untypedBare.getOrDefault(Spelling.folded(words), List.of())
                : untyped.getOrDefault(key(words), List.of());
        return whole.isPresent() || alone.isEmpty()
                ? whole
                : Optional.of(highest(alone, day)).filter(place -> capital || holdsOthers(place));
    }

    private boolean holdsOthers(PlaceId place) {
        return parents.contains(place.code());
    }

    /// Where a claim speaks of by what its sentence names last before the number, else by the first place of the ledger
    /// behind it; empty where it names none or says that it speaks of the place of the text.
    Optional<Spot> around(String text, Claim claim, Optional<LocalDate> date) {
        String sentence = claim.mention().sentence();
        int start = text.lastIndexOf(sentence, claim.mention().start());
        int at = start < 0 ? sentence.length() : claim.mention().start() - start;
        Optional<LocalDate> day = claim.setting().period().map(Period::lastDay).or(() -> date);
        Optional<Spot> before = Optional.empty();
        WordList words = WordList.of(sentence);
        for (int i = 0; i < words.size(); i++) {
            boolean isBefore = words.start(i) < at;
            if (!isBefore && before.isPresent()) {
                break;
            }
            Optional<Elsewhere.Found> named = longest(words, i, day);
            if (named.isEmpty() && isBefore) {
                named = withoutType(words, i, day);
            }
            if (named.isEmpty() && isBefore) {
                named = elsewhere.at(words, i);
            }
            if (named.isPresent()) {
                before = named.map(Elsewhere.Found::spot);
                i += named.get().words() - 1;
            }
        }
        return before.filter(spot -> !(spot instanceof Spot.Home));
    }

    private Optional<Elsewhere.Found> longest(WordList words, int from, Optional<LocalDate> day) {
        for (int count = Math.min(MOST_WORDS, words.size() - from); count >= 2; count--) {
            Optional<PlaceSearch.Found> found = words.isCapital(from + count - 1)
                    ? choose(byName.getOrDefault(words.key(from, count), List.of()), day)
                    : Optional.empty();
            if (found.isPresent()) {
                return Optional.of(
                        new Elsewhere.Found(new Spot.Held(found.get().place().id()), count));
            }
        }
        return Optional.empty();
    }

    /// “Hữu Lũng thu ngân sách”: a name alone, where a sentence may put its subject. Of places that bear the same name
    /// at
    /// once, the one that is above the others.
    private Optional<Elsewhere.Found> withoutType(WordList words, int from, Optional<LocalDate> day) {
        for (int count = Math.min(MOST_WORDS, words.size() - from); count >= 2 && words.isCapital(from); count--) {
            List<PlaceSearch.Found> found = words.isCapital(from + count - 1)
                    ? untyped.getOrDefault(words.key(from, count), List.of())
                    : List.of();
            if (!found.isEmpty() && elsewhere.isNamed(words, from, count)) {
                Spot spot = new Spot.Held(highest(found, day));
                return Optional.of(new Elsewhere.Found(spot, count));
            }
        }
        return Optional.empty();
    }

    private PlaceId highest(List<PlaceSearch.Found> found, Optional<LocalDate> day) {
        Comparator<PlaceSearch.Found> highest = Comparator.comparing(each -> -above(each, day));
        return found.stream()
                .max(alive(day).thenComparing(highest))
                .orElseThrow()
                .place()
                .id();
    }

    private int above(PlaceSearch.Found found, Optional<LocalDate> day) {
        return day.map(each -> geography.ancestors(found.place().id(), each).size())
                .orElse(0);
    }

    private static Comparator<PlaceSearch.Found> alive(Optional<LocalDate> day) {
        return Comparator.comparing(each -> day.isEmpty() || each.place().aliveOn(day.get()));
    }

    private static Optional<PlaceSearch.Found> choose(List<PlaceSearch.Found> found, Optional<LocalDate> day) {
        return found.stream()
                .max(alive(day)
                        .thenComparing(each -> each.place().id().validFrom().orElse(LocalDate.MIN)));
    }
}
