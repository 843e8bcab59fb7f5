package vn.cotmoc.web;

/// Describes the addresses for programs in OpenAPI 3.1.1, from [Endpoint] and [Shapes].
final class OpenApi {
    private static final int ROOM = 64 * 1024;
    private static final String PROBLEM = "Problem";

    private final Json json = new Json(ROOM);
    private final String version;

    private final Origin origin;

    private OpenApi(String version, Origin origin) {
        this.version = version;
        this.origin = origin;
    }

    /// @param version of the program
    static byte[] of(String version, Origin origin) {
        return new OpenApi(version, origin).write();
    }

    private byte[] write() {
        json.open().put("openapi", "3.1.1");
        json.open("info")
                .put("title", "Cột Mốc")
                .put("version", version)
                .put(
                        "description",
                        "Figures, goals and claims of a province, each dated and with its source. Reads only. Answers "
                                + "carry an ETag. What is not recorded is said to be absent with a reason; it is never zero. "
                                + "Parameters that are not named here are refused, but for names that begin with _.");
        json.open("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        json.close().close();
        json.list("servers")
                .open()
                .put("url", origin.fixed().orElse("/"))
                .close()
                .end();
        json.open("paths");
        for (Endpoint each : Endpoint.values()) {
            json.open(each.path()).open(each.isPosted() ? "post" : "get");
            operation(each);
            json.close().close();
        }
        json.close().open("components").open("schemas");
        Shapes.write(json);
        json.close().open("responses").open(PROBLEM);
        json.put("description", "What is wrong with the request, with a stable code and the cure.")
                .open("content");
        content(Answer.PROBLEM, PROBLEM);
        return json.close().close().close().close().close().bytes();
    }

    private void operation(Endpoint each) {
        json.put("operationId", Csv.lower(each)).put("summary", each.summary());
        json.list("parameters");
        each.params().forEach(param -> param.write(json));
        json.end();
        if (each.isPosted()) {
            body();
        }
        json.open("responses").open("200").put("description", "The answer.").open("content");
        content(Answer.JSON, each.shape());
        if (each.takes("format")) {
            text("text/csv");
            content(Answer.LINES, "FigureLine");
        }
        json.close().close();
        if (!each.isPosted()) {
            json.open("304")
                    .put("description", "What If-None-Match names is still so.")
                    .close();
        }
        json.open("default").put("$ref", "#/components/responses/" + PROBLEM).close();
        json.close();
    }

    private void content(String type, String shape) {
        json.open(type).open("schema").put("$ref", Shapes.ref(shape)).close().close();
    }

    private void text(String type) {
        json.open(type).open("schema").put("type", "string").close().close();
    }

    private void body() {
        json.open("requestBody").put("required", true).open("content");
        text("text/plain");
        json.open(Posted.WORD).open("schema").close().close();
        json.close().close();
    }
}
