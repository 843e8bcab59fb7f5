package vn.cotmoc.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.CompositeScore;
import vn.cotmoc.goals.Composites;
import vn.cotmoc.goals.PlaceRanking;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Which composite index an address asks for, of which places and when.
///
/// @param all every choice for which a part has figures, the latest first
/// @param chosen what is asked for; what was left out is the latest with two places at least
record CompositeQuestion(Indicator indicator, List<Choice> all, Optional<Choice> chosen, AsOf asOf) {

    /// @param places how many places have a figure of a part
    record Choice(Period period, Code level, int places) {
        private boolean isLike(Choice other) {
            return period.equals(other.period) && level.equals(other.level);
        }
    }

    /// The index of every place of the level, with the ranking.
    record Answer(Choice choice, List<CompositeScore> scores) {
        List<PlaceRanking.Ranked<CompositeScore>> ranked(Indicator indicator) {
            return PlaceRanking.list(indicator, scores, CompositeScore::figure);
        }

        List<CompositeScore> without() {
            return scores.stream()
                    .filter(each -> each.figure() instanceof Figure.Absent)
                    .toList();
        }
    }

    static CompositeQuestion of(Ask ask) {
        Indicator indicator = IndicatorPages.indicator(ask);
        Composite composite = indicator.description().composite().orElseThrow(Problem::noPage);
        AsOf asOf = ask.asOf();
        List<Choice> all = choices(ask.ledger(), composite, asOf);
        Optional<Period> period = ask.text("period").map(Ranking::period);
        Optional<Code> level = ask.code("level", Queries.LEVEL);
        List<Choice> open = all.stream()
                .filter(each -> period.isEmpty() || each.period().equals(period.get()))
                .filter(each -> level.isEmpty() || each.level().equals(level.get()))
                .toList();
        Optional<Choice> chosen = open.stream()
                .filter(each -> each.places() > 1)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .or(() -> period.flatMap(when -> level.map(which -> new Choice(when, which, 0))));
        return new CompositeQuestion(indicator, all, chosen, asOf);
    }

    private static List<Choice> choices(Ledger ledger, Composite composite, AsOf asOf) {
        Code[] codes = composite.parts().stream().map(Composite.Part::indicator).toArray(Code[]::new);
        Slice slice = ledger.headlines(Query.of(codes).withAsOf(asOf));
        Map<Period, Map<Code, Set<PlaceId>>> met = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            PlaceId id = slice.place(row);
            Optional<Place> place = slice.isKnown(row) ? ledger.geography().find(id) : Optional.empty();
            Period period = slice.period(row);
            place.ifPresent(each -> met.computeIfAbsent(period, key -> new HashMap<>())
                    .computeIfAbsent(each.level(), key -> new HashSet<>())
                    .add(id));
        }
        Comparator<Choice> byTime = Comparator.comparing(Choice::period, Period.BY_TIME);
        return met.entrySet().stream()
                .flatMap(each -> each.getValue().entrySet().stream()
                        .map(level -> new Choice(
                                each.getKey(), level.getKey(), level.getValue().size())))
                .sorted(byTime.reversed().thenComparing(Choice::places, Comparator.reverseOrder()))
                .toList();
    }

    Composite composite() {
        return indicator.description().composite().orElseThrow();
    }

    Optional<Answer> answer(Ledger ledger) {
        return chosen.map(choice -> new Answer(
                choice,
                new Composites(ledger)
                        .list(
                                indicator,
                                choice.period(),
                                ledger
                                        .geography()
                                        .list(choice.level(), choice.period().lastDay())
                                        .stream()
                                        .map(Place::id)
                                        .toList(),
                                asOf)));
    }

    /// The choices but the one that is shown.
    List<Choice> others() {
        return all.stream()
                .filter(each -> chosen.isEmpty() || !each.isLike(chosen.get()))
                .toList();
    }
}
