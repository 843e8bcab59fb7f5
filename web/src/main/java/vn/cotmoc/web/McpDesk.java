package vn.cotmoc.web;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
    private static final String SITE = "site";
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
                    + "Notes say what is not recorded: that is neither zero nor unknown elsewhere. Nothing here can be changed.";

    private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");

    private final JsonMapper json;
    private final McpJsonMapper mapper;
    private final DefaultServerTransportSecurityValidator local;
    private final DefaultServerTransportSecurityValidator open;
    private volatile Optional<McpStatelessServerHandler> handler = Optional.empty();

    private McpDesk() {
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
        List<String> origins =
                LOCAL.stream().map(host -> "http://" + host + ":*").toList();
        this.local = DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(origins)
                .allowedHosts(LOCAL.stream().map(host -> host + ":*").toList())
                .build();
        this.open = DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(origins)
                .build();
    }

    static McpDesk open(ToolAnswers answers, String version) {
        McpDesk desk = new McpDesk();
        McpServer.sync(desk)
                .serverInfo("cotmoc", version)
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .jsonMapper(desk.mapper)
                .jsonSchemaValidator((schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(null))
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(Arrays.stream(Tool.values())
                        .map(tool -> desk.specification(tool, answers))
                        .toList())
                .build();
        return desk;
    }

    private SyncToolSpecification specification(Tool tool, ToolAnswers answers) {
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
    private McpSchema.CallToolResult call(java.util.function.Supplier<ObjectNode> answer) {
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

    private ObjectNode data(Errors.Told told) {
        Json text = new Json(512).open();
        McpRoutes.data(text, told);
        return (ObjectNode) json.readTree(text.close().bytes());
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler given) {
        handler = Optional.of(given);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /// Refuses pages of other sites, other names of this machine (whoever can make a browser believe that a name leads
    /// here could read a ledger that is not published), and other versions of the protocol.
    void check(HttpServletRequest request) {
        try {
            (isLocal(request) ? local : open).validate(new Headers(request));
        } catch (ServerTransportSecurityException refused) {
            throw McpProblem.otherOrigin();
        }
        String version = request.getHeader("MCP-Protocol-Version");
        if (version != null && !protocolVersions().contains(version)) {
            throw McpProblem.otherVersion(version, protocolVersions());
        }
    }

    private static boolean isLocal(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getLocalAddr()).isLoopbackAddress();
    }

    private record Headers(HttpServletRequest request) implements HeaderAccessor {
        @Override
        public List<String> getHeader(String name) {
            return Collections.list(request.getHeaders(name));
        }

        @Override
        public List<String> getHeaderNames() {
            return Collections.list(request.getHeaderNames());
        }
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
                .handleRequest(McpTransportContext.create(Map.of(SITE, site)), request)
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
        return new McpSchema.JSONRPCResponse.JSONRPCError(code, told.what().en(), data(told));
    }
}
