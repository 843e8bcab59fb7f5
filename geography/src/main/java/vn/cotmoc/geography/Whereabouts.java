package vn.cotmoc.geography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.PlaceId;

/// Where places lie, as well as the geography knows it: at their own centre, else at the middle of what became of
/// them,
/// of what they were made of, or at the centre of what they belonged to. Good enough to lay places beside their
/// neighbours, never to measure. For one thread.
public final class Whereabouts {
    private static final int FARTHEST = 8;

    private final Geography geography;
    private final Map<PlaceId, Optional<Centre>> forward = new HashMap<>();
    private final Map<PlaceId, Optional<Centre>> backward = new HashMap<>();

    public Whereabouts(Geography geography) {
        this.geography = geography;
    }

    /// A point near the place, if anything is known of it.
    public Optional<Centre> near(PlaceId place) {
        return geography
                .centre(place)
                .or(() -> after(place, 0))
                .or(() -> before(place, 0))
                .or(() -> above(place));
    }

    private Optional<Centre> after(PlaceId place, int steps) {
        Optional<Centre> known = forward.get(place);
        if (known == null) {
            known = own(place)
                    .or(() -> steps > FARTHEST
                            ? Optional.empty()
                            : middle(geography.successors(place).stream()
                                    .flatMap(each -> after(each.id(), steps + 1).stream())
                                    .toList()));
            forward.put(place, known);
        }
        return known;
    }

    private Optional<Centre> before(PlaceId place, int steps) {
        Optional<Centre> known = backward.get(place);
        if (known == null) {
            known = own(place)
                    .or(() -> steps > FARTHEST
                            ? Optional.empty()
                            : middle(geography.predecessors(place).stream()
                                    .flatMap(each -> before(each.id(), steps + 1).stream())
                                    .toList()));
            backward.put(place, known);
        }
        return known;
    }

    private Optional<Centre> own(PlaceId place) {
        return geography.centre(place);
    }

    private Optional<Centre> above(PlaceId place) {
        return geography
                .find(place)
                .flatMap(each -> each.parentCode().stream()
                        .flatMap(code -> geography.versions(code).stream())
                        .flatMap(parent -> geography.centre(parent.id()).stream())
                        .findFirst());
    }

    private static Optional<Centre> middle(List<Centre> centres) {
        return centres.isEmpty()
                ? Optional.empty()
                : Optional.of(new Centre(
                        centres.stream().mapToDouble(Centre::lon).average().orElse(0),
                        centres.stream().mapToDouble(Centre::lat).average().orElse(0)));
    }
}
