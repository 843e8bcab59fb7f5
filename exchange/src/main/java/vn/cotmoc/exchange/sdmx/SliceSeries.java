package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Makes series of a slice of one indicator and measure, ordered by place, breakdown, frequency and time.
final class SliceSeries {
    private static final List<String> FREQUENCIES = List.of("A", "S", "Q", "M", "D", "YTD", "YRS", "_O");

    private final Slice slice;
    private final Indicator indicator;
    private final Measure measure;
    private final String[] placeText;
    private final int[] placeRank;
    private final Period[] periods;
    private final String[] periodText;
    private final int[] periodRank;
    private final int[] frequency;
    private final Map<Breakdown, Integer> breakdownRank = new HashMap<>();
    private final boolean severalBreakdowns;

    SliceSeries(Slice slice, Indicator indicator, Measure measure) {
        this.slice = slice;
        this.indicator = indicator;
        this.measure = measure;
        this.severalBreakdowns = slice.traits().severalBreakdowns();
        int places = slice.placeNumbers();
        int highest =
                IntStream.range(0, slice.size()).map(slice::periodNumber).max().orElse(-1);
        this.placeText = new String[places];
        this.placeRank = new int[places];
        this.periods = new Period[highest + 1];
        this.periodText = new String[highest + 1];
        this.periodRank = new int[highest + 1];
        this.frequency = new int[highest + 1];
        meet();
    }

    private void meet() {
        PlaceId[] places = new PlaceId[placeText.length];
        Map<Breakdown, String> breakdowns = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            int place = slice.placeNumber(row);
            if (places[place] == null) {
                places[place] = slice.place(row);
                placeText[place] = places[place].toString();
            }
            int period = slice.periodNumber(row);
            if (periods[period] == null) {
                periods[period] = slice.period(row);
                periodText[period] = TimeText.of(periods[period]);
                frequency[period] = FREQUENCIES.indexOf(Codes.frequency(periods[period]));
            }
            if (severalBreakdowns || row == 0) {
                breakdowns.computeIfAbsent(slice.breakdown(row), Breakdown::toString);
            }
        }
        rank(places, placeRank, Comparator.naturalOrder());
        rank(periods, periodRank, Period.BY_TIME);
        breakdowns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> breakdownRank.put(each.getKey(), breakdownRank.size()));
    }

    private static <T> void rank(T[] values, int[] ranks, Comparator<T> order) {
        int[] met = IntStream.range(0, values.length)
                .filter(i -> values[i] != null)
                .boxed()
                .sorted((a, b) -> order.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < met.length; rank++) {
            ranks[met[rank]] = rank;
        }
    }

    /// The series of the rows that are wanted.
    List<Series> list(IntPredicate wanted) {
        int[] rows = new Order(slice.size())
                .by(row -> periodRank[slice.periodNumber(row)], periods.length + 1)
                .by(row -> frequency[slice.periodNumber(row)], FREQUENCIES.size())
                .by(this::breakdownRank, Math.max(1, breakdownRank.size()))
                .by(row -> placeRank[slice.placeNumber(row)], placeRank.length + 1)
                .rows();
        List<Series> all = new ArrayList<>();
        List<Obs> observations = new ArrayList<>();
        int last = -1;
        for (int row : rows) {
            if (wanted.test(row)) {
                if (last >= 0 && !isSameSeries(last, row)) {
                    all.add(series(last, observations));
                    observations = new ArrayList<>();
                }
                observations.add(observation(row));
                last = row;
            }
        }
        if (last >= 0) {
            all.add(series(last, observations));
        }
        return all;
    }

    private int breakdownRank(int row) {
        return severalBreakdowns ? breakdownRank.getOrDefault(slice.breakdown(row), 0) : 0;
    }

    private boolean isSameSeries(int a, int b) {
        return slice.placeNumber(a) == slice.placeNumber(b)
                && frequency[slice.periodNumber(a)] == frequency[slice.periodNumber(b)]
                && (!severalBreakdowns || slice.breakdown(a).equals(slice.breakdown(b)));
    }

    private Series series(int row, List<Obs> observations) {
        List<String> key = List.of(
                FREQUENCIES.get(frequency[slice.periodNumber(row)]),
                placeText[slice.placeNumber(row)],
                indicator.code().text(),
                Codes.measure(measure),
                Codes.breakdown(slice.breakdown(row)));
        return new Series(key, unit(indicator), observations);
    }

    static List<String> unit(Indicator indicator) {
        return List.of(
                indicator.unit().code().text(),
                Codes.UNIT_MULT,
                Integer.toString(indicator.nature().decimals()));
    }

    private Obs observation(int row) {
        int period = slice.periodNumber(row);
        String vintage = Codes.vintage(slice.vintage(row));
        String reporter = slice.reporter(row).text();
        String id = slice.id(row).toString();
        if (slice.isExact(row)) {
            String status = Codes.status(measure, slice.vintage(row));
            return new Obs(
                    periods[period],
                    periodText[period],
                    Decimals.text(slice.millionths(row)),
                    Arrays.asList(vintage, reporter, status, "", "", "", id));
        }
        Figure figure = slice.figure(row);
        return new Obs(
                periods[period],
                periodText[period],
                value(figure),
                Arrays.asList(
                        vintage,
                        reporter,
                        Codes.status(figure, measure, slice.vintage(row)),
                        bound(figure),
                        high(figure),
                        absence(figure),
                        id));
    }

    static String value(Figure figure) {
        return figure instanceof Figure.Known known ? known.value().toPlainString() : "";
    }

    static String bound(Figure figure) {
        return figure instanceof Figure.Known known ? Codes.bound(known.bound()) : "";
    }

    static String high(Figure figure) {
        return figure instanceof Figure.Known known && known.bound() instanceof Bound.UpTo(var high)
                ? high.toPlainString()
                : "";
    }

    static String absence(Figure figure) {
        return figure instanceof Figure.Absent(var reason) ? reason.name() : "";
    }
}
