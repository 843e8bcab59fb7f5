package vn.cotmoc.web;

import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.model.LocalText;

/// The forms of a table of figures.
enum Form {
    JSON(Answer.JSON),
    CSV(Answer.CSV),
    /// One object a line, so that a reader need not hold them all.
    JSONL(Answer.LINES);

    private static final LocalText EXPECTED = new LocalText("json, csv hoặc jsonl", "json, csv or jsonl");
    private final String type;

    Form(String type) {
        this.type = type;
    }

    static Form of(Ask ask) {
        return ask.text("format")
                .map(text -> Stream.of(values())
                        .filter(each -> Csv.lower(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> Problem.badParameter("format", text, EXPECTED)))
                .orElse(JSON);
    }

    static String[] words() {
        return List.of(values()).stream().map(Csv::lower).toArray(String[]::new);
    }

    /// The media type.
    String type() {
        return type;
    }
}
