package vn.cotmoc.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Identity;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.PlaceId;

/// Parts of a breakdown and places below a place, against their wholes.
final class Wholes {
    private final Ledger ledger;
    private final Words words;
    private final Found found = new Found();
    private final Map<Cell, Said> headlines = new LinkedHashMap<>();
    private final Map<Code, List<Identity.Parts>> parts = new HashMap<>();

    Wholes(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
    }

    /// @param statements the newest of every cell, reporter and vintage
    List<Contradiction> check(List<Statement> statements) {
        Map<Cell, List<Statement>> cells = new LinkedHashMap<>();
        statements.forEach(each -> cells.computeIfAbsent(each.observation().cell(), key -> new ArrayList<>())
                .add(each));
        cells.forEach((cell, all) -> Headline.find(all).flatMap(Said::of).ifPresent(said -> headlines.put(cell, said)));
        for (Said said : List.copyOf(headlines.values())) {
            ledger.catalogue().findIndicator(said.cell().indicator()).ifPresent(indicator -> check(said, indicator));
        }
        return found.list();
    }

    private void check(Said said, Indicator indicator) {
        List<Identity.Parts> declared = parts.computeIfAbsent(
                indicator.code(),
                code -> indicator.description().identities().stream()
                        .map(Identity::parse)
                        .filter(Identity.Parts.class::isInstance)
                        .map(Identity.Parts.class::cast)
                        .toList());
        declared.forEach(each -> checkParts(said, indicator, each));
        if (indicator.nature().additivity() == Indicator.Additivity.ADDITIVE) {
            if (declared.isEmpty()) {
                checkInWhole(said, indicator);
            }
            checkPlaces(said, indicator);
        }
    }

    /// The items of a dimension that exhausts the whole.
    private void checkParts(Said whole, Indicator indicator, Identity.Parts identity) {
        Optional<Breakdown> rest = without(whole.cell().breakdown(), identity);
        if (rest.isEmpty()) {
            return;
        }
        List<Said> items = identity.items().stream()
                .flatMap(item -> Optional.ofNullable(headlines.get(
                                part(whole.cell(), with(rest.get(), new Breakdown.Item(identity.dimension(), item)))))
                        .stream())
                .toList();
        if (items.size() == identity.items().size()) {
            compare(whole, items, indicator);
        }
    }

    private void compare(Said whole, List<Said> items, Indicator indicator) {
        Quantity sum = items.stream().map(Said::printed).reduce(Quantity::plus).orElseThrow();
        if (!sum.interval().meets(Printed.of(whole.figure()))) {
            found.add(new Sums(indicator, words)
                    .unequal(
                            Contradiction.Kind.SUM,
                            Identities.cause(whole, items),
                            whole,
                            language -> Sums.plus(language, items),
                            sum.value(),
                            items));
        }
    }

    /// What stands beside the dimension, where the breakdown is a whole of the identity.
    private static Optional<Breakdown> without(Breakdown breakdown, Identity.Parts identity) {
        List<Breakdown.Item> others = breakdown.items().stream()
                .filter(item -> !item.dimension().equals(identity.dimension()))
                .toList();
        Optional<Code> here = breakdown.items().stream()
                .filter(item -> item.dimension().equals(identity.dimension()))
                .map(Breakdown.Item::item)
                .findFirst();
        return here.equals(identity.whole()) ? Optional.of(new Breakdown(others)) : Optional.empty();
    }

    private static Breakdown with(Breakdown breakdown, Breakdown.Item item) {
        return new Breakdown(Stream.concat(breakdown.items().stream(), Stream.of(item))
                .sorted(Comparator.comparing(Breakdown.Item::dimension))
                .toList());
    }

    private static Cell part(Cell cell, Breakdown breakdown) {
        return new Cell(cell.indicator(), breakdown, cell.measure(), cell.place(), cell.period());
    }

    /// A part never exceeds its whole, whether or not the other parts are known.
    private void checkInWhole(Said part, Indicator indicator) {
        Breakdown breakdown = part.cell().breakdown();
        for (Breakdown.Item item : breakdown.items()) {
            Breakdown rest = new Breakdown(breakdown.items().stream()
                    .filter(each -> !each.equals(item))
                    .toList());
            Said whole = headlines.get(part(part.cell(), rest));
            if (whole != null && isLarger(part, whole)) {
                found.add(new Sums(indicator, words).larger(Contradiction.Kind.SUM, Cause.SCOPE, part, whole));
            }
        }
    }

    private static boolean isLarger(Said part, Said whole) {
        return part.figure().value().compareTo(whole.figure().value()) > 0
                && whole.figure().value().signum() >= 0
                && !Printed.of(part.figure()).meets(Printed.of(whole.figure()));
    }

    /// All places below a place give it; some of them never exceed it.
    private void checkPlaces(Said whole, Indicator indicator) {
        LocalDate day = whole.period().lastDay();
        List<Place> children = ledger.geography().children(whole.cell().place(), day);
        for (Code hierarchy : children.stream()
                .map(place -> place.kind().hierarchy())
                .distinct()
                .toList()) {
            List<Said> known = new ArrayList<>();
            boolean complete = true;
            for (Place child : children) {
                if (child.kind().hierarchy().equals(hierarchy)) {
                    complete &= collect(whole, child.id(), day, known);
                }
            }
            if (!known.isEmpty()) {
                comparePlaces(whole, indicator, known, complete);
            }
        }
    }

    /// Adds the figure of the place, or those below it; whether the place is covered.
    private boolean collect(Said whole, PlaceId place, LocalDate day, List<Said> into) {
        Said own = headlines.get(whole.cell().withPlace(place));
        if (own != null) {
            into.add(own);
            return true;
        }
        List<Place> below = ledger.geography().children(place, day);
        boolean complete = !below.isEmpty();
        for (Place child : below) {
            complete &= collect(whole, child.id(), day, into);
        }
        return complete;
    }

    private void comparePlaces(Said whole, Indicator indicator, List<Said> known, boolean complete) {
        Quantity sum = known.stream().map(Said::printed).reduce(Quantity::plus).orElseThrow();
        boolean meets = sum.interval().meets(Printed.of(whole.figure()));
        boolean above = sum.value().compareTo(whole.figure().value()) > 0;
        boolean positive = known.stream().allMatch(each -> each.figure().value().signum() >= 0);
        if (!meets && (complete || (above && positive))) {
            found.add(new Sums(indicator, words)
                    .unequal(
                            Contradiction.Kind.SUM,
                            Identities.cause(whole, known),
                            whole,
                            language -> places(language, known),
                            sum.value(),
                            known));
        }
    }

    /// Up to six addends are written out.
    private static String places(vn.cotmoc.model.Language language, List<Said> known) {
        int most = 6;
        return known.size() <= most
                ? Sums.plus(language, known)
                : Sums.plus(language, known.subList(0, most)) + " + … (" + known.size() + ")";
    }
}
