package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Source;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;

class FinderTest {
    private static final Finder FINDER = finder();

    private static Finder finder() {
        Catalogue catalogue = Province.catalogue()
                .withSource(source("bao-cao-2024", "Báo cáo kinh tế – xã hội năm 2024", "UBND tỉnh"))
                .withSource(source("nghi-quyet", "Nghị quyết về dự toán", "Hội đồng nhân dân tỉnh"));
        return Finder.of(
                new Ledger(new MemoryStore(SteppingClock.at("2025-09-01T00:00:00Z")), catalogue, Province.geography()));
    }

    private static Source source(String id, String title, String publisher) {
        return new Source(Code.parse(id), title, publisher, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "households, households poor-households",
        "HOUSEHOLDS poor, poor-households",
        "house, households poor-households",
        "grdp-growth, grdp-growth",
        "zzz, ''"
    })
    void listsWhatIsNamedSoBeforeWhatOnlyHoldsTheWords(String asked, String codes) {
        assertThat(String.join(
                        " ",
                        FINDER.indicators(asked).stream()
                                .map(each -> each.code().text())
                                .toList()))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"bao cao, bao-cao-2024", "HĐND, ''", "hoi dong nhan dan, nghi-quyet", "bao-cao-2024, bao-cao-2024"})
    void findsDocumentsByTitlePublisherAndId(String asked, String ids) {
        assertThat(String.join(
                        " ",
                        FINDER.sources(asked).stream()
                                .map(each -> each.id().text())
                                .toList()))
                .isEqualTo(ids);
    }

    @Test
    void keepsItsOwnForecastsOutOfTheDocuments() {
        assertThat(FINDER.sources("du-bao")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "housholds, households",
        "Commnue 90103, commune 90103",
        "nghj quyet, nghi quyet",
        "commune 90103, ",
        "com, ",
        "qqqqqqq, ",
        "'   ', "
    })
    void offersTheNearestWordsWhereOneIsUnknown(String asked, String meant) {
        assertThat(FINDER.meant(asked)).isEqualTo(Optional.ofNullable(meant));
    }
}
