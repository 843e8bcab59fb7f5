package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which form is given to whom.
class FormsTest {
    private static final String DATA = "/data/DF_FIGURES/A.90@.trade.ACTUAL._T";
    private final Small small = new Small();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/vnd.sdmx.genericdata+xml;version=2.1",
                "application/xml|application/vnd.sdmx.genericdata+xml;version=2.1",
                "text/html,application/xml;q=0.9,*/*;q=0.8|application/vnd.sdmx.genericdata+xml;version=2.1",
                "application/vnd.sdmx.structurespecificdata+xml;version=2.1|application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                "application/vnd.sdmx.structurespecificdata+xml|application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                "application/vnd.sdmx.data+json;version=1.0.0-wd|application/vnd.sdmx.data+json;version=1.0.0-wd",
                "application/vnd.sdmx.data+json;version=2.0.0|application/vnd.sdmx.data+json;version=2.0.0",
                "application/vnd.sdmx.data+json;version=2.0.0+|application/vnd.sdmx.data+json;version=2.0.0",
                "application/json|application/vnd.sdmx.data+json;version=1.0.0",
                "text/csv|application/vnd.sdmx.data+csv;version=1.0.0;charset=utf-8",
                "application/vnd.sdmx.data+csv;version=1.0.0|application/vnd.sdmx.data+csv;version=1.0.0",
                "application/vnd.sdmx.data+csv;version=2.0.0;labels=both|application/vnd.sdmx.data+csv;version=2.0.0;labels=both",
                "text/csv;q=0.1, application/json;q=0.9|application/vnd.sdmx.data+json;version=1.0.0",
                "application/json;q=0, */*|application/vnd.sdmx.genericdata+xml;version=2.1"
            })
    void givesTheFormThatIsLikedBest(String accept, String type) {
        assertThat(small.v1(DATA, accept).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html",
                "application/vnd.sdmx.data+json;version=9.0",
                "application/vnd.sdmx.genericdata+xml;version=2.0",
                "application/vnd.sdmx.structure+xml;version=2.1",
                "application/vnd.sdmx.data+csv;version=1.0.0;labels=odd",
                "application/vnd.sdmx.data+csv;version=1.0.0;timeFormat=normalized",
                "*/*;q=0",
                ";;;",
                "image/png"
            })
    void refusesWhatItDoesNotHave(String accept) {
        Small.Answered answer = small.v1(DATA, accept);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.text()).contains("CM-8106");
    }

    @Test
    void givesSeriesOfTimeInTheFormsOfTimeAlone() {
        String form = "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1";

        assertThat(small.v1(DATA, form).text()).contains("<mes:GenericTimeSeriesData");
        assertThat(small.v1(DATA + "?dimensionAtObservation=REF_AREA", form).status())
                .isEqualTo(406);
    }

    @Test
    void takesTheNameOfAFormForThoseWhoCannotSetAHeader() {
        assertThat(small.v1(DATA + "?format=csv", "text/html").text()).startsWith("DATAFLOW,FREQ,REF_AREA");
        assertThat(small.v1(DATA + "?format=odd").status()).isEqualTo(406);
    }

    @Test
    void opensTheSecondVersionWithItsOwnForms() {
        assertThat(small.v2("/structure/dataflow").type())
                .isEqualTo("application/vnd.sdmx.structure+json;version=2.0.0");
        assertThat(small.v2("/data/dataflow/SON_MOC/DF_FIGURES").type())
                .isEqualTo("application/vnd.sdmx.data+json;version=2.0.0");
    }

    @Test
    void givesNamesInTheLanguageOfTheReaderFirst() {
        String address = "/codelist/SON_MOC/CL_FREQ/1.0/A";
        String form = "application/vnd.sdmx.structure+json;version=1.0.0";

        assertThat(small.v1(address, form).text()).contains("\"name\":\"Năm\"");
        assertThat(small.v1(address, form, "fr, en-GB;q=0.7, vi;q=0.5").text()).contains("\"name\":\"Annual\"");
    }
}
