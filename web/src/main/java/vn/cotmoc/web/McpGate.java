package vn.cotmoc.web;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;

/// Who may ask `/mcp`, by the headers of the request.
final class McpGate {
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> ORIGINS =
            NAMES.stream().map(host -> "http://" + host + ":*").toList();

    /// For connections to this machine alone.
    private static final DefaultServerTransportSecurityValidator LOCAL =
            DefaultServerTransportSecurityValidator.builder()
                    .allowedOrigins(ORIGINS)
                    .allowedHosts(NAMES.stream().map(host -> host + ":*").toList())
                    .build();

    /// For those to an address of the network, where any name may lead.
    private static final DefaultServerTransportSecurityValidator OPEN =
            DefaultServerTransportSecurityValidator.builder()
                    .allowedOrigins(ORIGINS)
                    .build();

    private McpGate() {}

    /// Refuses pages of other sites, other names of this machine (whoever can make a browser believe that a name leads
    /// here could read a ledger that is not published), and other versions of the protocol.
    ///
    /// @param versions of the protocol that are spoken
    static void check(HttpServletRequest request, List<String> versions) {
        try {
            (isLocal(request) ? LOCAL : OPEN).validate(new Headers(request));
        } catch (ServerTransportSecurityException refused) {
            throw McpProblem.otherOrigin();
        }
        String version = request.getHeader("MCP-Protocol-Version");
        if (version != null && !versions.contains(version)) {
            throw McpProblem.otherVersion(version, versions);
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
}
