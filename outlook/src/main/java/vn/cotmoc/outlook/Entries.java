package vn.cotmoc.outlook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Quantile;
import vn.cotmoc.model.Vintage;

/// Writes outlooks as statements of the ledger.
final class Entries {
    private static final String ORIGIN = "du-bao";

    private final List<Batch.Entry> all = new ArrayList<>();

    /// Adds what the outlook says, and takes back what an earlier one said of periods that this one does not reach.
    void add(Projection projection, Indicator indicator, Optional<Recorded> before) {
        switch (projection) {
            case Projection.Made made -> {
                Set<Period> said = new HashSet<>();
                for (List<Expected> each : List.of(made.points(), made.years())) {
                    for (Expected expected : each) {
                        said.add(expected.period());
                        say(made, indicator, expected);
                    }
                }
                before.ifPresent(recorded -> recorded.known().keySet().stream()
                        .filter(period -> !said.contains(period))
                        .filter(period -> period.lastDay()
                                .isAfter(made.basis().data().last().lastDay()))
                        .forEach(period ->
                                takeBack(made.id(), period, made.basis().toString())));
            }
            case Projection.None none ->
                before.ifPresent(recorded -> recorded.basis()
                        .ifPresent(basis -> recorded.known().keySet().stream()
                                .filter(period -> period.lastDay()
                                        .isAfter(basis.data().last().lastDay()))
                                .forEach(period -> takeBack(none.id(), period, none.code()))));
        }
    }

    private void say(Projection.Made made, Indicator indicator, Expected expected) {
        double[] values = expected.quantiles().toArray();
        for (Quantile each : Quantile.values()) {
            Figure figure = Figure.Known.of(Computation.value(values[each.ordinal()], indicator), indicator.unit());
            add(made.id(), expected.period(), each, figure, made.basis().toString(), Optional.of(line(made.track())));
        }
    }

    private void takeBack(SeriesId id, Period period, String locator) {
        for (Quantile each : Quantile.values()) {
            add(id, period, each, new Figure.Absent(Absence.WITHDRAWN), locator, Optional.empty());
        }
    }

    private void add(
            SeriesId id, Period period, Quantile quantile, Figure figure, String locator, Optional<String> note) {
        all.add(new Batch.Entry(
                new Observation(
                        new Cell(id.indicator(), quantile.of(id.breakdown()), Measure.PROJECTION, id.place(), period),
                        figure,
                        Vintage.ESTIMATE,
                        Catalogue.FORECASTER.code(),
                        new Citation(Catalogue.FORECASTS.id(), Optional.of(locator), Location.of(ORIGIN)),
                        new Observation.Remarks(note, List.of())),
                Optional.empty()));
    }

    /// `mase 0.71; cover80 0.81; origins 24`.
    private static String line(Projection.Track track) {
        return String.format(
                Locale.ROOT,
                "mase %s; cover80 %.2f; origins %d",
                track.mase().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", track.mase().getAsDouble())
                        : "–",
                track.coverage80(),
                track.origins());
    }

    int size() {
        return all.size();
    }

    /// One batch with everything; the same content has the same hash.
    Batch batch() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Batch.Entry entry : all) {
                digest.update(entry.observation().toString().getBytes(StandardCharsets.UTF_8));
            }
            return new Batch(ORIGIN, HexFormat.of().formatHex(digest.digest()), Batch.Entries.of(all), List.of());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
