package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.model.Code;

/// A theme of the pack: a group of one of its trees, with the way that leads to it.
///
/// @param way from the tree to the group right above; at least the tree
record ThemeGroups(Group tree, List<Group> way, Group group) {
    ThemeGroups {
        way = List.copyOf(way);
    }

    /// The theme of the code; the first where two trees name one so.
    static Optional<ThemeGroups> find(Catalogue catalogue, Code code) {
        return catalogue.trees().stream()
                .flatMap(tree -> below(tree, List.of(tree), tree))
                .filter(each -> each.group().code().equals(code))
                .findFirst();
    }

    private static Stream<ThemeGroups> below(Group tree, List<Group> way, Group group) {
        return group.groups().stream().flatMap(each -> {
            List<Group> longer = new ArrayList<>(way);
            longer.add(each);
            return Stream.concat(Stream.of(new ThemeGroups(tree, way, each)), below(tree, longer, each));
        });
    }
}
