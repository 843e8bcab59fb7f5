package vn.cotmoc.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// How many requests an address may make in a minute. Requests from the machine itself are not counted: its own tools
/// ask much, and behind a proxy all would seem to come from there, so that a proxy has to count itself. Of the sixth
/// version of addresses the first 64 bits count, which is what one customer has. Safe for many threads.
final class RateLimits {
    /// Requests in a minute.
    static final int MOST = 1_200;

    static final int SECONDS = 60;

    /// Addresses that are counted one by one; more in one minute are counted together.
    private static final int MOST_ADDRESSES = 50_000;

    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private volatile Window window = new Window(0);

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    private record Window(long minute, Map<String, AtomicInteger> counts) {
        Window(long minute) {
            this(minute, new ConcurrentHashMap<>());
        }
    }

    /// What is left to an address: how many more requests, and in how many seconds it may make all again.
    record Left(int remaining, int seconds, boolean refused) {}

    /// Counts a request from the address, as `203.0.113.5`; what is left where it is counted is never negative.
    Left count(String address) {
        Instant now = clock.instant();
        int seconds = SECONDS - (int) Math.floorMod(now.getEpochSecond(), (long) SECONDS);
        String who = network(address);
        if (who.isEmpty()) {
            return new Left(MOST, seconds, false);
        }
        Map<String, AtomicInteger> counts = counts(Math.floorDiv(now.getEpochSecond(), (long) SECONDS));
        boolean full = counts.size() >= MOST_ADDRESSES && !counts.containsKey(who);
        int made = counts.computeIfAbsent(full ? "others" : who, key -> new AtomicInteger())
                .incrementAndGet();
        return new Left(Math.max(0, MOST - made), seconds, made > MOST);
    }

    private Map<String, AtomicInteger> counts(long minute) {
        Window current = window;
        if (current.minute() != minute) {
            synchronized (this) {
                if (window.minute() != minute) {
                    window = new Window(minute);
                }
                current = window;
            }
        }
        return current.counts();
    }

    /// The part of the address that is counted; empty for this machine.
    private static String network(String text) {
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            if (address.isLoopbackAddress()) {
                return "";
            }
            return address instanceof Inet4Address
                    ? text
                    : Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
        } catch (IllegalArgumentException odd) {
            return text;
        }
    }
}
