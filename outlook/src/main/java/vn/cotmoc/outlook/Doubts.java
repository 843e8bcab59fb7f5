package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.PlaceId;

/// Doubts the newest figures of series by their own history. Reads only. Safe for use by many threads.
///
/// Months and quarters are held against the forecast that would have been made before them; years, and series too
/// short for a forecast, against the steps between at least four earlier figures. A figure is doubted where it is
/// right with a probability of at most 25 %.
public final class Doubts {
    private static final double SUREST = 0.99;

    private final Ledger ledger;

    public Doubts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// A doubted figure with what it was held against.
    private record Suspect(Examination examination, Verdict verdict, Indicator indicator) {
        Reading reading() {
            return examination.newest();
        }

        Statement statement() {
            return reading().origin().statement().orElseThrow();
        }

        private FigureId.Recorded figure() {
            return statement().id();
        }

        /// Whether each of the two figures of one batch and one period fits where the other stands.
        boolean swapsWith(Suspect other) {
            var here = statement().observation().cell();
            var there = other.statement().observation().cell();
            boolean related =
                    here.indicator().equals(there.indicator()) || here.place().equals(there.place());
            return related
                    && !here.equals(there)
                    && here.period().equals(there.period())
                    && statement().revision() == other.statement().revision()
                    && examination.wouldFit(other.reading())
                    && other.examination.wouldFit(reading());
        }

        Doubt doubt(Collection<Suspect> all) {
            Optional<Suspect> other = all.stream().filter(this::swapsWith).findFirst();
            Slip slip = other.<Slip>map(
                            each -> new Slip.Swap(each.statement().observation().cell(), each.figure()))
                    .orElse(verdict.slip());
            return examination.doubt(
                    slip,
                    Math.min(SUREST, 1 - verdict.asItIs()),
                    indicator.nature().decimals());
        }
    }

    /// The doubts about the newest figures of the indicator at the places, all places where none is named; the surest
    /// first.
    public List<Doubt> list(Code indicator, Set<PlaceId> places, AsOf asOf) {
        return doubts(suspects(Set.of(indicator), places, Optional.empty(), asOf));
    }

    /// The doubts about the newest figures of these series, the surest first.
    public List<Doubt> list(Set<SeriesId> ids) {
        return doubts(Slab.of(ids).stream()
                .flatMap(slab -> suspects(slab.indicators(), slab.places(), Optional.of(ids), AsOf.LATEST).stream())
                .toList());
    }

    /// The doubts about the newest figures of all series at the places, all places where none is named; the surest
    /// first. It may take long, so an interrupted thread ends it after the indicator at hand.
    /// @throws CancellationException where the thread was interrupted
    public List<Doubt> listAll(Set<PlaceId> places, AsOf asOf) {
        return listAll(places, asOf, () -> {});
    }

    /// The same for a thread that has others to leave room for: the pause is run after each indicator.
    /// @throws CancellationException where the thread was interrupted
    public List<Doubt> listAll(Set<PlaceId> places, AsOf asOf, Runnable pause) {
        List<Suspect> all = new ArrayList<>();
        for (Code indicator : ledger.catalogue().indicators().keySet()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The listing of doubts was interrupted.");
            }
            all.addAll(suspects(Set.of(indicator), places, Optional.empty(), asOf));
            pause.run();
        }
        return doubts(all);
    }

    private List<Suspect> suspects(Set<Code> indicators, Set<PlaceId> places, Optional<Set<SeriesId>> only, AsOf asOf) {
        List<Suspect> all = new ArrayList<>();
        new Readings(ledger, asOf).of(indicators, places).forEach((id, readings) -> {
            Indicator indicator = ledger.indicator(id.indicator());
            if (only.isEmpty() || only.get().contains(id)) {
                for (Examination each : Examination.list(id, indicator, readings)) {
                    Verdict verdict = each.verdict();
                    if (verdict.isDoubted()) {
                        all.add(new Suspect(each, verdict, indicator));
                    }
                }
            }
        });
        return all;
    }

    private static List<Doubt> doubts(List<Suspect> suspects) {
        return suspects.stream()
                .map(suspect -> suspect.doubt(suspects))
                .sorted(Comparator.comparingDouble(Doubt::sureness).reversed().thenComparing(Doubt::id))
                .toList();
    }
}
