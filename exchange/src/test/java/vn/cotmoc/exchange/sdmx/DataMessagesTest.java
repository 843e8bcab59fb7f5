package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.model.Bound;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

/// Which data comes in an answer, and how it is written.
class DataMessagesTest {
    private static final String GENERIC = "application/vnd.sdmx.genericdata+xml;version=2.1";
    private static final String SPECIFIC = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";
    private static final String CSV_1 = "application/vnd.sdmx.data+csv;version=1.0.0";
    private static final String CSV_2 = "application/vnd.sdmx.data+csv;version=2.0.0";
    private static final String JSON_1 = "application/vnd.sdmx.data+json;version=1.0.0";
    private static final String JSON_2 = "application/vnd.sdmx.data+json;version=2.0.0";
    private static final String TRADE = "/data/DF_FIGURES/A.90@.trade.ACTUAL._T";
    private final Small small = new Small();

    @Test
    void givesOneObservationForAKeyAndAPeriodWithWhatIsSaidOfIt() {
        assertThat(small.csv("/data/DF_FIGURES/A.90@.trade+revenue.ACTUAL._T"))
                .containsExactly(
                        "DATAFLOW,FREQ,REF_AREA,INDICATOR,MEASURE,BREAKDOWN,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,"
                                + "DECIMALS,VINTAGE,REPORTER,OBS_STATUS,BOUND,OBS_HIGH,ABSENCE,FIGURE_ID",
                        "SON_MOC:DF_FIGURES(1.0),A,90@,trade,ACTUAL,_T,2022,50000,trieu-usd,0,2,REPORTED,statistics,A,,,,f1",
                        "SON_MOC:DF_FIGURES(1.0),A,90@,trade,ACTUAL,_T,2023,52000.5,trieu-usd,0,2,REPORTED,statistics,A,,,,f2",
                        "SON_MOC:DF_FIGURES(1.0),A,90@,trade,ACTUAL,_T,2024,66000,trieu-usd,0,2,REPORTED,statistics,A,"
                                + "MORE_THAN,,,f3",
                        "SON_MOC:DF_FIGURES(1.0),A,90@,revenue,ACTUAL,_T,2024,9805.5,ty-dong,0,2,PRELIMINARY,council,P,,,,f9");
    }

    @Test
    void givesEveryStatementWithItsReporterVintageAndSource() {
        assertThat(small.csv("/data/DF_STATEMENTS/A.90@.revenue.ACTUAL._T.."))
                .hasSize(3)
                .contains(
                        "SON_MOC:DF_STATEMENTS(1.0),A,90@,revenue,ACTUAL,_T,press,REPORTED,2024,10000,ty-dong,0,2,A,ABOUT,,,"
                                + "f10,paper,,2025-01-31T00:00:00Z");
    }

    @Test
    void givesNoValueWhereThereIsNoneAndSaysWhy() {
        assertThat(small.csv("/data/DF_FIGURES/A.90@.poverty..").getLast())
                .isEqualTo("SON_MOC:DF_FIGURES(1.0),A,90@,poverty,ACTUAL,_T,2024,,percent,0,2,REPORTED,statistics,Q,,,"
                        + "CONFIDENTIAL,f13");
        assertThat(small.v1("/data/DF_FIGURES/A.90@.poverty..", GENERIC).text()).doesNotContain("ObsValue");
    }

    @Test
    void keepsOddCutOffsAsTimeRanges() {
        assertThat(small.csv("/data/DF_FIGURES/YTD+YRS.90@.trade.ACTUAL._T"))
                .extracting(line -> line.split(",")[6])
                .containsExactly("TIME_PERIOD", "2025-01-01/P9M", "2025-01-01/P319D", "2021-01-01/P5Y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "startPeriod=2023; 2023,2024",
                "endPeriod=2023; 2022,2023",
                "startPeriod=2023-Q1&endPeriod=2023-Q4; 2023",
                "startPeriod=2023-01-01&endPeriod=2024-12-31; 2023,2024",
                "firstNObservations=1; 2022",
                "lastNObservations=1; 2024",
                "firstNObservations=1&lastNObservations=1; 2022,2024",
                "firstNObservations=9; 2022,2023,2024",
                "lastNObservations=1&endPeriod=2023; 2023",
                "asOf=2024-06-01T00:00:00Z; 2022,2023",
                "asOf=2024-01-19T23:59:59Z; 2022"
            })
    void cutsTheSeriesAsItIsAskedTo(String parameters, String periods) {
        assertThat(small.csv(TRADE + "?" + parameters).stream().skip(1))
                .extracting(line -> line.split(",")[6])
                .containsExactly(periods.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "c[TIME_PERIOD]=ge:2023+le:2023; 2023",
                "c[TIME_PERIOD]=2022,2024; 2022,2024",
                "c[TIME_PERIOD]=ne:2023; 2022,2024",
                "c[TIME_PERIOD]=gt:2023; 2024",
                "c[TIME_PERIOD]=lt:2023; 2022",
                "c[OBS_VALUE]=gt:52000; 2023,2024",
                "c[OBS_VALUE]=lt:50000.5; 2022",
                "c[BOUND]=MORE_THAN; 2024",
                "c[UNIT_MEASURE]=sw:trieu; 2022,2023,2024",
                "c[FIGURE_ID]=ew:2; 2023",
                "offset=1&limit=1; 2023"
            })
    void filtersByComponents(String parameters, String periods) {
        String text = small.v2("/data/dataflow/SON_MOC/DF_FIGURES/1.0/A.90@.trade.ACTUAL._T?" + parameters, CSV_2)
                .text();

        assertThat(text.lines().skip(1)).extracting(line -> line.split(",")[8]).containsExactly(periods.split(","));
    }

    @Test
    void holdsNoValueForNeitherMoreNorLess() {
        String all = "/data/dataflow/SON_MOC/DF_FIGURES/1.0/A.90@.poverty?c[OBS_VALUE]=";

        assertThat(small.v2(all + "lt:5").status()).isEqualTo(404);
        assertThat(small.v2(all + "ge:0").status()).isEqualTo(404);
        assertThat(small.v2(all + "ge:much").status()).isEqualTo(400);
    }

    @Test
    void givesOnlyWhatChangedAfterAMoment() {
        small.ledger()
                .append(Batches.of(
                        "second.csv",
                        Told.of(Province.catalogue(), "trade", "2023").is("52001"),
                        Told.of(Province.catalogue(), "trade", "2022")
                                .is("50000")
                                .knownFrom("2023-01-20")));
        String between = small.ledger().batches().getFirst().at().toString();

        assertThat(small.csv(TRADE + "?updatedAfter=" + between))
                .hasSize(2)
                .last()
                .asString()
                .contains(",2023,52001,");
    }

    @Test
    void tellsThePastAsOneSetForEachMoment() {
        small.ledger()
                .append(Batches.of(
                        "second.csv",
                        Told.of(Province.catalogue(), "trade", "2023")
                                .is("52001")
                                .knownFrom("2025-03-01")));
        String text = small.v1(TRADE + "?includeHistory=true", GENERIC).text();

        assertThat(text.split("<mes:DataSet ")).hasSize(5);
        assertThat(text)
                .contains("validFromDate=\"2024-01-20T00:00:00Z\" validToDate=\"2025-01-10T00:00:00Z\"")
                .contains("validFromDate=\"2025-03-01T00:00:00Z\"><gen:Series>");
        assertThat(text.indexOf("52000.5")).isLessThan(text.indexOf("52001"));
    }

    @Test
    void leavesOutOfThePastWhatWasNeverTheHeadline() {
        String history = "/data/DF_FIGURES/A.90@.revenue.ACTUAL._T?includeHistory=true";

        assertThat(small.csv(history)).hasSize(2);
        assertThat(small.csv("/data/DF_STATEMENTS/A.90@.revenue.ACTUAL._T..?includeHistory=true"))
                .hasSize(3);
    }

    @Test
    void keepsOneStateWhileAnAnswerIsWritten() throws Exception {
        Reads reads = new Reads(small.ledger());
        Library library = new Library(reads);
        Artefact.Flow flow = library.everything(Artefact.Flow.Content.HEADLINES);
        SeriesReader series = new SeriesReader(reads, DataQuery.all(flow, library.structure(flow)));
        Series first = series.next();
        small.ledger()
                .append(Batches.of(
                        "second.csv",
                        Told.of(Province.catalogue(), "communes", "2023-12-31").is("9")));
        List<Series> rest = new java.util.ArrayList<>();
        series.forEachRemaining(rest::add);

        assertThat(first.key()).contains("trade");
        assertThat(rest)
                .filteredOn(each -> each.key().contains("communes"))
                .flatExtracting(Series::observations)
                .extracting(Obs::value)
                .containsExactly("181");
    }

    @Test
    void leavesOutAttributesAndObservationsAsItIsAskedTo() {
        assertThat(small.v1(TRADE + "?detail=dataonly", SPECIFIC).text())
                .contains("<Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"50000\"/>")
                .doesNotContain("UNIT_MEASURE");
        assertThat(small.v1(TRADE + "?detail=serieskeysonly", SPECIFIC).text())
                .contains("BREAKDOWN=\"_T\"></Series>")
                .doesNotContain("<Obs");
        assertThat(small.v1(TRADE + "?detail=nodata", SPECIFIC).text())
                .contains("UNIT_MEASURE=\"trieu-usd\"")
                .doesNotContain("<Obs");
        assertThat(small.v2("/data/dataflow/SON_MOC/DF_FIGURES/1.0/A.90@.trade?attributes=UNIT_MEASURE", CSV_1)
                        .text())
                .startsWith(
                        "DATAFLOW,FREQ,REF_AREA,INDICATOR,MEASURE,BREAKDOWN,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\r\n");
    }

    @Test
    void packsCrossSectionsWithAnotherDimensionAtTheObservations() {
        String text = small.v1("/data/DF_FIGURES/A..population..?dimensionAtObservation=REF_AREA", GENERIC)
                .text();

        assertThat(text)
                .contains("dimensionAtObservation=\"REF_AREA\"")
                .contains("<gen:Value id=\"TIME_PERIOD\" value=\"2024\"/></gen:SeriesKey>")
                .contains("<gen:ObsDimension id=\"REF_AREA\" value=\"90101@\"/>");
        assertThat(text.split("<gen:Series>")).hasSize(2);
    }

    @Test
    void givesATableOfTheSameCellsWhateverTheShape() {
        List<String> plain = small.csv("/data/DF_FIGURES");

        for (String at : List.of("AllDimensions", "REF_AREA", "INDICATOR", "FREQ", "MEASURE", "BREAKDOWN")) {
            assertThat(small.csv("/data/DF_FIGURES?dimensionAtObservation=" + at).stream()
                            .map(DataMessagesTest::cell))
                    .as(at)
                    .containsExactlyInAnyOrderElementsOf(
                            plain.stream().map(DataMessagesTest::cell).toList());
        }
    }

    /// The key and the value; attributes stand elsewhere in other shapes.
    private static String cell(String line) {
        return String.join(",", List.of(line.split(",")).subList(0, 7));
    }

    @Test
    void writesTablesOfTheSecondVersionWithActions() {
        assertThat(small.v1(TRADE, CSV_2).text().lines().toList())
                .startsWith(
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,MEASURE,BREAKDOWN,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,"
                                + "UNIT_MULT,DECIMALS,VINTAGE,REPORTER,OBS_STATUS,BOUND,OBS_HIGH,ABSENCE,FIGURE_ID",
                        "dataflow,SON_MOC:DF_FIGURES(1.0),I,A,90@,trade,ACTUAL,_T,2022,50000,trieu-usd,0,2,REPORTED,statistics,A,,,,f1");
    }

    @Test
    void writesNamesBesideCodesWhereTheyAreAskedFor() {
        String text = small.v1(TRADE, CSV_1 + ";labels=both", "en").text();

        assertThat(text)
                .startsWith("DATAFLOW,FREQ: Frequency,")
                .contains(",A: Annual,90@: province 90,")
                .contains(",2022,50000,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/DF_FIGURES",
                "/data/DF_STATEMENTS",
                "/data/DF_FIGURES?detail=dataonly",
                "/data/DF_FIGURES?detail=serieskeysonly",
                "/data/DF_FIGURES?detail=nodata",
                "/data/DF_FIGURES?dimensionAtObservation=AllDimensions",
                "/data/DF_FIGURES?dimensionAtObservation=REF_AREA",
                "/data/DF_FIGURES?dimensionAtObservation=INDICATOR",
                "/data/DF_FIGURES?includeHistory=true",
                "/data/DF_FIGURES?updatedAfter=2020-01-01T00:00:00Z"
            })
    void isValidBySchemasOfTheStandardInEveryForm(String address) throws Exception {
        Official.assertValid(small.v1(address, GENERIC).text());
        String at = address.contains("dimensionAt") ? address.replaceFirst(".*dimensionAt", "?dimensionAt") : "";
        String flow = address.contains("STATEMENTS") ? "DF_STATEMENTS" : "DF_FIGURES";
        String schema =
                small.v1("/schema/dataflow/SON_MOC/" + flow + "/1.0" + at).text();
        Official.assertValid(small.v1(address, SPECIFIC).text(), schema);
        Official.assertValidJson(small.v1(address, JSON_2).text(), "data-2.0.0.json");
    }

    @Test
    void isValidInTheFormsOfTime() throws Exception {
        Official.assertValid(small.v1(TRADE, "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1")
                .text());
    }

    @Test
    void isRefusedByTheSchemaOfItsStructureWhereACodeIsUnknown() throws Exception {
        String schema = small.v1("/schema/dataflow/SON_MOC/DF_FIGURES/1.0").text();
        String wrong = small.v1(TRADE, SPECIFIC).text().replace("FREQ=\"A\"", "FREQ=\"Z\"");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Official.assertValid(wrong, schema))
                .hasMessageContaining("FREQ");
    }

    @Test
    void numbersTheValuesOfJsonByTheStructureThatFollows() {
        var message = Official.json(small.v1(TRADE, JSON_1).text()).get("data");
        var structure = message.get("structure");
        var series = message.get("dataSets").get(0).get("series").get("0:0:0:0:0");

        assertThat(series.get("observations").get("1").get(0).decimalValue()).isEqualByComparingTo("52000.5");
        assertThat(structure
                        .get("dimensions")
                        .get("observation")
                        .get(0)
                        .get("values")
                        .get(1)
                        .get("id")
                        .asString())
                .isEqualTo("2023");
        int unit = series.get("attributes").get(0).asInt();
        assertThat(structure
                        .get("attributes")
                        .get("series")
                        .get(0)
                        .get("values")
                        .get(unit)
                        .get("id")
                        .asString())
                .isEqualTo("trieu-usd");
        int bound = series.get("observations").get("2").get(4).asInt();
        assertThat(structure
                        .get("attributes")
                        .get("observation")
                        .get(3)
                        .get("values")
                        .get(bound)
                        .get("id")
                        .asString())
                .isEqualTo("MORE_THAN");
    }

    /// What converters to JSON-stat look for.
    @Test
    void tellsReadersOfTheDraftThatFlatDataHasNoSeries() {
        var message = Official.json(small.v1(
                        "/data/DF_FIGURES?dimensionAtObservation=AllDimensions",
                        "application/vnd.sdmx.data+json;version=1.0.0-wd")
                .text());

        assertThat(message.at("/structure/dimensions").has("series")).isFalse();
        assertThat(message.at("/structure/dimensions/observation").size()).isEqualTo(6);
        assertThat(message.at("/header/links").isArray()).isTrue();
        assertThat(message.at("/dataSets/0/observations").size()).isPositive();
        assertThat(Official.json(small.v1(TRADE, "application/vnd.sdmx.data+json;version=1.0.0-wd")
                                .text())
                        .at("/structure/dimensions/series")
                        .size())
                .isEqualTo(5);
    }

    @Test
    void namesPeriodsByIdAndValueWhereTheyCanBeIds() {
        var periods = Official.json(small.v1("/data/DF_FIGURES", JSON_2).text())
                .at("/data/structures/0/dimensions/observation/0/values");

        assertThat(periods.size()).isGreaterThan(1);
        periods.forEach(each -> {
            String value = each.get("value").asString();
            assertThat(each.path("id").asString("")).isEqualTo(value.contains("/") ? "" : value);
        });
        assertThat(periods.valueStream().map(each -> each.get("value").asString()))
                .anyMatch(value -> value.contains("/"));
    }

    @Test
    void writesTextThatXmlCannotHoldWithoutBreaking() throws Exception {
        small.ledger()
                .append(Batches.of(
                        "odd.csv",
                        Told.of(Province.catalogue(), "trade", "2020")
                                .is(Bound.Hedge.ABOUT, "1")
                                .source("report")));
        Library library = new Library(new Reads(small.ledger()));
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        Xml xml = new Xml(bytes);
        xml.open("a")
                .put("b", "\u0000<&\"\ud800")
                .text("\u0001\uFFFE]]>\ud83d\ude00")
                .close()
                .finish();

        assertThat(bytes.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\ufffd")
                .contains("\ud83d\ude00");
        javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(bytes.toByteArray()));
        assertThat(library.agency()).isEqualTo("SON_MOC");
    }

    @Test
    void givesComputedFiguresWithTheIdThatExplainsThemAndWithoutAReporter() {
        List<String> lines = small.csv("/data/DF_FIGURES/A.90@.trade-growth.ACTUAL._T");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .contains(",trade-growth,ACTUAL,_T,2023,4.001")
                .endsWith(",,A,,,,trade-growth~90@~2023~_T");
        assertThat(lines.get(2)).contains(",2024,26.92").contains(",MORE_THAN,");
        assertThat(small.v1("/data/DF_STATEMENTS/A.90@.trade-growth").status()).isEqualTo(400);
        assertThat(small.v1("/data/DF_STATEMENTS/A.90@.trade-growth.ACTUAL._T..")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void computesFiguresAsTheyWereKnownThen() {
        assertThat(small.csv("/data/DF_FIGURES/A.90@.trade-growth.ACTUAL._T?asOf=2024-06-30T00:00:00Z"))
                .hasSize(2)
                .last()
                .asString()
                .contains(",2023,4.001");
        assertThat(small.v1("/data/DF_FIGURES/A.90@.trade-growth.ACTUAL._T?updatedAfter=2025-09-30T00:00:00Z")
                        .status())
                .isEqualTo(404);
        assertThat(small.csv("/data/DF_FIGURES/A.90@.trade-growth.ACTUAL._T?updatedAfter=2020-01-01T00:00:00Z"))
                .hasSize(3);
    }
}
