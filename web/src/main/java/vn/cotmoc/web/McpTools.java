package vn.cotmoc.web;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tools as the library offers and calls them.
record McpTools(JsonMapper json, ToolAnswers answers) {
    /// Under what name a call carries the address of the site.
    static final String SITE = "site";

    List<SyncToolSpecification> all(McpJsonMapper mapper) {
        return Arrays.stream(Tool.values())
                .map(tool -> specification(tool, mapper))
                .toList();
    }

    private SyncToolSpecification specification(Tool tool, McpJsonMapper mapper) {
        McpSchema.Tool described = McpSchema.Tool.builder(tool.id(), mapper, tool.schema())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(described, (context, request) -> {
            Map<String, Object> given = request.arguments() == null ? Map.of() : request.arguments();
            return call(() -> answers.answer(tool, given, String.valueOf(context.get(SITE))));
        });
    }

    /// What cannot be answered is told as the result, so that the assistant can mend its question; a defect of the
    /// program is an error.
    private McpSchema.CallToolResult call(Supplier<ObjectNode> answer) {
        try {
            return result(answer.get(), false);
        } catch (RuntimeException wrong) {
            Errors.Told told = Errors.told(wrong);
            ObjectNode data = data(told);
            if (told.status() == Errors.BROKEN) {
                throw McpError.builder(McpSchema.ErrorCodes.INTERNAL_ERROR)
                        .message(told.what().en())
                        .data(data)
                        .build();
            }
            return result(json.createObjectNode().set("error", data), true);
        }
    }

    private McpSchema.CallToolResult result(JsonNode content, boolean refused) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(json.writeValueAsString(content))
                .structuredContent(content)
                .isError(refused)
                .build();
    }

    /// What the error says, as an object.
    ObjectNode data(Errors.Told told) {
        Json text = new Json(512).open();
        McpRoutes.data(text, told);
        return (ObjectNode) json.readTree(text.close().bytes());
    }
}
