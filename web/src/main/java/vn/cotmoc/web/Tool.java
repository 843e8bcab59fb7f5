package vn.cotmoc.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.model.LocalText;

/// What an assistant may ask for. Each tool reads an [Endpoint] with the parameters that are declared there, so that it
/// can ask for nothing that an address does not, and describes itself from the same declarations.
enum Tool {
    SEARCH(
            Endpoint.SEARCH,
            "Finds indicators (chỉ tiêu), goals (mục tiêu), places (địa bàn) and documents by name or code, in Vietnamese with or without "
                    + "accents, or in English. Start here for the codes that other tools take."),
    ANSWER(
            Endpoint.SEARCH,
            "Answers a question (q) in Vietnamese or English, as \"thu ngân sách năm 2024 so với kế hoạch\": its figure, the "
                    + "plans it is held against and the change; several times, places or the highest of them in rows. Words "
                    + "that were not understood stand in unknown; fit says whether the figure is of the very period."),
    FIGURES(
            Endpoint.FIGURES,
            "Figures of indicators by place and period: of each cell the one that counts, with its vintage (estimate, "
                    + "preliminary, official …) and reporter. asOf gives them as known on a day; geography moves them to the "
                    + "map of a day and says how exact that is."),
    BOARD(
            Endpoint.BOARD,
            "The goals of a year (bảng mục tiêu) and where they stand: figure, target, percent of plan, status; those "
                    + "with a target first. Indicators without a figure are named in notRecorded."),
    GOALS(
            Endpoint.GOALS,
            "Goals of later years (mục tiêu dài hạn), the newest figure, and the yearly way from it to the goal."),
    EXPLAIN(
            Endpoint.EXPLAIN,
            "Where a figure comes from, by its id: document, file and cell, or formula and inputs (nguồn gốc số liệu)."),
    CHECK_TEXT(
            Endpoint.CHECK,
            "Holds the numbers that a Vietnamese text states against the ledger and against each other, as known on asOf. "
                    + "Claims that raise an alarm come first; verdict says what was found. Nothing is kept of the text.",
            Param.must("text", "GRDP năm 2024 tăng 6,01%.", "The text, 200,000 characters at most.")),
    PLACE(
            Endpoint.PLACE,
            "What a province, district or commune was made of and what became of it (sáp nhập, chia tách), with legal "
                    + "acts, and how exactly figures carry over."),
    INDICATORS(
            Endpoint.INDICATORS,
            "The catalogue of indicators (danh mục chỉ tiêu): code, name in Vietnamese and English, unit, formula.");

    /// Letters of all arguments together, without the text; the address of the rest of an answer is no longer.
    private static final int LONGEST = 2_000;

    private final Endpoint endpoint;
    private final String description;
    private final List<Param> params;

    Tool(Endpoint endpoint, String description, Param... more) {
        this.endpoint = endpoint;
        this.description = description;
        this.params = Stream.of(
                        Stream.of(more), endpoint.params().stream().filter(Tool::isTaken), Stream.of(Params.NEXT_PAGE))
                .flatMap(each -> each)
                .toList();
    }

    /// Answers have both languages, and one form.
    private static boolean isTaken(Param param) {
        return !Set.of("lang", "format").contains(param.name()) && !param.equals(Params.MAP_UNUSED);
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /// The name by which it is called: `check_text`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }

    List<Param> params() {
        return params;
    }

    /// The JSON Schema of the arguments.
    String schema() {
        Json json = new Json(1024).open().put("type", "object").open("properties");
        for (Param param : params) {
            param.writeSchema(json.open(param.name()).put("description", param.means()));
            json.list("examples").item(param.example()).end().close();
        }
        json.close().list("required");
        params.stream()
                .filter(param -> param.need() != Param.Need.MAY)
                .map(Param::name)
                .forEach(json::item);
        return new String(
                json.end().put("additionalProperties", false).close().bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The arguments as parameters. Whole numbers may be written as such.
    /// @throws Problem for unknown names, missing ones and values of another type
    Map<String, String> read(Map<String, Object> given) {
        Map<String, String> values = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            Param param = params.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> McpProblem.unknownArgument(
                            id(), name, params.stream().map(Param::name).toList()));
            text(param, value).ifPresent(text -> values.put(name, text));
        });
        params.stream()
                .filter(param -> param.need() != Param.Need.MAY && !values.containsKey(param.name()))
                .findFirst()
                .ifPresent(param -> {
                    String example = param.name() + "=" + param.example();
                    throw Problem.missingParameter(param.name(), new LocalText(example, example));
                });
        int length = values.entrySet().stream()
                .filter(each -> !each.getKey().equals("text"))
                .collect(Collectors.summingInt(each -> each.getValue().length()));
        if (length > LONGEST) {
            throw McpProblem.longArguments(LONGEST);
        }
        return values;
    }

    private static java.util.Optional<String> text(Param param, @org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> java.util.Optional.empty();
            case String text -> java.util.Optional.of(text);
            case Integer number -> java.util.Optional.of(number.toString());
            case Long number -> java.util.Optional.of(number.toString());
            default -> {
                LocalText expected = new LocalText(
                        "một chuỗi, như “" + param.example() + "”", "a string, as \"" + param.example() + "\"");
                throw Problem.badParameter(param.name(), value.toString(), expected);
            }
        };
    }
}
