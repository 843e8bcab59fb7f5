package vn.cotmoc.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// A dictionary in memory.
final class MemoryTerms implements Terms {
    private final Words<Code> indicators = new Words<>();
    private final Words<Breakdown> breakdowns = new Words<>();
    private final Words<PlaceId> places = new Words<>();
    private final Words<Period> periods = new Words<>();
    private final Words<Code> agencies = new Words<>();
    private final Words<Code> sources = new Words<>();

    private static final class Words<T> {
        private final List<T> byNumber = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        synchronized int add(T word) {
            return numbers.computeIfAbsent(word, each -> {
                byNumber.add(each);
                return byNumber.size() - 1;
            });
        }

        synchronized int find(T word) {
            return numbers.getOrDefault(word, UNKNOWN);
        }

        synchronized T get(int number) {
            return byNumber.get(number);
        }

        synchronized List<T> list() {
            return List.copyOf(byNumber);
        }
    }

    int addIndicator(Code code) {
        return indicators.add(code);
    }

    int add(Breakdown breakdown) {
        return breakdowns.add(breakdown);
    }

    int add(PlaceId place) {
        return places.add(place);
    }

    int add(Period period) {
        return periods.add(period);
    }

    int addAgency(Code agency) {
        return agencies.add(agency);
    }

    int addSource(Code source) {
        return sources.add(source);
    }

    @Override
    public Code indicator(int number) {
        return indicators.get(number);
    }

    @Override
    public Breakdown breakdown(int number) {
        return breakdowns.get(number);
    }

    @Override
    public PlaceId place(int number) {
        return places.get(number);
    }

    @Override
    public Period period(int number) {
        return periods.get(number);
    }

    @Override
    public Code agency(int number) {
        return agencies.get(number);
    }

    @Override
    public Code source(int number) {
        return sources.get(number);
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
        return places.list().size();
    }
}
