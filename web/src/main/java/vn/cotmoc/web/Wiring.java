package vn.cotmoc.web;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/// The few Spring beans that serve a page. Nothing is scanned or configured by itself, so the site starts fast.
final class Wiring {
    /// How long running requests may take to end.
    private static final long SHUTDOWN_MILLIS = 5_000;

    private Wiring() {}

    static void register(
            ServletWebServerApplicationContext context,
            TomcatServletWebServerFactory server,
            Reader reader,
            Doubted doubted,
            Site.Settings settings) {
        String version = settings.version();
        Metrics metrics = new Metrics(reader, version);
        Frames frames = new Frames(version);
        Routes routes = new Routes(reader, frames, metrics, doubted, new Origin(settings.address()));
        context.registerBean("lifecycleProcessor", DefaultLifecycleProcessor.class, Wiring::lifecycle);
        context.registerBean("webServerFactory", TomcatServletWebServerFactory.class, () -> server);
        context.registerBean(
                "guard",
                Filter.class,
                () -> new Guard(new Errors(reader, frames), metrics, new RateLimits(Clock.systemUTC())));
        context.registerBean("dispatcherServlet", DispatcherServlet.class, Wiring::servlet);
        context.registerBean("routes", RouterFunctionMapping.class, () -> mapping(routes));
        context.registerBean("handlers", HandlerFunctionAdapter.class, HandlerFunctionAdapter::new);
        // Every exception goes up to the guard, which makes the page of the error.
        context.registerBean(
                "errors", HandlerExceptionResolver.class, () -> (request, response, handler, wrong) -> null);
    }

    private static DefaultLifecycleProcessor lifecycle() {
        DefaultLifecycleProcessor lifecycle = new DefaultLifecycleProcessor();
        lifecycle.setTimeoutPerShutdownPhase(SHUTDOWN_MILLIS);
        return lifecycle;
    }

    private static DispatcherServlet servlet() {
        DispatcherServlet servlet = new DispatcherServlet();
        servlet.setPublishEvents(false);
        servlet.setPublishContext(false);
        return servlet;
    }

    private static RouterFunctionMapping mapping(Routes routes) {
        RouterFunctionMapping mapping = new RouterFunctionMapping(routes.all());
        mapping.setMessageConverters(List.of(new StringHttpMessageConverter()));
        return mapping;
    }
}
