package vn.cotmoc.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cotmoc.ledger.Ledger;

/// Answers assistants. What an answer holds is what the address for programs gives, cut to a size that can be read at
/// once; beside it stand the state of knowledge, the names of the codes in it and the source of every figure.
final class ToolAnswers {
    /// Letters of what is told, as JSON, without names and citations.
    private static final int MOST_LETTERS = 24_000;

    /// Figures in one answer, all of them with their source.
    private static final int MOST_FIGURES = 100;

    private static final int MOST_CLAIMS = 200;
    private static final int MOST_HITS = 12;
    private static final int MOST_NAMED = 5;
    private static final String GOES_ON =
            "Not all fits here: the same question with after, as next says, gives what follows.";
    private static final String MORE = "Not all fits here: the address in rest has everything.";

    private final Reader reader;
    private final Answering answering;
    private final CheckPages checks;

    ToolAnswers(Reader reader, Answering answering, CheckPages checks) {
        this.reader = reader;
        this.answering = answering;
        this.checks = checks;
    }

    /// What is told, before it is cut; and what has to be said of it.
    ///
    /// @param totals of the lists that hold no more than the page that is asked for, how many items they have
    record Told(ObjectNode body, List<String> notes, Map<String, Integer> totals) {
        Told {
            notes = List.copyOf(notes);
            totals = Map.copyOf(totals);
        }

        static Told of(byte[] json) {
            return new Told((ObjectNode) ToolJson.MAPPER.readTree(json), List.of(), Map.of());
        }

        Told counting(Map<String, Integer> all) {
            return new Told(body, notes, all);
        }

        Told noting(String note) {
            List<String> all = new ArrayList<>(notes);
            all.add(note);
            return new Told(body, all, totals);
        }
    }

    /// A question of an assistant.
    private record Question(Tool tool, Map<String, String> values, ToolPage page, Reader.Now now, String site) {
        Ask ask() {
            return Ask.at(tool.endpoint(), values, now);
        }
    }

    /// @param given the arguments as they came
    /// @param site where the site is found, as `http://127.0.0.1:8080`
    /// @throws Problem where they cannot be read
    ObjectNode answer(Tool tool, Map<String, Object> given, String site) {
        Map<String, String> values = tool.read(given);
        Optional<String> after = Optional.ofNullable(values.remove(Params.NEXT_PAGE.name()));
        Reader.Now now = reader.now();
        ToolPage page = ToolPage.of(after, tool.id() + new TreeMap<>(values), now.head());
        String text = tool == Tool.CHECK_TEXT ? String.valueOf(values.remove("text")) : "";
        Question question = new Question(tool, page.steadied(values, now.head()), page, now, site);
        if (tool == Tool.CHECK_TEXT) {
            // Works on a thread of its own.
            return whole(check(question, text), question);
        }
        return now.ledger().steadily(() -> whole(told(question), question));
    }

    private Told told(Question question) {
        Ask ask = question.ask();
        return switch (question.tool()) {
            case SEARCH -> ToolShapes.search(search(ask, question.page(), MOST_HITS));
            case ANSWER -> ToolShapes.answer(search(ask, question.page(), MOST_NAMED));
            case FIGURES -> new ToolFigures(ask, question.now(), question.page()).told();
            case BOARD -> ToolShapes.board(Told.of(Api.board(ask)));
            case GOALS -> ToolShapes.goals(Told.of(GoalsJson.goals(ask)));
            case EXPLAIN -> Told.of(Explain.json(ask));
            case PLACE -> Told.of(StoryJson.of(ask));
            case INDICATORS -> ToolShapes.indicators(Told.of(Api.indicators(ask)));
            case CHECK_TEXT -> throw new IllegalStateException("A text is checked apart.");
        };
    }

    private Told search(Ask ask, ToolPage page, int most) {
        Told told = Told.of(new SearchJson(answering).of(ask, page, most));
        return told.counting(ToolShapes.counts(told.body()));
    }

    private Told check(Question question, String text) {
        if (text.length() > Posted.MOST_LETTERS) {
            throw Problem.tooLarge(Posted.MOST_LETTERS);
        }
        return ToolShapes.check(
                Told.of(checks.gravest(question.ask(), new Posted(text, Map.of()), question.page(), MOST_CLAIMS)));
    }

    private static ObjectNode whole(Told told, Question question) {
        Ask ask = question.ask();
        ToolPage page = question.page();
        Ledger ledger = question.now().ledger();
        ObjectNode body = told.body();
        page.turn(body, told.totals().keySet());
        Map<String, Integer> totals = page.totals(body, told.totals());
        Set<String> leftOut = Fitted.cut(
                body,
                each -> each.toString().length() <= MOST_LETTERS
                        && FigureIds.in(each).size() <= MOST_FIGURES);
        Optional<ToolPage> next = page.next(body, totals, leftOut);
        ObjectNode whole = ToolJson.MAPPER.createObjectNode();
        whole.put("asOf", ask.asOf().toString())
                .put("revision", "r" + question.now().head());
        ArrayNode notes = whole.putArray("notes");
        told.notes().forEach(notes::add);
        page.notes(body, totals, leftOut).forEach(notes::add);
        next.ifPresent(each -> notes.add(GOES_ON));
        if (!leftOut.isEmpty()) {
            notes.add(MORE);
        }
        next.ifPresent(each -> whole.put("next", each.toString()));
        body.properties().forEach(each -> whole.set(each.getKey(), each.getValue()));
        if (next.isPresent() || !leftOut.isEmpty()) {
            whole.put("rest", question.site() + address(question.tool(), question.values()));
        }
        CodeNames.add(whole, body, ledger);
        new Citations(ledger, ask.asOf()).add(whole, FigureIds.in(body));
        whole.put("page", question.site() + page(question.tool(), body) + asOf(question.values()));
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
