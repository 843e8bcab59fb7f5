package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which structures come in an answer, and how they are written.
class StructureMessagesTest {
    private static final Pattern ARTEFACT = Pattern.compile(
            "<str:(AgencyScheme|DataProviderScheme|Dataflow|CategoryScheme|Categorisation|Codelist|HierarchicalCodelist"
                    + "|ConceptScheme|DataStructure|ContentConstraint|ProvisionAgreement) id=\"([^\"]+)\"");
    private static final String JSON_1 = "application/vnd.sdmx.structure+json;version=1.0.0";
    private final Small small = new Small();

    private Set<String> in(String address) {
        Small.Answered answer = small.v1(address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Set<String> found = new TreeSet<>();
        Matcher each = ARTEFACT.matcher(answer.text());
        while (each.find()) {
            found.add(each.group(1) + " " + each.group(2));
        }
        return found;
    }

    private Set<String> kinds(String address) {
        Set<String> kinds = new TreeSet<>();
        in(address).forEach(each -> kinds.add(each.replaceFirst(" .*", "")));
        return kinds;
    }

    @Test
    void givesWhatIsAskedForAloneWhereNoReferencesAreWanted() {
        assertThat(in("/dataflow/SON_MOC/DF_FIGURES/1.0")).containsExactly("Dataflow DF_FIGURES");
        assertThat(in("/dataflow"))
                .containsExactly("Dataflow DF_ECONOMY", "Dataflow DF_FIGURES", "Dataflow DF_STATEMENTS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/dataflow/SON_MOC/DF_ECONOMY; children; Dataflow,DataStructure",
                "/dataflow/SON_MOC/DF_ECONOMY; descendants; Codelist,ConceptScheme,DataStructure,Dataflow",
                "/dataflow/SON_MOC/DF_ECONOMY; parents; Categorisation,ContentConstraint,Dataflow",
                "/dataflow/SON_MOC/DF_ECONOMY; parentsandsiblings; Categorisation,CategoryScheme,ContentConstraint,Dataflow",
                "/dataflow/SON_MOC/DF_ECONOMY; all; Categorisation,CategoryScheme,Codelist,ConceptScheme,ContentConstraint,DataStructure,Dataflow",
                "/dataflow/SON_MOC/DF_ECONOMY; codelist; Codelist,Dataflow",
                "/dataflow/SON_MOC/DF_STATEMENTS; parents; ContentConstraint,Dataflow,ProvisionAgreement",
                "/datastructure/SON_MOC/DSD_FIGURES; children; Codelist,ConceptScheme,DataStructure",
                "/datastructure/SON_MOC/DSD_FIGURES; parents; DataStructure,Dataflow",
                "/datastructure/SON_MOC/DSD_FIGURES; dataflow; DataStructure,Dataflow",
                "/codelist/SON_MOC/CL_AREA; parents; Codelist,DataStructure,HierarchicalCodelist",
                "/codelist/SON_MOC/CL_AREA; children; Codelist",
                "/conceptscheme/SON_MOC/CS_COTMOC; parents; ConceptScheme,DataStructure",
                "/categoryscheme/SON_MOC/CAT_OFFICIAL; categorisation; Categorisation,CategoryScheme",
                "/categorisation/SON_MOC/CATN_ECONOMY; children; Categorisation,CategoryScheme,Dataflow",
                "/contentconstraint/SON_MOC/CR_DF_ECONOMY; children; ContentConstraint,Dataflow",
                "/provisionagreement/SON_MOC/PA_PRESS; children; DataProviderScheme,Dataflow,ProvisionAgreement",
                "/hierarchicalcodelist/SON_MOC/HCL_AREA; children; Codelist,HierarchicalCodelist",
                "/dataproviderscheme; parents; DataProviderScheme,ProvisionAgreement"
            })
    void followsReferencesInEachWay(String address, String references, String kinds) {
        assertThat(kinds(address + "?references=" + references)).containsExactlyInAnyOrder(kinds.split(","));
    }

    @Test
    void givesStubsWithANameAndWithoutContent() {
        String text = small.v1("/codelist/SON_MOC/CL_INDICATOR?detail=allstubs").text();

        assertThat(text)
                .contains("isExternalReference=\"true\" structureURL=\"/sdmx/v1/codelist/SON_MOC/CL_INDICATOR/1.0\"")
                .contains("<com:Name xml:lang=\"vi\">Chỉ tiêu</com:Name>")
                .doesNotContain("<str:Code ");
    }

    @Test
    void givesStubsOfWhatIsReferredToAlone() {
        String text = small.v1("/dataflow/SON_MOC/DF_FIGURES?references=descendants&detail=referencestubs")
                .text();

        assertThat(text)
                .contains("<str:Structure><Ref id=\"DSD_FIGURES\"")
                .doesNotContain("<str:Code ")
                .doesNotContain("<str:DataStructureComponents>")
                .doesNotContain("<com:Description xml:lang=\"vi\">trade");
    }

    @Test
    void givesDescriptionsInCompleteStubs() {
        assertThat(small.v1("/dataflow/SON_MOC/DF_FIGURES?detail=allcompletestubs")
                        .text())
                .contains("<com:Description xml:lang=\"en\">One figure a cell: the best known, by one rule.")
                .doesNotContain("<str:Structure>");
        assertThat(small.v1("/dataflow/SON_MOC/DF_FIGURES?detail=allstubs").text())
                .doesNotContain("<com:Description");
    }

    @Test
    void leavesOutOfSchemesWhatIsNotUsed() {
        String text = small.v1("/datastructure/SON_MOC/DSD_FIGURES?references=children&detail=referencepartial")
                .text();

        assertThat(text)
                .contains("isPartial=\"true\"")
                .contains("<str:Concept id=\"FREQ\"")
                .doesNotContain("<str:Concept id=\"SOURCE\"");
    }

    @Test
    void leavesOutOfCodelistsWhatHasNoData() {
        String text = small.v1("/availableconstraint/DF_FIGURES/..trade..?references=codelist")
                .text();

        assertThat(text).contains("<str:Code id=\"trade\"").doesNotContain("<str:Code id=\"revenue\"");
    }

    @Test
    void givesSingleItemsWithWhatStandsAboveThem() {
        assertThat(small.v1("/categoryscheme/SON_MOC/CAT_OFFICIAL/1.0/economy").text())
                .contains("isPartial=\"true\"")
                .contains("<str:Category id=\"economy\"");
        String codes = small.v1("/codelist/SON_MOC/CL_FREQ/1.0/A+YTD").text();
        assertThat(codes)
                .contains("<str:Code id=\"A\"")
                .contains("<str:Code id=\"YTD\"")
                .doesNotContain("<str:Code id=\"Q\"");
    }

    @Test
    void saysWhichDataIsThere() {
        String text = small.v1("/availableconstraint/DF_FIGURES/A..trade..").text();

        assertThat(text)
                .contains("<com:AnnotationTitle>4</com:AnnotationTitle>")
                .contains("<com:KeyValue id=\"BREAKDOWN\"><com:Value>_T</com:Value><com:Value>mode_rail</com:Value>")
                .contains("<com:StartPeriod isInclusive=\"true\">2022-01-01</com:StartPeriod>")
                .contains("<com:EndPeriod isInclusive=\"true\">2024-12-31</com:EndPeriod>");
    }

    @Test
    void saysWhatMayBeChosenFurther() {
        String exact = small.v1("/availableconstraint/DF_FIGURES/A.90@.trade.ACTUAL._T")
                .text();
        String available = small.v1("/availableconstraint/DF_FIGURES/A.90@.trade.ACTUAL._T?mode=available")
                .text();

        assertThat(exact).doesNotContain("<com:Value>YTD</com:Value>").doesNotContain("mode_rail");
        assertThat(available)
                .contains("<com:Value>YTD</com:Value>")
                .contains("<com:Value>mode_rail</com:Value>")
                .contains("<com:Value>revenue</com:Value>")
                .doesNotContain("90101@");
    }

    @Test
    void saysOfOneDimensionAlone() {
        assertThat(small.v1("/availableconstraint/DF_FIGURES/all/all/FREQ").text())
                .contains("KeyValue id=\"FREQ\"")
                .doesNotContain("KeyValue id=\"REF_AREA\"")
                .doesNotContain("TIME_PERIOD");
    }

    @Test
    void hangsPlacesInATreeForEveryMap() {
        String text = small.v1("/hierarchicalcodelist/SON_MOC/HCL_AREA").text();

        assertThat(text)
                .contains("<str:Hierarchy id=\"ADMINISTRATIVE_2025-06-30\"")
                .contains("<str:Hierarchy id=\"ADMINISTRATIVE_2025-07-01\"")
                .contains("<str:CodeID><Ref id=\"90107@2025-07-01\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/structure",
                "/structure?detail=allstubs",
                "/structure?detail=allcompletestubs",
                "/dataflow?references=all&detail=referencepartial",
                "/availableconstraint/DF_STATEMENTS?references=all",
                "/codelist/SON_MOC/CL_FREQ/1.0/A"
            })
    void isValidBySchemasOfTheStandard(String address) throws Exception {
        Official.assertValid(small.v1(address).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/structure",
                "/structure?detail=allstubs",
                "/structure/dataflow/*/*/*?references=all",
                "/availability/dataflow/SON_MOC/DF_FIGURES/1.0/*?references=all"
            })
    void isValidAsJsonBySchemasOfTheStandard(String address) throws Exception {
        Small.Answered answer = small.v2(address);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Official.assertValidJson(answer.text(), "structure.json");
    }

    @Test
    void writesTheSameStructuresAsJsonOfTheFirstVersion() {
        var data = Official.json(small.v1("/structure", JSON_1).text()).get("data");

        List<String> lists = new ArrayList<>();
        data.get("codelists").forEach(each -> lists.add(each.get("id").asString()));
        assertThat(lists).contains("CL_FREQ", "CL_AREA", "CL_INDICATOR", "CL_BREAKDOWN");
        var components = data.get("dataStructures").get(0).get("dataStructureComponents");
        assertThat(components.get("dimensionList").get("dimensions").size()).isEqualTo(5);
        assertThat(components.get("measureList").get("primaryMeasure").get("id").asString())
                .isEqualTo("OBS_VALUE");
        assertThat(data.get("contentConstraints").get(0).get("cubeRegions").size())
                .isEqualTo(1);
    }

    @Test
    void namesEveryArtefactOnce() {
        Matcher urns = Pattern.compile(" urn=\"([^\"]+)\"")
                .matcher(small.v1("/structure").text());
        List<String> all = new ArrayList<>();
        while (urns.find()) {
            all.add(urns.group(1));
        }

        assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
}
