package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.claims.Amount;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.Satellite;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Vintage;

/// Claims as rows of the layout of figures, so that recording them is an import.
///
/// What cannot be recorded without a guess is left out: a number that can be read in two ways, one without an
/// indicator, place or period, a mere change, an aim or a forecast, one that a figure cannot hold, and numbers of one
/// cell that differ.
///
/// @param rows fields in the order of [#COLUMNS], in the order of the text
/// @param left how many claims gave no row and repeat none
public record Proposal(List<List<String>> rows, int left) {
    /// The columns of a row.
    public static final List<String> COLUMNS = List.of(
            "indicator",
            "place",
            "period",
            "measure",
            "vintage",
            "value",
            "bound",
            "reporter",
            "source",
            "locator",
            "note",
            "unit",
            "stated");

    private static final int SUBJECT_COLUMNS = 5;
    private static final int VALUE_COLUMNS = 7;

    public Proposal {
        rows = List.copyOf(rows);
    }

    /// Which text it is and whose.
    ///
    /// @param reporter the code of the agency that states the numbers
    /// @param source the code of the published source
    /// @param hash SHA-256 of the document in lower-case hexadecimal
    public record Origin(String reporter, String source, String hash) {}

    /// @param links a link for each claim
    public static Proposal of(List<Claim> claims, List<Link> links, Catalogue catalogue, Origin origin) {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        Map<List<String>, Integer> count = new LinkedHashMap<>();
        Set<List<String>> unsure = new HashSet<>();
        int left = 0;
        for (int i = 0; i < claims.size(); i++) {
            Link link = links.get(i);
            Optional<Subject> subject =
                    Subject.of(claims.get(i), link, link.indicator().map(catalogue::indicator));
            Optional<List<String>> row = subject.flatMap(each -> row(each, origin));
            if (row.isEmpty()) {
                left++;
                continue;
            }
            List<String> about = row.get().subList(0, SUBJECT_COLUMNS);
            count.merge(about, 1, Integer::sum);
            List<String> before = rows.putIfAbsent(about, row.get());
            if (before != null && !value(before).equals(value(row.get()))) {
                unsure.add(about);
            }
        }
        rows.keySet().removeAll(unsure);
        int differing =
                unsure.stream().mapToInt(each -> count.getOrDefault(each, 0)).sum();
        return new Proposal(new ArrayList<>(rows.values()), left + differing);
    }

    private static List<String> value(List<String> row) {
        return row.subList(SUBJECT_COLUMNS, VALUE_COLUMNS);
    }

    private static Optional<List<String>> row(Subject subject, Origin origin) {
        Claim claim = subject.claim();
        if (subject.measure() != Measure.ACTUAL || !claim.links().ambiguous().isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = subject.indicator();
        return subject.window()
                .flatMap(window -> value(claim.amount(), indicator))
                .map(value -> List.of(
                        indicator.code().text(),
                        subject.place().toString(),
                        subject.period().toString(),
                        "actual",
                        vintage(claim.setting().status()),
                        value,
                        bound(claim.amount()),
                        origin.reporter(),
                        origin.source(),
                        "sha256:" + origin.hash() + "#char=" + claim.mention().start() + ","
                                + claim.mention().end(),
                        claim.mention().text().replaceAll("\\s+", " "),
                        indicator.unit().code().text(),
                        stated(claim)));
    }

    private static String vintage(Claim.Status status) {
        Vintage vintage = status == Claim.Status.ESTIMATE ? Vintage.ADMINISTRATIVE_ESTIMATE : Vintage.REPORTED;
        return vintage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In the unit of the indicator; empty where a figure cannot hold it exactly.
    private static Optional<String> value(Amount amount, Indicator indicator) {
        Optional<BigDecimal> factor = Measures.factor(amount.unit(), indicator.unit());
        Optional<String> low = factor.flatMap(each -> plain(amount.whole().multiply(each)));
        if (amount.high().isEmpty()) {
            return low;
        }
        BigDecimal high = amount.high().get().multiply(amount.scale());
        return low.flatMap(
                from -> factor.flatMap(each -> plain(high.multiply(each))).map(to -> from + ".." + to));
    }

    private static Optional<String> plain(BigDecimal number) {
        return Figure.fits(number) ? Optional.of(Figure.normal(number).toPlainString()) : Optional.empty();
    }

    private static String bound(Amount amount) {
        if (amount.high().isPresent()) {
            return "range";
        }
        return amount.bound() == Bound.Hedge.EXACT ? "" : amount.bound().name().toLowerCase(Locale.ROOT);
    }

    /// The comparisons that the layout can hold.
    private static String stated(Claim claim) {
        Stream<Comparison> whole = claim.amount().of().stream()
                .flatMap(of -> comparison(
                        claim.kind() == Claim.Kind.RANK ? Comparison.Kind.RANK_OF : Comparison.Kind.OF,
                        of,
                        Bound.Hedge.EXACT));
        Stream<Comparison> others = claim.links().satellites().stream().flatMap(Proposal::comparison);
        return Stream.concat(whole, others).map(Comparison::toString).distinct().collect(Collectors.joining(";"));
    }

    private static Stream<Comparison> comparison(Satellite satellite) {
        if (!satellite.unit().equals("%")) {
            return Stream.of();
        }
        return switch (satellite.kind()) {
            case YOY -> comparison(Comparison.Kind.YOY, satellite.value(), satellite.bound());
            case VS_PLAN -> comparison(Comparison.Kind.VS_PLAN, satellite.value(), satellite.bound());
            case VS_PREVIOUS, FROM_BASE, RANK, SHARE_OF, RATIO -> Stream.of();
        };
    }

    private static Stream<Comparison> comparison(Comparison.Kind kind, BigDecimal value, Bound.Hedge bound) {
        return Figure.fits(value)
                ? Stream.of(new Comparison(
                        kind,
                        value,
                        Optional.empty(),
                        bound == Bound.Hedge.EXACT ? Comparison.Certainty.STATED : Comparison.Certainty.HEDGED))
                : Stream.of();
    }
}
