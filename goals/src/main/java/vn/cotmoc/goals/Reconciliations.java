package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// Reconciles a whole ledger: every place, part and time. Safe for use by many threads; keeps nothing.
public final class Reconciliations {
    private static final long MOST = 500_000;

    private final Ledger ledger;
    private final Derivations derivations;
    private final Words words;

    public Reconciliations(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
        this.words = new Words(ledger.catalogue());
    }

    /// Everything that the state of knowledge holds, of one state of the ledger.
    /// @throws Failure CM-3110 where the ledger holds too many statements to be compared at once
    public Reconciliation of(AsOf asOf) {
        long statements =
                ledger.batches().stream().mapToLong(BatchHead::statements).sum();
        if (statements > MOST) {
            throw new Failure(
                    "CM-3110",
                    "The ledger holds " + statements + " statements; at most " + MOST
                            + " are compared at once. Reconcile a smaller ledger, as that of one province.");
        }
        return ledger.steadily(() -> reconcile(asOf));
    }

    /// What is read for one place and one part of the indicators.
    private record Corner(PlaceId place, Breakdown breakdown) {
        static Corner of(Statement statement) {
            var cell = statement.observation().cell();
            return new Corner(cell.place(), cell.breakdown());
        }
    }

    private Reconciliation reconcile(AsOf asOf) {
        Query all = new Query(Set.of(), Set.of(), When.ALWAYS, Measure.ACTUAL, Optional.empty(), asOf);
        List<Statement> statements = ledger.statements(all);
        List<Statement> targets = ledger.history(all.withMeasure(Measure.TARGET));
        Map<Corner, List<Statement>> known = byCorner(statements);
        Map<Corner, List<Statement>> promised = byCorner(targets);
        promised.keySet().forEach(corner -> known.putIfAbsent(corner, List.of()));
        List<Contradiction> found = new ArrayList<>();
        known.forEach((corner, each) -> found.addAll(corner(each, promised.getOrDefault(corner, List.of()))));
        found.addAll(new Wholes(ledger, words).check(statements));
        return sort(found, asOf, List.of(statements, targets));
    }

    private static Map<Corner, List<Statement>> byCorner(List<Statement> statements) {
        Map<Corner, List<Statement>> all = new LinkedHashMap<>();
        statements.forEach(each ->
                all.computeIfAbsent(Corner.of(each), key -> new ArrayList<>()).add(each));
        return all;
    }

    private List<Contradiction> corner(List<Statement> statements, List<Statement> targets) {
        Knowledge knowledge = Knowledge.of(statements, targets, derivations);
        List<Contradiction> found = new ArrayList<>();
        for (Indicator indicator : ledger.catalogue().indicators().values()) {
            if (isTold(indicator, knowledge)) {
                found.addAll(new Contradictions(indicator, knowledge, words).all());
            }
        }
        return found;
    }

    private static boolean isTold(Indicator indicator, Knowledge knowledge) {
        Code code = indicator.code();
        return knowledge.indicators().contains(code) || !knowledge.targets(code).isEmpty();
    }

    private Reconciliation sort(List<Contradiction> found, AsOf asOf, List<List<Statement>> read) {
        Map<String, Mark> marks = new HashMap<>();
        ledger.marks(asOf).forEach(mark -> marks.put(mark.subject(), mark));
        List<Reconciliation.Item> items = found.stream()
                .distinct()
                .sorted(Contradictions.BY_SIZE)
                .map(each -> new Reconciliation.Item(each, Optional.ofNullable(marks.get(each.id()))))
                .sorted(Comparator.comparing(item -> !item.isOpen()))
                .toList();
        Map<FigureId, Statement> all = new HashMap<>();
        read.forEach(each -> each.forEach(statement -> all.put(statement.id(), statement)));
        all.keySet()
                .retainAll(
                        found.stream().flatMap(each -> each.figures().stream()).toList());
        return new Reconciliation(
                items.stream().filter(item -> item.contradiction().isFault()).toList(),
                items.stream().filter(item -> !item.contradiction().isFault()).toList(),
                all);
    }
}
