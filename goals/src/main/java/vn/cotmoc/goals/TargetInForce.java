package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// A target in force, whatever its period: a number or words.
///
/// @param statement its last version
/// @param longTerm whether it is one of the goals that [Horizons] follow
public record TargetInForce(Indicator indicator, Statement statement, boolean longTerm) {

    /// All targets of the places, totals and parts, as known now.
    public static List<TargetInForce> list(Ledger ledger, Set<PlaceId> places) {
        Query query =
                new Query(Set.of(), places, When.ALWAYS, Measure.TARGET, Optional.<Breakdown>empty(), AsOf.LATEST);
        TargetLines lines = new TargetLines(ledger.history(query));
        List<TargetInForce> all = new ArrayList<>();
        Map<Code, List<Target.Recorded>> recorded = lines.recorded();
        Map<Code, List<WordedTarget>> worded = lines.worded();
        for (Indicator indicator : ledger.catalogue().indicators().values()) {
            recorded.getOrDefault(indicator.code(), List.of())
                    .forEach(each -> all.add(
                            new TargetInForce(indicator, each.statement(), isLongTerm(ledger, indicator, each))));
            worded.getOrDefault(indicator.code(), List.of())
                    .forEach(each -> all.add(new TargetInForce(indicator, each.statement(), false)));
        }
        return all;
    }

    private static boolean isLongTerm(Ledger ledger, Indicator indicator, Target.Recorded target) {
        Cell cell = target.statement().observation().cell();
        return cell.place().equals(ledger.catalogue().pack().root())
                && cell.breakdown().equals(Breakdown.TOTAL)
                && Horizons.isLongTerm(
                        indicator, target, ledger.catalogue().pack().zone());
    }

    /// The year by whose end it is to be reached.
    public int year() {
        return statement.observation().cell().period().lastDay().getYear();
    }

    /// The number, or for words that there is none.
    public Figure figure() {
        return statement.observation().figure();
    }
}
