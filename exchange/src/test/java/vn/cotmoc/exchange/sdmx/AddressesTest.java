package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which address is answered by what.
class AddressesTest {
    private final Small small = new Small();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/dataflow; 200",
                "/dataflow/; 200",
                "/dataflow/all/all/latest; 200",
                "/dataflow/all/all/all; 200",
                "/dataflow/SON_MOC/DF_FIGURES/1.0; 200",
                "/dataflow/SON_MOC+SDMX/DF_FIGURES+DF_STATEMENTS/1.0+2.0; 200",
                "/dataflow/SON_MOC%2BSDMX/DF_FIGURES; 200",
                "/dataflow/SON_MOC/DF_FIGURES/2.0; 404",
                "/dataflow/NOBODY; 404",
                "/dataflow/SON_MOC/DF_FIGURES/x; 400",
                "/dataflow/1/DF_FIGURES; 400",
                "/dataflow/SON_MOC/DF FIGURES; 400",
                "/dataflow/SON_MOC/DF_FIGURES/1.0/item; 400",
                "/dataflow/SON_MOC/DF_FIGURES/1.0?detail=some; 400",
                "/dataflow/SON_MOC/DF_FIGURES/1.0?references=some; 400",
                "/dataflow/SON_MOC/DF_FIGURES/1.0?references=metadatastructure; 200",
                "/dataflow/SON_MOC/DF_FIGURES/1.0?detail=full&detail=full; 400",
                "/codelist/SON_MOC/CL_FREQ/latest/A+Q; 200",
                "/codelist/SON_MOC/CL_FREQ/latest/ZZ; 404",
                "/codelist/SON_MOC/CL_AREA/latest/90@; 200",
                "/structure/SON_MOC?detail=allstubs; 200",
                "/organisationscheme; 200",
                "/agencyscheme/SDMX/AGENCIES/1.0; 200",
                "/dataproviderscheme/all/DATA_PROVIDERS; 200",
                "/actualconstraint; 200",
                "/allowedconstraint; 200",
                "/metadatastructure; 404",
                "/hierarchicalcodelist; 200",
                "/nothing; 400",
                "/; 400",
                "/metadata/DF_FIGURES; 501",
                "/registration/id/1; 501",
                "/a/b/c/d/e/f/g/h/i/j/k/l/m; 400",
                "/codelist/%zz; 400",
                "/codelist/%ff; 400"
            })
    void answersTheStructuresOfTheFirstVersion(String address, int status) {
        assertThat(small.v1(address).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/data/DF_FIGURES; 200",
                "/data/DF_FIGURES/; 200",
                "/data/DF_FIGURES/all; 200",
                "/data/SON_MOC,DF_FIGURES/all/all; 200",
                "/data/SON_MOC%2CDF_FIGURES%2C1.0/A.90%40.trade.ACTUAL._T/all; 200",
                "/data/SON_MOC,DF_FIGURES,latest/A.90@.trade%2Brevenue.ACTUAL+TARGET._T; 200",
                "/data/SON_MOC,DF_FIGURES,LATEST/..trade..; 200",
                "/data/all,DF_FIGURES,1.0/..trade..; 200",
                "/data/SON_MOC,DF_FIGURES,2.0/..trade..; 404",
                "/data/DF_NOTHING; 404",
                "/data/; 400",
                "/data/a,b,c,d; 400",
                "/data/DF_FIGURES/A.90@.trade; 400",
                "/data/DF_FIGURES/A.90@.trade.ACTUAL._T._T; 400",
                "/data/DF_FIGURES/A.90@.trade.ACTUAL.a b; 400",
                "/data/DF_FIGURES/A+.90@.trade.ACTUAL._T; 400",
                "/data/DF_FIGURES/A.90@.nothing.ACTUAL._T; 404",
                "/data/DF_FIGURES/A.nowhere.trade.ACTUAL._T; 404",
                "/data/DF_FIGURES/all/press; 404",
                "/data/DF_FIGURES/all/council; 200",
                "/data/DF_STATEMENTS/all/SON_MOC,press; 200",
                "/data/DF_FIGURES/all/a b; 400",
                "/data/DF_FIGURES/all/all/x; 400",
                "/data/DF_FIGURES?startPeriod=2024; 200",
                "/data/DF_FIGURES?startPeriod=2024-Q1&endPeriod=2024-Q4; 200",
                "/data/DF_FIGURES?startPeriod=2025&endPeriod=2024; 400",
                "/data/DF_FIGURES?startPeriod=soon; 400",
                "/data/DF_FIGURES?startPeriod=1990&endPeriod=1991; 404",
                "/data/DF_FIGURES?firstNObservations=1; 200",
                "/data/DF_FIGURES?firstNObservations=0; 400",
                "/data/DF_FIGURES?lastNObservations=-1; 400",
                "/data/DF_FIGURES?lastNObservations=99999999999; 400",
                "/data/DF_FIGURES?detail=serieskeysonly; 200",
                "/data/DF_FIGURES?detail=everything; 400",
                "/data/DF_FIGURES?dimensionAtObservation=REF_AREA; 200",
                "/data/DF_FIGURES?dimensionAtObservation=AllDimensions; 200",
                "/data/DF_FIGURES?dimensionAtObservation=NOTHING; 400",
                "/data/DF_FIGURES?updatedAfter=2025-01-01T00:00:00%2B07:00; 200",
                "/data/DF_FIGURES?updatedAfter=2025-01-01T00:00:00; 200",
                "/data/DF_FIGURES?updatedAfter=2030-01-01T00:00:00Z; 404",
                "/data/DF_FIGURES?updatedAfter=yesterday; 400",
                "/data/DF_FIGURES?includeHistory=true; 200",
                "/data/DF_FIGURES?includeHistory=yes; 400",
                "/data/DF_FIGURES?asOf=2024-01-01T00:00:00Z; 200",
                "/data/DF_FIGURES?asOf=2024-01-01T00:00:00Z&updatedAfter=2024-06-01T00:00:00Z; 400",
                "/availableconstraint/DF_FIGURES; 200",
                "/availableconstraint/DF_FIGURES/..trade../all/REF_AREA; 200",
                "/availableconstraint/DF_FIGURES/..trade../all/NOTHING; 400",
                "/availableconstraint/DF_FIGURES/..nothing..; 404",
                "/availableconstraint/DF_FIGURES/..trade..?mode=available&references=all; 200",
                "/availableconstraint/DF_FIGURES/..trade..?mode=other; 400",
                "/availableconstraint/DF_FIGURES/..trade..?references=categorisation; 400",
                "/schema/datastructure/SON_MOC/DSD_FIGURES/1.0; 200",
                "/schema/dataflow/SON_MOC/DF_FIGURES; 200",
                "/schema/provisionagreement/SON_MOC/PA_PRESS/latest; 200",
                "/schema/dataflow/SON_MOC/DF_NOTHING/1.0; 404",
                "/schema/codelist/SON_MOC/CL_FREQ/1.0; 400",
                "/schema/dataflow/SON_MOC/all/1.0; 400"
            })
    void answersTheDataOfTheFirstVersion(String address, int status) {
        assertThat(small.v1(address).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/structure; 200",
                "/structure/dataflow; 200",
                "/structure/*/*/*/*?detail=allstubs; 200",
                "/structure/dataflow/SON_MOC/DF_FIGURES/+; 200",
                "/structure/dataflow/SON_MOC/DF_FIGURES/~; 200",
                "/structure/dataflow/SON_MOC/DF_FIGURES/1.0.0; 200",
                "/structure/dataflow/SON_MOC/DF_FIGURES/1.0%2B; 200",
                "/structure/dataflow/SON_MOC/DF_FIGURES/2.0; 404",
                "/structure/dataflow/SON_MOC/DF_FIGURES/x; 400",
                "/structure/dataflow/SON_MOC,SDMX/DF_FIGURES,DF_STATEMENTS; 200",
                "/structure/dataflow/SON_MOC/DF_FIGURES/+?references=ancestors; 200",
                "/structure/dataflow/SON_MOC/DF_FIGURES/+?references=datastructure,codelist&detail=raw; 200",
                "/structure/codelist/SON_MOC/CL_FREQ/+/A,Q; 200",
                "/structure/hierarchy/SON_MOC/ADMINISTRATIVE_2025-07-01; 200",
                "/structure/hierarchicalcodelist; 400",
                "/structure/dataconstraint; 200",
                "/structure/valuelist; 404",
                "/dataflow; 400",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/+/A.90@.trade; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/A.90@.trade.*._T,*.*.communes; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/A.90@.trade.ACTUAL._T.x; 400",
                "/data/datastructure/SON_MOC/DSD_STATEMENTS/1.0; 200",
                "/data/provisionagreement/SON_MOC/PA_PRESS/1.0; 200",
                "/data/*; 501",
                "/data/codelist/SON_MOC/CL_FREQ; 400",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c[INDICATOR]=trade,revenue; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c%5BTIME_PERIOD%5D=ge:2024-01+le:2024-12; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c[TIME_PERIOD]=ge:soon; 400",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c[NOTHING]=1; 400",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c[OBS_VALUE]=gt:60000; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?c[REPORTER]=nobody; 404",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?attributes=none&measures=none; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?attributes=NOTHING; 400",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?measures=NOTHING; 400",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?offset=2&limit=3; 200",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?limit=0; 400",
                "/data/dataflow/SON_MOC/DF_FIGURES/1.0/*?sort=REF_AREA; 501",
                "/availability/dataflow/SON_MOC/DF_FIGURES/1.0/*.*.trade/REF_AREA,FREQ; 200",
                "/availability/dataflow/SON_MOC/DF_FIGURES; 200",
                "/schema/dataflow/SON_MOC/DF_FIGURES/+; 200",
                "/availableconstraint/DF_FIGURES; 400"
            })
    void answersTheSecondVersion(String address, int status) {
        assertThat(small.v2(address).status()).isEqualTo(status);
    }

    @Test
    void saysWhatIsWrongInBothLanguagesAndWithTheCodesOfTheStandard() {
        Small.Answered answer = small.v1("/data/DF_FIGURES/A.90@.trade");

        assertThat(answer.type()).isEqualTo("application/xml");
        assertThat(answer.text())
                .contains("<mes:ErrorMessage code=\"150\">")
                .contains(
                        "<com:Text xml:lang=\"en\">CM-8103: The key \"A.90@.trade\" does not fit the data structure; write 5 "
                                + "parts joined by points: FREQ.REF_AREA.INDICATOR.MEASURE.BREAKDOWN.</com:Text>")
                .contains(
                        "<com:Text xml:lang=\"vi\">CM-8103: Khoá “A.90@.trade” không khớp cấu trúc dữ liệu; hãy dùng 5 "
                                + "parts joined by points: FREQ.REF_AREA.INDICATOR.MEASURE.BREAKDOWN.</com:Text>");
    }

    @Test
    void saysWhatIsWrongAsJsonToWhoAsksForIt() {
        Small.Answered answer = small.v2("/structure/dataflow/NOBODY", "application/vnd.sdmx.structure+json");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("application/json");
        assertThat(answer.text()).contains("\"code\":100").contains("CM-8104: No structure matches");
    }

    @Test
    void shortensWhatItRepeatsAndKeepsItInItsPlace() {
        String hostile = "%3Cscript%3E" + "x".repeat(500);

        Small.Answered answer = small.v1("/" + hostile);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>")
                .hasSizeLessThan(900);
    }

    @Test
    void boundsTheNumberOfCodesInAKey() {
        String many = java.util.stream.IntStream.rangeClosed(0, 3_000)
                .mapToObj(i -> "a" + i)
                .collect(java.util.stream.Collectors.joining("+"));

        assertThat(small.v1("/data/DF_FIGURES/.." + many + "..").status()).isEqualTo(413);
        assertThat(small.v1("/dataflow/SON_MOC/" + many).status()).isEqualTo(413);
    }
}
