package vn.cotmoc.goals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.PlaceId;

/// How many places stand against their own targets of a year. Immutable.
public final class Scoreboard {
    private final LocalDate knownTo;
    private final Map<Key, Score> scores;

    /// The goals and places of a scoreboard, in the order in which they are asked for; whose targets (empty: anyone's).
    public record Question(
            List<Indicator> indicators, List<PlaceId> places, int year, Optional<Code> issuer, AsOf asOf) {
        public Question {
            indicators = List.copyOf(indicators);
            places = List.copyOf(places);
        }
    }

    record Key(Code indicator, PlaceId place) {}

    /// One goal of one place. The sentence is made when it is asked for.
    public static final class Score {
        private final Assessor assessor;
        private final Assessor.Case held;
        private final Sentences.Result result;

        Score(Assessor assessor, Assessor.Case held, Sentences.Result result) {
            this.assessor = assessor;
            this.held = held;
            this.result = result;
        }

        /// The figure that was held against the target.
        public Shown shown() {
            return held.shown();
        }

        public Status status() {
            return result.status();
        }

        /// The assessment with its sentence.
        public Assessment assessment() {
            return new Assessment(
                    Optional.of(held.target()),
                    result.percent(),
                    result.gap(),
                    result.status(),
                    result.pace(),
                    assessor.explain(held, result));
        }
    }

    Scoreboard(LocalDate knownTo, Map<Key, Score> scores) {
        this.knownTo = knownTo;
        this.scores = new LinkedHashMap<>(scores);
    }

    /// The last day of which the answer knows.
    public LocalDate knownTo() {
        return knownTo;
    }

    /// The goal of the place; empty where it has no target or no figure there.
    public Optional<Score> find(Code indicator, PlaceId place) {
        return Optional.ofNullable(scores.get(new Key(indicator, place)));
    }

    /// All of them, by goal and then by place, as asked for.
    public Collection<Score> list() {
        return List.copyOf(scores.values());
    }

    /// How many have each status, what is at risk first.
    public Map<Status, Integer> count() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        scores.values().forEach(score -> counts.merge(score.status(), 1, Integer::sum));
        return counts;
    }
}
