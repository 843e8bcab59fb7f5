package vn.cotmoc.ledger.duckdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The dictionary in memory. Only the writer thread adds; a number is visible to readers once its words are.
final class Dictionary implements Terms {

    /// The kinds of terms; the ordinal stands in the store and keeps its meaning.
    enum Kind {
        INDICATOR,
        BREAKDOWN,
        PLACE,
        PERIOD,
        AGENCY,
        SOURCE,
        FILE
    }

    /// A term that was added and is not yet stored.
    record Added(Kind kind, int number, String text) {}

    private final Words<Code> indicators = new Words<>(Kind.INDICATOR, Code::parse);
    private final Words<Breakdown> breakdowns = new Words<>(Kind.BREAKDOWN, Breakdown::parse);
    private final Words<PlaceId> places = new Words<>(Kind.PLACE, PlaceId::parse);
    private final Words<Period> periods = new Words<>(Kind.PERIOD, Period::parse);
    private final Words<Code> agencies = new Words<>(Kind.AGENCY, Code::parse);
    private final Words<Code> sources = new Words<>(Kind.SOURCE, Code::parse);
    private final Words<String> files = new Words<>(Kind.FILE, text -> text);
    private final List<Words<?>> all = List.of(indicators, breakdowns, places, periods, agencies, sources, files);
    private final List<Added> added = new ArrayList<>();

    /// Takes in a stored term; terms of a kind come in the order of their numbers.
    void load(int kind, int number, String text) {
        all.get(kind).load(number, text);
    }

    int indicator(Code code) {
        return indicators.number(code, added);
    }

    int breakdown(Breakdown breakdown) {
        return breakdowns.number(breakdown, added);
    }

    int place(PlaceId place) {
        return places.number(place, added);
    }

    int period(Period period) {
        return periods.number(period, added);
    }

    int agency(Code code) {
        return agencies.number(code, added);
    }

    int source(Code code) {
        return sources.number(code, added);
    }

    int file(String name) {
        return files.number(name, added);
    }

    String file(int number) {
        return files.word(number);
    }

    /// What was added since the last call; the caller stores it.
    List<Added> takeAdded() {
        List<Added> taken = List.copyOf(added);
        added.clear();
        return taken;
    }

    /// Forgets terms whose storing failed, newest last in the list.
    void forget(List<Added> failed) {
        List<Added> both = new ArrayList<>(failed);
        both.addAll(added);
        added.clear();
        Collections.reverse(both);
        for (Added term : both) {
            all.get(term.kind().ordinal()).forgetLast();
        }
    }

    @Override
    public Code indicator(int number) {
        return indicators.word(number);
    }

    @Override
    public Breakdown breakdown(int number) {
        return breakdowns.word(number);
    }

    @Override
    public PlaceId place(int number) {
        return places.word(number);
    }

    @Override
    public Period period(int number) {
        return periods.word(number);
    }

    @Override
    public Code agency(int number) {
        return agencies.word(number);
    }

    @Override
    public Code source(int number) {
        return sources.word(number);
    }

    /// The number of the period, or [#UNKNOWN].
    int find(Period period) {
        return periods.find(period);
    }

    @Override
    public int find(Code indicator) {
        return indicators.find(indicator);
    }

    @Override
    public int find(Breakdown breakdown) {
        return breakdowns.find(breakdown);
    }

    @Override
    public int find(PlaceId place) {
        return places.find(place);
    }

    @Override
    public List<Period> periods() {
        return periods.list();
    }

    @Override
    public int placeCount() {
        return places.size;
    }

    /// The words of one kind.
    static final class Words<T> {
        private final Kind kind;
        private final Function<String, T> parse;
        private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
        private volatile Object[] words = new Object[64];
        private volatile int size;

        Words(Kind kind, Function<String, T> parse) {
            this.kind = kind;
            this.parse = parse;
        }

        private void load(int number, String text) {
            if (number != size) {
                throw new IllegalStateException("Term " + kind + " " + number + " follows " + (size - 1) + ".");
            }
            put(parse.apply(text));
        }

        private int number(T word, List<Added> added) {
            Integer known = numbers.get(word);
            if (known != null) {
                return known;
            }
            int number = put(word);
            added.add(new Added(kind, number, word.toString()));
            return number;
        }

        private int put(T word) {
            int number = size;
            if (number == words.length) {
                words = Arrays.copyOf(words, number * 2);
            }
            words[number] = word;
            size = number + 1;
            numbers.put(word, number);
            return number;
        }

        private void forgetLast() {
            int last = size - 1;
            numbers.remove(word(last));
            size = last;
        }

        private int find(T word) {
            return numbers.getOrDefault(word, UNKNOWN);
        }

        @SuppressWarnings("unchecked")
        private T word(int number) {
            return (T) words[number];
        }

        @SuppressWarnings("unchecked")
        private List<T> list() {
            int count = size;
            return (List<T>) List.of(Arrays.copyOf(words, count));
        }
    }
}
