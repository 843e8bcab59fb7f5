package vn.cotmoc.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers assistants. What an answer holds is what the address for programs gives, cut to a size that can be read at
/// once; beside it stand the state of knowledge, the names of the codes in it and the source of every figure.
final class ToolAnswers {
    /// Letters of what is told, as JSON, without names and citations.
    private static final int MOST_LETTERS = 24_000;

    /// Figures in one answer, all of them with their source.
    private static final int MOST_FIGURES = 100;

    private static final int MOST_CLAIMS = 200;
    static final String MORE = "Not all fits here: the address in rest has everything, a narrower question less.";

    private final Reader reader;
    private final Answering answering;
    private final CheckPages checks;

    ToolAnswers(Reader reader, Answering answering, CheckPages checks) {
        this.reader = reader;
        this.answering = answering;
        this.checks = checks;
    }

    /// What is told, before it is cut; and what has to be said of it.
    record Told(ObjectNode body, List<String> notes) {
        Told {
            notes = List.copyOf(notes);
        }

        static Told of(byte[] json) {
            return new Told((ObjectNode) ToolJson.MAPPER.readTree(json), List.of());
        }

        Told noting(String note) {
            List<String> all = new ArrayList<>(notes);
            all.add(note);
            return new Told(body, all);
        }
    }

    /// @param given the arguments as they came
    /// @param site where the site is found, as `http://127.0.0.1:8080`
    /// @throws Problem where they cannot be read
    ObjectNode answer(Tool tool, Map<String, Object> given, String site) {
        Map<String, String> values = tool.read(given);
        String text = tool == Tool.CHECK_TEXT ? String.valueOf(values.remove("text")) : "";
        Reader.Now now = reader.now();
        if (tool == Tool.CHECK_TEXT) {
            // Works on a thread of its own.
            return whole(check(ask(tool, values, now), text), tool, values, now, site);
        }
        return now.ledger().steadily(() -> whole(told(tool, ask(tool, values, now), now), tool, values, now, site));
    }

    private static Ask ask(Tool tool, Map<String, String> values, Reader.Now now) {
        return Ask.at(tool.endpoint(), values, now);
    }

    private Told told(Tool tool, Ask ask, Reader.Now now) {
        return switch (tool) {
            case SEARCH -> ToolShapes.search(Told.of(new SearchJson(answering).of(ask)));
            case ANSWER -> ToolShapes.answer(Told.of(new SearchJson(answering).of(ask)));
            case FIGURES -> new ToolFigures(ask, now).told();
            case BOARD -> ToolShapes.board(Told.of(Api.board(ask)));
            case GOALS -> ToolShapes.goals(Told.of(GoalsJson.goals(ask)));
            case EXPLAIN -> Told.of(Explain.json(ask));
            case PLACE -> Told.of(StoryJson.of(ask));
            case INDICATORS -> ToolShapes.indicators(Told.of(Api.indicators(ask)));
            case CHECK_TEXT -> throw new IllegalStateException("A text is checked apart.");
        };
    }

    private Told check(Ask ask, String text) {
        if (text.length() > Posted.MOST_LETTERS) {
            throw Problem.tooLarge(Posted.MOST_LETTERS);
        }
        return ToolShapes.check(Told.of(checks.gravest(ask, new Posted(text, Map.of()), MOST_CLAIMS)));
    }

    private static ObjectNode whole(Told told, Tool tool, Map<String, String> values, Reader.Now now, String site) {
        Ask ask = ask(tool, values, now);
        ObjectNode body = told.body();
        List<String> cuts = Fitted.cut(
                body,
                each -> each.toString().length() <= MOST_LETTERS
                        && FigureIds.in(each).size() <= MOST_FIGURES);
        ObjectNode whole = ToolJson.MAPPER.createObjectNode();
        whole.put("asOf", ask.asOf().toString()).put("revision", "r" + now.head());
        ArrayNode notes = whole.putArray("notes");
        told.notes().forEach(notes::add);
        cuts.forEach(notes::add);
        boolean more = !cuts.isEmpty() || told.notes().contains(MORE);
        if (!cuts.isEmpty()) {
            notes.add(MORE);
        }
        body.properties().forEach(each -> whole.set(each.getKey(), each.getValue()));
        if (more) {
            whole.put("rest", site + address(tool, values));
        }
        CodeNames.add(whole, body, now.ledger());
        new Citations(now.ledger(), ask.asOf()).add(whole, FigureIds.in(body));
        whole.put("page", site + page(tool, body) + asOf(values));
        return whole;
    }

    /// The address of the page that shows what is told, with the name of what stands in braces.
    private static String page(Tool tool, ObjectNode body) {
        return switch (tool) {
            case SEARCH, INDICATORS -> "/indicators/{code}";
            case PLACE -> "/places/" + body.path("id").asString();
            case ANSWER, FIGURES, BOARD, GOALS, EXPLAIN, CHECK_TEXT -> "/figures/{id}";
        };
    }

    private static String asOf(Map<String, String> values) {
        return values.containsKey("asOf") ? "?asOf=" + encode(values.get("asOf")) : "";
    }

    /// The address for programs that gives everything.
    private static String address(Tool tool, Map<String, String> values) {
        Map<String, String> left = new LinkedHashMap<>(values);
        String path = tool.endpoint().path();
        for (Param each : tool.params()) {
            if (each.isInPath()) {
                path = path.replace("{" + each.name() + "}", encode(String.valueOf(left.remove(each.name()))));
            }
        }
        String query = left.entrySet().stream()
                .map(each -> each.getKey() + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
