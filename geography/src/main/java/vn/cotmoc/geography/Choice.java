package vn.cotmoc.geography;

import java.util.OptionalLong;

/// The rules that choose one of the figures of the parts.
record Choice(Rule rule, Correspondence correspondence) {

    Figures of(Figures figures) {
        Figures result = Figures.absent(correspondence.targetCount(), figures.columns());
        for (int target = 0; target < correspondence.targetCount(); target++) {
            if (isPossible(target)) {
                for (int column = 0; column < figures.columns(); column++) {
                    int at = column;
                    int row = target;
                    choose(target, column, figures).ifPresent(value -> result.set(row, at, value));
                }
            }
        }
        return result;
    }

    private boolean isPossible(int target) {
        return switch (rule) {
            case MAXIMUM, MINIMUM -> correspondence.exactness(target) == Exactness.EXACT;
            case ALL, ANY -> true;
            case SUM, RATIO, GROWTH, RANK, MEDIAN -> false;
        };
    }

    private OptionalLong choose(int target, int column, Figures figures) {
        boolean largest = rule == Rule.MAXIMUM || rule == Rule.ANY;
        OptionalLong chosen = OptionalLong.empty();
        for (int source : correspondence.sourcesOf(target)) {
            if (figures.isAbsent(source, column)) {
                return OptionalLong.empty();
            }
            long value = figures.at(source, column);
            long before = chosen.orElse(value);
            chosen = OptionalLong.of(largest ? Math.max(before, value) : Math.min(before, value));
        }
        return chosen;
    }
}
