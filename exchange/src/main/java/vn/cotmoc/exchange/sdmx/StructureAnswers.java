package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers questions for structures.
final class StructureAnswers {
    private final Library library;
    private final Api api;

    StructureAnswers(Library library, Api api) {
        this.library = library;
        this.api = api;
    }

    /// What matches and what comes with it.
    /// @throws Refusal CM-8104 where nothing matches
    List<Shown> list(StructureQuery query, String path) {
        List<Artefact> matching = matching(query);
        if (matching.isEmpty()) {
            throw Refusal.noArtefact(path);
        }
        StructureQuery.Around around = query.around();
        Set<Artefact> others =
                new Closure(library, each -> usesOne(each, matching)).around(originals(matching), around.references());
        Set<Ref> own = matching.stream().map(Artefact::ref).collect(Collectors.toSet());
        others.removeIf(each -> own.contains(each.ref()));
        List<Artefact> shown = around.detail() == StructureQuery.Detail.REFERENCEPARTIAL
                ? new Partial(constrained(matching)).of(others)
                : List.copyOf(others);
        List<Shown> all = new ArrayList<>();
        matching.forEach(each -> all.add(new Shown(each, around.detail().ofMatching())));
        shown.forEach(each -> all.add(new Shown(each, around.detail().ofReferenced())));
        return all;
    }

    /// Whether what refers to a scheme of which items are asked for names one of these, or none at all.
    private static boolean usesOne(Artefact artefact, List<Artefact> matching) {
        return matching.stream()
                .filter(each -> each instanceof Artefact.Scheme scheme && scheme.partial())
                .filter(each -> artefact.references().contains(each.ref()))
                .allMatch(each -> usesOne(artefact, (Artefact.Scheme) each));
    }

    private static boolean usesOne(Artefact artefact, Artefact.Scheme part) {
        Set<String> used = Partial.items(artefact, part.ref()).collect(Collectors.toSet());
        return used.isEmpty()
                || part.items().stream().flatMap(item -> item.paths("")).anyMatch(used::contains);
    }

    /// A dataflow that is asked for alone comes with the constraint that says which codes it may have.
    private Collection<Artefact> constrained(List<Artefact> matching) {
        List<Artefact> all = new ArrayList<>(matching);
        if (matching.size() == 1) {
            library.list(Kind.ALLOWED_CONSTRAINT).stream()
                    .filter(each ->
                            each.references().contains(matching.getFirst().ref()))
                    .forEach(all::add);
        }
        return all;
    }

    /// The whole artefacts of which items were taken.
    private List<Artefact> originals(Collection<Artefact> matching) {
        return matching.stream()
                .map(each -> library.find(each.ref()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Artefact> matching(StructureQuery query) {
        return query.kinds().stream()
                .flatMap(kind -> library.list(kind).stream())
                .flatMap(each -> find(each, query))
                .toList();
    }

    private Stream<Artefact> find(Artefact artefact, StructureQuery query) {
        if (api == Api.V2 && artefact instanceof Artefact.Hierarchies trees) {
            return tree(trees, query);
        }
        if (!query.matches(artefact.ref())) {
            return Stream.of();
        }
        return query.items().isEmpty() ? Stream.of(artefact) : items(artefact, query.items());
    }

    private static Stream<Artefact> items(Artefact artefact, Set<String> items) {
        return switch (artefact) {
            case Artefact.Scheme scheme -> {
                Artefact.Scheme part = scheme.only(scheme.paths(items));
                yield part.items().isEmpty() ? Stream.of() : Stream.of(part);
            }
            case Artefact.Hierarchies trees -> only(trees, items);
            case Artefact.Structure _,
                    Artefact.Flow _,
                    Artefact.Categorisation _,
                    Artefact.Agreement _,
                    Artefact.Constraint _ -> Stream.of();
        };
    }

    /// In the second version each tree is an artefact with an id of its own.
    private static Stream<Artefact> tree(Artefact.Hierarchies trees, StructureQuery query) {
        boolean asked = query.version()
                && (query.agencies().isEmpty()
                        || query.agencies().contains(trees.ref().agency()));
        if (!asked) {
            return Stream.of();
        }
        return query.ids().isEmpty() ? Stream.of(trees) : only(trees, query.ids());
    }

    private static Stream<Artefact> only(Artefact.Hierarchies trees, Set<String> ids) {
        List<Artefact.Tree> kept = trees.trees().get().stream()
                .filter(tree -> ids.contains(tree.id()))
                .toList();
        return kept.isEmpty()
                ? Stream.of()
                : Stream.of(new Artefact.Hierarchies(trees.ref(), trees.label(), trees.codelist(), () -> kept));
    }

    /// Leaves out the items that the artefacts asked for do not use.
    static final class Partial {
        private final Collection<Artefact> users;

        Partial(Collection<Artefact> users) {
            this.users = users;
        }

        List<Artefact> of(Collection<Artefact> referenced) {
            List<Artefact> all =
                    Stream.concat(users.stream(), referenced.stream()).toList();
            return referenced.stream().map(each -> cut(each, all)).toList();
        }

        private Artefact cut(Artefact artefact, List<Artefact> all) {
            if (!(artefact instanceof Artefact.Scheme scheme)) {
                return artefact;
            }
            Set<String> used = used(scheme, all);
            boolean whole = used.isEmpty() || used.size() >= scheme.items().size();
            return whole ? scheme : scheme.only(used);
        }

        private Set<String> used(Artefact.Scheme scheme, List<Artefact> all) {
            return all.stream().flatMap(each -> uses(each, scheme.ref(), all)).collect(Collectors.toSet());
        }

        /// The items of the scheme that the artefact names, or that it has data for.
        private static Stream<String> uses(Artefact artefact, Ref scheme, List<Artefact> all) {
            return artefact instanceof Artefact.Constraint constraint
                    ? codes(constraint.region().get(), scheme, all)
                    : items(artefact, scheme);
        }

        /// The items of the scheme that the artefact names.
        static Stream<String> items(Artefact artefact, Ref scheme) {
            return switch (artefact) {
                case Artefact.Structure structure ->
                    structure.concepts().equals(scheme)
                            ? structure.components().stream().map(Component::id)
                            : Stream.of();
                case Artefact.Categorisation each ->
                    each.scheme().equals(scheme) ? Stream.of(each.category()) : Stream.of();
                case Artefact.Agreement each ->
                    each.providers().equals(scheme) ? Stream.of(each.provider()) : Stream.of();
                case Artefact.Scheme _, Artefact.Flow _, Artefact.Hierarchies _, Artefact.Constraint _ -> Stream.of();
            };
        }

        /// The codes of the codelist that occur in the region.
        private static Stream<String> codes(Region region, Ref codelist, List<Artefact> all) {
            Set<String> codes = new LinkedHashSet<>();
            for (Artefact each : all) {
                if (codelist.kind() == Kind.CODELIST && each instanceof Artefact.Structure structure) {
                    structure.dimensions().stream()
                            .filter(part -> part.codelist().equals(Optional.of(codelist.id())))
                            .forEach(part -> codes.addAll(region.values(part.id())));
                }
            }
            return codes.stream();
        }
    }
}
