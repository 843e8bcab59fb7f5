package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Reads how targets are divided down the tree of places, and among agencies by breakdowns.
public final class Allocations {
    private final Ledger ledger;

    public Allocations(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The divided targets of the year, by indicator as the catalogue orders them, each place before those below it.
    ///
    /// A part belongs to the target that the issuer it names set for the same period, at the nearest
    /// place above it; a part by breakdown, to that of its own place.
    public List<Allocation> list(int year, AsOf asOf) {
        Query query =
                new Query(Set.of(), Set.of(), When.within(Period.year(year)), Measure.TARGET, Optional.empty(), asOf);
        Map<Code, List<Target.Recorded>> targets = new TargetLines(ledger.history(query)).recorded();
        List<Allocation> all = new ArrayList<>();
        for (Indicator indicator : ledger.catalogue().indicators().values()) {
            all.addAll(of(indicator, targets.getOrDefault(indicator.code(), List.of())));
        }
        return all;
    }

    private List<Allocation> of(Indicator indicator, List<Target.Recorded> targets) {
        Map<Target.Recorded, List<Target.Recorded>> parts = new LinkedHashMap<>();
        targets.stream()
                .sorted(Comparator.comparing(Allocations::order))
                .forEach(part -> whole(part, targets)
                        .ifPresent(whole -> parts.computeIfAbsent(whole, key -> new ArrayList<>())
                                .add(part)));
        List<Allocation> all = new ArrayList<>();
        parts.forEach((whole, list) -> sum(indicator, list)
                .flatMap(sum -> allocation(indicator, whole, list, sum))
                .ifPresent(all::add));
        return all;
    }

    private static String order(Target.Recorded target) {
        return cell(target).place() + " " + cell(target).breakdown();
    }

    private static Cell cell(Target.Recorded target) {
        return target.statement().observation().cell();
    }

    private Optional<Target.Recorded> whole(Target.Recorded part, List<Target.Recorded> targets) {
        Optional<Code> issuer = part.partOf().flatMap(stated -> stated.issuer());
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = cell(part);
        List<PlaceId> places = cell.breakdown().isTotal()
                ? ledger.geography().ancestors(cell.place(), cell.period().lastDay()).stream()
                        .map(Place::id)
                        .toList()
                : List.of(cell.place());
        for (PlaceId place : places) {
            Optional<Target.Recorded> found = targets.stream()
                    .filter(each -> cell(each).place().equals(place)
                            && cell(each).breakdown().isTotal()
                            && cell(each).period().equals(cell.period())
                            && each.issuer().equals(issuer))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure.Known> sum(Indicator indicator, List<Target.Recorded> parts) {
        var sum = parts.stream()
                .map(part -> Assessor.named(part.figure()).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.fits(sum) ? Optional.of(Figure.Known.of(sum, indicator.unit())) : Optional.empty();
    }

    private Optional<Allocation> allocation(
            Indicator indicator, Target.Recorded whole, List<Target.Recorded> parts, Figure.Known sum) {
        var left = whole.figure().value().subtract(sum.value());
        if (!Figure.fits(left)) {
            return Optional.empty();
        }
        Figure.Known remaining = Figure.Known.of(left, indicator.unit());
        List<FigureId> figures = new ArrayList<>(List.of(whole.id()));
        parts.forEach(part -> figures.add(part.id()));
        Allocation silent = new Allocation(whole, parts, sum, remaining, new Explanation(indicator.name(), figures));
        return Optional.of(new Allocation(
                whole,
                parts,
                sum,
                remaining,
                new Explanation(Words.both(language -> sentence(language, silent)), figures)));
    }

    private String sentence(Language language, Allocation one) {
        boolean vi = language == Language.VI;
        Words words = new Words(ledger.catalogue());
        String issuer =
                words.agency(language, one.whole().statement().observation().reporter());
        String left = Words.full(
                language,
                Figure.Known.of(one.remaining().value().abs(), one.remaining().unit()));
        String rest = switch (one.state()) {
            case OPEN -> vi ? "; còn lại " + left + " chưa giao" : "; " + left + " is left";
            case COMPLETE -> vi ? "; vừa đủ" : "; nothing is left";
            case OVER -> vi ? "; giao vượt " + left : "; " + left + " more than there is";
        };
        int outdated = one.outdated().size();
        String old = outdated == 0
                ? ""
                : vi
                        ? "; " + outdated + " phần được chia từ một chỉ tiêu khác với chỉ tiêu đang có hiệu lực"
                        : "; " + outdated + (outdated == 1 ? " of them divides" : " of them divide")
                                + " another value than the one in force";
        return (vi ? "Chỉ tiêu " : "The target of ")
                + Words.full(language, one.whole().figure()) + " (" + issuer + ")"
                + (vi ? " đã giao cho " : " is divided into ") + one.parts().size()
                + (vi ? " nơi, cộng " : " parts, in all ") + Words.full(language, one.allocated()) + rest + old + ".";
    }
}
