package vn.cotmoc.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Period;

/// Figures for an assistant: the lines of `/api/v1/figures?format=jsonl`, each with its unit. Where there are more than
/// fit, those of the newest periods come first.
record ToolFigures(Ask ask, Reader.Now now, ToolPage page) {
    private static final int MOST_ROWS = 100;
    private static final String ROWS = "rows";
    private static final String NONE =
            "Not recorded: the ledger holds no such figure in this state of knowledge. That is not zero.";

    ToolAnswers.Told told() {
        Query query = Queries.of(ask);
        Optional<LocalDate> map = ask.day("geography");
        if (map.isPresent()) {
            RestatedSlice slice = new Restatements(now.ledger()).get(query, map.get());
            List<Integer> rows = page.of(ROWS, newest(slice.ordered(), slice::period), MOST_ROWS);
            byte[] lines = new RestatedWriter(slice, query, now).lines(rows);
            return told(query, slice.ordered(), slice::cell, rows, lines);
        }
        Slice slice = now.ledger().headlines(query);
        List<Integer> rows = page.of(ROWS, newest(slice.ordered(), slice::period), MOST_ROWS);
        return told(query, slice.ordered(), slice::cell, rows, new FigureWriter(slice, query, now).lines(rows));
    }

    /// In the order of the address for programs, or by time where they do not fit on one page.
    private static List<Integer> newest(List<Integer> ordered, IntFunction<Period> period) {
        return ordered.size() <= MOST_ROWS
                ? ordered
                : ordered.stream()
                        .sorted(Comparator.comparing(period::apply, Period.BY_TIME.reversed()))
                        .toList();
    }

    private ToolAnswers.Told told(
            Query query, List<Integer> all, IntFunction<Cell> cell, List<Integer> rows, byte[] lines) {
        ObjectNode body = ToolJson.MAPPER.createObjectNode();
        body.put("measure", Csv.lower(query.measure())).put("count", all.size());
        ArrayNode list = body.putArray(ROWS);
        new String(lines, StandardCharsets.UTF_8).lines().forEach(line -> {
            ObjectNode row = (ObjectNode) ToolJson.MAPPER.readTree(line);
            row.put("unit", unit(row.get("indicator").asString()));
            list.add(row);
        });
        List<String> notes = new ArrayList<>(missing(query, all, cell));
        if (rows.size() < all.size()) {
            notes.add("rows: those of the newest periods come first.");
        }
        return new ToolAnswers.Told(body, notes, Map.of(ROWS, all.size()));
    }

    private String unit(String indicator) {
        return now.ledger()
                .catalogue()
                .indicator(vn.cotmoc.model.Code.parse(indicator))
                .unit()
                .code()
                .text();
    }

    /// What was asked for by name and has no figure at all.
    private static List<String> missing(Query query, List<Integer> all, IntFunction<Cell> cell) {
        if (all.isEmpty()) {
            return List.of(NONE);
        }
        Set<Object> left = new HashSet<>(query.indicators());
        left.addAll(query.places());
        for (int row : all) {
            left.remove(cell.apply(row).indicator());
            left.remove(cell.apply(row).place());
        }
        List<String> names = left.stream().map(Object::toString).sorted().toList();
        return names.isEmpty()
                ? List.of()
                : List.of("Not recorded for: "
                        + String.join(", ", names.subList(0, Math.min(MOST_ROWS, names.size())))
                        + (names.size() > MOST_ROWS ? " and " + (names.size() - MOST_ROWS) + " more." : "."));
    }
}
