package vn.cotmoc.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the readers of numbers share while they read one sentence.
record Scene(Line line, State state, Naming naming, ReferenceReader references) {

    /// A claim that begins with the number.
    Draft draft(int index, Quantity quantity, Claim.Kind kind, Left left, int referenceEnd) {
        Draft draft = new Draft(index, quantity, kind, left.rule());
        draft.amount(quantity.amount().withBound(left.hedge()));
        String subject = naming.subject(left.cue(), state.consumed(), quantity, index);
        draft.subject(subject.isEmpty() ? state.last().map(Draft::subject).orElse("") : subject);
        draft.status(naming.status(index));
        draft.period(naming.period(index, referenceEnd));
        return draft;
    }

    /// The claim that a comparison whose cue stands there hangs on; empty where something else is named in between.
    Optional<Draft> target(int cue) {
        return line.namesAnew(state.consumed(), cue) ? Optional.empty() : state.target();
    }

    /// The reference of a number: behind it, else in front of the clause.
    @Nullable
    Reference reference(int index) {
        Reference behind = references.after(index);
        return behind == null ? state.fronted().orElse(null) : behind;
    }

    int end(int index, @Nullable Reference reference) {
        return reference == null || reference.end() <= index ? index + 1 : reference.end();
    }

    static String text(@Nullable Reference reference) {
        return reference == null ? "" : reference.text();
    }
}
