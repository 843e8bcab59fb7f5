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
import java.util.stream.IntStream;
import vn.cotmoc.model.Spelling;

/// The words of a question and which of them have been explained. A question without any tone mark, as typed on a plain
/// keyboard, is compared without them.
final class AskedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|%");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int LONGEST = 6;
    private static final int FAR = 3;

    /// Syllables that are written both ways, without tones.
    private static final Map<String, String> SAME = Map.of("ti", "ty", "ki", "ky", "qui", "quy", "li", "ly");

    private static final Map<String, Sense> MORE = Map.of(
            "dong", Sense.HIGHEST,
            "nhieu", Sense.HIGHEST,
            "cao", Sense.HIGHEST,
            "lon", Sense.HIGHEST,
            "rong", Sense.HIGHEST,
            "it", Sense.LOWEST,
            "thap", Sense.LOWEST,
            "nho", Sense.LOWEST);

    /// In which language something is asked.
    enum Tongue {
        VIETNAMESE("questions.tsv", Set.of("nhieu", "may", "nao", "sao"), List.of("bao nhiêu", "mấy"), Set.of("nhat")),
        ENGLISH(
                "questions-en.tsv",
                Set.of("many", "much", "what", "how", "which", "when"),
                List.of("how many"),
                Set.of());

        private final Map<Sense, List<String>> table;
        private final Map<String, Sense> phrases;
        private final Map<String, Sense> barePhrases;
        private final Set<String> asking;
        private final List<String> counting;

        /// The word that makes a superlative, folded.
        private final Set<String> most;

        Tongue(String file, Set<String> asking, List<String> counting, Set<String> most) {
            this.most = most;
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
        /// Sets things beside each other.
        COMPARE,
        /// Asks how something went over the years.
        COURSE,
        /// Asks for a year, a quarter, a month or a time.
        YEAR,
        QUARTER,
        MONTH,
        TIMES,
        /// Asks for a place of a level.
        COMMUNE,
        DISTRICT,
        GATE,
        HIGHEST,
        LOWEST,
        BEST,
        WORST,
        /// What may stand before or behind the name of a place.
        TYPE,
        /// The country as a whole.
        COUNTRY,
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
        return bare ? SAME.getOrDefault(Spelling.folded(word), Spelling.folded(word)) : Spelling.normal(word);
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

    /// So many words from there on, as written.
    String written(int from, int count) {
        return String.join(" ", written.subList(from, from + count));
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

    /// Where years stand alone among the words that are not explained.
    List<Integer> years() {
        return IntStream.range(0, size())
                .filter(i -> !explained[i] && YEAR.matcher(keys.get(i)).matches())
                .boxed()
                .toList();
    }

    /// What stands between two words: the words there, or “to” for a dash.
    String between(int end, int from) {
        if (from > end) {
            return phrase(end, from - end);
        }
        String gap = text.substring(starts.get(end - 1) + written.get(end - 1).length(), starts.get(end))
                .strip();
        return !gap.isEmpty() && "-–—".contains(gap) ? "to" : gap;
    }

    /// Whether a phrase of that sense is among the words.
    boolean has(Sense sense) {
        return !find(sense).isEmpty();
    }

    /// Whether words of that sense are not explained.
    boolean hasFree(Sense sense) {
        return find(sense).stream().anyMatch(cue -> isFree(cue.from(), cue.end() - cue.from()));
    }

    /// Whether any of the words is one of these, which are folded.
    boolean isAnyOf(Set<String> folded) {
        return keys.stream().map(Spelling::folded).anyMatch(folded::contains);
    }

    /// Where a phrase of that sense is, the longest at each word.
    List<Cue> find(Sense sense) {
        Map<String, Sense> phrases = bare ? tongue.barePhrases : tongue.phrases;
        List<Cue> found = new ArrayList<>();
        for (int at = 0; at < size(); at++) {
            Cue cue = cue(phrases, at);
            if (cue.end() > at && cue.sense() == sense) {
                found.add(cue);
            }
        }
        return found;
    }

    /// Explains the superlative of a word that stands apart: “đông dân nhất” leaves “dân”.
    Optional<Sense> superlative() {
        for (int at = 1; at < size(); at++) {
            if (!explained[at] && tongue.most.contains(Spelling.folded(keys.get(at)))) {
                for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
                    Sense sense = explained[i] ? null : MORE.get(Spelling.folded(keys.get(i)));
                    if (sense != null) {
                        explain(i, i + 1);
                        explain(at, at + 1);
                        return Optional.of(sense);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The words that are not explained, as written.
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (!explained[i]) {
                rest.add(SAME.containsValue(keys.get(i)) && bare ? keys.get(i) : written.get(i));
            }
        }
        return rest;
    }
}
