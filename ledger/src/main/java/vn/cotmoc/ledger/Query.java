package vn.cotmoc.ledger;

import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// What to read: indicators, places, periods, the kind of statement, the part, and the state of knowledge. An empty
/// set of indicators or places asks for all, an empty breakdown for all parts.
public record Query(
        Set<Code> indicators,
        Set<PlaceId> places,
        When when,
        Measure measure,
        Optional<Breakdown> breakdown,
        AsOf asOf) {

    public Query {
        indicators = Set.copyOf(indicators);
        places = Set.copyOf(places);
    }

    /// The actual totals of the indicators, everywhere and at all times, as known now.
    public static Query of(Code... indicators) {
        return new Query(
                Set.of(indicators), Set.of(), When.ALWAYS, Measure.ACTUAL, Optional.of(Breakdown.TOTAL), AsOf.LATEST);
    }

    /// The same question about these indicators.
    public Query withIndicators(Set<Code> others) {
        return new Query(others, places, when, measure, breakdown, asOf);
    }

    /// The same question about these places.
    public Query withPlaces(Set<PlaceId> others) {
        return new Query(indicators, others, when, measure, breakdown, asOf);
    }

    /// The same question about these periods.
    public Query withWhen(When other) {
        return new Query(indicators, places, other, measure, breakdown, asOf);
    }

    /// The same question about another kind of statement.
    public Query withMeasure(Measure other) {
        return new Query(indicators, places, when, other, breakdown, asOf);
    }

    /// The same question about one part.
    public Query withBreakdown(Breakdown other) {
        return new Query(indicators, places, when, measure, Optional.of(other), asOf);
    }

    /// The same question about the total and every part.
    public Query withAllBreakdowns() {
        return new Query(indicators, places, when, measure, Optional.empty(), asOf);
    }

    /// The same question to another state of knowledge.
    public Query withAsOf(AsOf other) {
        return new Query(indicators, places, when, measure, breakdown, other);
    }
}
