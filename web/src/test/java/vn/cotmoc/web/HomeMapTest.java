package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// A province that took in its neighbour (`91@`) on 1 July 2025, seen on the map of either day: board, indicator, theme
/// and
/// every chart follow the map that is asked for.
class HomeMapTest {
    private static final String AFTER = "geography=01/08/2025";
    private static final String BEFORE = "geography=31/12/2024";
    private static Sample sample;

    @BeforeAll
    static void start() {
        Catalogue plain = Province.catalogue();
        List<Indicator> indicators = new ArrayList<>(plain.indicators().values());
        indicators.add(Province.indicator(
                "receipts", "ty-dong", Indicator.Kind.FLOW, Indicator.Additivity.ADDITIVE, Indicator.Direction.UP));
        Catalogue catalogue = Province.catalogue(indicators);
        Ledger ledger = new Ledger(new MemoryStore(SteppingClock.at("2025-09-01T00:00:00Z")), catalogue, geography());
        ledger.append(Batches.of("figures.csv", figures(catalogue)));
        sample = Sample.of(ledger);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static Geography geography() {
        Geography plain = Province.geography();
        List<Place> places = new ArrayList<>(plain.list());
        PlaceId neighbour = PlaceId.parse("91@");
        places.add(new Place(
                neighbour,
                new LocalText("province 91", "province 91"),
                plain.get(Province.ROOT).kind(),
                Optional.empty(),
                new Validity(Optional.empty(), Optional.of(Province.MERGER)),
                Optional.empty()));
        List<Lineage> lineage = new ArrayList<>(plain.lineage());
        lineage.add(new Lineage(
                new Lineage.Change("provinces-2025", Province.MERGER, Lineage.Kind.TAKE_OVER, Optional.empty()),
                Optional.of(neighbour),
                Optional.of(Province.ROOT),
                Lineage.Share.WHOLE));
        return Geography.of(places, lineage);
    }

    private static List<Batch.Entry> figures(Catalogue catalogue) {
        List<Told> told = new ArrayList<>();
        for (int year = 2022; year <= 2024; year++) {
            String period = Integer.toString(year);
            told.add(Told.of(catalogue, "revenue", period)
                    .is(Integer.toString(100 + 10 * (year - 2022)))
                    .knownFrom("2025-01-10"));
            told.add(Told.of(catalogue, "revenue", period)
                    .at("91@")
                    .is(Integer.toString(7 + 10 * (year - 2022)))
                    .knownFrom("2025-03-10"));
        }
        told.add(Told.of(catalogue, "revenue", "2024")
                .asTarget()
                .is("100")
                .by("council")
                .source("resolution")
                .knownFrom("2023-12-20"));
        for (int month = 1; month <= 3; month++) {
            told.add(Told.of(catalogue, "receipts", "2024-0" + month).is("60"));
            told.add(Told.of(catalogue, "receipts", "2024-0" + month).at("91@").is("5"));
        }
        told.add(Told.of(catalogue, "exports", "2024").is("3000"));
        told.add(Told.of(catalogue, "imports", "2024").is("2500"));
        told.add(Told.of(catalogue, "exports", "2024").at("91@").is("40"));
        told.add(Told.of(catalogue, "imports", "2024").at("91@").is("10"));
        told.add(Told.of(catalogue, "grdp-growth", "2024").is("7.5"));
        told.add(Told.of(catalogue, "households", "2024").at("91@").is("321"));
        told.add(Told.of(catalogue, "trade", "2026").is("999"));
        return told.stream().map(Told::entry).toList();
    }

    private static String page(String address) {
        var answer = sample.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    /// The row of the indicator on a page.
    private static String row(String page, String indicator) {
        int name = page.indexOf("<div class=\"name\"><a href=\"/indicators/" + indicator + "?");
        assertThat(name).as(indicator).isPositive();
        return page.substring(name, page.indexOf("</article>", name));
    }

    @Test
    void showsTheBoardOnTheMapThatIsAskedFor() {
        assertThat(page("/")).contains("120%").doesNotContain("bản đồ 01/08/2025");
        String board = page("/?" + AFTER);
        assertThat(board)
                .contains("name=\"geography\" list=\"map-days\" value=\"01/08/2025\"")
                .contains("Trên bản đồ ngày 01/08/2025: số của 8 chỉ tiêu được đưa về địa bàn ngày đó")
                .contains("Các ô đếm và mục cần chú ý theo số đã công bố.");
        assertThat(row(board, "revenue"))
                .contains(
                        "<a class=\"num\" href=\"/figures/revenue~90@~2024~_T~2025-08-01?geography=2025-08-01\">147</a>")
                .contains("đưa về bản đồ 01/08/2025 · chính xác · 2/2 phần có số")
                .contains("2023: 127")
                .contains("Không chấm ở đây", "Chỉ tiêu giao cho địa bàn của thời đó")
                .doesNotContain("120%");
        assertThat(row(board, "trade-balance")).contains(">530</a>", "k-none").doesNotContain("Không chấm");
        assertThat(row(board, "grdp-growth")).contains("không xác định").doesNotContain(">7,5</a>");
    }

    /// Where the place has no figure of its own, the sum of what it was made of is incomplete, and says so.
    @Test
    void saysWhereAPartOfThePlaceHasNoFigure() {
        String page = page("/indicators/households?" + AFTER);
        assertThat(page).contains("1/2");
    }

    @Test
    void leavesEverythingAsPublishedOnAMapOnWhichThePlaceIsTheSame() {
        String board = page("/?year=2024&" + BEFORE);
        assertThat(board)
                .contains("Trên bản đồ ngày 31/12/2024: địa bàn tỉnh Sơn Mốc không khác", "120%")
                .doesNotContain("đưa về bản đồ", "Các ô đếm");
        assertThat(page("/charts/indicators/revenue.csv?" + BEFORE)).isEqualTo(page("/charts/indicators/revenue.csv"));
        assertThat(page("/indicators/revenue?" + BEFORE)).contains("địa bàn tỉnh Sơn Mốc không khác", ">120</a>");
    }

    @Test
    void showsAnIndicatorOnTheMapInAllItsParts() {
        String page = page("/indicators/revenue?" + AFTER);
        assertThat(page)
                .contains(
                        "<a class=\"num\" href=\"/figures/revenue~90@~2024~_T~2025-08-01?geography=2025-08-01\">147</a>")
                .contains("được đưa về địa bàn ngày đó và không chấm với chỉ tiêu giao")
                .contains("<h2 id=\"h-on-map\">Trên bản đồ ngày 01/08/2025</h2>")
                .contains("/figures/revenue~90@~2022~_T~2025-08-01?geography=2025-08-01\">107")
                .contains("href=\"/charts/indicators/revenue.png?geography=2025-08-01\"")
                .contains("name=\"geography\" list=\"map-days\" value=\"01/08/2025\"");
        assertThat(sample.get("/figures/revenue~90@~2024~_T~2025-08-01").statusCode())
                .isEqualTo(200);
        assertThat(page).doesNotContain("vượt kế hoạch");
        assertThat(page("/indicators/revenue")).doesNotContain("h-on-map").contains(">120</a>", "vượt kế hoạch 20%");
    }

    @Test
    void showsAThemeOnTheMapWithChartsThatHaveAddresses() {
        String page = page("/themes/economy?" + AFTER);
        assertThat(row(page, "revenue")).contains(">147</a>", "Không chấm ở đây");
        assertThat(page)
                .contains("href=\"/charts/indicators/revenue.svg?geography=2025-08-01\"")
                .contains("được đưa về địa bàn ngày đó", "Các ô đếm và mục cần chú ý theo số đã công bố.");
    }

    @Test
    void givesEveryCourseAnAddressThatHoldsTheMap() {
        String csv = page("/charts/indicators/revenue.csv?" + AFTER);
        assertThat(csv).contains("2022,107,", "2023,127,", "2024,147,").doesNotContain("target");
        assertThat(page("/charts/indicators/revenue.csv")).contains("2024,120,", "target");
        assertThat(page("/charts/years/receipts.csv?" + AFTER)).contains(",65,", ",130,", ",195,");
        assertThat(page("/charts/years/receipts.csv")).contains(",60,", ",120,", ",180,");
        assertThat(page("/charts/indicators/trade-balance.csv?" + AFTER)).contains("2024,530,");
        assertThat(page("/charts/indicators/revenue.svg?" + AFTER)).contains("trên bản đồ ngày 01/08/2025");
        assertThat(page("/charts/indicators/revenue.svg")).doesNotContain("bản đồ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators/revenue", "years/receipts"})
    void embedsAChartOnTheMap(String chart) {
        assertThat(page("/embed/" + chart + "?" + AFTER)).contains("<svg");
        assertThat(page("/charts/" + chart + "?" + AFTER))
                .contains("/embed/" + chart + "?geography=2025-08-01&amp;amp;asOf=r1");
        assertThat(sample.get("/charts/" + chart + ".png?" + AFTER).statusCode())
                .isEqualTo(200);
    }

    /// Both axes together: before the neighbour's figures were known, the sum lacks a part.
    @Test
    void followsTheStateOfKnowledgeOnTheMapToo() {
        assertThat(page("/indicators/revenue?asOf=31/01/2025&" + AFTER))
                .contains("1/2")
                .doesNotContain(">147</a>");
        assertThat(page("/indicators/revenue?asOf=30/04/2025&" + AFTER)).contains(">147</a>", "2/2");
        assertThat(page("/charts/indicators/revenue.csv?asOf=30/04/2025&" + AFTER))
                .contains("2024,147,");
    }

    /// A figure of the larger place cannot be told for the smaller one of before.
    @Test
    void doesNotGuessWhatTheLargerPlaceWasOnTheMapOfBefore() {
        assertThat(row(page("/?year=2026&" + BEFORE), "trade"))
                .contains("không xác định")
                .doesNotContain(">999</a>");
        assertThat(page("/?year=2026&" + AFTER)).contains(">999</a>");
    }

    @Test
    void saysThatThePlaceIsNotOnTheMapOfADayOnWhichItWasNotThere() {
        assertThat(HomeMap.moving(sample.ledger(), Optional.of(Province.MERGER)))
                .isPresent();
        assertThat(HomeMap.read(
                        sample.ledger(),
                        java.util.Set.of(Code.parse("revenue")),
                        Optional.empty(),
                        new vn.cotmoc.ledger.AsOf.Latest()))
                .isEmpty();
    }
}
