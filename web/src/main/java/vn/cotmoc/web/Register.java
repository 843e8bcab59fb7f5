package vn.cotmoc.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cotmoc.model.Spelling;
import vn.cotmoc.model.WordIndex;

/// Things under the folded names by which they are found; the first is the one that a thing is listed by.
record Register<T>(List<Named<T>> all, WordIndex index) {

    /// A thing and the folded names of it.
    record Named<T>(T what, List<String> names) {
        /// 0 where a name is the one asked for, 1 where one begins so, 2 otherwise.
        private int fit(String asked) {
            return names.contains(asked) ? 0 : names.stream().anyMatch(name -> name.startsWith(asked)) ? 1 : 2;
        }
    }

    static <T> Register<T> of(Stream<T> things, Function<T, Stream<String>> names) {
        List<Named<T>> all = things.map(each -> new Named<>(
                        each, names.apply(each).map(Spelling::folded).toList()))
                .toList();
        return new Register<>(all, WordIndex.of(all.stream().map(Named::names).toList()));
    }

    /// Those that hold every word; the better fit first, then the shorter.
    List<T> list(String asked) {
        String folded = Spelling.folded(asked);
        return folded.isEmpty()
                ? List.of()
                : index.holding(WordIndex.split(folded)).stream()
                        .mapToObj(all::get)
                        .sorted(Comparator.<Named<T>>comparingInt(each -> each.fit(folded))
                                .thenComparing(each -> each.names().getFirst().length())
                                .thenComparing(each -> each.names().getFirst()))
                        .map(Named::what)
                        .toList();
    }
}
