package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Figures that were moved, and of what each was made.
///
/// @param correspondence the way they came
/// @param origin the figures as they were, a row a source
/// @param figures the figures as they are, a row a target
public record Restated(Correspondence correspondence, Figures origin, Figures figures) {

    /// How many of the places that a target was made of have a figure.
    public record Coverage(int known, int parts) {
        /// Whether all have.
        public boolean isComplete() {
            return known == parts;
        }
    }

    /// What one place brought in.
    ///
    /// @param source the id of the place
    /// @param millionths its own figure, empty where it is absent
    /// @param weight how much of it is in the target, empty where that is not known
    /// @param exactness how the weight is known
    public record Term(String source, OptionalLong millionths, Optional<BigDecimal> weight, Exactness exactness) {}

    /// How well the figures of the target are known.
    public Exactness exactness(int target) {
        return correspondence.exactness(target);
    }

    /// How many parts of the target have a figure.
    public Coverage coverage(int target, int column) {
        int known = 0;
        int[] sources = correspondence.sourcesOf(target);
        for (int source : sources) {
            known += origin.isAbsent(source, column) ? 0 : 1;
        }
        return new Coverage(known, sources.length);
    }

    /// Of what a figure was made. The sum of weights times figures is the figure before it was rounded.
    public List<Term> terms(int target, int column) {
        List<Term> terms = new ArrayList<>();
        int[] sources = correspondence.sourcesOf(target);
        List<Correspondence.Part> parts = correspondence.parts(target);
        for (int i = 0; i < sources.length; i++) {
            Correspondence.Part part = parts.get(i);
            terms.add(new Term(part.source(), origin.find(sources[i], column), part.weight(), part.exactness()));
        }
        return terms;
    }
}
