package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Spelling;

/// The words of a question and which of them have been explained. A question without any tone mark, as typed on a plain
/// keyboard, is compared without them.
final class AskedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|%");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int LONGEST = 6;

    /// In which language something is asked.
    enum Tongue {
        VIETNAMESE("questions.tsv", Set.of("nhieu", "may", "nao", "sao"), List.of("bao nhiêu", "mấy")),
        ENGLISH("questions-en.tsv", Set.of("many", "much", "what", "how", "which", "when"), List.of("how many"));

        private final Map<Sense, List<String>> table;
        private final Map<String, Sense> phrases;
        private final Map<String, Sense> barePhrases;
        private final Set<String> asking;
        private final List<String> counting;

        Tongue(String file, Set<String> asking, List<String> counting) {
            this.table = table(file);
            this.phrases = AskedWords.phrases(table, false);
            this.barePhrases = AskedWords.phrases(table, true);
            this.asking = asking;
            this.counting = counting;
        }
    }

    /// What a phrase does in a question.
    enum Sense {
        ASK,
        PERCENT,
        PLAN,
        CHANGE,
        VERSUS,
        RANK,
        /// Part of a name although another phrase of the table is in it.
        KEEP,
        FILL,
        /// A syllable of which names of times are made.
        TIME,
        /// A word that tells this language from others.
        MARK
    }

    /// A phrase of the table in the question.
    record Cue(Sense sense, int from, int end) {}

    private final String text;
    private final Tongue tongue;
    private final boolean bare;
    private final List<String> keys = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final boolean[] explained;

    AskedWords(String asked, Tongue tongue) {
        this.tongue = tongue;
        this.bare = Terms.isBare(asked);
        this.text = asked;
        Matcher words = WORD.matcher(asked);
        while (words.find()) {
            written.add(words.group());
            keys.add(key(words.group(), bare));
            starts.add(words.start());
        }
        this.explained = new boolean[keys.size()];
    }

    private static Map<Sense, List<String>> table(String file) {
        Map<Sense, List<String>> all = new EnumMap<>(Sense.class);
        for (String[] row : Resource.rows(file)) {
            all.put(Sense.valueOf(row[0]), Arrays.asList(row[1].split("\\|")));
        }
        return all;
    }

    Tongue tongue() {
        return tongue;
    }

    /// Whether the words end as a question.
    boolean isQuestion() {
        return text.strip().endsWith("?");
    }

    /// Whether the question has no tone mark.
    boolean isBare() {
        return bare;
    }

    private static String key(String word, boolean bare) {
        return bare ? Spelling.folded(word) : Spelling.normal(word);
    }

    /// The question with the tones of the words that times are made of, letter for letter as long.
    String toned() {
        if (!bare) {
            return text;
        }
        Map<String, String> tones = new HashMap<>();
        tongue.table
                .getOrDefault(Sense.TIME, List.of())
                .forEach(each -> tones.putIfAbsent(Spelling.folded(each), each));
        StringBuilder all = new StringBuilder(text);
        for (int i = 0; i < keys.size(); i++) {
            String toned = tones.get(written.get(i).toLowerCase(Locale.ROOT));
            if (toned != null) {
                all.replace(starts.get(i), starts.get(i) + toned.length(), toned);
            }
        }
        return all.toString();
    }

    int size() {
        return keys.size();
    }

    String key(int at) {
        return keys.get(at);
    }

    /// So many words from there on, parted by one space, as they are looked up.
    String phrase(int from, int count) {
        return String.join(" ", keys.subList(from, from + count));
    }

    /// Whether each of the words is written with a capital.
    boolean isCapital(int from, int count) {
        return written.subList(from, from + count).stream()
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    boolean isFree(int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (explained[i]) {
                return false;
            }
        }
        return true;
    }

    void explain(int from, int end) {
        Arrays.fill(explained, from, end, true);
    }

    /// The first word at or behind the place in the text.
    int wordAt(int place) {
        int at = 0;
        while (at < starts.size() && starts.get(at) < place) {
            at++;
        }
        return at;
    }

    /// Whether a word tells that the question is in this language.
    boolean isMarked() {
        List<String> marks = tongue.table.getOrDefault(Sense.MARK, List.of());
        return keys.stream().anyMatch(marks::contains);
    }

    /// Where words ask how many there are of what stands behind them: the first word behind.
    List<Integer> counted() {
        List<Integer> places = new ArrayList<>();
        for (String phrase : tongue.counting) {
            List<String> asked = WORD.matcher(phrase)
                    .results()
                    .map(word -> key(word.group(), bare))
                    .toList();
            for (int i = 0; i + asked.size() < size(); i++) {
                if (keys.subList(i, i + asked.size()).equals(asked)) {
                    places.add(i + asked.size());
                }
            }
        }
        return places;
    }

    /// The longest phrase that begins at the word, whatever it does but to name times; a free word is no cue.
    List<Cue> cues() {
        Map<String, Sense> phrases = bare ? tongue.barePhrases : tongue.phrases;
        List<Cue> found = new ArrayList<>();
        int at = 0;
        while (at < size()) {
            Cue cue = cue(phrases, at);
            if (cue.end() > at) {
                found.add(cue);
            }
            at = Math.max(at + 1, cue.end());
        }
        return found;
    }

    private Cue cue(Map<String, Sense> phrases, int at) {
        for (int count = Math.min(LONGEST, size() - at); count > 0; count--) {
            Sense sense = isFree(at, count) ? phrases.get(phrase(at, count)) : null;
            if (sense != null) {
                return new Cue(sense, at, at + count);
            }
        }
        return new Cue(Sense.FILL, at, at);
    }

    /// The phrases that do something, as questions are compared.
    private static Map<String, Sense> phrases(Map<Sense, List<String>> table, boolean bare) {
        Map<String, Sense> phrases = new HashMap<>();
        table.forEach((sense, all) -> {
            if (sense != Sense.TIME && sense != Sense.MARK) {
                all.forEach(phrase -> phrases.putIfAbsent(
                        WORD.matcher(phrase)
                                .results()
                                .map(word -> key(word.group(), bare))
                                .collect(Collectors.joining(" ")),
                        sense));
            }
        });
        return Map.copyOf(phrases);
    }

    /// Whether a word there asks.
    boolean asks(int from, int end) {
        return keys.subList(from, end).stream().anyMatch(key -> tongue.asking.contains(Spelling.folded(key)));
    }

    /// A year that stands alone among the words, which then are explained.
    Optional<Period> year() {
        for (int i = 0; i < size(); i++) {
            if (!explained[i] && YEAR.matcher(keys.get(i)).matches()) {
                explain(i, i + 1);
                return Optional.of(Period.year(Integer.parseInt(keys.get(i))));
            }
        }
        return Optional.empty();
    }

    /// The words that are not explained, as written.
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (!explained[i]) {
                rest.add(written.get(i));
            }
        }
        return rest;
    }
}
