package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which addresses become files, and how these lead to each other.
class StaticNamesTest {
    @ParameterizedTest
    @CsvSource({
        "/,index.html",
        "/?lang=en,en/index.html",
        "/places/20@,places/20@.html",
        "/places/06040@2024-12-01?lang=en,en/places/06040@2024-12-01.html",
        "/figures/trade~20@~2025_P9M~mode:rail,figures/trade~20@~2025_P9M~mode=003arail.html",
        "/figures/trade~20@~2024~mode%3Arail,figures/trade~20@~2024~mode=003arail.html",
        "/year/2024,year/2024.html",
        "/year/2024.csv,year/2024.csv",
        "/indicators/trade.csv?lang=en,en/indicators/trade.csv",
        "/data/figures.csv,data/figures.csv",
        "/methods/assessment,methods/assessment.html",
        "/goals/2030?lang=en,en/goals/2030.html",
        "/allocations,allocations.html",
        "/charts/shares/grdp-size.svg,charts/shares/grdp-size.svg",
        "/assets/style-1a2b.css,assets/style-1a2b.css"
    })
    void namesAFileForEachPage(String address, String file) {
        assertThat(StaticNames.file(address)).contains(file);
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=x",
        "/?year=2023",
        "/?year=2023&lang=en",
        "/api/v1/board",
        "/sdmx/v1/dataflow",
        "/year/2024.xlsx",
        "/places/a/b",
        "/places/..%2F..%2Fx",
        "//other.example/x",
        "/metrics"
    })
    void leavesOutWhatHasNoEndOrNeedsAServer(String address) {
        assertThat(StaticNames.file(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,places/20@.html,places/20@.html",
        "places/20@.html,index.html,../index.html",
        "places/20@.html,places/90@.html,90@.html",
        "en/places/20@.html,assets/a.css,../../assets/a.css",
        "en/places/20@.html,en/index.html,../index.html",
        "places/20@.html,en/places/20@.html,../en/places/20@.html",
        "index.html,index.html,index.html"
    })
    void leadsFromOneFileToAnother(String from, String to, String way) {
        assertThat(StaticNames.way(from, to)).isEqualTo(way);
    }

    @Test
    void keepsTheComparisonsThatPagesNameAndNoOthers() {
        String asked = "/compare?indicator=trade,revenue&place=90@";
        String file = StaticNames.file(asked, "themes/economy.html").orElseThrow();
        assertThat(file).matches("compare/[0-9a-f]{16}\\.html");
        assertThat(StaticNames.file(asked + "&lang=en", file)).contains("en/" + file);
        assertThat(StaticNames.file("/charts/compare.svg?indicator=trade&form=bars", file))
                .hasValueSatisfying(picture -> assertThat(picture).matches("charts/compare/[0-9a-f]{16}\\.svg"));
        assertThat(StaticNames.file(asked + "&form=bars", file)).isEmpty();
        assertThat(StaticNames.file(asked, "places/90@.html")).isEmpty();
        assertThat(StaticNames.file("/charts/compare?indicator=trade", file)).isEmpty();
        assertThat(StaticNames.file("/charts/map.png", "map.html")).isEmpty();
    }

    @Test
    void keepsTwoAddressesApart() {
        assertThat(StaticNames.file("/figures/a~b:c")).isNotEqualTo(StaticNames.file("/figures/a~b_c"));
    }
}
