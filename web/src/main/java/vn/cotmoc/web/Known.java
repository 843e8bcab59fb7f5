package vn.cotmoc.web;

import java.util.List;
import java.util.Set;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// Everything that is known of one indicator at one state of knowledge, by period and then as it became known.
///
/// @param versions of every part and place, superseded ones too
/// @param targets of the pack's own place, every version
record Known(
        Ledger ledger,
        Indicator indicator,
        AsOf asOf,
        List<Statement> versions,
        List<Statement> targets,
        List<Derivation> derived) {

    static Known read(Ledger ledger, Indicator indicator, AsOf asOf) {
        PlaceId root = ledger.catalogue().pack().root();
        Query all = Query.of(indicator.code()).withAllBreakdowns().withAsOf(asOf);
        Query targets = all.withMeasure(Measure.TARGET).withPlaces(Set.of(root)).withBreakdown(Breakdown.TOTAL);
        Derivations derivations = new Derivations(ledger);
        List<Derivation> derived = derivations.isDerived(indicator.code())
                ? derivations.list(
                        indicator.code(),
                        Query.of(indicator.code()).withPlaces(Set.of(root)).withAsOf(asOf))
                : List.of();
        return new Known(
                ledger,
                indicator,
                asOf,
                ledger.history(all),
                ledger.history(targets),
                derived.stream()
                        .filter(each -> each.figure() instanceof Figure.Known)
                        .sorted((a, b) -> vn.cotmoc.model.Period.BY_TIME.compare(a.id().period(), b.id().period()))
                        .toList());
    }

    private boolean isHome(Statement statement) {
        return statement
                .observation()
                .cell()
                .place()
                .equals(ledger.catalogue().pack().root());
    }

    /// The totals of the pack's own place.
    List<Statement> totals() {
        return versions.stream()
                .filter(each ->
                        isHome(each) && each.observation().cell().breakdown().isTotal())
                .toList();
    }

    /// Parts at the pack's own place.
    List<Statement> parts() {
        return versions.stream()
                .filter(each ->
                        isHome(each) && !each.observation().cell().breakdown().isTotal())
                .toList();
    }

    /// Totals of other places.
    List<Statement> elsewhere() {
        return versions.stream()
                .filter(each ->
                        !isHome(each) && each.observation().cell().breakdown().isTotal())
                .toList();
    }

    boolean isEmpty() {
        return versions.isEmpty() && derived.isEmpty();
    }

    /// The latest year that a figure is about; the year of the pack where there is none.
    int newestYear() {
        if (!derived.isEmpty()) {
            return derived.getLast().id().period().year();
        }
        return totals().stream()
                .mapToInt(each -> each.observation().cell().period().year())
                .max()
                .orElse(ledger.catalogue().pack().defaultYear());
    }
}
