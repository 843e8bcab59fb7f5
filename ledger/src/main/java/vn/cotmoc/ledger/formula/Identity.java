package vn.cotmoc.ledger.formula;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;

/// What the figures of an indicator must add up to, besides being recorded themselves. `toString` gives the text form
/// that [#parse] reads.
public sealed interface Identity {

    /// The figure is what the formula gives for the same cell (`exports + imports`).
    record Equal(Formula formula) implements Identity {
        @Override
        public String toString() {
            return formula.toString();
        }
    }

    /// The items of a dimension exhaust the whole, which is the figure without the dimension, or another item of it:
    /// `parts(direction: export, import)`, `parts(scope: phase-1, phase-2 = whole-route)`.
    record Parts(Code dimension, List<Code> items, Optional<Code> whole) implements Identity {
        public Parts {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "parts(" + dimension + ": "
                    + items.stream().map(Code::text).collect(Collectors.joining(", "))
                    + whole.map(each -> " = " + each).orElse("") + ")";
        }
    }

    /// What stands at the end of a year is what stood a year before, with what came and without what went:
    /// `stock(new-communes)`, `stock(founded, dissolved)`.
    record Stock(Code in, Optional<Code> out) implements Identity {
        @Override
        public String toString() {
            return "stock(" + in + out.map(each -> ", " + each).orElse("") + ")";
        }
    }

    /// Disjoint parts of the figure, in its unit or as percentages of it; they need not exhaust it: `within(domestic,
    /// foreign)`.
    record Within(List<Code> parts) implements Identity {
        public Within {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return "within(" + parts.stream().map(Code::text).collect(Collectors.joining(", ")) + ")";
        }
    }

    /// Reads the text form.
    /// @throws IllegalArgumentException for any text that is none
    static Identity parse(String text) {
        Matcher parts = Forms.PARTS.matcher(text.strip());
        Matcher stock = Forms.STOCK.matcher(text.strip());
        Matcher within = Forms.WITHIN.matcher(text.strip());
        if (parts.matches()) {
            return new Parts(
                    Code.parse(parts.group(1)),
                    Forms.codes(parts.group(2)),
                    Optional.ofNullable(parts.group(3)).map(Code::parse));
        }
        if (within.matches()) {
            return new Within(Forms.codes(within.group(1)));
        }
        return stock.matches()
                ? new Stock(
                        Code.parse(stock.group(1)),
                        Optional.ofNullable(stock.group(2)).map(Code::parse))
                : new Equal(Formula.parse(text));
    }

    /// The other indicators that it names.
    default Stream<Code> indicators() {
        return switch (this) {
            case Equal(Formula formula) -> formula.indicators();
            case Parts _ -> Stream.of();
            case Within(List<Code> all) -> all.stream();
            case Stock(Code in, Optional<Code> out) -> Stream.concat(Stream.of(in), out.stream());
        };
    }

    /// The patterns of the text forms.
    final class Forms {
        private static final String CODE = "([a-z0-9-]+)";
        private static final Pattern PARTS = Pattern.compile("parts\\(\\s*" + CODE
                + "\\s*:\\s*([a-z0-9-]+(?:\\s*,\\s*[a-z0-9-]+)+)\\s*(?:=\\s*" + CODE + "\\s*)?\\)");
        private static final Pattern STOCK =
                Pattern.compile("stock\\(\\s*" + CODE + "\\s*(?:,\\s*" + CODE + "\\s*)?\\)");

        private static final Pattern WITHIN =
                Pattern.compile("within\\(\\s*([a-z0-9-]+(?:\\s*,\\s*[a-z0-9-]+)+)\\s*\\)");

        private Forms() {}

        private static List<Code> codes(String text) {
            return Stream.of(text.split(","))
                    .map(String::strip)
                    .map(Code::parse)
                    .toList();
        }
    }
}
