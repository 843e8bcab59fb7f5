package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.claims.Timed;
import vn.cotmoc.claims.check.AskedWords.Sense;
import vn.cotmoc.claims.check.Question.Course;
import vn.cotmoc.claims.check.Question.Grain;
import vn.cotmoc.claims.check.Question.When;
import vn.cotmoc.model.Period;

/// Makes of the times that a question names the time that it asks for: one, several, or each year of a stretch.
final class AskedTimes {
    private static final Set<String> BY = Set.of("đến", "hết", "den", "het", "tới", "toi", "by", "until", "to");
    private static final Set<String> JOINS =
            Set.of("đến", "den", "tới", "toi", "to", "until", "through", "đến năm", "den nam", "tới năm", "toi nam");
    private static final Set<String> SINCE = Set.of("từ", "tu", "since", "from");

    private final AskedWords words;
    private final boolean beside;

    /// @param beside whether the question sets things beside each other: “so sánh 2023 với 2024”
    private AskedTimes(AskedWords words, boolean beside) {
        this.words = words;
        this.beside = beside;
    }

    /// A time with the words that name it.
    private record Spot(int from, int end, Period period) {}

    /// Explains the words of the times.
    static When of(AskedWords words, List<Timed> times) {
        return new AskedTimes(words, words.has(Sense.COMPARE)).when(times);
    }

    private When when(List<Timed> times) {
        List<Spot> asked = new ArrayList<>();
        Optional<Period> against = Optional.empty();
        for (Spot spot : spots(times)) {
            boolean compared = !beside && isCompared(spot.from());
            if (compared && against.isEmpty()) {
                against = Optional.of(spot.period());
            } else if (!compared) {
                asked.add(spot);
            } else {
                continue;
            }
            words.explain(spot.from(), spot.end());
        }
        return asked.isEmpty() ? none(against) : when(asked, against);
    }

    private static When none(Optional<Period> against) {
        return new When(Optional.empty(), false, against, Optional.empty());
    }

    private When when(List<Spot> asked, Optional<Period> against) {
        Spot first = asked.getFirst();
        Spot last = asked.getLast();
        if (asked.size() == 1) {
            return one(first, against);
        }
        boolean years = isYear(first.period()) && isYear(last.period());
        if (asked.size() == 2
                && years
                && first.period().year() < last.period().year()
                && JOINS.contains(words.between(first.end(), last.from()))) {
            return stretch(first.period().year(), last.period().year(), against);
        }
        List<Period> periods = asked.stream()
                .map(Spot::period)
                .distinct()
                .sorted(Period.BY_TIME)
                .toList();
        return periods.size() == 1
                ? one(first, against)
                : new When(Optional.empty(), false, against, Optional.of(new Course.Listed(periods)));
    }

    private When one(Spot spot, Optional<Period> against) {
        int from = spot.from();
        if (spot.period() instanceof Period.YearSpan(int first, int last)) {
            return stretch(first, last, against);
        }
        int before = from > 0 && Set.of("năm", "nam").contains(words.key(from - 1)) ? from - 2 : from - 1;
        if (isYear(spot.period()) && before >= 0 && SINCE.contains(words.key(before))) {
            return new When(
                    Optional.empty(),
                    false,
                    against,
                    Optional.of(new Course.Every(Optional.of(spot.period().year()), Optional.empty(), Grain.YEAR)));
        }
        boolean asOf = from > 1
                && words.key(from - 1).equals("of")
                && words.key(from - 2).equals("as");
        boolean toItsEnd = asOf || from > 0 && BY.contains(words.key(from - 1));
        return new When(Optional.of(spot.period()), toItsEnd, against, Optional.empty());
    }

    /// The years of a stretch; what is recorded of the stretch as a whole answers too.
    private static When stretch(int first, int last, Optional<Period> against) {
        return new When(
                Optional.of(new Period.YearSpan(first, last)),
                false,
                against,
                Optional.of(new Course.Every(Optional.of(first), Optional.of(last), Grain.YEAR)));
    }

    private static boolean isYear(Period period) {
        return period.equals(Period.year(period.year()));
    }

    /// The times by the grammar, and years that stand alone among the other words.
    private List<Spot> spots(List<Timed> times) {
        List<Spot> spots = new ArrayList<>();
        for (Timed timed : times) {
            spots.add(new Spot(words.wordAt(timed.start()), words.wordAt(timed.end()), timed.period()));
        }
        for (int at : words.years()) {
            if (spots.stream().noneMatch(spot -> spot.from() <= at && at < spot.end())) {
                spots.add(new Spot(at, at + 1, Period.year(Integer.parseInt(words.key(at)))));
            }
        }
        spots.sort(Comparator.comparingInt(Spot::from));
        return spots;
    }

    private boolean isCompared(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            String next = words.key(i + 1);
            boolean versus = Set.of("so", "với", "voi", "than", "versus", "vs", "compared", "against")
                    .contains(words.key(i));
            // “dan so” without its tones is no “so với”.
            boolean number = words.isBare()
                    && words.key(i).equals("so")
                    && !Set.of("voi", "nam", "cung").contains(next);
            if (versus && !number) {
                return true;
            }
        }
        return false;
    }
}
