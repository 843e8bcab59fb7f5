package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineageTest {

    @Test
    void findsKindsAndBasesByTheirText() {
        for (Lineage.Kind kind : Lineage.Kind.values()) {
            assertThat(Lineage.Kind.find(kind.toString())).contains(kind);
        }
        for (Lineage.Basis basis : Lineage.Basis.values()) {
            assertThat(Lineage.Basis.find(basis.toString())).contains(basis);
        }
        assertThat(Lineage.Kind.find("TAKE_OVER")).isEmpty();
        assertThat(Lineage.Basis.find("whole?")).isEmpty();
    }

    @Test
    void writesKindsAsTheListsDo() {
        assertThat(Arrays.stream(Lineage.Kind.values()).map(Lineage.Kind::toString))
                .containsExactly(
                        "merge",
                        "take-over",
                        "split",
                        "split-off",
                        "transfer",
                        "rename",
                        "recode",
                        "abolish",
                        "create",
                        "continue");
        assertThat(Arrays.stream(Lineage.Basis.values()).map(Lineage.Basis::toString))
                .containsExactly("whole", "documented", "estimated", "unknown");
    }

    @Test
    void holdsEqualSharesAsEqual() {
        assertThat(new Lineage.Share(Optional.of(new BigDecimal("1.00")), Lineage.Basis.WHOLE))
                .isEqualTo(Lineage.Share.WHOLE);
        assertThat(Inland.share("0.000")).isEqualTo(Inland.share("0"));
    }
}
