package vn.cotmoc.claims.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tells where a sentence speaks of a place that the ledger does not hold, so that a figure of another province, of the
/// country, or of an unknown commune is never held against those of the place of the text.
///
/// A name counts where a sentence may put its subject: at the head of a clause or behind words such as “tại” and “của”.
/// Behind “so với”, “thứ ba” or within the name of a road (“Bắc Giang – Lạng Sơn”) it says nothing of where.
final class Elsewhere {
    private static final int MOST_NAME = 4;
    private static final int MOST_WORDS = 8;
    private static final String OTHER_PROVINCE = "tỉnh khác";

    /// Tables of names by kind, as they are compared.
    private final Map<Kind, Set<String>> names = new HashMap<>();

    private enum Kind {
        /// The country or the world: no name, so its case does not count.
        WHOLE,
        /// A region or country, written with capitals.
        NAMED,
        /// A province, likewise.
        PROVINCE,
        /// What may stand before a name, and before one that nobody knows.
        TYPE,
        HOME,
        /// A word behind which a place is where something is.
        BEFORE,
        /// A capital that begins no name of a place: Tỉnh Đoàn.
        NO_NAME
    }

    /// What stands before the name of a province where a number speaks of it.
    private static final List<String> OF_PROVINCE = List.of("tỉnh", "thành phố", "TP", "kinh tế", "của");

    /// Makes the names of provinces turn away from whatever is measured at home. Before it is known which of them that
    /// is.
    static void turnAway(Wording wording) {
        for (String[] row : Resource.rows("elsewhere.tsv")) {
            for (String name : Kind.valueOf(row[0]) == Kind.PROVINCE ? row[1].split("\\|", -1) : new String[0]) {
                OF_PROVINCE.forEach(of -> wording.say(of + " " + name, OTHER_PROVINCE, Wording.Worth.AWAY));
            }
        }
    }

    /// The names of all provinces, that of the ledger too.
    static List<String> provinces() {
        return Resource.rows("elsewhere.tsv").stream()
                .filter(row -> Kind.valueOf(row[0]) == Kind.PROVINCE)
                .flatMap(row -> Stream.of(row[1].split("\\|", -1)))
                .toList();
    }

    /// @param held whether the ledger holds a place of the name
    Elsewhere(Predicate<String> held) {
        for (String[] row : Resource.rows("elsewhere.tsv")) {
            for (String name : row[1].split("\\|", -1)) {
                String key = PlaceFinder.key(name);
                Kind kind = Kind.valueOf(row[0]);
                if (kind != Kind.NAMED && kind != Kind.PROVINCE || !held.test(key)) {
                    names.computeIfAbsent(kind, none -> new HashSet<>()).add(key);
                }
            }
        }
    }

    /// What begins at a word, and how many words it takes.
    record Found(Spot spot, int words) {}

    /// Reads what begins at the word.
    Optional<Found> at(WordList words, int from) {
        for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
            String name = words.key(from, count);
            boolean named = from + count < words.size() && isName(words, from + count);
            if (is(Kind.HOME, name) && !named) {
                return Optional.of(new Found(new Spot.Home(), count));
            }
            boolean whole = is(Kind.WHOLE, name) && !isWithin(words, from);
            boolean place = whole || words.isCapital(from + count - 1) && isListed(withoutType(name));
            if (place && isSubject(words, from, count)) {
                return Optional.of(new Found(new Spot.Outside(words.written(from, count)), count));
            }
        }
        return unknown(words, from);
    }

    /// A type with a name behind it that nobody knows: “xã Yên Lạc”.
    private Optional<Found> unknown(WordList words, int from) {
        int type = is(Kind.TYPE, words.key(from, 1))
                ? 1
                : from + 2 <= words.size() && is(Kind.TYPE, words.key(from, 2)) ? 2 : 0;
        int end = from + type;
        while (type > 0 && end < words.size() && end - from - type < MOST_NAME && isName(words, end)) {
            end++;
        }
        int count = end - from;
        return count < type + 2 || !isSubject(words, from, count)
                ? Optional.empty()
                : Optional.of(new Found(new Spot.Outside(words.written(from, count)), count));
    }

    /// Whether the words are written as a name, where a sentence may put its subject.
    boolean isNamed(WordList words, int from, int count) {
        for (int at = from; at < from + count; at++) {
            if (!words.isProper(at)) {
                return false;
            }
        }
        return isSubject(words, from, count);
    }

    private boolean isName(WordList words, int at) {
        return words.isProper(at) && words.before(at).isBlank() && !is(Kind.NO_NAME, words.key(at, 1));
    }

    private boolean isSubject(WordList words, int from, int count) {
        String behind = words.behind(from + count - 1).strip();
        if (from == 0) {
            return !isDash(behind);
        }
        String between = words.before(from);
        boolean head = between.chars().anyMatch(each -> ",;:.(\n".indexOf(each) >= 0);
        boolean stands = is(Kind.BEFORE, words.key(from - 1, 1)) || from > 1 && is(Kind.BEFORE, words.key(from - 2, 2));
        return (head || stands && between.isBlank()) && !isDash(behind) && !isDash(between.strip());
    }

    /// “trong cả nước” says of what something is a part.
    private static boolean isWithin(WordList words, int from) {
        return from > 0 && words.key(from - 1, 1).equals("trong");
    }

    private static boolean isDash(String text) {
        return !text.isEmpty() && "-–—".indexOf(text.charAt(0)) >= 0;
    }

    private boolean isListed(String key) {
        return is(Kind.NAMED, key) || is(Kind.PROVINCE, key);
    }

    private boolean is(Kind kind, String key) {
        return names.getOrDefault(kind, Set.of()).contains(key);
    }

    private String withoutType(String name) {
        return names.getOrDefault(Kind.TYPE, Set.of()).stream()
                .filter(type -> name.startsWith(type + " "))
                .findFirst()
                .map(type -> name.substring(type.length() + 1))
                .orElse(name);
    }
}
