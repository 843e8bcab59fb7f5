package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantileTest {

    @ParameterizedTest
    @EnumSource
    void isFoundInTheBreakdownThatItMakesOfAnySeries(Quantile quantile) {
        for (String text : new String[] {"_T", "mode:rail", "area:border,sector:trade"}) {
            Breakdown series = Breakdown.parse(text);
            Breakdown part = quantile.of(series);
            assertThat(Quantile.find(part)).contains(quantile);
            assertThat(Quantile.series(part)).isEqualTo(series);
            assertThat(Breakdown.parse(part.toString())).isEqualTo(part);
        }
    }

    @Test
    void standsAsItsPercentileInOrder() {
        assertThat(Stream.of(Quantile.values())
                        .map(each -> each.of(Breakdown.TOTAL).toString()))
                .containsExactly(
                        "quantile:q025",
                        "quantile:q10",
                        "quantile:q25",
                        "quantile:q50",
                        "quantile:q75",
                        "quantile:q90",
                        "quantile:q975");
        assertThat(Stream.of(Quantile.values()).map(Quantile::probability))
                .isSorted()
                .startsWith(0.025)
                .endsWith(0.975);
    }

    @Test
    void isNoneOfOtherItems() {
        assertThat(Quantile.find(Breakdown.parse("quantile:q33"))).isEmpty();
        assertThat(Quantile.find(Breakdown.parse("mode:q50"))).isEmpty();
        assertThat(Quantile.findOfTotal(Breakdown.parse("mode:rail,quantile:q50")))
                .isEmpty();
        assertThat(Quantile.findOfTotal(Breakdown.parse("quantile:q50"))).contains(Quantile.Q50);
    }

    @Test
    void takesThePlaceOfAnotherQuantile() {
        assertThat(Quantile.Q90.of(Breakdown.parse("quantile:q10"))).isEqualTo(Breakdown.parse("quantile:q90"));
    }
}
