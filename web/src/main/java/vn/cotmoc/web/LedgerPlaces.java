package vn.cotmoc.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.cotmoc.claims.check.QuestionReader;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Stories;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// The places of one ledger as answers need them: their ids and names as JSON, encoded when they are first met, and
/// the places of a level. Kept, since every answer repeats them. Safe for many threads: two may encode one place at
/// once, and either text will do.
final class LedgerPlaces {
    private static final int ROOM = 1 << 16;

    private final Ledger ledger;
    private final AtomicReferenceArray<byte[]> ids = new AtomicReferenceArray<>(ROOM);
    private final AtomicReferenceArray<byte[]> named = new AtomicReferenceArray<>(ROOM);

    private final ConcurrentHashMap<Code, Set<PlaceId>> levels = new ConcurrentHashMap<>();

    private final AtomicReference<Stories> stories = new AtomicReference<>();
    private final AtomicReference<Finder> finder = new AtomicReference<>();
    private final AtomicReference<PartNamesIndex> parts = new AtomicReference<>();
    private final AtomicReference<GoalFinder> goals = new AtomicReference<>();
    private final AtomicReference<QuestionReader> questions = new AtomicReference<>();

    LedgerPlaces(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What is kept, or made by who asks first while the others wait.
    private static <T> T once(AtomicReference<T> kept, Supplier<T> make) {
        T known = kept.get();
        if (known != null) {
            return known;
        }
        synchronized (kept) {
            T made = kept.get() == null ? make.get() : kept.get();
            kept.set(made);
            return made;
        }
    }

    /// The stories of the places, made ready when they are first asked for.
    Stories stories() {
        return once(stories, () -> Stories.of(ledger.geography()));
    }

    /// The search over the places and all else that has a name, made ready when it is first asked for.
    Finder finder() {
        return once(finder, () -> Finder.of(ledger));
    }

    /// The names of parts as they are searched, made ready when they are first asked for.
    PartNamesIndex parts() {
        return once(parts, () -> PartNamesIndex.of(ledger.catalogue().pack().parts()));
    }

    /// The search over targets at the revision, made ready when it is first asked for after a change.
    GoalFinder goals(long head) {
        GoalFinder kept = once(goals, () -> GoalFinder.of(ledger, head));
        if (kept.head() != head) {
            kept = GoalFinder.of(ledger, head);
            goals.set(kept);
        }
        return kept;
    }

    /// What reads questions, made ready when the first is asked.
    QuestionReader questions() {
        return once(questions, () -> new QuestionReader(ledger.catalogue(), ledger.geography()));
    }

    /// The id of the row's place in quotes.
    byte[] id(Slice slice, int row) {
        int number = slice.placeNumber(row);
        byte[] kept = number < ROOM ? ids.get(number) : null;
        if (kept == null) {
            kept = Json.quoted(slice.place(row).toString());
            keep(ids, number, kept);
        }
        return kept;
    }

    /// The members `place` and, where the place is known, `name` of an object.
    byte[] named(Slice slice, int row) {
        int number = slice.placeNumber(row);
        byte[] kept = number < ROOM ? named.get(number) : null;
        if (kept == null) {
            kept = encode(slice, row);
            keep(named, number, kept);
        }
        return kept;
    }

    /// All places of the level, on whatever day they existed; none where there is no such level.
    Set<PlaceId> ofLevel(Code level) {
        Set<PlaceId> kept = levels.get(level);
        if (kept != null) {
            return kept;
        }
        Set<PlaceId> all = ledger.geography().list().stream()
                .filter(place -> place.level().equals(level))
                .map(Place::id)
                .collect(Collectors.toUnmodifiableSet());
        if (!all.isEmpty()) {
            levels.put(level, all);
        }
        return all;
    }

    private byte[] encode(Slice slice, int row) {
        Utf8 out = new Utf8(128).add("\"place\":").add(id(slice, row));
        ledger.geography()
                .find(slice.place(row))
                .ifPresent(each -> out.add(",\"name\":{\"vi\":")
                        .add(Json.quoted(each.name().vi()))
                        .add(",\"en\":")
                        .add(Json.quoted(each.name().en()))
                        .add('}'));
        return out.bytes();
    }

    private static void keep(AtomicReferenceArray<byte[]> in, int number, byte[] text) {
        if (number < ROOM) {
            in.set(number, text);
        }
    }
}
