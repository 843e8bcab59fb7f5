package vn.cotmoc.web;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Who may ask `/mcp`, by the headers of the request.
final class McpGate {
    /// For connections to this machine alone.
    private final DefaultServerTransportSecurityValidator local;

    /// For those to an address of the network, where any name may lead.
    private final DefaultServerTransportSecurityValidator open;

    McpGate(Origin origin) {
        List<String> named = origin.named().stream()
                .flatMap(each -> Stream.of(each.authority(), each.authorityWithPort()))
                .toList();
        List<String> origins = Stream.concat(
                        Origin.LOCAL.stream().map(host -> "http://" + host + ":*"),
                        origin.named().stream().map(PublicAddress::toString))
                .toList();
        this.local = DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(origins)
                .allowedHosts(Stream.concat(Origin.LOCAL.stream().map(host -> host + ":*"), named.stream())
                        .toList())
                .build();
        this.open = DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(origins)
                .build();
    }

    /// Refuses pages of other sites, other names of this machine (whoever can make a browser believe that a name leads
    /// here could read a ledger that is not published), and other versions of the protocol.
    ///
    /// @param versions of the protocol that are spoken
    void check(HttpServletRequest request, List<String> versions) {
        try {
            (Origin.isLocal(request) ? local : open).validate(new Headers(request));
        } catch (ServerTransportSecurityException refused) {
            throw McpProblem.otherOrigin();
        }
        String version = request.getHeader("MCP-Protocol-Version");
        if (version != null && !versions.contains(version)) {
            throw McpProblem.otherVersion(version, versions);
        }
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
