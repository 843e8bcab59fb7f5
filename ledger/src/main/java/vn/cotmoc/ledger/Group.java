package vn.cotmoc.ledger;

import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;

/// A node of a tree of priorities, goals and themes, with the indicators that stand in it and the groups below it.
public record Group(Code code, LocalText name, List<Code> indicators, List<Group> groups) {
    public Group {
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
    }

    /// Its indicators and those of all groups below, in order.
    public Stream<Code> allIndicators() {
        return Stream.concat(indicators.stream(), groups.stream().flatMap(Group::allIndicators));
    }
}
