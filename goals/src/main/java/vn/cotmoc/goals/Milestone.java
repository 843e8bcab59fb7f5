package vn.cotmoc.goals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// What an issuer set to be reached by a day within the period of a target: for what adds up over time, since the
/// beginning of the period.
public record Milestone(Statement statement, Figure.Known figure) {

    /// The part of the target's period at whose end it is to be reached.
    public Period period() {
        return statement.observation().cell().period();
    }

    /// The newest of each period that was set from an instant on and before another, by time; one that was taken back
    /// is
    /// none.
    static List<Milestone> path(List<Statement> all, Instant from, Optional<Instant> until) {
        Map<Period, Statement> newest = new HashMap<>();
        for (Statement each : all) {
            boolean counts = !each.known().isBefore(from)
                    && until.map(end -> each.known().isBefore(end)).orElse(true);
            if (counts) {
                newest.put(each.observation().cell().period(), each);
            }
        }
        List<Milestone> path = new ArrayList<>();
        newest.values().stream()
                .sorted((a, b) -> Period.BY_TIME.compare(
                        a.observation().cell().period(), b.observation().cell().period()))
                .forEach(each -> {
                    if (each.observation().figure() instanceof Figure.Known known) {
                        path.add(new Milestone(each, known));
                    }
                });
        return path;
    }
}
