package vn.cotmoc.web;

import java.util.List;

/// A parameter that an address for programs takes, as the description names it and the router accepts it.
///
/// @param words the values that there are; empty where any text may stand
/// @param example a value of the pilot
record Param(String name, Kind kind, Need need, String means, String example, List<String> words) {
    /// What it holds.
    enum Kind {
        TEXT,
        WHOLE
    }

    /// Where it stands, and whether a request without it is refused.
    enum Need {
        MAY,
        MUST,
        PATH
    }

    Param {
        words = List.copyOf(words);
    }

    static Param may(String name, String example, String means) {
        return new Param(name, Kind.TEXT, Need.MAY, means, example, List.of());
    }

    static Param must(String name, String example, String means) {
        return new Param(name, Kind.TEXT, Need.MUST, means, example, List.of());
    }

    static Param path(String name, String example, String means) {
        return new Param(name, Kind.TEXT, Need.PATH, means, example, List.of());
    }

    static Param count(String name, String example, String means) {
        return new Param(name, Kind.WHOLE, Need.MAY, means, example, List.of());
    }

    static Param word(String name, String means, String... words) {
        return new Param(name, Kind.TEXT, Need.MAY, means, words[0], List.of(words));
    }

    boolean isInPath() {
        return need == Need.PATH;
    }

    /// The members of the JSON Schema of a value.
    void writeSchema(Json json) {
        switch (kind) {
            case TEXT -> json.put("type", "string");
            case WHOLE -> json.put("type", "integer").put("minimum", 1);
        }
        if (!words.isEmpty()) {
            json.list("enum");
            words.forEach(json::item);
            json.end();
        }
    }

    void write(Json json) {
        json.open().put("name", name).put("in", isInPath() ? "path" : "query").put("required", need != Need.MAY);
        json.put("description", means).open("schema");
        writeSchema(json);
        json.close();
        switch (kind) {
            case TEXT -> json.put("example", example);
            case WHOLE -> json.put("example", Long.parseLong(example));
        }
        json.close();
    }
}
