package vn.cotmoc.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Spelling;
import vn.cotmoc.model.WordIndex;

/// Searches the parts of indicators by the names of their items. Only figures of the pack's own place are looked at,
/// and only where a name fits.
record SearchParts(Ledger ledger, Here here) {
    /// A part of an indicator that has figures.
    record Found(Code indicator, Breakdown part) {}

    /// The parts of which every word begins one in the name of one item or of its dimension, in the order of their
    /// indicators.
    List<Found> find(PartNamesIndex names, String asked) {
        Set<Breakdown.Item> items = names.find(WordIndex.split(Spelling.folded(asked)));
        if (items.isEmpty()) {
            return List.of();
        }
        Slice slice = ledger.headlines(Query.of()
                .withAllBreakdowns()
                .withPlaces(Set.of(ledger.catalogue().pack().root())));
        Set<Found> found = new HashSet<>();
        for (int row = 0; row < slice.size(); row++) {
            Breakdown part = slice.breakdown(row);
            if (part.items().stream().anyMatch(items::contains)) {
                found.add(new Found(slice.indicator(row), part));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::indicator)
                        .thenComparing(each -> each.part().toString()))
                .toList();
    }

    ListPage.Entry entry(Found found) {
        Language language = here.language();
        return new ListPage.Entry(
                here.to("/indicators/" + found.indicator()) + "#parts",
                Names.indicator(ledger.catalogue(), found.indicator(), language),
                Names.part(ledger.catalogue(), found.part(), language),
                "");
    }
}
