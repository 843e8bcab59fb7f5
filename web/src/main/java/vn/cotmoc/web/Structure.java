package vn.cotmoc.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.SharesChart;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.formula.Formula;
import vn.cotmoc.ledger.formula.Identity;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// The parts of an indicator at the pack's own place, as one of its identities names them, and their shares period by
/// period. A share is recorded or computed within its period; none is made of other shares.
///
/// @param refused periods in which the parts make more than the whole, so that one of the figures cannot be right or
/// the
/// parts overlap; they are not drawn
/// @param figures everything that entered
record Structure(SharesChart chart, List<Period> refused, List<FigureId> figures) {
    private static final int LEAST_PERIODS = 2;
    private static final int MOST_PERIODS = 8;
    private static final Figure NOTHING = new Figure.Absent(Absence.NOT_REPORTED);
    private static final Figure UNCLEAR = new Figure.Absent(Absence.UNDEFINED);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// A part: the cell that it stands in, and its name.
    private record Key(Code indicator, Breakdown breakdown) {}

    private record Value(FigureId id, Figure figure, Vintage vintage) {}

    /// @param whole where the whole is recorded
    /// @param complete whether the parts exhaust it, so that they may stand for it where it is missing
    private record Division(Key whole, List<Key> parts, boolean complete) {}

    /// From when and on which map the parts are seen; without a map as they were published.
    record View(AsOf asOf, Optional<LocalDate> map) {}

    /// Empty where no identity names parts of which shares are known in two whole periods of one kind: what is
    /// counted
    /// since January to different days has other seasons in it.
    static Optional<Structure> find(Ledger ledger, Indicator indicator, View view) {
        return indicator.description().identities().stream()
                .flatMap(text -> division(indicator, Identity.parse(text)).stream())
                .flatMap(division ->
                        new Making(ledger, indicator, division, values(ledger, division, view)).make().stream())
                .findFirst();
    }

    /// A rate is no whole that has shares.
    private static Optional<Division> division(Indicator indicator, Identity identity) {
        if (indicator.unit().dimension().equals(Percent.UNIT.dimension())) {
            return Optional.empty();
        }
        Key whole = new Key(indicator.code(), Breakdown.TOTAL);
        return switch (identity) {
            case Identity.Equal(Formula formula) ->
                isSum(formula) ? Optional.of(new Division(whole, keys(formula.indicators()), true)) : Optional.empty();
            case Identity.Within(List<Code> parts) -> Optional.of(new Division(whole, keys(parts.stream()), false));
            case Identity.Parts(Code dimension, List<Code> items, Optional<Code> of) ->
                Optional.of(new Division(
                        of.map(item -> part(indicator, dimension, item)).orElse(whole),
                        items.stream()
                                .map(item -> part(indicator, dimension, item))
                                .toList(),
                        true));
            case Identity.Stock _ -> Optional.empty();
        };
    }

    private static boolean isSum(Formula formula) {
        return switch (formula) {
            case Formula.Ref _ -> true;
            case Formula.Sum(Formula a, Formula b) -> isSum(a) && isSum(b);
            case Formula.Constant _,
                    Formula.Difference _,
                    Formula.RatioOfSums _,
                    Formula.Share _,
                    Formula.Growth _,
                    Formula.Per _,
                    Formula.CountWhere _ -> false;
        };
    }

    private static List<Key> keys(Stream<Code> indicators) {
        return indicators.map(code -> new Key(code, Breakdown.TOTAL)).toList();
    }

    private static Key part(Indicator indicator, Code dimension, Code item) {
        return new Key(indicator.code(), new Breakdown(List.of(new Breakdown.Item(dimension, item))));
    }

    private static Map<Key, Map<Period, Value>> values(Ledger ledger, Division division, View view) {
        Set<Code> codes = Stream.concat(Stream.of(division.whole()), division.parts().stream())
                .map(Key::indicator)
                .collect(Collectors.toSet());
        Query query = Query.of()
                .withIndicators(codes)
                .withPlaces(Set.of(ledger.catalogue().pack().root()))
                .withAllBreakdowns()
                .withAsOf(view.asOf());
        return view.map()
                .map(map -> restated(new Restatements(ledger).get(query, map)))
                .orElseGet(() -> stated(ledger.headlines(query)));
    }

    private static Map<Key, Map<Period, Value>> stated(Slice slice) {
        Map<Key, Map<Period, Value>> values = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            values.computeIfAbsent(new Key(slice.indicator(row), slice.breakdown(row)), key -> new HashMap<>())
                    .put(slice.period(row), new Value(slice.id(row), slice.figure(row), slice.vintage(row)));
        }
        return values;
    }

    private static Map<Key, Map<Period, Value>> restated(RestatedSlice slice) {
        Map<Key, Map<Period, Value>> values = new HashMap<>();
        for (int row : slice.ordered()) {
            RestatedFigure figure = slice.get(row);
            values.computeIfAbsent(
                            new Key(figure.cell().indicator(), figure.cell().breakdown()), key -> new HashMap<>())
                    .put(
                            figure.cell().period(),
                            new Value(PlacedFigure.id(figure, slice.map()), figure.figure(), figure.vintage()));
        }
        return values;
    }

    /// What stands below the picture: that there is no average in it, and what is not drawn.
    String note(Language language) {
        String said = ShareText.NOTE.in(language);
        return refused.isEmpty()
                ? said
                : said + " "
                        + ShareText.OVER.in(
                                language, refused.stream().map(language::period).collect(Collectors.joining(", ")));
    }

    /// A chart in the making.
    private record Making(Ledger ledger, Indicator indicator, Division division, Map<Key, Map<Period, Value>> values) {

        Optional<Structure> make() {
            Set<Period> known = new TreeSet<>(Period.BY_TIME);
            Set<Period> refused = new TreeSet<>(Period.BY_TIME);
            division.parts().stream()
                    .flatMap(part -> all(part).keySet().stream())
                    .filter(period -> Rhythms.of(period).isWhole())
                    .filter(period -> sum(period).signum() > 0)
                    .forEach(period -> (isOver(period) ? refused : known).add(period));
            Optional<Rhythms> rhythm = Rhythms.main(known);
            List<Period> drawn = known.stream()
                    .filter(period -> rhythm.equals(Optional.of(Rhythms.of(period))))
                    .toList();
            if (drawn.size() < LEAST_PERIODS) {
                return Optional.empty();
            }
            List<Period> newest = drawn.subList(Math.max(0, drawn.size() - MOST_PERIODS), drawn.size());
            refused.removeIf(period -> !rhythm.equals(Optional.of(Rhythms.of(period)))
                    || Period.BY_TIME.compare(period, newest.getFirst()) < 0);
            return Optional.of(new Structure(chart(newest), List.copyOf(refused), figures(newest)));
        }

        private SharesChart chart(List<Period> periods) {
            List<SharesChart.Part> parts = division.parts().stream()
                    .map(part -> new SharesChart.Part(
                            name(part),
                            periods.stream().map(period -> point(part, period)).toList()))
                    .toList();
            LocalText title = new LocalText(
                    ShareText.TITLE.in(Language.VI, indicator.name().vi()),
                    ShareText.TITLE.in(Language.EN, indicator.name().en()));
            return new SharesChart(Caption.of(title), Percent.UNIT, parts);
        }

        private LocalText name(Key part) {
            return part.breakdown().isTotal()
                    ? ledger.catalogue().indicator(part.indicator()).name()
                    : new LocalText(
                            Names.part(ledger.catalogue(), part.breakdown(), Language.VI),
                            Names.part(ledger.catalogue(), part.breakdown(), Language.EN));
        }

        private Map<Period, Value> all(Key key) {
            return values.getOrDefault(key, Map.of());
        }

        private Optional<Figure.Known> known(Key key, Period period) {
            return Optional.ofNullable(all(key).get(period))
                    .flatMap(value ->
                            value.figure() instanceof Figure.Known known ? Optional.of(known) : Optional.empty());
        }

        /// The recorded whole, else the sum of parts that exhaust it.
        private Optional<Figure.Known> whole(Period period) {
            return known(division.whole(), period).or(() -> division.complete() ? added(period) : Optional.empty());
        }

        private Optional<Figure.Known> added(Period period) {
            List<Figure.Known> parts = division.parts().stream()
                    .flatMap(part -> known(part, period).stream())
                    .toList();
            boolean alike = parts.stream().map(Figure.Known::unit).distinct().count() == 1;
            return alike && parts.size() == division.parts().size()
                    ? parts.stream()
                            .<Figure>map(each -> each)
                            .reduce(Figure::plus)
                            .flatMap(sum -> sum instanceof Figure.Known known ? Optional.of(known) : Optional.empty())
                    : Optional.empty();
        }

        private Point point(Key part, Period period) {
            Value value = all(part).get(period);
            if (value == null) {
                return new Point(period, NOTHING, Vintage.REPORTED);
            }
            Vintage vintage = Optional.ofNullable(all(division.whole()).get(period))
                    .map(Value::vintage)
                    .filter(whole -> whole.compareTo(value.vintage()) < 0)
                    .orElse(value.vintage());
            return new Point(period, share(part, period), vintage);
        }

        /// Percentages stand as they were stated; amounts are held against the whole of the same period. A range of
        /// shares has no one height.
        private Figure share(Key part, Period period) {
            Optional<Figure.Known> own = known(part, period);
            if (own.isEmpty()) {
                return NOTHING;
            }
            Figure share = own.get().unit().equals(Percent.UNIT)
                    ? own.get()
                    : whole(period)
                            .filter(whole -> whole.unit().equals(own.get().unit()))
                            .map(whole -> rounded(Percent.share(own.get(), whole)))
                            .orElse(NOTHING);
            boolean isOne = share instanceof Figure.Known known
                    && !(known.bound() instanceof Bound.UpTo)
                    && known.value().signum() >= 0;
            return isOne || share.equals(NOTHING) ? share : UNCLEAR;
        }

        private static Figure rounded(Figure share) {
            return share instanceof Figure.Known known && !(known.bound() instanceof Bound.UpTo)
                    ? new Figure.Known(known.value().setScale(1, RoundingMode.HALF_UP), known.unit(), known.bound())
                    : share;
        }

        private BigDecimal sum(Period period) {
            return division.parts().stream()
                    .map(part -> share(part, period))
                    .map(share -> share instanceof Figure.Known known ? known.value() : BigDecimal.ZERO)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private boolean isOver(Period period) {
            return sum(period).subtract(WHOLE).compareTo(SharesChart.TOLERANCE) > 0;
        }

        private List<FigureId> figures(List<Period> periods) {
            List<FigureId> ids = new ArrayList<>();
            for (Period period : periods) {
                Stream.concat(division.parts().stream(), Stream.of(division.whole()))
                        .flatMap(key -> Optional.ofNullable(all(key).get(period)).stream())
                        .forEach(value -> ids.add(value.id()));
            }
            return ids;
        }
    }
}
