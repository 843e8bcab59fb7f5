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

    /// The same before a parenthesis.
    @Nullable
    private Reference frontedOutside;

    /// A reference at the front of the clause: “so với cùng kỳ, …”.
    @Nullable
    private Reference fronted;

    /// The reference that was read last, to which a parenthesis belongs.
    @Nullable
    private Reference latest;

    /// The earlier time that changes of the sentence were compared with last.
    @Nullable
    private Reference earlier;

    /// What a percentage after bằng was held against last.
    @Nullable
    private Reference equalled;

    /// A rank or percentage that waits for its level: “đứng thứ tư với 52 tấn”.
    @Nullable
    private Draft waiting;

    private int listed = -1;
    private boolean mixed;

    /// How many claims stood before a parenthesis.
    private int opened;

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

    Optional<Reference> equalled() {
        return Optional.ofNullable(equalled);
    }

    /// Held against a plan here and a year there, bằng says no more by itself.
    void equal(Reference reference) {
        mixed |= equalled != null && equalled.kind() != reference.kind();
        equalled = mixed ? null : reference;
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
        refer(reference);
    }

    void refer(@Nullable Reference reference) {
        latest = reference;
        if (reference != null) {
            earlier = reference.isTime() ? reference : earlier;
            used(reference.end());
        }
    }

    /// Lets changes lean on what those of the sentence before were compared with.
    void lean(Reference reference) {
        earlier = reference;
    }

    /// Lets changes no longer lean on the time right before, such as the month before.
    void forgetBefore() {
        earlier = earlier != null && earlier.kind() == Reference.Kind.BEFORE ? null : earlier;
    }

    /// Lets what follows no longer be held against a plan that stood in front.
    void forgetPlan() {
        fronted = fronted != null && fronted.kind() == Reference.Kind.PLAN ? null : fronted;
    }

    void openList() {
        whole = last;
        parts.clear();
        beginList();
    }

    /// Begins a list of examples, which are no parts.
    void beginList() {
        listed = drafts.size();
    }

    /// The claims of the list that was opened last; empty where none was.
    List<Draft> list() {
        return listed < 0 ? List.of() : List.copyOf(drafts.subList(listed, drafts.size()));
    }

    void open() {
        bracketed = true;
        outside = last;
        opened = drafts.size();
        frontedOutside = fronted;
    }

    /// @param named whether something is named before the parenthesis on which no claim stands yet: “phía bắc (chiếm
    /// 60%)
    /// tăng 12%”
    void close(boolean named) {
        boolean stated = drafts.size() > opened;
        bracketed = false;
        fronted = frontedOutside;
        last = named && stated ? null : outside == null ? last : outside;
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
