package vn.cotmoc.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.outlook.Doubt;
import vn.cotmoc.outlook.Doubts;
import vn.cotmoc.outlook.Projections;
import vn.cotmoc.outlook.SeriesId;

/// What follows once figures came in: the newest ones are doubted where they do not fit, and the outlooks of the
/// series that they touch are brought up to date. The work is bounded; what is too much is left to the verbs.
record Aftermath(Ledger ledger, PrintWriter err, Clock clock) {
    /// At most so many statements are looked at for the series that they touch.
    private static final long MOST_STATEMENTS = 100_000;

    /// At most so many series are followed.
    private static final int MOST_SERIES = 1_000;

    /// What was recorded after the revision, with so many threads.
    void follow(long revision, int threads) {
        Collection<BatchHead> since = ledger.batches().stream()
                .filter(batch -> batch.revision() > revision)
                .toList();
        long statements = since.stream().mapToLong(BatchHead::statements).sum();
        if (statements == 0) {
            return;
        }
        Set<SeriesId> touched =
                statements > MOST_STATEMENTS ? Set.of() : new Projections(ledger).touched(ledger.touched(revision));
        if (statements > MOST_STATEMENTS || touched.size() > MOST_SERIES) {
            err.println(
                    "[outlook] more came in than is followed at once; run ./cotmoc outlook --all and ./cotmoc doubt");
            return;
        }
        tellDoubts(touched);
        Projections.Summary summary = new Projections(ledger).update(touched, threads, new OutlookPace(err, clock));
        if (summary.series() > 0) {
            err.println("[outlook] " + OutlookPace.told(summary));
        }
        err.flush();
    }

    /// What was recorded since outlooks were recorded last.
    void followAll(int threads) {
        follow(
                ledger.batches().stream()
                        .filter(batch ->
                                batch.origin().equals(Catalogue.FORECASTS.id().text()))
                        .map(BatchHead::revision)
                        .max(Comparator.naturalOrder())
                        .orElse(0L),
                threads);
    }

    private void tellDoubts(Set<SeriesId> touched) {
        Set<String> explained =
                ledger.marks(AsOf.LATEST).stream().map(Mark::subject).collect(Collectors.toSet());
        List<Doubt> doubts = new Doubts(ledger)
                .list(touched).stream()
                        .filter(doubt -> !explained.contains(doubt.id()))
                        .toList();
        for (Doubt doubt : doubts) {
            err.println(doubt.finding().message());
            err.println("    " + doubt.words().vi() + " Nếu đúng, ghi lý do bằng ./cotmoc doubt --explain " + doubt.id()
                    + " --words \"…\" --by TÊN.");
        }
        if (!doubts.isEmpty()) {
            err.println("[doubt] " + doubts.size() + " of the newest figures may be wrong; they were recorded");
        }
    }
}
