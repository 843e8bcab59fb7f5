package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Observation;

/// The feed of changes: what was recorded after a revision, for who keeps a copy. The answer names the revision up to
/// which it tells, which is what to ask for next.
final class Changes {
    /// Most statements that one answer goes through; who wants more takes all figures.
    static final int MOST = 50_000;

    private static final LocalText SINCE = new LocalText(
            "một lần ghi sổ hay thời điểm: r17, 2025-01-31 hoặc 2025-01-31T09:00:00Z; sau đó có không quá " + MOST
                    + " số liệu, nếu nhiều hơn hãy lấy từng phần bằng limit",
            "a revision or a time: r17, 2025-01-31 or 2025-01-31T09:00:00Z, after which there are at most " + MOST
                    + " figures; where there are more, take parts with limit");

    private final Ledger ledger;
    private final long since;
    private final Cut cut;
    private final List<Statement> told = new ArrayList<>();
    private boolean more;

    private Changes(Ledger ledger, long since, Cut cut) {
        this.ledger = ledger;
        this.since = since;
        this.cut = cut;
    }

    static Cut.Part json(Ask ask) {
        Ledger ledger = ask.ledger();
        Optional<String> text = ask.text("since");
        Cut cut = Cut.of(ask, MOST);
        Changes changes =
                new Changes(ledger, text.map(each -> revision(ledger, each)).orElse(0L), cut);
        boolean unbounded = ask.text("limit").isEmpty();
        if (unbounded && changes.batches().mapToLong(BatchHead::statements).sum() > MOST) {
            throw Problem.badParameter("since", text.orElse("r0"), SINCE);
        }
        changes.read();
        byte[] body = changes.write(unbounded);
        return changes.more
                ? Cut.endsWith(ask, body, changes.told.getLast().id().toString())
                : new Cut.Part(body, Optional.empty());
    }

    private Stream<BatchHead> batches() {
        return ledger.batches().stream().filter(batch -> batch.revision() > since);
    }

    /// Reads on from the last figure that was told, until the part is full and one more is seen.
    private void read() {
        long last = cut.after().map(Changes::number).orElse(0L);
        long from = cut.after()
                .flatMap(each -> ledger.find(new FigureId.Recorded(last)))
                .map(each -> Math.max(since, each.revision() - 1))
                .orElse(since);
        ledger.recorded(from, statement -> {
            if (statement.id().number() > last) {
                more = told.size() >= cut.limit();
                if (!more) {
                    told.add(statement);
                }
            }
            return !more;
        });
    }

    private static long number(String text) {
        if (text.matches("f[1-9]\\d{0,17}")) {
            return Long.parseLong(text.substring(1));
        }
        throw Problem.badParameter("after", text, new LocalText("mã một số, như f17", "the id of a figure, as f17"));
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

    /// @param whole whether all was asked for; a part says whether more follows
    private byte[] write(boolean whole) {
        Json json = new Json(16 * 1024).open();
        json.put("since", "r" + since).put("next", "r" + ledger.head());
        if (!whole) {
            json.put("more", more);
        }
        json.list("batches");
        batches()
                .forEach(batch -> json.open()
                        .put("revision", "r" + batch.revision())
                        .put("at", batch.at().toString())
                        .put("origin", batch.origin())
                        .put("statements", batch.statements())
                        .put("hash", batch.hash())
                        .close());
        json.end().list("changes");
        told.forEach(each -> statement(json, each));
        return json.end().close().bytes();
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
