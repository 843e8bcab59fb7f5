package vn.cotmoc.goals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.ledger.Statement;

/// All contradictions of a ledger in one state of knowledge, the open ones first, the largest first among them; then
/// those that a person explained; and apart from them the revisions, which are no faults.
///
/// @param statements every recorded statement that enters one of them, by its id
public record Reconciliation(List<Item> items, List<Item> revisions, Map<FigureId, Statement> statements) {
    public Reconciliation {
        items = List.copyOf(items);
        revisions = List.copyOf(revisions);
        statements = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /// A contradiction, and what a person said of it.
    public record Item(Contradiction contradiction, Optional<Mark> mark) {

        /// Whether nobody explained it.
        public boolean isOpen() {
            return mark.isEmpty();
        }
    }

    /// Those that nobody explained.
    public List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }

    /// The contradiction or revision with the id, if there is one.
    public Optional<Item> find(String id) {
        return Stream.concat(items.stream(), revisions.stream())
                .filter(item -> item.contradiction().id().equals(id))
                .findFirst();
    }

    /// The recorded statements that enter it, in the order of its sentence; computed figures are left out.
    public List<Statement> statements(Contradiction one) {
        return one.figures().stream()
                .flatMap(id -> Optional.ofNullable(statements.get(id)).stream())
                .toList();
    }
}
