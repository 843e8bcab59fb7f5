package vn.cotmoc.geography.boundaries;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece of JSON, as far as files of boundaries need it. A list of numbers is kept in an array.
sealed interface Json {

    /// An object, its members in the order of the text.
    record Members(Map<String, Json> all) implements Json {
        Optional<Json> find(String name) {
            return Optional.ofNullable(all.get(name));
        }

        Optional<Members> members(String name) {
            return find(name).filter(Members.class::isInstance).map(Members.class::cast);
        }

        /// The member where it is a text.
        Optional<String> text(String name) {
            return find(name).filter(Word.class::isInstance).map(each -> ((Word) each).text());
        }

        /// The member where it is a list; a list of numbers is none.
        Optional<List<Json>> items(String name) {
            return find(name).filter(Items.class::isInstance).map(each -> ((Items) each).all());
        }

        /// The member where it is a list of numbers.
        Optional<double[]> numbers(String name) {
            return find(name).filter(Numbers.class::isInstance).map(each -> ((Numbers) each).all());
        }
    }

    /// A list of anything but numbers alone; an empty list too.
    record Items(List<Json> all) implements Json {}

    /// A list of one number or more, and of nothing else.
    @SuppressWarnings("ArrayRecordComponent") // Read and thrown away; nobody compares it.
    record Numbers(double[] all) implements Json {}

    /// A text.
    record Word(String text) implements Json {}

    /// A number, with its digits as they were written.
    record Amount(double value, String text) implements Json {}

    /// `true`, `false` or `null`.
    record Literal(String text) implements Json {}
}
