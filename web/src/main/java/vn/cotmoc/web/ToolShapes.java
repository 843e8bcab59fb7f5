package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cotmoc.goals.Reply;
import vn.cotmoc.model.LocalText;

/// Gives the answers of addresses for programs the form that an assistant reads: flat lists, nothing twice, and words
/// where a list would be empty.
final class ToolShapes {
    /// The lists of a search, and what tells how many there are.
    private static final Map<String, String> COUNTS = Map.of(
            "indicators", "indicatorCount",
            "goals", "goalCount",
            "places", "placeCount",
            "sources", "sourceCount",
            "parts", "partCount");

    private ToolShapes() {}

    static ToolAnswers.Told search(ToolAnswers.Told told) {
        ObjectNode body = told.body();
        body.remove("folded");
        boolean found = told.totals().values().stream().anyMatch(count -> count > 0);
        return found ? told : told.noting("Nothing has such a name. Try fewer or other words.");
    }

    /// How many items each list of a search has.
    static Map<String, Integer> counts(ObjectNode body) {
        return COUNTS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> body.path(each.getValue()).asInt()));
    }

    /// The answer alone; where there is none, the indicators that the words may mean.
    static ToolAnswers.Told answer(ToolAnswers.Told told) {
        ObjectNode from = told.body();
        ObjectNode body = ToolJson.MAPPER.createObjectNode();
        body.set("q", from.get("q"));
        if (from.get("answer") instanceof ObjectNode answer) {
            answer.properties().forEach(each -> body.set(each.getKey(), each.getValue()));
        }
        ToolAnswers.Told made = new ToolAnswers.Told(body, told.notes(), told.totals());
        if (body.has("rows")) {
            return several(body.has("figure") ? fitting(made) : made);
        }
        if (body.has("figure")) {
            return fitting(made);
        }
        if (body.has("indicator")) {
            return made.noting("Not recorded: the ledger holds no figure of this indicator there. That is not zero.");
        }
        body.set("indicators", from.get("indicators"));
        return made.noting("No indicator was understood, so there is no answer: a figure of something else would be "
                + "worse. Find its name with search, or ask figures by its code.");
    }

    /// With what has no figure, and how to choose where the question means several things.
    private static ToolAnswers.Told several(ToolAnswers.Told told) {
        ObjectNode body = told.body();
        ToolAnswers.Told noted = body.path("notRecorded").isEmpty()
                ? told
                : told.noting("Not recorded: " + body.path("notRecorded") + ". That is not zero.");
        return body.path("of").asString("").equals("indicators")
                ? noted.noting("The question may mean any of these indicators: say which figure is of which, or ask.")
                : noted;
    }

    /// With a warning where the figure is not what was asked for.
    private static ToolAnswers.Told fitting(ToolAnswers.Told told) {
        ObjectNode body = told.body();
        String asked = body.path("period").asString("");
        String found = body.path("figure").path("period").asString("");
        return switch (Reply.Fit.valueOf(body.path("fit").asString().toUpperCase(Locale.ROOT))) {
            case ASKED, NEWEST, NONE -> told;
            case PART -> told.noting("Not recorded for the whole of " + asked + ": this figure is of " + found + ".");
            case BEFORE, OTHER -> told.noting("Not recorded for " + asked + ": this figure is of " + found + ".");
        };
    }

    /// The rows of all sections in one list, those with a target first, those without a figure by name alone.
    static ToolAnswers.Told board(ToolAnswers.Told told) {
        ObjectNode body = told.body();
        JsonNode sections = body.remove("sections");
        ArrayNode rows = body.putArray("rows");
        ArrayNode without = body.putArray("notRecorded");
        List<ObjectNode> all = new ArrayList<>();
        sections.forEach(each -> rows(each, all, without));
        all.stream().filter(each -> each.has("target")).forEach(rows::add);
        all.stream().filter(each -> !each.has("target")).forEach(rows::add);
        return rows.isEmpty() ? told.noting("Not recorded: no goal of this year has a figure yet.") : told;
    }

    private static void rows(JsonNode section, List<ObjectNode> rows, ArrayNode without) {
        for (JsonNode each : section.path("rows")) {
            ObjectNode row = (ObjectNode) each;
            if (!row.has("figure") && !row.has("target")) {
                without.add(row.get("indicator").asString());
            } else {
                slim(row);
                rows.add(row);
            }
        }
        section.path("sections").forEach(each -> rows(each, rows, without));
    }

    /// Without what can be asked for one indicator.
    private static void slim(ObjectNode row) {
        row.remove(Set.of("byIssuer", "pace", "sources"));
        if (!row.has("target")) {
            row.remove("explanation");
        }
        int contradictions = row.path("contradictions").size();
        row.remove("contradictions");
        if (contradictions > 0) {
            row.put("contradictions", contradictions);
        }
        row.put("name", inOne(row.path("name")));
    }

    /// Both names in one text: `Tốc độ tăng … (GRDP growth)`.
    private static String inOne(JsonNode name) {
        return CodeNames.text(
                new LocalText(name.path("vi").asString(), name.path("en").asString()));
    }

    static ToolAnswers.Told goals(ToolAnswers.Told told) {
        return told.body().path("goals").isEmpty()
                ? told.noting("Not recorded: there is no goal of a later year in this state of knowledge.")
                : told;
    }

    static ToolAnswers.Told check(ToolAnswers.Told told) {
        return told.body().path("claims").isEmpty()
                ? told.noting("The text states no number that could be checked.")
                : told.counting(Map.of("claims", told.body().path("count").asInt()));
    }

    /// A line for each: the address for programs has definitions.
    static ToolAnswers.Told indicators(ToolAnswers.Told told) {
        for (JsonNode each : told.body().path("indicators")) {
            ObjectNode row = (ObjectNode) each;
            row.put("unit", row.path("unit").path("code").asString());
            row.put("name", inOne(row.path("name")));
            row.remove(Set.of("kind", "additivity", "direction", "decimals", "owner", "definition"));
        }
        return told;
    }
}
