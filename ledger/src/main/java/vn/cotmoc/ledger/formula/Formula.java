package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;

/// How an indicator is computed from others, as a tree. `toString` gives the text form that [#parse] reads.
public sealed interface Formula {

    /// The figure of another indicator in the same cell.
    record Ref(Code indicator) implements Formula {
        @Override
        public String toString() {
            return indicator.text();
        }
    }

    /// A number, in the unit of what it stands beside.
    record Constant(BigDecimal value) implements Formula {
        public Constant {
            value = Figure.normal(value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /// left + right
    record Sum(Formula left, Formula right) implements Formula {
        @Override
        public String toString() {
            return left + " + " + grouped(right);
        }
    }

    /// left − right
    record Difference(Formula left, Formula right) implements Formula {
        @Override
        public String toString() {
            return left + " - " + grouped(right);
        }
    }

    /// The sum of the numerators ÷ the sum of the denominators, a plain number; both have one dimension.
    record RatioOfSums(Formula numerator, Formula denominator) implements Formula {
        @Override
        public String toString() {
            return "ratio(" + numerator + ", " + denominator + ")";
        }
    }

    /// 100 × the sum of the parts ÷ the sum of the wholes, in percent; both have one dimension.
    record Share(Formula part, Formula whole) implements Formula {
        @Override
        public String toString() {
            return "share(" + part + ", " + whole + ")";
        }
    }

    /// The change in percent against the same period a year earlier.
    record Growth(Formula of) implements Formula {
        @Override
        public String toString() {
            return "growth(" + of + ")";
        }
    }

    /// The sum of the amounts ÷ the sum of the counts, in the indicator's own unit (đồng a head).
    record Per(Formula amount, Formula count) implements Formula {
        @Override
        public String toString() {
            return "per(" + amount + ", " + count + ")";
        }
    }

    /// How many of the smallest places below the place have a figure that compares so with the threshold.
    record CountWhere(Ref of, Comparator comparator, BigDecimal threshold) implements Formula {
        public CountWhere {
            threshold = Figure.normal(threshold);
        }

        @Override
        public String toString() {
            return "count_where(" + of + " " + comparator + " " + threshold.toPlainString() + ")";
        }
    }

    /// How a figure is compared with a threshold.
    enum Comparator {
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<"),
        EQUAL("="),
        UNEQUAL("<>");

        private final String text;

        Comparator(String text) {
            this.text = text;
        }

        static Comparator read(String text) {
            return Stream.of(values())
                    .filter(each -> each.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }

        boolean holds(BigDecimal value, BigDecimal threshold) {
            int order = value.compareTo(threshold);
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case BELOW -> order < 0;
                case EQUAL -> order == 0;
                case UNEQUAL -> order != 0;
            };
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// Reads `ratio(a, b)`, `share(a, b)`, `per(a, b)`, `growth(a)`, `count_where(a >= 8)`, `a + b`, `a - b`,
    /// numbers and parentheses.
    /// @throws IllegalArgumentException for any other text, with the text, the column and the forms in the message
    static Formula parse(String text) {
        return FormulaReader.read(text);
    }

    /// The formulas right inside this one, in order.
    default Stream<Formula> parts() {
        return switch (this) {
            case Ref _, Constant _ -> Stream.of();
            case Sum(Formula left, Formula right) -> Stream.of(left, right);
            case Difference(Formula left, Formula right) -> Stream.of(left, right);
            case RatioOfSums(Formula numerator, Formula denominator) -> Stream.of(numerator, denominator);
            case Share(Formula part, Formula whole) -> Stream.of(part, whole);
            case Growth(Formula of) -> Stream.of(of);
            case Per(Formula amount, Formula count) -> Stream.of(amount, count);
            case CountWhere(Ref of, Comparator _, BigDecimal _) -> Stream.of(of);
        };
    }

    /// The indicators that enter it, in the order of the text, each once.
    default Stream<Code> indicators() {
        Stream<Code> inside = parts().flatMap(Formula::indicators);
        return (this instanceof Ref(Code indicator) ? Stream.of(indicator) : inside).distinct();
    }

    /// Whether it, or a formula inside it, is of the kind.
    default boolean uses(Class<? extends Formula> kind) {
        return kind.isInstance(this) || parts().anyMatch(part -> part.uses(kind));
    }

    private static String grouped(Formula right) {
        return right instanceof Sum || right instanceof Difference ? "(" + right + ")" : right.toString();
    }
}
