package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The feed of changes: what was recorded after a revision, for who keeps a copy. The answer names the revision up to
/// which it tells, which is what to ask for next.
final class Changes {
    /// Most statements that one answer goes through; who wants more takes all figures.
    static final int MOST = 50_000;

    private static final LocalText SINCE = new LocalText(
            "một lần ghi sổ hay thời điểm: r17, 2025-01-31 hoặc 2025-01-31T09:00:00Z; sau đó có không quá " + MOST
                    + " số liệu, nếu nhiều hơn hãy lấy /data/figures.csv",
            "a revision or a time: r17, 2025-01-31 or 2025-01-31T09:00:00Z, after which there are at most " + MOST
                    + " figures; where there are more, take /data/figures.csv");

    private final Ledger ledger;
    private final long since;
    private final List<BatchHead> batches;

    private Changes(Ledger ledger, long since) {
        this.ledger = ledger;
        this.since = since;
        this.batches = ledger.batches().stream()
                .filter(batch -> batch.revision() > since)
                .toList();
    }

    static byte[] json(Ask ask) {
        Ledger ledger = ask.ledger();
        Optional<String> text = ask.text("since");
        Changes changes =
                new Changes(ledger, text.map(each -> revision(ledger, each)).orElse(0L));
        if (changes.batches.stream().mapToLong(BatchHead::statements).sum() > MOST) {
            throw Problem.badParameter("since", text.orElse("r0"), SINCE);
        }
        return changes.write();
    }

    private static long revision(Ledger ledger, String text) {
        AsOf asked;
        try {
            asked = AsOf.parse(text, ledger.catalogue().pack().zone());
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw Problem.badParameter("since", text, SINCE);
        }
        return switch (asked) {
            case AsOf.Latest() -> ledger.head();
            case AsOf.Revision(long number) -> number;
            case AsOf.KnownAt(var instant) ->
                ledger.batches().stream()
                        .filter(batch -> !batch.at().isAfter(instant))
                        .mapToLong(BatchHead::revision)
                        .max()
                        .orElse(0);
        };
    }

    private byte[] write() {
        Json json = new Json(16 * 1024).open();
        json.put("since", "r" + since).put("next", "r" + ledger.head()).list("batches");
        batches.forEach(batch -> json.open()
                .put("revision", "r" + batch.revision())
                .put("at", batch.at().toString())
                .put("origin", batch.origin())
                .put("statements", batch.statements())
                .put("hash", batch.hash())
                .close());
        json.end().list("changes");
        statements().forEach(each -> statement(json, each));
        return json.end().close().bytes();
    }

    private List<Statement> statements() {
        if (batches.isEmpty()) {
            return List.of();
        }
        List<Statement> all = new ArrayList<>();
        Set<Cell> touched = ledger.touched(since);
        for (Measure measure : Measure.values()) {
            Set<Cell> cells =
                    touched.stream().filter(cell -> cell.measure() == measure).collect(Collectors.toSet());
            if (!cells.isEmpty()) {
                ledger.history(query(measure, cells)).stream()
                        .filter(each -> each.revision() > since)
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(each -> each.id().number()));
        return all;
    }

    private static Query query(Measure measure, Set<Cell> cells) {
        Set<Code> indicators = new HashSet<>();
        Set<PlaceId> places = new HashSet<>();
        Set<Period> periods = new HashSet<>();
        cells.forEach(cell -> {
            indicators.add(cell.indicator());
            places.add(cell.place());
            periods.add(cell.period());
        });
        return Query.of()
                .withAllBreakdowns()
                .withMeasure(measure)
                .withIndicators(indicators)
                .withPlaces(places)
                .withWhen(When.oneOf(periods.toArray(Period[]::new)));
    }

    private static void statement(Json json, Statement each) {
        Observation said = each.observation();
        Cell cell = said.cell();
        json.open()
                .put("id", each.id().toString())
                .put("revision", "r" + each.revision())
                .put("indicator", cell.indicator().text())
                .put("place", cell.place().toString())
                .put("period", cell.period().toString())
                .put("breakdown", cell.breakdown().toString())
                .put("measure", Csv.lower(cell.measure()))
                .put("vintage", Csv.lower(said.vintage()))
                .put("reporter", said.reporter().text());
        Api.figure(json, said.figure());
        json.put("source", said.citation().source().text())
                .put("known", each.known().toString())
                .close();
    }
}
