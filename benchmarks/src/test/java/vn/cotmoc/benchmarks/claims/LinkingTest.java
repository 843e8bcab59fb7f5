package vn.cotmoc.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Spelling;

class LinkingTest {
    private static final Path PACK = Path.of("..", "packs", "langson").normalize();

    @Test
    void linksSentencesThatWereLinkedByHand() {
        Linking.Result known = Linking.of(PACK, Linking.KNOWN);
        Linking.Result held = Linking.of(PACK, Linking.HELD);

        assertThat(known.linked().value()).as("%s", known.wrong()).isGreaterThan(0.94);
        assertThat(known.nilF1()).as("%s", known.wrong()).isGreaterThan(0.95);
        assertThat(held.linked().value()).as("%s", held.wrong()).isGreaterThan(0.92);
        assertThat(held.nilF1()).as("%s", held.wrong()).isGreaterThan(0.93);
    }

    @Test
    void noNameOfThePackStandsForTwoIndicators() {
        PackResult.Accepted pack = (PackResult.Accepted) new PackReader(Clock.systemUTC()).read(PACK);
        Map<String, Code> names = new HashMap<>();

        for (Indicator indicator : pack.catalogue().indicators().values()) {
            Stream.concat(Stream.of(indicator.name().vi()), indicator.description().aliases().stream())
                    .forEach(name -> {
                        Code other = names.putIfAbsent(Spelling.normal(name), indicator.code());
                        assertThat(other == null || other.equals(indicator.code()))
                                .as("“%s” names %s and %s", name, other, indicator.code())
                                .isTrue();
                    });
        }
        assertThat(names).hasSizeGreaterThan(600);
    }
}
