package vn.cotmoc.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes every whole address that the site names, and says which names are its own. Where its owner named no address,
/// it is that of the connection: what a request says of itself (`Host`, `X-Forwarded-…`) is repeated to nobody, but
/// for the names of this machine on this machine.
///
/// @param named by the owner
record Origin(Optional<PublicAddress> named) {
    /// The names of this machine.
    static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern LOCAL_HOST = Pattern.compile(
            "(?:" + LOCAL.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?::\\d{1,5})?");

    /// Where the asker finds the site, as `https://so-lieu.example.vn`, without a slash at the end.
    String of(HttpServletRequest request) {
        return fixed().orElseGet(() -> "http://" + host(request));
    }

    /// The address that is the same for all; only this may stand in what is kept or published.
    Optional<String> fixed() {
        return named.map(PublicAddress::toString);
    }

    private static String host(HttpServletRequest request) {
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
        if (isLocal(request) && LOCAL_HOST.matcher(host).matches()) {
            return host;
        }
        URI bound = Server.address(InetAddress.ofLiteral(request.getLocalAddr()), request.getLocalPort());
        return bound.getAuthority();
    }

    /// Whether the connection is one of this machine with itself.
    static boolean isLocal(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getLocalAddr()).isLoopbackAddress();
    }
}
