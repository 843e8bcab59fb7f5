package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the reading of a sentence stands: the claims so far, and what the next number may hang on.
final class State {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> parts = new ArrayList<>();

    /// The claim that comparisons hang on.
    @Nullable
    private Draft last;

    /// The claim whose parts are listed.
    @Nullable
    private Draft whole;

    /// What stood last before a parenthesis.
    @Nullable
    private Draft outside;

    /// A reference at the front of the clause: “so với cùng kỳ, …”.
    @Nullable
    private Reference fronted;

    /// The reference that was read last, to which a parenthesis belongs.
    @Nullable
    private Reference latest;

    /// The earlier time that changes of the sentence were compared with last.
    @Nullable
    private Reference earlier;

    /// A rank or percentage that waits for its level: “đứng thứ tư với 52 tấn”.
    @Nullable
    private Draft waiting;

    private int consumed;
    private boolean bracketed;

    List<Draft> drafts() {
        return drafts;
    }

    Optional<Draft> last() {
        return Optional.ofNullable(last);
    }

    Optional<Draft> whole() {
        return Optional.ofNullable(whole);
    }

    Optional<Reference> fronted() {
        return Optional.ofNullable(fronted);
    }

    Optional<Reference> latest() {
        return Optional.ofNullable(latest);
    }

    Optional<Reference> earlier() {
        return Optional.ofNullable(earlier);
    }

    Optional<Draft> waiting() {
        return Optional.ofNullable(waiting);
    }

    /// The first item that no claim has used yet.
    int consumed() {
        return consumed;
    }

    boolean isBracketed() {
        return bracketed;
    }

    /// Adds a claim that comparisons may hang on.
    void add(Draft draft, int end) {
        drafts.add(draft);
        if (whole != null && whole != draft && draft.isLevel()) {
            parts.add(draft);
        }
        last = draft;
        waiting = null;
        used(end);
    }

    /// Adds a claim that goes along with the one before it: “97 tỷ đồng với 322 lượt hộ”; comparisons hang on that one.
    void addCompanion(Draft draft, int end) {
        drafts.add(draft);
        waiting = null;
        used(end);
    }

    /// Adds a claim that stands aside, such as the plan in a parenthesis.
    void addAside(Draft draft, int end) {
        drafts.add(draft);
        used(end);
    }

    /// Lets the claim that was added last wait for a level that follows.
    void await(Draft draft) {
        waiting = draft;
    }

    void remove(Draft draft) {
        drafts.remove(draft);
        waiting = null;
    }

    void used(int end) {
        consumed = Math.max(consumed, end);
    }

    void front(Reference reference) {
        fronted = reference;
        latest = reference;
        used(reference.end());
    }

    void refer(@Nullable Reference reference) {
        latest = reference;
        if (reference != null) {
            boolean time = reference.kind() == Reference.Kind.BEFORE || reference.kind() == Reference.Kind.YEAR_BEFORE;
            earlier = time ? reference : earlier;
            used(reference.end());
        }
    }

    void openList() {
        whole = last;
        parts.clear();
    }

    void open() {
        bracketed = true;
        outside = last;
    }

    void close() {
        bracketed = false;
        last = outside == null ? last : outside;
        outside = null;
    }

    /// What a comparison hangs on: the last claim, or the whole of a list whose parts add up to it and carry none.
    Optional<Draft> target() {
        if (whole == null
                || parts.size() < 2
                || parts.stream().anyMatch(part -> !part.satellites().isEmpty())) {
            return last();
        }
        BigDecimal sum = parts.stream().map(part -> part.amount().whole()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole.amount().whole()) == 0 ? whole() : last();
    }
}
