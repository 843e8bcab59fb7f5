package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many requests an address may make.
class RateLimitsTest {
    private final Hand clock = new Hand();
    private final RateLimits limits = new RateLimits(clock);

    /// A clock that is set by hand.
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2025-09-01T00:00:10Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private RateLimits.Left count(String address, int times) {
        RateLimits.Left left = limits.count(address);
        for (int i = 1; i < times; i++) {
            left = limits.count(address);
        }
        return left;
    }

    @Test
    void refusesTheRequestAfterTheLastOneOfTheMinute() {
        assertThat(count("203.0.113.5", RateLimits.MOST)).isEqualTo(new RateLimits.Left(0, 50, false));
        assertThat(count("203.0.113.5", 1)).isEqualTo(new RateLimits.Left(0, 50, true));
        assertThat(count("203.0.113.6", 1)).isEqualTo(new RateLimits.Left(RateLimits.MOST - 1, 50, false));
    }

    @Test
    void answersAgainInTheNextMinute() {
        count("203.0.113.5", RateLimits.MOST + 1);
        clock.now = Instant.parse("2025-09-01T00:01:00Z");
        assertThat(count("203.0.113.5", 1)).isEqualTo(new RateLimits.Left(RateLimits.MOST - 1, 60, false));
    }

    @Test
    void countsANetworkOfTheSixthVersionTogether() {
        count("2001:db8:0:1::1", RateLimits.MOST);
        assertThat(count("2001:db8:0:1:ffff::2", 1).refused()).isTrue();
        assertThat(count("2001:db8:0:2::1", 1).refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
    void doesNotCountTheMachineItself(String address) {
        assertThat(count(address, 3 * RateLimits.MOST)).isEqualTo(new RateLimits.Left(RateLimits.MOST, 50, false));
    }

    @Test
    void countsTogetherWhoComesWhenTooManyAreCounted() {
        for (int i = 0; i < 50_000; i++) {
            limits.count("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        count("203.0.113.5", RateLimits.MOST);
        assertThat(count("203.0.113.6", 1).refused()).isTrue();
        assertThat(count("10.0.0.1", 1).refused()).isFalse();
    }
}
