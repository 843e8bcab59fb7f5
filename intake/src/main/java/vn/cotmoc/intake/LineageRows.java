package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// Reads the rows of `lineage.csv`. A column `share_` and a measure holds the share of that measure; `share_basis` and
/// `share_date` speak of all shares of the row.
final class LineageRows {
    private static final String PLACE_ID = "the id of a place, as 06040@2024-12-01 or 20@";
    private static final String SHARE = "a number above 0 and at most 1, or blank";
    private static final List<String> MEASURES =
            List.of("area", "population", "households", "arable-land", "addresses", "dwellings");

    static final Header.Layout LAYOUT =
            new Header.Layout(List.of("event_id", "date", "kind", "from_place_id", "to_place_id"), optional());

    private LineageRows() {}

    private static List<String> optional() {
        List<String> columns =
                new ArrayList<>(List.of("share", "share_basis", "share_date", "decided", "legal_basis", "note"));
        MEASURES.forEach(measure -> columns.add("share_" + measure));
        return columns;
    }

    static Optional<Lineage> read(Fields fields) {
        var event = fields.text("event_id");
        var date = fields.value("date", "a date, as 2025-07-01", LocalDate::parse);
        var kind = fields.value(
                "kind",
                "one of " + names(Lineage.Kind.values()),
                text -> Lineage.Kind.find(text).orElseThrow(IllegalArgumentException::new));
        var from = fields.findValue("from_place_id", PLACE_ID, PlaceId::parse);
        var to = fields.findValue("to_place_id", PLACE_ID, PlaceId::parse);
        var share = fields.findValue("share", SHARE, BigDecimal::new);
        var basis = fields.findValue(
                "share_basis",
                "one of " + names(Lineage.Basis.values()),
                text -> Lineage.Basis.find(text).orElseThrow(IllegalArgumentException::new));
        var decided = day(fields, "decided");
        var counted = day(fields, "share_date");
        Map<Code, Lineage.Share> byMeasure = byMeasure(fields, basis, counted);
        if (!fields.isSound()) {
            return Optional.empty();
        }
        Lineage.Change change = new Lineage.Change(
                event.orElseThrow(), date.orElseThrow(), kind.orElseThrow(), fields.find("legal_basis"), decided);
        Lineage.Share plain =
                share.isEmpty() && !byMeasure.isEmpty() ? Lineage.Share.UNKNOWN : share(share, basis, counted);
        return Optional.of(new Lineage(change, from, to, plain, byMeasure));
    }

    private static Optional<LocalDate> day(Fields fields, String column) {
        return fields.findValue(column, "a date, as 2025-06-16, or blank", LocalDate::parse);
    }

    /// A source that went as a whole has no shares of single measures.
    private static Map<Code, Lineage.Share> byMeasure(
            Fields fields, Optional<Lineage.Basis> basis, Optional<LocalDate> counted) {
        Map<Code, Lineage.Share> shares = new LinkedHashMap<>();
        for (String measure : MEASURES) {
            Optional<BigDecimal> value = fields.findValue("share_" + measure, SHARE, BigDecimal::new);
            Lineage.Basis how = basis.orElse(Lineage.Basis.DOCUMENTED);
            if (value.isPresent() && how != Lineage.Basis.WHOLE) {
                shares.put(Code.parse(measure), new Lineage.Share(value, how, counted));
            }
        }
        return shares;
    }

    /// Without a basis, all of the source is whole, a part of it documented, and a blank share unknown.
    static Lineage.Share share(Optional<BigDecimal> share, Optional<Lineage.Basis> basis, Optional<LocalDate> counted) {
        Lineage.Basis implied = share.map(
                        each -> each.compareTo(BigDecimal.ONE) == 0 ? Lineage.Basis.WHOLE : Lineage.Basis.DOCUMENTED)
                .orElse(Lineage.Basis.UNKNOWN);
        return new Lineage.Share(share, basis.orElse(implied), counted);
    }

    private static String names(Object[] values) {
        List<String> names = new ArrayList<>();
        for (Object each : values) {
            names.add(each.toString());
        }
        return String.join(", ", names);
    }
}
