package vn.cotmoc.geography;

import java.util.List;

/// Places of two days that hold the same territory and cannot be divided further without knowing shares: the sum of
/// the ones is the sum of the others, in both directions.
///
/// @param sources ids of the places of the day that figures come from
/// @param targets ids of the places of the day that figures go to
public record CommonUnit(List<String> sources, List<String> targets) {
    public CommonUnit {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
