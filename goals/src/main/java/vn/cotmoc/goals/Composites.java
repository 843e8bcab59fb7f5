package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Recomputes composite indices of places from the figures of their parts.
public final class Composites {
    private static final int DECIMALS = 4;
    private static final double HUNDRED = 100;

    private final Ledger ledger;
    private final Derivations derivations;

    public Composites(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
    }

    /// The index of each of the places, in their order. Scales that compare places compare these.
    /// @throws IllegalArgumentException where the indicator is no composite
    public List<CompositeScore> list(Indicator indicator, Period period, List<PlaceId> places, AsOf asOf) {
        Composite composite = indicator
                .description()
                .composite()
                .orElseThrow(() -> new IllegalArgumentException(indicator.code() + " is no composite."));
        Map<Code, Map<PlaceId, Shown>> figures = ledger.steadily(() -> read(composite, period, places, asOf));
        Map<Code, Points> points = new HashMap<>();
        composite.parts().forEach(part -> points.put(part.indicator(), points(part, figures)));
        return places.stream()
                .map(place -> score(indicator, composite, place, figures, points))
                .toList();
    }

    private Map<Code, Map<PlaceId, Shown>> read(Composite composite, Period period, List<PlaceId> places, AsOf asOf) {
        Set<Code> codes =
                composite.parts().stream().map(Composite.Part::indicator).collect(Collectors.toSet());
        Query query = new Query(
                codes, Set.copyOf(places), When.oneOf(period), Measure.ACTUAL, Optional.of(Breakdown.TOTAL), asOf);
        Map<Code, Map<PlaceId, Shown>> figures = new LinkedHashMap<>();
        if (places.isEmpty()) {
            return figures;
        }
        Slice slice = ledger.headlines(query);
        for (int row = 0; row < slice.size(); row++) {
            put(
                    figures,
                    new Shown(
                            slice.id(row),
                            slice.cell(row),
                            slice.figure(row),
                            slice.vintage(row),
                            Optional.of(slice.reporter(row))));
        }
        codes.stream()
                .filter(derivations::isDerived)
                .forEach(code -> derivations
                        .list(code, query.withIndicators(Set.of(code)))
                        .forEach(each -> put(
                                figures,
                                new Shown(
                                        each.id(),
                                        each.id().cell(),
                                        each.figure(),
                                        each.vintage(),
                                        Optional.empty()))));
        return figures;
    }

    private static void put(Map<Code, Map<PlaceId, Shown>> figures, Shown shown) {
        figures.computeIfAbsent(shown.cell().indicator(), key -> new HashMap<>())
                .put(shown.cell().place(), shown);
    }

    private Points points(Composite.Part part, Map<Code, Map<PlaceId, Shown>> figures) {
        List<Double> values = figures.getOrDefault(part.indicator(), Map.of()).values().stream()
                .flatMap(shown -> shown.known().stream())
                .map(known -> known.value().doubleValue())
                .toList();
        return new Points(part.scale(), ledger.indicator(part.indicator()), values);
    }

    private CompositeScore score(
            Indicator indicator,
            Composite composite,
            PlaceId place,
            Map<Code, Map<PlaceId, Shown>> figures,
            Map<Code, Points> points) {
        List<CompositeScore.Part> parts = new ArrayList<>();
        double entered = 0;
        for (Composite.Part part : composite.parts()) {
            Optional<Shown> shown = Optional.ofNullable(
                    figures.getOrDefault(part.indicator(), Map.of()).get(place));
            Optional<BigDecimal> reached = shown.flatMap(Shown::known)
                    .flatMap(known -> Optional.ofNullable(points.get(part.indicator()))
                            .map(scale -> decimals(scale.of(known.value().doubleValue()))));
            entered += reached.isPresent() ? part.weight().doubleValue() : 0;
            parts.add(new CompositeScore.Part(part.indicator(), shown, reached, part.weight()));
        }
        double all = entered;
        List<CompositeScore.Part> weighted = parts.stream()
                .map(part -> new CompositeScore.Part(
                        part.indicator(),
                        part.shown(),
                        part.points(),
                        part.points().isEmpty()
                                ? BigDecimal.ZERO
                                : decimals(HUNDRED * part.weight().doubleValue() / all)))
                .toList();
        Figure figure = figure(indicator, composite, weighted);
        List<FigureId> ids = weighted.stream()
                .flatMap(part -> part.shown().stream())
                .map(Shown::id)
                .toList();
        return new CompositeScore(
                place,
                figure,
                weighted,
                new Explanation(Words.both(language -> sentence(language, composite, weighted, figure)), ids));
    }

    private static BigDecimal decimals(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Figure figure(Indicator indicator, Composite composite, List<CompositeScore.Part> parts) {
        boolean gap = parts.stream().anyMatch(part -> part.points().isEmpty());
        boolean nothing = parts.stream().allMatch(part -> part.points().isEmpty());
        if (nothing || (gap && composite.gaps() == Composite.Gaps.NONE)) {
            return new Figure.Absent(nothing ? Absence.NOT_REPORTED : Absence.INCOMPLETE);
        }
        double value = switch (composite.mean()) {
            case ARITHMETIC ->
                parts.stream().mapToDouble(part -> weight(part) * points(part)).sum();
            case GEOMETRIC -> geometric(parts);
        };
        return Figure.Known.of(Asked.rounded(BigDecimal.valueOf(value), indicator), indicator.unit());
    }

    /// A part at 0 makes the whole 0.
    private static double geometric(List<CompositeScore.Part> parts) {
        List<CompositeScore.Part> there =
                parts.stream().filter(part -> part.points().isPresent()).toList();
        if (there.stream().anyMatch(part -> points(part) == 0)) {
            return 0;
        }
        return Math.exp(there.stream()
                .mapToDouble(part -> weight(part) * Math.log(points(part)))
                .sum());
    }

    private static double weight(CompositeScore.Part part) {
        return part.weight().doubleValue() / HUNDRED;
    }

    private static double points(CompositeScore.Part part) {
        return part.points().map(BigDecimal::doubleValue).orElse(0.0);
    }

    private String sentence(Language language, Composite composite, List<CompositeScore.Part> parts, Figure figure) {
        boolean vi = language == Language.VI;
        StringJoiner sum = new StringJoiner(composite.mean() == Composite.Mean.ARITHMETIC ? " + " : " × ");
        StringJoiner missing = new StringJoiner(", ");
        for (CompositeScore.Part part : parts) {
            String name = ledger.indicator(part.indicator()).name().in(language);
            if (part.points().isEmpty()) {
                missing.add(name);
                continue;
            }
            String points = language.rounded(part.points().get(), 1);
            String term = switch (composite.mean()) {
                case ARITHMETIC -> language.rounded(part.weight(), 1) + "% × " + points;
                case GEOMETRIC -> points + "^" + language.rounded(part.weight().movePointLeft(2), 3);
            };
            sum.add(term + " (" + name + ")");
        }
        String gaps = missing.length() == 0 ? "" : (vi ? "; thiếu " : "; missing: ") + missing;
        return switch (figure) {
            case Figure.Known known -> sum + " = " + language.value(known) + (vi ? " điểm" : " points") + gaps + ".";
            case Figure.Absent absent -> (vi ? "Không tính được chỉ số" : "The index cannot be computed") + gaps + ".";
        };
    }
}
