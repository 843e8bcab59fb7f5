package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Code;

class WeightsTest {
    private static final Code POPULATION = Code.parse("population");
    private static final Code AREA = Code.parse("area");
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);

    private static Lineage thread(String plain, String population, String area) {
        Map<Code, Lineage.Share> byMeasure = new HashMap<>();
        if (!population.isEmpty()) {
            byMeasure.put(
                    POPULATION,
                    new Lineage.Share(
                            Optional.of(new BigDecimal(population)), Lineage.Basis.DOCUMENTED, Optional.of(CENSUS)));
        }
        if (!area.isEmpty()) {
            byMeasure.put(AREA, Inland.share(area));
        }
        Lineage bare = Inland.lineage(Lineage.Kind.SPLIT, "1@", "2@", Lineage.Share.UNKNOWN);
        return new Lineage(
                bare.change(),
                bare.from(),
                bare.to(),
                plain.isEmpty() ? Lineage.Share.UNKNOWN : Inland.share(plain),
                byMeasure);
    }

    private static List<String> told(Weights weights, Lineage... threads) {
        return weights.parts(List.of(threads)).stream()
                .map(part -> part.size().map(BigDecimal::toPlainString).orElse("-") + " " + part.exactness())
                .toList();
    }

    @Test
    void takeTheShareOfTheMeasure() {
        assertThat(told(Weights.of(POPULATION), thread("", "0.4", "0.3"), thread("", "0.6", "0.7")))
                .containsExactly("0.4 documented", "0.6 documented");
    }

    @Test
    void holdAShareOfAnotherDayForAnEstimate() {
        Weights later = Weights.of(POPULATION).on(LocalDate.of(2024, 7, 1));
        assertThat(told(later, thread("", "0.4", ""))).containsExactly("0.4 estimated");
        assertThat(told(Weights.of(POPULATION).on(CENSUS), thread("", "0.4", "")))
                .containsExactly("0.4 documented");
    }

    @Test
    void takeAllSharesOfASourceFromOneMeasure() {
        assertThat(told(Weights.of(POPULATION), thread("", "0.4", "0.3"), thread("", "", "0.7")))
                .containsExactly("0.3 estimated", "0.7 estimated");
        assertThat(told(Weights.of(POPULATION), thread("0.2", "", "0.3"), thread("0.8", "0.6", "0.7")))
                .containsExactly("0.2 estimated", "0.8 estimated");
    }

    @Test
    void leaveUnknownWhatNoMeasureTells() {
        assertThat(told(Weights.of(POPULATION), thread("", "0.4", ""), thread("", "", "")))
                .containsExactly("0.4 documented", "- undefined");
        assertThat(told(Weights.PLAIN, thread("", "0.4", ""), thread("0.6", "", "")))
                .containsExactly("- undefined", "0.6 documented");
    }

    @Test
    void neverDivideAWholePlace() {
        Lineage whole = Inland.lineage(Lineage.Kind.MERGE, "1@", "2@", Lineage.Share.WHOLE);
        assertThat(told(Weights.of(AREA), whole)).containsExactly("1 exact");
        assertThat(whole.share(AREA)).isEqualTo(Lineage.Share.WHOLE);
    }
}
