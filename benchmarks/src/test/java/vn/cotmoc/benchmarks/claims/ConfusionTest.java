package vn.cotmoc.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.cotmoc.claims.check.Verdict.Kind;

/// Holds the verdicts on the figures of the pack where they are.
class ConfusionTest {
    @Test
    void judgesSentencesAsTheyWereMade() {
        Confusion confusion = Confusion.of(Path.of("..", "packs", "langson"));

        assertThat(confusion.counts().get(Kind.SUPPORTS)).containsOnlyKeys(Kind.SUPPORTS);
        assertThat(confusion.counts().get(Kind.CONTRADICTS)).containsOnlyKeys(Kind.CONTRADICTS);
        assertThat(confusion.counts().get(Kind.UNIT_SUSPECTED)).containsOnlyKeys(Kind.UNIT_SUSPECTED);
        assertThat(confusion.counts().get(Kind.OTHER_PERIOD)).containsOnlyKeys(Kind.OTHER_PERIOD);
        assertThat(confusion.counts().get(Kind.WITHIN_ROUNDING)).containsOnlyKeys(Kind.WITHIN_ROUNDING);
        assertThat(confusion.counts().get(Kind.UNVERIFIABLE)).containsOnlyKeys(Kind.UNVERIFIABLE);
        assertThat(confusion.unlinked().keySet()).isSubsetOf(Kind.UNVERIFIABLE);
    }
}
