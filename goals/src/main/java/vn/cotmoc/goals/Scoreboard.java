package vn.cotmoc.goals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
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

    record Key(Code indicator, PlaceId place) {
        private static final int GOLDEN = 0x9E3779B9;

        /// Codes and places are often counted up; the plain hash of their pair collides then.
        @Override
        public int hashCode() {
            return mix(indicator, place);
        }

        static int mix(Code indicator, PlaceId place) {
            int hash = indicator.hashCode() * GOLDEN;
            hash = (hash ^ hash >>> 15) + place.hashCode() * 0x85EBCA6B;
            return hash ^ hash >>> 13;
        }
    }

    /// One goal of one place.
    public static final class Score {
        private final Assessor.Trial held;
        private final FigureId.Recorded target;
        private final Sentences.Result result;
        private final Telling telling;

        Score(Assessor.Trial held, FigureId.Recorded target, Sentences.Result result, Telling telling) {
            this.held = held;
            this.target = target;
            this.result = result;
            this.telling = telling;
        }

        /// The figure that was held against the target.
        public Shown shown() {
            return held.shown();
        }

        /// The statement of the target.
        public FigureId.Recorded target() {
            return target;
        }

        public Status status() {
            return result.status();
        }

        /// Figure ÷ target in percent, as [Assessment#percentOfPlan].
        public Figure percentOfPlan() {
            return result.percent();
        }

        /// What the status rests on while the period runs.
        public Optional<Pace> pace() {
            return result.pace();
        }

        /// The assessment with its sentence and the versions of its target, which are read from the ledger for it.
        public Assessment assessment() {
            return telling.tell(held, target, result);
        }
    }

    /// Makes a whole assessment of what a score holds.
    @FunctionalInterface
    interface Telling {
        Assessment tell(Assessor.Trial held, FigureId.Recorded target, Sentences.Result result);
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
