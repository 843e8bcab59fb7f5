package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.exchange.sdmx.ConformanceTest.Kept;

/// What the kit of the standard's working group asks of a service of SDMX REST 1.4, and how it judges: an artefact by
/// what stands in it, an item by its own id, an availability by the keys that can be made of it.
class KitTest {
    private static final String ML = "application/vnd.sdmx.structure+xml;version=2.1";
    private static final String SPECIFIC = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";
    private static final Small SMALL = Small.withThemes();

    private static Artefacts read(String address) throws Exception {
        Small.Answered answer = SMALL.v1(address, ML);
        assertThat(answer.status()).as(address + "\n" + answer.text()).isEqualTo(200);
        return Artefacts.of(answer.text());
    }

    static Stream<Kept> kept() {
        return ConformanceTest.kept();
    }

    /// An agreement keeps what it is about in its stubs, since the schema of the standard wants it there.
    static Stream<Kept> keptWithStubs() {
        return kept().filter(each -> !each.type().equals("ProvisionAgreement"));
    }

    @ParameterizedTest
    @CsvSource({"allstubs,STUB", "allcompletestubs,COMPLETE_STUB"})
    void showsNoMoreOfAnyArtefactThanAStubHas(String detail, Shown.Fullness fullness) throws Exception {
        for (Kept kept : keptWithStubs().toList()) {
            for (String end : List.of("/all/all/all?", "?references=children&")) {
                String address = (end.startsWith("/") ? "/" + kept.resource() : kept.one()) + end + "detail=" + detail;
                Artefacts read = read(address);
                for (String name : read.names()) {
                    assertThat(read.fullness(name)).as(address + " " + name).isEqualTo(fullness);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"referencestubs,STUB", "referencecompletestubs,COMPLETE_STUB"})
    void showsStubsOfWhatAnArtefactRefersTo(String detail, Shown.Fullness fullness) throws Exception {
        for (Kept kept : kept().toList()) {
            String address = kept.one() + "?references=children&detail=" + detail;
            Artefacts read = read(address);
            assertThat(read.names()).containsAll(read.references(kept.name()));
            for (String name : read.names()) {
                Shown.Fullness expected = name.equals(kept.name()) ? Shown.Fullness.FULL : fullness;
                assertThat(read.fullness(name)).as(address + " " + name).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void showsAllOfEveryArtefactAround(Kept kept) throws Exception {
        for (String way : List.of("none", "parents", "parentsandsiblings", "children", "descendants", "all")) {
            Artefacts read = read(kept.one() + "?detail=full&references=" + way);
            assertThat(read.names()).allMatch(name -> read.fullness(name) == Shown.Fullness.FULL);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "categoryscheme,CategoryScheme,CAT_OFFICIAL,Category",
        "categoryscheme,CategoryScheme,CAT_THEMES,Category",
        "conceptscheme,ConceptScheme,CS_COTMOC,Concept",
        "codelist,Codelist,CL_AREA,Code",
        "dataproviderscheme,DataProviderScheme,DATA_PROVIDERS,DataProvider",
        "hierarchicalcodelist,HierarchicalCodelist,HCL_AREA,Hierarchy"
    })
    void givesTheFirstTwoItemsOfAMessageByTheirOwnIds(String resource, String type, String id, String item)
            throws Exception {
        String name = type + " " + id;
        String one = String.join("/", "", resource, "SON_MOC", id, "1.0");
        List<String> items = read(one).itemsAtAnyDepth(name, item);
        List<String> two = items.subList(0, Math.min(2, items.size()));

        assertThat(read(one + "/" + String.join("+", two)).itemsAtAnyDepth(name, item))
                .containsExactlyElementsOf(two);
    }

    @Test
    void givesANestedItemByItsPathOrByItsOwnIdBelowThoseAboveIt() throws Exception {
        String one = "/categoryscheme/SON_MOC/CAT_THEMES/1.0/";
        String name = "CategoryScheme CAT_THEMES";
        List<String> byPath = read(one + "rural.rural-poor").itemsAtAnyDepth(name, "Category");
        List<String> byId = read(one + "rural-poor").itemsAtAnyDepth(name, "Category");

        assertThat(byPath).containsExactly("rural", "rural-poor");
        assertThat(byId).isEqualTo(byPath);
    }

    @Test
    void givesWithACategoryTheFlowsThatBelongToItAlone() throws Exception {
        String one = "/categoryscheme/SON_MOC/CAT_THEMES/1.0";
        Artefacts whole = read(one + "?references=parents");
        List<String> categories = whole.items("CategoryScheme CAT_THEMES");
        int found = 0;
        for (String category : categories) {
            Artefacts part = read(one + "/" + category + "?references=parentsandsiblings");
            List<String> links = part.names().stream()
                    .filter(each -> each.startsWith("Categorisation "))
                    .toList();
            for (String link : links) {
                assertThat(part.itemsNamed(link, "Category")).containsExactly(category);
                assertThat(part.names()).containsAll(part.references(link));
            }
            found += links.size();
        }
        assertThat(found)
                .isPositive()
                .isEqualTo(whole.names().stream()
                        .filter(each -> each.startsWith("Categorisation "))
                        .count());
    }

    @Test
    void givesOfAPartOfAStructureTheConceptsThatItUses() throws Exception {
        Artefacts read = read("/datastructure/SON_MOC/DSD_FIGURES/1.0?detail=referencepartial&references=children");

        assertThat(read.isPartial("ConceptScheme CS_COTMOC")).isTrue();
        assertThat(read.itemsAtAnyDepth("ConceptScheme CS_COTMOC", "Concept"))
                .containsExactlyInAnyOrderElementsOf(
                        Set.copyOf(read.itemsNamed("DataStructure DSD_FIGURES", "Concept")));
    }

    @Test
    void givesOfACodelistWhatTheConstraintOfAFlowAllows() throws Exception {
        Artefacts constraint = read("/allowedconstraint/SON_MOC/CA_DF_RURAL/1.0?references=descendants");
        List<String> allowed = constraint.values("ContentConstraint CA_DF_RURAL", "INDICATOR");
        Artefacts flow = read("/dataflow/SON_MOC/DF_RURAL/1.0?detail=referencepartial&references=descendants");

        assertThat(allowed).containsExactly("communes", "population", "poverty");
        assertThat(flow.isPartial("Codelist CL_INDICATOR")).isTrue();
        assertThat(flow.items("Codelist CL_INDICATOR")).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(flow.isPartial("Codelist CL_AREA")).isFalse();
    }

    @Test
    void tellsActualFromAllowedConstraints() throws Exception {
        assertThat(read("/actualconstraint").names()).allMatch(each -> each.startsWith("ContentConstraint CR_"));
        assertThat(read("/allowedconstraint").names()).allMatch(each -> each.startsWith("ContentConstraint CA_"));
        assertThat(read("/contentconstraint").names())
                .contains("ContentConstraint CR_DF_ECONOMY", "ContentConstraint CA_DF_ECONOMY");
        assertThat(SMALL.v1("/allowedconstraint?detail=allstubs", ML).text()).contains("type=\"Allowed\"");
    }

    private static List<String> firstValues(Artefacts availability, String flow) {
        List<String> key = new ArrayList<>();
        for (String dimension : List.of("FREQ", "REF_AREA", "INDICATOR", "MEASURE", "BREAKDOWN")) {
            key.add(availability
                    .values("ContentConstraint CR_" + flow + "_AVAILABLE", dimension)
                    .getFirst());
        }
        return key;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DF_FIGURES", "DF_ECONOMY", "DF_RURAL"})
    void makesOfTheFirstValuesOfEachDimensionAKeyThatHasData(String flow) throws Exception {
        String name = "ContentConstraint CR_" + flow + "_AVAILABLE";
        String all = "/availableconstraint/SON_MOC," + flow + ",1.0/";
        List<String> key = firstValues(read(all + "all"), flow);
        Artefacts exact = read(all + String.join(".", key) + "?mode=exact");

        assertThat(SMALL.v1("/data/" + flow + "/" + String.join(".", key)).status())
                .isEqualTo(200);
        assertThat(exact.values(name, "REF_AREA")).containsExactly(key.get(1));
        assertThat(exact.values(name, "INDICATOR")).containsExactly(key.get(2));
        for (String dimension : List.of("FREQ", "REF_AREA", "INDICATOR")) {
            assertThat(read(all + "all/all/" + dimension).values(name, dimension))
                    .isEqualTo(read(all + "all").values(name, dimension))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"startPeriod=2010-01", "endPeriod=2024", "endPeriod=2024-12&startPeriod=2010-01"})
    void takesOneEndOfASpanOfPeriodsAlsoWhereGrowthIsComputed(String span) {
        assertThat(SMALL.v1("/data/DF_FIGURES?" + span, SPECIFIC).text()).contains("INDICATOR=\"trade-growth\"");
        assertThat(SMALL.v1("/availableconstraint/DF_FIGURES?" + span, ML).text())
                .contains(">trade-growth<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DF_FIGURES",
                "SON_MOC,DF_FIGURES",
                "SON_MOC,DF_FIGURES,latest",
                "SON_MOC,DF_FIGURES,1.0",
                "all,DF_FIGURES,latest"
            })
    void namesTheDataflowOfItsData(String flow) {
        String text =
                SMALL.v1("/data/" + flow + "?detail=serieskeysonly", SPECIFIC).text();
        String urn = "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=SON_MOC:DF_FIGURES(1.0)";

        assertThat(text)
                .contains("namespace=\"" + urn + ":ObsLevelDim:TIME_PERIOD\"")
                .contains("<com:StructureUsage><Ref id=\"DF_FIGURES\" version=\"1.0\" agencyID=\"SON_MOC\""
                        + " package=\"datastructure\" class=\"Dataflow\"/></com:StructureUsage>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.sdmx.genericdata+xml;version=2.1",
                "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1",
                "application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1",
                "application/vnd.sdmx.data+json;version=1.0.0",
                "application/vnd.sdmx.data+json;version=1.0.0-wd",
                "application/vnd.sdmx.data+json;version=2.0.0",
                "application/vnd.sdmx.data+csv;version=1.0.0",
                "application/vnd.sdmx.data+csv;version=2.0.0"
            })
    void callsAFormAsItWasAskedFor(String type) {
        assertThat(SMALL.v1("/data/DF_FIGURES?detail=serieskeysonly", type).type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/vnd.sdmx.structure+xml;version=2.1, application/vnd.sdmx.structure+json;version=1.0.0;q=0.9|xml;version=2.1",
                "application/vnd.sdmx.structure+xml;version=2.1;q=0.9, application/vnd.sdmx.structure+json;version=1.0.0|json;version=1.0.0",
                "''|xml;version=2.1"
            })
    void weighsTheFormsOfStructures(String accept, String end) {
        assertThat(SMALL.v1("/codelist/SON_MOC/CL_FREQ/1.0?detail=allstubs", accept)
                        .type())
                .isEqualTo("application/vnd.sdmx.structure+" + end);
        assertThat(SMALL.v1("/codelist/SON_MOC/CL_FREQ", "invalid representation query")
                        .status())
                .isEqualTo(406);
    }
}
