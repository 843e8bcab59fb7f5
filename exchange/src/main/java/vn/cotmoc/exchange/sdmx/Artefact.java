package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.cotmoc.model.Code;

/// A maintainable artefact of the information model (SDMX 2.1, section 2), with the artefacts that it refers to.
sealed interface Artefact {
    Ref ref();

    Label label();

    /// What it refers to itself, each once.
    List<Ref> references();

    /// A list of items: codes, concepts, agencies, data providers or categories.
    ///
    /// @param partial whether items were left out
    record Scheme(Ref ref, Label label, List<Item> items, boolean partial) implements Artefact {
        public Scheme {
            items = List.copyOf(items);
        }

        @Override
        public List<Ref> references() {
            return List.of();
        }

        /// The paths of the items that an address asks for: a nested item by its ids joined by points, or by its own id
        /// where none stands at the top with it.
        Set<String> paths(Set<String> asked) {
            Set<String> top = items.stream().map(Item::id).collect(Collectors.toSet());
            Set<String> found = new LinkedHashSet<>();
            items.forEach(item -> item.paths("")
                    .filter(path ->
                            asked.contains(path) || !top.contains(Item.last(path)) && asked.contains(Item.last(path)))
                    .forEach(found::add));
            return found;
        }

        /// The same scheme with these items and those above them alone; nested ids are joined by points.
        Scheme only(Set<String> ids) {
            List<Item> kept =
                    items.stream().flatMap(item -> item.only(ids, "").stream()).toList();
            return new Scheme(ref, label, kept, true);
        }
    }

    /// The components of a kind of data set, in the order of its key.
    record Structure(Ref ref, Label label, List<Component> components, Ref concepts) implements Artefact {
        public Structure {
            components = List.copyOf(components);
        }

        @Override
        public List<Ref> references() {
            Set<Ref> all = new LinkedHashSet<>();
            all.add(concepts);
            components.forEach(each -> each.codelist().ifPresent(list -> all.add(codelist(list))));
            return List.copyOf(all);
        }

        Ref codelist(String id) {
            return new Ref(Kind.CODELIST, ref.agency(), id);
        }

        /// The dimensions of a key, without time.
        List<Component> dimensions() {
            return of(Component.Role.DIMENSION);
        }

        /// The attributes, those of a series first.
        List<Component> attributes() {
            List<Component> all = new ArrayList<>(of(Component.Role.SERIES_ATTRIBUTE));
            all.addAll(of(Component.Role.OBSERVATION_ATTRIBUTE));
            return all;
        }

        List<Component> of(Component.Role role) {
            return components.stream().filter(each -> each.role() == role).toList();
        }
    }

    /// What can be asked for as data.
    ///
    /// @param indicators the indicators in it; none for all
    record Flow(Ref ref, Label label, Ref structure, Content content, Set<Code> indicators) implements Artefact {

        /// Whether a key has one observation a period, or one a reporter and vintage.
        enum Content {
            HEADLINES,
            STATEMENTS
        }

        public Flow {
            indicators = Set.copyOf(indicators);
        }

        @Override
        public List<Ref> references() {
            return List.of(structure);
        }
    }

    /// Says that a dataflow belongs to a category.
    record Categorisation(Ref ref, Label label, Ref flow, Ref scheme, String category) implements Artefact {
        @Override
        public List<Ref> references() {
            return List.of(flow, scheme);
        }
    }

    /// Says that a data provider reports to a dataflow.
    record Agreement(Ref ref, Label label, Ref flow, Ref providers, String provider) implements Artefact {
        @Override
        public List<Ref> references() {
            return List.of(flow, providers);
        }
    }

    /// Says which data is in a dataflow, or which may be.
    record Constraint(Ref ref, Label label, Ref flow, Supplier<Region> region) implements Artefact {
        @Override
        public List<Ref> references() {
            return List.of(flow);
        }

        /// SDMX 2.1, section 3A, `ContentConstraintTypeCodeType`.
        String type() {
            return ref.kind() == Kind.ALLOWED_CONSTRAINT ? "Allowed" : "Actual";
        }
    }

    /// The trees in which the codes of a codelist stand.
    record Hierarchies(Ref ref, Label label, Ref codelist, Supplier<List<Tree>> trees) implements Artefact {
        @Override
        public List<Ref> references() {
            return List.of(codelist);
        }
    }

    /// One tree of codes; each is an item whose items stand below it.
    record Tree(String id, Label label, List<Item> codes) {
        public Tree {
            codes = List.copyOf(codes);
        }
    }
}
