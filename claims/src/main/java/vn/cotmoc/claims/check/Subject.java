package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// A claim that speaks of something that the ledger may hold.
///
/// @param certainty how far an alarm may rest on the link, 0 to 1
/// @param window what the claim states in the unit of the indicator; empty where it states a change only
record Subject(
        Claim claim, Indicator indicator, PlaceId place, Period period, Optional<Window> window, double certainty) {

    static Optional<Subject> of(Claim claim, Link link, Optional<Indicator> indicator) {
        if (indicator.isEmpty() || link.place().isEmpty() || link.period().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Subject(
                claim,
                indicator.get(),
                link.place().get(),
                link.period().get(),
                window(claim, indicator.get()),
                link.certainty()));
    }

    static Optional<Window> window(Claim claim, Indicator indicator) {
        boolean change = claim.kind() == Claim.Kind.GROWTH && !Measures.isGrowth(indicator);
        boolean value = Measures.isDisbursement(claim, indicator)
                || Measures.fit(claim, indicator.unit()) == Measures.Fit.VALUE && !change;
        Optional<BigDecimal> factor = Measures.factor(claim.amount().unit(), indicator.unit());
        return factor.filter(each -> value).map(each -> Window.of(claim.amount(), each));
    }

    /// Against what kind of statement the claim is held.
    Measure measure() {
        return switch (claim.setting().status()) {
            case ACTUAL, ESTIMATE -> Measure.ACTUAL;
            case TARGET, FORECAST -> Measure.TARGET;
        };
    }

    Verdict.Used self() {
        return new Verdict.Used.Stated(claim.mention().start(), claim.mention().end());
    }
}
