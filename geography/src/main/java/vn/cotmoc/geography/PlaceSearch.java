package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.PrefixIndex;
import vn.cotmoc.model.Spelling;
import vn.cotmoc.model.WordIndex;

/// Finds places by id, by code, and by every name that they have borne, in any spelling that [Spelling] takes for one.
/// Immutable, safe for use by several threads.
public final class PlaceSearch {
    private static final Pattern SHORT_TYPE = Pattern.compile("(xa|x|p|tt|tp|tx|h|t)[. ] ?(?=\\S)");

    /// In the order of the dictionary; each stands at its number.
    private final List<Entry> entries;

    private final Map<Found, Entry> byFound = new HashMap<>();
    private final Map<Code, BitSet> levels = new HashMap<>();
    private final WordIndex words;
    /// Folded Vietnamese names, with their type and without.
    private final PrefixIndex names;

    private final Map<String, List<Entry>> byCode = new HashMap<>();
    /// By name as it is written, with its type and without.
    private final Map<String, List<Entry>> byName = new HashMap<>();
    /// By folded name, with its type and without.
    private final Map<String, List<Entry>> byFolded = new HashMap<>();

    /// A place under one of its names.
    ///
    /// @param type the Vietnamese word for what it was then
    /// @param validity the days on which it bore the name
    public record Found(Place place, LocalText name, String type, Validity validity) {}

    /// @param number in the order of the dictionary
    private record Entry(int number, Found found, String normal, String folded, String english, String bareFolded) {
        static Entry of(int number, Found found) {
            String normal = Spelling.normal(found.name.vi());
            String type = Spelling.normal(found.type) + " ";
            String folded = Spelling.folded(found.name.vi());
            return new Entry(
                    number,
                    found,
                    normal,
                    folded,
                    Spelling.folded(found.name.en()),
                    normal.startsWith(type) ? folded.substring(type.length()) : folded);
        }

        String bare() {
            return normal.substring(normal.length() - bareFolded.length());
        }
    }

    private PlaceSearch(Geography geography) {
        List<Found> byPlace = geography.list().stream()
                .flatMap(place -> names(geography, place).stream())
                .toList();
        this.entries = entries(byPlace);
        this.words = WordIndex.of(entries.stream()
                .map(entry -> List.of(entry.folded, entry.english, Spelling.folded(entry.found.place.code())))
                .toList());
        this.names = PrefixIndex.of(entries.stream()
                .map(entry -> List.of(entry.folded, entry.bareFolded))
                .toList());
        entries.forEach(entry -> {
            byFound.put(entry.found, entry);
            levels.computeIfAbsent(entry.found.place.level(), level -> new BitSet())
                    .set(entry.number);
        });
        for (Found found : byPlace) {
            Entry entry = entry(found);
            put(byCode, Set.of(found.place.code()), entry);
            put(byName, new HashSet<>(List.of(entry.normal, entry.bare())), entry);
            put(byFolded, new HashSet<>(List.of(entry.folded, entry.bareFolded, entry.english)), entry);
        }
    }

    private static List<Entry> entries(List<Found> all) {
        record Keyed(String key, Found found) {}
        List<Keyed> sorted = all.stream()
                .map(found -> new Keyed(Spelling.sortKey(found.name.vi()), found))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(each -> each.found().place.id()))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(number -> Entry.of(number, sorted.get(number).found()))
                .toList();
    }

    private Entry entry(Found found) {
        return Optional.ofNullable(byFound.get(found))
                .orElseThrow(() -> new IllegalArgumentException(found + " is none of this search."));
    }

    private static void put(Map<String, List<Entry>> map, Set<String> keys, Entry entry) {
        keys.forEach(key -> map.computeIfAbsent(key, none -> new ArrayList<>()).add(entry));
    }

    /// A search over all places of the geography.
    public static PlaceSearch of(Geography geography) {
        return new PlaceSearch(geography);
    }

    /// The place of the id, else all that bore the code, else all that bore just this name, with its type or without.
    /// A name with tone marks must have them right; one that matches nobody so is tried without.
    public List<Found> named(String text) {
        List<Found> byId = text.indexOf('@') >= 0 ? byId(text) : byCode(text.strip());
        if (!byId.isEmpty()) {
            return byId;
        }
        String normal = Spelling.normal(text);
        List<Found> exact = list(byName, normal);
        String folded = unshortened(Spelling.folded(text));
        boolean toned = !Spelling.folded(text).equals(normal);
        return toned && !exact.isEmpty() ? exact : list(byFolded, folded);
    }

    /// All places with a name that holds every word, or a code that begins with it; those that bear the name itself
    /// first, then those whose name begins so, then in the order of the dictionary. Where tone marks are asked for,
    /// those that have them so stand before all others.
    public PlaceHits holding(String text) {
        String folded = Spelling.folded(text);
        String asked = unshortened(folded);
        if (asked.isEmpty()) {
            return new PlaceHits(this, List.of());
        }
        if (asked.indexOf('@') >= 0) {
            return new PlaceHits(this, List.of(numbers(byId(text.strip()))));
        }
        BitSet all = words.holding(WordIndex.split(asked));
        BitSet named = numbers(list(byFolded, asked));
        named.or(numbers(list(byCode, asked)));
        BitSet begun = names.beginning(asked);
        begun.or(named);
        String normal = Spelling.normal(text);
        BitSet written = folded.equals(normal) ? all : written(all, normal);
        return new PlaceHits(this, List.of(all)).parted(written).parted(named).parted(begun);
    }

    /// Those of the entries of which the name holds the text with its tone marks.
    private BitSet written(BitSet some, String normal) {
        BitSet written = new BitSet(entries.size());
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            written.set(i, entries.get(i).normal.contains(normal));
        }
        return written;
    }

    /// The numbers of the places under these names.
    BitSet numbers(Collection<Found> some) {
        BitSet numbers = new BitSet(entries.size());
        some.forEach(found -> numbers.set(entry(found).number));
        return numbers;
    }

    Found get(int number) {
        return entries.get(number).found;
    }

    /// The numbers of the places of each level.
    Map<Code, BitSet> levels() {
        return levels;
    }

    /// The word itself where a name has one that begins so, else the nearest of the words of names; empty where none is
    /// near.
    public Optional<String> nearest(String word) {
        return words.nearest(word);
    }

    private List<Found> byId(String text) {
        try {
            PlaceId id = PlaceId.parse(text.strip());
            return byCode(id.code()).stream()
                    .filter(found -> found.place.id().equals(id))
                    .toList();
        } catch (IllegalArgumentException wrong) {
            return List.of();
        }
    }

    /// Each place once, under its newest name.
    private List<Found> byCode(String code) {
        Map<PlaceId, Found> newest = new LinkedHashMap<>();
        byCode.getOrDefault(code, List.of()).forEach(entry -> newest.put(entry.found.place.id(), entry.found));
        return List.copyOf(newest.values());
    }

    private static List<Found> list(Map<String, List<Entry>> map, String key) {
        return map.getOrDefault(key, List.of()).stream().map(Entry::found).toList();
    }

    /// `tt that khe` as `thi tran that khe`.
    private static String unshortened(String folded) {
        Matcher word = SHORT_TYPE.matcher(folded);
        if (!word.lookingAt()) {
            return folded;
        }
        String type = switch (word.group(1)) {
            case "p" -> "phuong";
            case "tt" -> "thi tran";
            case "tp" -> "thanh pho";
            case "tx" -> "thi xa";
            case "h" -> "huyen";
            case "t" -> "tinh";
            default -> "xa";
        };
        return type + " " + folded.substring(word.end());
    }

    /// The names that the place has borne, the earliest first, each with its days.
    static List<Found> names(Geography geography, Place place) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(place.validity().start());
        for (Attribution each : geography.attributions(place.id())) {
            starts.add(each.validity().start());
            each.validity().to().filter(place::aliveOn).ifPresent(starts::add);
        }
        List<Found> names = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalText name = geography.nameOn(place.id(), start);
            String type = geography.typeOn(place.id(), start);
            Optional<LocalDate> from = start.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(start);
            if (!names.isEmpty()) {
                Found last = names.getLast();
                if (last.name.equals(name) && last.type.equals(type)) {
                    continue;
                }
                names.removeLast();
                names.add(new Found(place, last.name, last.type, new Validity(last.validity.from(), from)));
            }
            names.add(new Found(
                    place, name, type, new Validity(from, place.validity().to())));
        }
        return names;
    }
}
