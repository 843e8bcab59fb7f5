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
    void keepsTwoAddressesApart() {
        assertThat(StaticNames.file("/figures/a~b:c")).isNotEqualTo(StaticNames.file("/figures/a~b_c"));
    }
}
