package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// A row of lineage as it is checked, with ids of any form.
record Draft(
        String event,
        LocalDate date,
        Optional<String> from,
        Optional<String> to,
        Lineage.Share share,
        Map<Code, Lineage.Share> byMeasure,
        ChronicleBuilder.Columns columns) {

    static Draft of(Lineage lineage) {
        return new Draft(
                lineage.change().event(),
                lineage.change().date(),
                lineage.from().map(PlaceId::toString),
                lineage.to().map(PlaceId::toString),
                lineage.share(),
                lineage.byMeasure(),
                ChronicleBuilder.Columns.UNKNOWN);
    }

    /// Whether a share is 0 or less, or more than 1, so that a sum would mean nothing.
    boolean hasShareOutOfRange() {
        return Stream.concat(Stream.of(share), byMeasure.values().stream())
                .flatMap(each -> each.value().stream())
                .anyMatch(value -> !LineageChecks.inRange(value));
    }
}
