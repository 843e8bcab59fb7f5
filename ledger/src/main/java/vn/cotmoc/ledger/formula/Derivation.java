package vn.cotmoc.ledger.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Vintage;

/// A computed figure with everything that it was computed from.
///
/// @param vintage the least ripe one of its inputs
public record Derivation(FigureId.Computed id, Formula formula, Figure figure, Vintage vintage, List<Part> parts) {

    public Derivation {
        parts = List.copyOf(parts);
    }

    /// One input, in the order of the formula; a growth has that of the year before behind its own.
    public sealed interface Part {
        /// What was asked for.
        Cell cell();

        /// The answer, if there was one.
        Optional<Figure> figure();
    }

    /// A recorded figure.
    public record Given(Cell cell, Inputs.Input input) implements Part {
        @Override
        public Optional<Figure> figure() {
            return Optional.of(input.figure());
        }
    }

    /// A figure that is computed itself.
    public record Nested(Derivation derivation) implements Part {
        @Override
        public Cell cell() {
            return derivation.id().cell();
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.of(derivation.figure());
        }
    }

    /// Nothing is recorded.
    public record Missing(Cell cell) implements Part {
        @Override
        public Optional<Figure> figure() {
            return Optional.empty();
        }
    }

    /// The ids of the recorded figures at the ends of the tree, each once.
    public Stream<FigureId> recorded() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Given given -> Stream.of(given.input().id());
                    case Nested nested -> nested.derivation().recorded();
                    case Missing _ -> Stream.<FigureId>empty();
                })
                .distinct();
    }

    /// The sum with its numbers, without units: `12 ÷ 48 × 100 = 25`.
    public String arithmetic(Language language) {
        return new Arithmetic(this, language).write();
    }
}
