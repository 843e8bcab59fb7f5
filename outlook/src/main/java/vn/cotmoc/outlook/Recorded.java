package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Quantile;

/// The projections of one series as the ledger holds them: those of periods that have passed since are the last
/// word that was given before, and are kept.
///
/// @param newest the statement that was recorded last, whose citation says what the others rest on
/// @param known the quantiles of each period that has all of them
record Recorded(SeriesId id, Statement newest, SortedMap<Period, Quantiles> known) {
    private static final Pattern TRACK =
            Pattern.compile("mase (?<mase>–|[0-9.]+); cover80 (?<cover>[0-9.]+); origins (?<origins>\\d+)");

    /// The projections of the indicators, by series.
    static Map<SeriesId, Recorded> list(Ledger ledger, Set<Code> indicators, Set<PlaceId> places, AsOf asOf) {
        Query query = Query.of()
                .withIndicators(indicators)
                .withMeasure(Measure.PROJECTION)
                .withPlaces(places)
                .withAllBreakdowns()
                .withAsOf(asOf);
        Map<SeriesId, List<Statement>> bySeries = new HashMap<>();
        for (Statement statement : ledger.statements(query)) {
            var observation = statement.observation();
            boolean ours = observation.reporter().equals(Catalogue.FORECASTER.code())
                    && Quantile.find(observation.cell().breakdown()).isPresent();
            if (ours) {
                SeriesId id = new SeriesId(
                        observation.cell().indicator(),
                        Quantile.series(observation.cell().breakdown()),
                        observation.cell().place());
                bySeries.computeIfAbsent(id, any -> new ArrayList<>()).add(statement);
            }
        }
        Map<SeriesId, Recorded> all = new HashMap<>();
        bySeries.forEach((id, statements) -> all.put(id, of(id, statements)));
        return all;
    }

    private static Recorded of(SeriesId id, List<Statement> statements) {
        Map<Period, Double[]> values = new HashMap<>();
        for (Statement statement : statements) {
            var cell = statement.observation().cell();
            Optional<Quantile> quantile = Quantile.find(cell.breakdown());
            if (quantile.isPresent() && statement.observation().figure() instanceof Figure.Known figure) {
                values.computeIfAbsent(cell.period(), any -> new Double[Quantile.values().length])[
                                quantile.get().ordinal()] =
                        figure.value().doubleValue();
            }
        }
        SortedMap<Period, Quantiles> known = new TreeMap<>(Period.BY_TIME);
        values.forEach((period, seven) -> {
            List<Double> whole = Arrays.stream(seven).filter(Objects::nonNull).toList();
            if (whole.size() == seven.length) {
                known.put(
                        period,
                        Quantiles.of(
                                whole.stream().mapToDouble(Double::doubleValue).toArray()));
            }
        });
        Statement newest = statements.stream()
                .max(Comparator.comparing(statement -> statement.id().number()))
                .orElseThrow();
        return new Recorded(id, newest, known);
    }

    /// What the newest of them rests on; empty where the outlook was taken back.
    Optional<Basis> basis() {
        return newest.observation().citation().locator().flatMap(Basis::find);
    }

    /// The outlook as it was when the newest of them was recorded; empty where it was taken back.
    Optional<Projection.Made> made() {
        return basis().flatMap(basis -> {
            Frequency frequency = ((Period.Regular) basis.data().first()).frequency();
            List<Expected> points = ahead(basis, frequency);
            List<Expected> years = frequency == Frequency.YEAR ? List.of() : ahead(basis, Frequency.YEAR);
            return points.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Projection.Made(id, basis, points, years, Optional.empty(), track()));
        });
    }

    private List<Expected> ahead(Basis basis, Frequency frequency) {
        List<Expected> all = new ArrayList<>();
        known.forEach((period, quantiles) -> {
            if (period instanceof Period.Regular regular
                    && regular.frequency() == frequency
                    && period.lastDay().isAfter(basis.data().last().lastDay())) {
                all.add(new Expected(regular, quantiles));
            }
        });
        return all;
    }

    private Projection.Track track() {
        Matcher m = TRACK.matcher(newest.observation().remarks().note().orElse(""));
        if (!m.find()) {
            return new Projection.Track(0, OptionalDouble.empty(), 0);
        }
        OptionalDouble mase = m.group("mase").equals("–")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(m.group("mase")));
        return new Projection.Track(Integer.parseInt(m.group("origins")), mase, Double.parseDouble(m.group("cover")));
    }
}
