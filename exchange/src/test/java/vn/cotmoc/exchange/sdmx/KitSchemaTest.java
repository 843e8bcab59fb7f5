package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The schemas of structure-specific data, against the rules of the standard for them (SDMX 2.1, section 3A, 7) as a
/// kit
/// of conformance judges them: the bases, the attributes with their types and uses, and the codes.
class KitSchemaTest {
    private static final Small SMALL = Small.withThemes();
    private static final Set<String> SERIES_DIMENSIONS =
            Set.of("FREQ", "REF_AREA", "INDICATOR", "MEASURE", "BREAKDOWN");
    private static final Set<String> SERIES_ATTRIBUTES = Set.of("UNIT_MEASURE", "UNIT_MULT", "DECIMALS");

    private static List<Element> list(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    private static Element schema(String address) throws Exception {
        Small.Answered answer = SMALL.v1(address, "application/vnd.sdmx.schema+xml;version=2.1");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/vnd.sdmx.schema+xml;version=2.1");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.text().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Element named(Element schema, String tag, String name) {
        return list(schema.getElementsByTagName(tag)).stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + tag + " " + name));
    }

    private static String base(Element schema, String type) {
        Element restriction = list(named(schema, "xs:complexType", type).getElementsByTagName("xs:restriction"))
                .getFirst();
        return restriction.getAttribute("base");
    }

    private static Set<String> attributes(Element schema, String type, String use) {
        Set<String> names = new TreeSet<>();
        list(named(schema, "xs:complexType", type).getElementsByTagName("xs:attribute")).stream()
                .filter(each -> each.getAttribute("use").equals(use))
                .forEach(each -> names.add(each.getAttribute("name")));
        return names;
    }

    private static List<String> codes(Element schema, String type) {
        return list(named(schema, "xs:simpleType", type).getElementsByTagName("xs:enumeration")).stream()
                .map(each -> each.getAttribute("value"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "datastructure,DSD_FIGURES,DataStructure",
        "dataflow,DF_FIGURES,Dataflow",
        "dataflow,DF_ECONOMY,Dataflow"
    })
    void restrictsTheTypesOfTheStandardForSeriesOfTime(String context, String id, String type) throws Exception {
        Element schema = schema("/schema/" + context + "/SON_MOC/" + id + "/1.0");

        assertThat(schema.getAttribute("targetNamespace"))
                .isEqualTo("urn:sdmx:org.sdmx.infomodel.datastructure." + type + "=SON_MOC:" + id
                        + "(1.0):ObsLevelDim:TIME_PERIOD");
        assertThat(base(schema, "DataSetType")).isEqualTo("dsd:TimeSeriesDataSetType");
        assertThat(base(schema, "SeriesType")).isEqualTo("dsd:TimeSeriesType");
        assertThat(base(schema, "ObsType")).isEqualTo("dsd:TimeSeriesObsType");
        assertThat(attributes(schema, "SeriesType", "required")).isEqualTo(SERIES_DIMENSIONS);
        assertThat(attributes(schema, "SeriesType", "optional")).isEqualTo(SERIES_ATTRIBUTES);
        assertThat(attributes(schema, "ObsType", "required")).containsExactly("TIME_PERIOD");
        assertThat(attributes(schema, "ObsType", "optional")).contains("OBS_VALUE", "OBS_STATUS");
        assertThat(attributes(schema, "ObsType", "prohibited"))
                .containsExactlyInAnyOrder("type", "REPORTING_YEAR_START_DAY");
        assertThat(attributes(schema, "DataSetType", "prohibited")).containsExactly("REPORTING_YEAR_START_DAY");
        assertThat(attributes(schema, "SeriesType", "prohibited")).containsExactly("REPORTING_YEAR_START_DAY");
    }

    @ParameterizedTest
    @CsvSource({"FREQ", "REF_AREA", "MEASURE", "BREAKDOWN"})
    void movesTheDimensionAtTheObservationsFromTheSeries(String dimension) throws Exception {
        Element schema = schema("/schema/dataflow/SON_MOC/DF_FIGURES/1.0?dimensionAtObservation=" + dimension);

        assertThat(base(schema, "DataSetType")).isEqualTo("dsd:DataSetType");
        assertThat(base(schema, "SeriesType")).isEqualTo("dsd:SeriesType");
        assertThat(base(schema, "ObsType")).isEqualTo("dsd:ObsType");
        assertThat(attributes(schema, "SeriesType", "required"))
                .contains("TIME_PERIOD")
                .doesNotContain(dimension);
        assertThat(attributes(schema, "ObsType", "required")).containsExactly(dimension);
        assertThat(attributes(schema, "ObsType", "prohibited")).contains("TIME_PERIOD");
    }

    @Test
    void putsAllDimensionsToTheObservationsOfAFlatTable() throws Exception {
        Element schema = schema("/schema/datastructure/SON_MOC/DSD_FIGURES/1.0?dimensionAtObservation=AllDimensions");
        Set<String> dimensions = new TreeSet<>(SERIES_DIMENSIONS);
        dimensions.add("TIME_PERIOD");

        assertThat(base(schema, "ObsType")).isEqualTo("dsd:ObsType");
        assertThat(attributes(schema, "ObsType", "required")).isEqualTo(dimensions);
        assertThat(list(schema.getElementsByTagName("xs:complexType")))
                .extracting(each -> each.getAttribute("name"))
                .doesNotContain("SeriesType");
    }

    @Test
    void namesTheCodesThatMayOccurInTheContext() throws Exception {
        List<String> all = codes(schema("/schema/datastructure/SON_MOC/DSD_FIGURES/1.0"), "CL_INDICATOR");
        List<String> some = codes(schema("/schema/dataflow/SON_MOC/DF_RURAL/1.0"), "CL_INDICATOR");

        assertThat(some).containsExactlyInAnyOrder("communes", "population", "poverty");
        assertThat(all).containsAll(some).hasSizeGreaterThan(some.size());
    }

    @Test
    void givesEveryAttributeATypeThatIsThereOrIsOfTheStandard() throws Exception {
        Element schema = schema("/schema/provisionagreement/SON_MOC/PA_PRESS/1.0");
        Set<String> known = new TreeSet<>(Set.of(
                "xs:string",
                "xs:decimal",
                "xs:dateTime",
                "xs:gMonthDay",
                "common:IDType",
                "common:ObservationalTimePeriodType"));
        list(schema.getElementsByTagName("xs:simpleType")).forEach(each -> known.add(each.getAttribute("name")));

        assertThat(list(schema.getElementsByTagName("xs:attribute")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(known).contains(each.getAttribute("type")));
    }
}
