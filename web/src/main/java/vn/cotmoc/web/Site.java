package vn.cotmoc.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Failure;

/// The site, started. It asks the supplier for the ledger at every request, so the ledger may be exchanged at any
/// time; the caller closes the ledger's store after the site.
public final class Site implements AutoCloseable {
    private final ServletWebServerApplicationContext context;
    private final Doubted doubted;
    private final URI address;

    private Site(ServletWebServerApplicationContext context, Doubted doubted, URI address) {
        this.context = context;
        this.doubted = doubted;
        this.address = address;
    }

    /// Where to listen, and the version to show.
    ///
    /// @param host the address to bind to, as `127.0.0.1`
    /// @param port 0 for any free port
    /// @param address under which others reach the site, where that is another one, as behind a proxy
    public record Settings(String host, int port, String version, Optional<PublicAddress> address) {
        private static final int HIGHEST_PORT = 65_535;

        public Settings {
            if (port < 0 || port > HIGHEST_PORT) {
                throw new IllegalArgumentException("A port lies within 0 to 65535, found " + port + ".");
            }
        }

        /// Of a site that is reached where it listens.
        public Settings(String host, int port, String version) {
            this(host, port, version, Optional.empty());
        }
    }

    /// Starts to listen; when this returns, the first request can be answered.
    /// @throws Failure CM-6101 where the host is unknown or the port is taken, with the cure
    public static Site start(Settings settings, Supplier<Ledger> ledger) {
        InetAddress host = host(settings);
        ServletWebServerApplicationContext context = new ServletWebServerApplicationContext();
        Doubted doubted = new Doubted();
        try {
            Wiring.register(context, Server.factory(host, settings.port()), new Reader(ledger), doubted, settings);
            context.refresh();
        } catch (RuntimeException wrong) {
            context.close();
            doubted.close();
            throw Server.explained(wrong, settings);
        }
        return new Site(context, doubted, Server.address(host, port(context)));
    }

    private static int port(ServletWebServerApplicationContext context) {
        var server = context.getWebServer();
        if (server == null) {
            throw new IllegalStateException("The server has started without a port.");
        }
        return server.getPort();
    }

    private static InetAddress host(Settings settings) {
        try {
            return InetAddress.getByName(settings.host());
        } catch (UnknownHostException unknown) {
            throw new Failure(
                    "CM-6101",
                    "The host \"" + settings.host() + "\" is unknown; give an address of this machine, as 127.0.0.1.",
                    unknown);
        }
    }

    /// The real address, as `http://127.0.0.1:8080/`.
    public URI address() {
        return address;
    }

    /// Lets running requests end, for 5 seconds at most, and stops; the listing of doubts has 10 seconds to end.
    @Override
    public void close() {
        context.close();
        doubted.close();
    }
}
