package vn.cotmoc.web;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.Shutdown;
import vn.cotmoc.model.Failure;

/// The HTTP server: virtual threads, and a limit for everything that a client may send.
final class Server {
    /// The longest request line and headers together, in bytes.
    static final int HEADER_BYTES = 16 * 1024;

    /// Parameters of one address at most.
    static final int MOST_PARAMETERS = 50;
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int MOST_CONNECTIONS = 2_000;

    /// What goes to the system in one call; a long answer in small pieces costs more calls than bytes.
    private static final int WRITE_BYTES = 32 * 1024;

    /// Requests of one connection.
    private static final int MOST_REQUESTS = 10_000;

    /// Tomcat tells of every start and stop; held here, since a logger that nobody holds forgets its level.
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    static {
        TOMCAT.setLevel(Level.WARNING);
    }

    private Server() {}

    static TomcatServletWebServerFactory factory(InetAddress host, int port) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(port);
        factory.setProtocol(PromptProtocol.class.getName());
        factory.setAddress(host);
        factory.setShutdown(Shutdown.GRACEFUL);
        factory.setRegisterDefaultServlet(false);
        factory.setDisableMBeanRegistry(true);
        factory.addConnectorCustomizers(Server::limit);
        factory.addProtocolHandlerCustomizers(
                protocol -> protocol.setExecutor(new VirtualThreadExecutor("cotmoc-http-")));
        factory.addContextCustomizers(context -> {
            context.setCookies(false);
            if (context.getParent() instanceof StandardHost parent) {
                parent.setErrorReportValveClass(PlainRefusal.class.getName());
                parent.getPipeline().addValve(new PlainRefusal());
            }
        });
        return factory;
    }

    private static void limit(Connector connector) {
        connector.setMaxParameterCount(MOST_PARAMETERS);
        connector.setMaxPostSize(0);
        // Forms are read by those who answer them, within their limits.
        connector.setParseBodyMethods("");
        connector.setXpoweredBy(false);
        // An encoded slash is an odd name, and odd names are not found.
        connector.setEncodedSolidusHandling("passthrough");
        connector.setEncodedReverseSolidusHandling("passthrough");
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxHttpHeaderSize(HEADER_BYTES);
            http.setKeepAliveTimeout(TIMEOUT_MILLIS);
            // SDMX REST 2.2 names components in square brackets, and clients send them as they are.
            http.setRelaxedQueryChars("[]");
            http.setMaxKeepAliveRequests(MOST_REQUESTS);
            // Who asks before sending hears at once where it is too much.
            http.setContinueResponseTiming("onRead");
            http.setConnectionUploadTimeout(TIMEOUT_MILLIS);
            http.setMaxSwallowSize(HEADER_BYTES);
        }
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setConnectionTimeout(TIMEOUT_MILLIS);
            protocol.setMaxConnections(MOST_CONNECTIONS);
            protocol.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BYTES));
        }
    }

    static URI address(InetAddress host, int port) {
        String text = host.getHostAddress().replaceFirst("%.*", "");
        return URI.create("http://" + (host instanceof Inet6Address ? "[" + text + "]" : text) + ":" + port + "/");
    }

    private static boolean isOfThisMachine(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException unknown) {
            return true;
        }
    }

    /// Why the server did not start, where the reason is one that a user can mend.
    static RuntimeException explained(RuntimeException wrong, Site.Settings settings) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException && !isOfThisMachine(settings.host())) {
                return new Failure(
                        "CM-6101",
                        "The host \"" + settings.host()
                                + "\" is no address of this machine; give one that is, as 127.0.0.1, "
                                + "or 0.0.0.0 for all of them. A name under which a proxy is reached belongs to --address.",
                        wrong);
            }
            if (cause instanceof PortInUseException || cause instanceof BindException) {
                return new Failure(
                        "CM-6101",
                        "Port " + settings.port() + " of " + settings.host()
                                + " is taken or may not be used; choose another with --port, or stop the program that uses"
                                + " it.",
                        wrong);
            }
        }
        return wrong;
    }
}
