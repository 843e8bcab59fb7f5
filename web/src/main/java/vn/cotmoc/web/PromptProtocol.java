package vn.cotmoc.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// HTTP/1.1 with an end to the time that a request line and its headers may take. The server's own timeout begins anew
/// with every byte, so a client that sends one byte now and then would keep its connection for hours.
public final class PromptProtocol extends Http11NioProtocol {
    private static final int LONGEST_SECONDS = 10;

    private final Map<SocketWrapperBase<NioChannel>, Long> begun = new HashMap<>();
    private @Nullable ScheduledFuture<?> watch;

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    /// A connection that holds a processor while nobody works for it has sent a part of a request; one that is idle
    /// between requests has none, and one whose request is answered has lent it to the thread that answers.
    private void look() {
        long now = System.nanoTime();
        Map<SocketWrapperBase<NioChannel>, Long> still = new HashMap<>();
        for (SocketWrapperBase<NioChannel> each : getEndpoint().getConnections()) {
            if (each.getCurrentProcessor() != null) {
                long since = begun.getOrDefault(each, now);
                still.put(each, since);
                if (now - since > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                    each.close();
                }
            }
        }
        begun.clear();
        begun.putAll(still);
    }
}
