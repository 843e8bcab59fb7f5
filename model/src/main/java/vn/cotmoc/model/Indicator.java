package vn.cotmoc.model;

import java.util.List;
import java.util.Optional;

/// What is counted or measured, everywhere and at all times in the same way.
public record Indicator(
        Code code, LocalText name, Unit unit, Nature nature, Description description, Optional<String> formula) {

    /// How the indicator behaves in time.
    public enum Kind {
        /// Accumulates over a period; periods may be added.
        FLOW,
        /// Stands at a date.
        STOCK,
        /// A percentage or a ratio of two quantities; never averaged.
        RATE,
        /// A relative to a base.
        INDEX,
        /// A position among several; lower is better.
        RANK,
        /// A one-off quantity, as the length of a project.
        EVENT
    }

    /// How figures of several places make one of their union.
    public enum Additivity {
        /// By sum.
        ADDITIVE,
        /// From numerator and denominator only.
        RATIO,
        /// Not at all.
        NONE
    }

    /// Which way is good.
    public enum Direction {
        UP,
        DOWN,
        BAND,
        NONE
    }

    /// The behaviour of the indicator, and how many decimals are shown, 0 to 6.
    public record Nature(Kind kind, Additivity additivity, Direction direction, int decimals) {
        public Nature {
            if (decimals < 0 || decimals > Figure.SCALE) {
                throw new IllegalArgumentException("Decimals lie within 0 to 6, found " + decimals + ".");
            }
        }
    }

    /// What the indicator means, who owns it, the law that sets it, how else officials call it, the indicator that
    /// counts the whole of which this one is a part, and what its figures must add up to, as the ledger's formulas
    /// write it.
    ///
    /// @param composite how the indicator is put together, where it is an index of others
    public record Description(
            LocalText definition,
            Code owner,
            Optional<String> legalBasis,
            List<String> aliases,
            Optional<Code> denominator,
            List<String> identities,
            Optional<Composite> composite) {
        public Description {
            aliases = List.copyOf(aliases);
            identities = List.copyOf(identities);
        }

        /// A description of an indicator that is no composite and whose figures need not add up to anything.
        public Description(
                LocalText definition,
                Code owner,
                Optional<String> legalBasis,
                List<String> aliases,
                Optional<Code> denominator) {
            this(definition, owner, legalBasis, aliases, denominator, List.of(), Optional.empty());
        }

        /// The same with what the figures must add up to.
        public Description withIdentities(List<String> others) {
            return new Description(definition, owner, legalBasis, aliases, denominator, others, composite);
        }

        /// The same, put together from others.
        public Description withComposite(Composite other) {
            return new Description(definition, owner, legalBasis, aliases, denominator, identities, Optional.of(other));
        }
    }
}
