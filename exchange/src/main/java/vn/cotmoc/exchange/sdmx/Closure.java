package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds what refers to artefacts and what they refer to.
final class Closure {
    private final Library library;
    private final Predicate<Artefact> uses;

    /// @param uses which of the artefacts that refer to those that match use the items that are asked for
    Closure(Library library, Predicate<Artefact> uses) {
        this.library = library;
        this.uses = uses;
    }

    /// The artefacts that come with those that match, without these.
    Set<Artefact> around(Collection<Artefact> matching, References references) {
        Set<Artefact> all = new LinkedHashSet<>();
        for (References.Way way : references.ways()) {
            all.addAll(around(matching, way));
        }
        references.kinds().forEach(kind -> all.addAll(ofKind(matching, kind)));
        all.removeAll(matching);
        return all;
    }

    private List<Artefact> ofKind(Collection<Artefact> matching, Kind kind) {
        List<Artefact> touching = touching(matching, kind, true);
        Set<Artefact> near = parents(touching);
        near.addAll(children(touching));
        near.addAll(around(touching(matching, kind, false), References.Way.ALL));
        return near.stream().filter(each -> each.ref().kind() == kind).toList();
    }

    private static List<Artefact> touching(Collection<Artefact> matching, Kind kind, boolean touch) {
        return matching.stream()
                .filter(each -> each.ref().kind().touches(kind) == touch)
                .toList();
    }

    private Set<Artefact> around(Collection<Artefact> matching, References.Way way) {
        return switch (way) {
            case NONE -> Set.of();
            case CHILDREN -> children(matching);
            case DESCENDANTS -> descendants(matching);
            case PARENTS -> parents(matching);
            case ANCESTORS -> ancestors(matching);
            case PARENTSANDSIBLINGS -> withSiblings(matching);
            case ALL -> {
                Set<Artefact> all = withSiblings(matching);
                all.addAll(descendants(matching));
                yield all;
            }
        };
    }

    private Set<Artefact> withSiblings(Collection<Artefact> matching) {
        Set<Artefact> all = parents(matching);
        all.addAll(children(all));
        return all;
    }

    private Set<Artefact> children(Collection<Artefact> of) {
        Set<Artefact> all = new LinkedHashSet<>();
        of.forEach(each -> each.references().stream()
                .map(library::find)
                .flatMap(Optional::stream)
                .forEach(all::add));
        return all;
    }

    private Set<Artefact> parents(Collection<Artefact> of) {
        Set<Ref> refs = new LinkedHashSet<>();
        of.forEach(each -> refs.add(each.ref()));
        Set<Artefact> all = new LinkedHashSet<>();
        library.all()
                .filter(each -> each.references().stream().anyMatch(refs::contains))
                .filter(uses)
                .forEach(all::add);
        return all;
    }

    private Set<Artefact> descendants(Collection<Artefact> of) {
        Set<Artefact> all = new LinkedHashSet<>();
        Collection<Artefact> next = children(of);
        while (all.addAll(next)) {
            next = children(next);
        }
        return all;
    }

    private Set<Artefact> ancestors(Collection<Artefact> of) {
        Set<Artefact> all = new LinkedHashSet<>();
        Collection<Artefact> next = parents(of);
        while (all.addAll(next)) {
            next = parents(next);
        }
        return all;
    }

    /// The artefacts in a fixed order: by kind, then as the library has them.
    List<Artefact> ordered(Collection<Artefact> all) {
        List<Artefact> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> a.ref().kind().compareTo(b.ref().kind()));
        return sorted;
    }
}
