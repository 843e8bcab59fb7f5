package vn.cotmoc.web;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Speaks Model Context Protocol with assistants, through the library's own seam for transports. The library's servlet
/// is not used: it answers some errors with a serialized exception, waits for bodies without end and logs what it is
/// sent. Safe for many threads.
final class McpDesk implements McpStatelessServerTransport {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_TOKENS = 20_000;
    private static final int LONGEST_ID = 200;

    private static final String INSTRUCTIONS =
            "Cột Mốc is the ledger of figures (số liệu), goals (mục tiêu) and claims "
                    + "of a Vietnamese province. Find codes with search, then ask figures, board, goals or place; check_text "
                    + "judges a Vietnamese text. Names stand in Vietnamese (vi) and English (en); figures are exact decimals in "
                    + "the unit named. Give with every figure its source and address from citations, and the page /figures/{id}. "
                    + "A list that does not fit goes on: ask the same with after, as next says. Notes say what is not recorded: that is neither zero nor unknown elsewhere. Nothing here can be changed.";

    private final JsonMapper json;
    private final McpJsonMapper mapper;
    private final McpTools tools;
    private volatile Optional<McpStatelessServerHandler> handler = Optional.empty();

    private McpDesk(ToolAnswers answers) {
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxNameLength(LONGEST_NAME)
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxStringLength(Posted.MOST_BYTES)
                                .maxTokenCount(MOST_TOKENS)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .build())
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
        this.mapper = new JacksonMcpJsonMapper(json);
        this.tools = new McpTools(json, answers);
    }

    static McpDesk open(ToolAnswers answers, String version) {
        McpDesk desk = new McpDesk(answers);
        McpServer.sync(desk)
                .serverInfo("cotmoc", version)
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .jsonMapper(desk.mapper)
                .jsonSchemaValidator((schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(null))
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(desk.tools.all(desk.mapper))
                .build();
        return desk;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler given) {
        handler = Optional.of(given);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /// The reply to a message; none to a notification, or to a reply to what nobody asked.
    /// @throws Problem where it is no message
    Optional<byte[]> reply(byte[] body, String site) {
        JsonNode message;
        try {
            message = json.readTree(Posted.utf8(body));
        } catch (JacksonException broken) {
            throw McpProblem.unreadable();
        }
        JsonNode id = message.path("id");
        boolean asks = message.has("method");
        boolean valid = message.isObject()
                && message.path("jsonrpc").isString()
                && message.path("jsonrpc").asString().equals(McpSchema.JSONRPC_VERSION)
                && (asks ? message.get("method").isString() : message.has("result") || message.has("error"));
        if (!valid || message.has("id") && !isId(id)) {
            throw McpProblem.noRequest();
        }
        return asks && message.has("id")
                ? Optional.of(reply(message, id.isString() ? id.asString() : id.asLong(), site))
                : Optional.empty();
    }

    private static boolean isId(JsonNode id) {
        return id.isString() && id.asString().length() <= LONGEST_ID
                || id.canConvertToExactIntegral() && id.canConvertToLong();
    }

    private byte[] reply(JsonNode message, Object id, String site) {
        String method = message.get("method").asString();
        McpSchema.JSONRPCResponse response;
        try {
            response = ask(message, method, id, site);
        } catch (McpError wrong) {
            response = McpSchema.JSONRPCResponse.error(id, error(wrong.getJsonRpcError(), method));
        } catch (IllegalArgumentException | NullPointerException wrong) {
            // What the library throws at params that lack what its method needs.
            response = McpSchema.JSONRPCResponse.error(id, badParams(method));
        }
        if (response.error() != null) {
            response = McpSchema.JSONRPCResponse.error(id, error(response.error(), method));
        }
        return json.writeValueAsBytes(response);
    }

    private McpSchema.JSONRPCResponse ask(JsonNode message, String method, Object id, String site) {
        JsonNode params = message.path("params");
        if (!params.isMissingNode() && !params.isObject()) {
            throw new IllegalArgumentException("The params are no object.");
        }
        McpSchema.JSONRPCRequest request = new McpSchema.JSONRPCRequest(
                McpSchema.JSONRPC_VERSION,
                method,
                id,
                params.isObject() ? json.convertValue(params, Map.class) : Map.of());
        return handler.orElseThrow()
                .handleRequest(McpTransportContext.create(Map.of(McpTools.SITE, site)), request)
                .blockOptional()
                .orElseThrow();
    }

    /// Errors that the program made itself go out as they are; those of the library are told in our words, since its
    /// own name its classes.
    private McpSchema.JSONRPCResponse.JSONRPCError error(McpSchema.JSONRPCResponse.JSONRPCError from, String method) {
        if (from.data() instanceof ObjectNode) {
            return from;
        }
        return from.code() == McpSchema.ErrorCodes.METHOD_NOT_FOUND
                ? told(McpSchema.ErrorCodes.METHOD_NOT_FOUND, McpProblem.noMethod(method))
                : badParams(method);
    }

    private McpSchema.JSONRPCResponse.JSONRPCError badParams(String method) {
        return told(McpSchema.ErrorCodes.INVALID_PARAMS, McpProblem.badParams(method));
    }

    private McpSchema.JSONRPCResponse.JSONRPCError told(int code, Problem problem) {
        Errors.Told told = Errors.told(problem);
        return new McpSchema.JSONRPCResponse.JSONRPCError(code, told.what().en(), tools.data(told));
    }
}
