package vn.cotmoc.exchange.sdmx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.cotmoc.exchange.sdmx.Artefact.Flow.Content;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Vintage;

/// Tells the past of some data again: at each moment at which something became known, what of it changed (SDMX REST
/// 2.2, data queries, `includeHistory`). All statements are in memory at once, so their number is bounded.
final class History {
    static final int MOST = 100_000;

    private final DataQuery query;
    private final Map<Code, Indicator> indicators;
    private final Map<Cell, Map<Voice, Statement>> newest = new HashMap<>();
    private final Map<Cell, Statement> headlines = new HashMap<>();

    /// A reporter and a vintage: a later statement of the same voice replaces an earlier one.
    private record Voice(Code reporter, Vintage vintage) {}

    /// What changed at a moment.
    record Dissemination(Instant at, List<Series> series) {}

    History(DataQuery query, Map<Code, Indicator> indicators) {
        this.query = query;
        this.indicators = indicators;
    }

    /// @throws Refusal CM-8108 where there are more than [#MOST] statements
    List<Dissemination> of(List<Statement> all) {
        if (all.size() > MOST) {
            throw Refusal.tooLarge("a history of more than " + MOST + " statements");
        }
        Map<Instant, List<Statement>> moments = new TreeMap<>();
        all.stream()
                .sorted(Comparator.comparing(Statement::known)
                        .thenComparing(each -> each.id().number()))
                .forEach(each -> moments.computeIfAbsent(each.known(), at -> new ArrayList<>())
                        .add(each));
        List<Dissemination> told = new ArrayList<>();
        moments.forEach((at, statements) -> {
            List<Series> series = series(changes(statements));
            if (!series.isEmpty()) {
                told.add(new Dissemination(at, series));
            }
        });
        return told;
    }

    private Collection<Statement> changes(List<Statement> statements) {
        Set<Cell> touched = new LinkedHashSet<>();
        for (Statement each : statements) {
            Voice voice =
                    new Voice(each.observation().reporter(), each.observation().vintage());
            Cell cell = each.observation().cell();
            newest.computeIfAbsent(cell, key -> new HashMap<>()).put(voice, each);
            touched.add(cell);
        }
        return query.flow().content() == Content.STATEMENTS ? statements : headlines(touched);
    }

    /// The headlines of the cells that are other ones than before.
    private Collection<Statement> headlines(Set<Cell> touched) {
        List<Statement> changed = new ArrayList<>();
        for (Cell cell : touched) {
            Optional<Statement> best =
                    Headline.find(newest.getOrDefault(cell, Map.of()).values());
            best.filter(each -> !each.equals(headlines.put(cell, each))).ifPresent(changed::add);
        }
        return changed;
    }

    private List<Series> series(Collection<Statement> statements) {
        Map<Code, List<Statement>> byIndicator = new LinkedHashMap<>();
        statements.forEach(each -> byIndicator
                .computeIfAbsent(each.observation().cell().indicator(), code -> new ArrayList<>())
                .add(each));
        SeriesFilter filter = new SeriesFilter(query);
        List<Series> all = new ArrayList<>();
        byIndicator
                .values()
                .forEach(part -> all.addAll(new StatementSeries(
                                indicator(part.getFirst()), query.flow().content())
                        .list(part)));
        return all.stream().flatMap(each -> filter.find(each).stream()).toList();
    }

    private Indicator indicator(Statement statement) {
        Indicator found = indicators.get(statement.observation().cell().indicator());
        if (found == null) {
            throw new IllegalStateException("Statement " + statement.id() + " is of no defined indicator.");
        }
        return found;
    }
}
