package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// The places of one day in the order of the tree: a parent stands before its descendants, which stand together,
/// siblings in the order of their codes.
final class Tree {
    private static final int NONE = -1;

    private final List<Place> order;
    /// By place number: where the place stands in the order.
    private final int[] position;
    /// By position: how many places the subtree has, its root included.
    private final int[] size;
    /// By position: where the parent stands.
    private final int[] parent;

    /// @param index places without a cycle on the day
    Tree(Index index, LocalDate day) {
        int[] parents = parentNumbers(index, day);
        int[] numbers = preorder(index, day, parents);
        order = Arrays.stream(numbers).mapToObj(index.places()::get).toList();
        position = new int[index.places().size()];
        Arrays.fill(position, NONE);
        size = new int[numbers.length];
        parent = new int[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            int number = numbers[at];
            position[number] = at;
            size[at] = 1;
            parent[at] = parents[number] == NONE ? NONE : position[parents[number]];
        }
        for (int at = numbers.length - 1; at > 0; at--) {
            if (parent[at] != NONE) {
                size[parent[at]] += size[at];
            }
        }
    }

    private static int[] parentNumbers(Index index, LocalDate day) {
        int[] parents = new int[index.places().size()];
        for (int number = 0; number < parents.length; number++) {
            parents[number] = index.parentCode(index.places().get(number), day)
                    .map(code -> index.number(code, day))
                    .orElse(NONE);
        }
        return parents;
    }

    private static int[] preorder(Index index, LocalDate day, int[] parents) {
        // Lists of children without objects, the last child first, as a stack wants them.
        int[] lastChild = new int[parents.length];
        int[] previous = new int[parents.length];
        Arrays.fill(lastChild, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        int alive = 0;
        for (int number = 0; number < parents.length; number++) {
            if (!index.places().get(number).aliveOn(day)) {
                continue;
            }
            alive++;
            if (parents[number] == NONE) {
                open.addLast(number);
            } else {
                previous[number] = lastChild[parents[number]];
                lastChild[parents[number]] = number;
            }
        }
        int[] numbers = new int[alive];
        for (int filled = 0; !open.isEmpty(); filled++) {
            numbers[filled] = open.removeFirst();
            for (int child = lastChild[numbers[filled]]; child != NONE; child = previous[child]) {
                open.addFirst(child);
            }
        }
        return numbers;
    }

    /// All places that pass, in order.
    List<Place> list(Predicate<Place> wanted) {
        return pick(0, order.size(), wanted);
    }

    /// The places below the one with the number that pass, in order; none where it does not exist on the day.
    List<Place> descendants(int number, Predicate<Place> wanted) {
        int at = at(number);
        return at == NONE ? List.of() : pick(at + 1, at + size[at], wanted);
    }

    /// The places right below the one with the number that pass, in order.
    List<Place> children(int number, Predicate<Place> wanted) {
        int root = at(number);
        if (root == NONE) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        for (int at = root + 1; at < root + size[root]; at += size[at]) {
            if (wanted.test(order.get(at))) {
                found.add(order.get(at));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /// The places above the one with the number, the nearest first.
    List<Place> ancestors(int number) {
        List<Place> found = new ArrayList<>();
        int at = at(number);
        while (at != NONE && parent[at] != NONE) {
            at = parent[at];
            found.add(order.get(at));
        }
        return Collections.unmodifiableList(found);
    }

    private int at(int number) {
        return number == NONE ? NONE : position[number];
    }

    private List<Place> pick(int from, int to, Predicate<Place> wanted) {
        List<Place> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (wanted.test(order.get(at))) {
                found.add(order.get(at));
            }
        }
        return Collections.unmodifiableList(found);
    }
}
