package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The resources and parameters of SDMX REST 1.5, one after another, as a suite of conformance asks for them. What must
/// come is worked out from the links that stand in the messages themselves.
class ConformanceTest {
    private static final List<String> KEPT = List.of(
            "agencyscheme AgencyScheme SDMX AGENCIES",
            "dataproviderscheme DataProviderScheme SON_MOC DATA_PROVIDERS",
            "dataflow Dataflow SON_MOC DF_ECONOMY",
            "categoryscheme CategoryScheme SON_MOC CAT_OFFICIAL",
            "categorisation Categorisation SON_MOC CATN_ECONOMY",
            "codelist Codelist SON_MOC CL_AREA",
            "hierarchicalcodelist HierarchicalCodelist SON_MOC HCL_AREA",
            "conceptscheme ConceptScheme SON_MOC CS_COTMOC",
            "datastructure DataStructure SON_MOC DSD_FIGURES",
            "contentconstraint ContentConstraint SON_MOC CR_DF_ECONOMY",
            "actualconstraint ContentConstraint SON_MOC CR_DF_ECONOMY",
            "allowedconstraint ContentConstraint SON_MOC CA_DF_ECONOMY",
            "provisionagreement ProvisionAgreement SON_MOC PA_PRESS");

    private static final List<String> DETAILS = List.of(
            "full", "allstubs", "referencestubs", "allcompletestubs", "referencecompletestubs", "referencepartial");

    private static final List<String> WAYS =
            List.of("none", "parents", "parentsandsiblings", "children", "descendants", "all");

    private static final Small SMALL = new Small();

    /// A kind of artefact and one of it.
    record Kept(String resource, String type, String agency, String id) {
        private static Kept of(String line) {
            String[] parts = line.split(" ");
            return new Kept(parts[0], parts[1], parts[2], parts[3]);
        }

        String one() {
            return String.join("/", "", resource, agency, id);
        }

        String name() {
            return type + " " + id;
        }

        /// How the names of its kind begin: the constraints of the two kinds have the same class.
        String prefix() {
            return type
                    + switch (resource) {
                        case "actualconstraint" -> " CR_";
                        case "allowedconstraint" -> " CA_";
                        default -> " ";
                    };
        }
    }

    static Stream<Kept> kept() {
        return KEPT.stream().map(Kept::of);
    }

    private static String xml(String address) {
        Small.Answered answer = SMALL.v1(address, "application/vnd.sdmx.structure+xml;version=2.1");
        assertThat(answer.status()).as(address + "\n" + answer.text()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/vnd.sdmx.structure+xml;version=2.1");
        return answer.text();
    }

    private static Artefacts read(String address) throws Exception {
        return Artefacts.of(xml(address));
    }

    private static int status(String address) {
        return SMALL.v1(address).status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metadatastructure",
                "metadataflow",
                "structureset",
                "process",
                "reportingtaxonomy",
                "attachmentconstraint",
                "dataconsumerscheme",
                "organisationunitscheme",
                "transformationscheme",
                "rulesetscheme",
                "userdefinedoperatorscheme",
                "customtypescheme",
                "namepersonalisationscheme",
                "namealiasscheme"
            })
    void knowsTheResourcesOfWhichItHasNone(String resource) {
        Small.Answered none = SMALL.v1("/" + resource + "/all/all/latest");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text()).contains("code=\"100\"");
        assertThat(status("/dataflow?references=" + resource)).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void findsByAgencyIdAndVersion(Kept kept) throws Exception {
        String all = "/" + kept.resource();
        Set<String> whole = read(all).names();
        for (String address : List.of("", "/", "/all", "/all/all", "/all/all/all", "/all/all/latest", "/all/all/1.0")) {
            assertThat(read(all + address).names()).as(all + address).isEqualTo(whole);
        }
        for (String end : List.of("", "/", "/latest", "/all", "/1.0", "/1.0+2.0", "/1.0/all")) {
            boolean items = end.endsWith("/all") && end.length() > 4;
            if (!items || kind(kept).hasItems()) {
                assertThat(read(kept.one() + end).names()).as(kept.one() + end).containsExactly(kept.name());
            }
        }
        String several = all + "/NOBODY+" + kept.agency() + "/NOTHING+" + kept.id() + "/2.0+1.0";
        assertThat(read(several).names()).containsExactly(kept.name());
        assertThat(read(all + "/all/" + kept.id()).names()).containsExactly(kept.name());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void saysWhatItDoesNotHaveAndWhatItDoesNotUnderstand(Kept kept) {
        String all = "/" + kept.resource();
        assertThat(status(kept.one() + "/2.0")).isEqualTo(404);
        assertThat(status(all + "/NOBODY")).isEqualTo(404);
        assertThat(status(all + "/" + kept.agency() + "/NOTHING")).isEqualTo(404);
        assertThat(status(all + "/" + kept.agency() + "/A!B")).isEqualTo(400);
        assertThat(status(all + "/1AG")).isEqualTo(400);
        assertThat(status(kept.one() + "/newest")).isEqualTo(400);
        assertThat(status(kept.one() + "?detail=some")).isEqualTo(400);
        assertThat(status(kept.one() + "?references=some")).isEqualTo(400);
        assertThat(status(kept.one() + "/1.0/a/b")).isEqualTo(400);
        assertThat(SMALL.v1(kept.one(), "image/png").status()).isEqualTo(406);
    }

    @Test
    void followsTheLinksThatStandInItsMessages() throws Exception {
        Artefacts graph = read("/structure");
        for (String name : graph.names()) {
            for (String way : WAYS) {
                Set<String> expected = closure(graph, name, way);
                assertThat(read(address(graph, name) + "?references=" + way).names())
                        .as(name + " " + way)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void givesOneKindOfWhatIsAroundAnArtefact() throws Exception {
        Artefacts graph = read("/structure");
        for (Kept target : kept().toList()) {
            for (Kept kept : kept().toList()) {
                Set<String> expected = near(graph, kept, target).stream()
                        .filter(each -> each.startsWith(target.prefix()) || each.equals(kept.name()))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(read(kept.one() + "?references=" + target.resource()).names())
                        .as(kept.one() + " " + target.resource())
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void writesAsMuchAsIsAskedForAndValidly(Kept kept) throws Exception {
        for (String detail : DETAILS) {
            for (String way : WAYS) {
                String address = kept.one() + "?references=" + way + "&detail=" + detail;
                String xml = xml(address);
                Official.assertValid(xml);
                Artefacts read = Artefacts.of(xml);
                boolean stub = detail.startsWith("all");
                assertThat(read.isStub(kept.name())).as(address).isEqualTo(stub);
                assertThat(read.isFinal(kept.name())).isFalse();
                if (stub && !kept.type().equals("ProvisionAgreement")) {
                    assertThat(read.hasContent(kept.name())).as(address).isFalse();
                }
                for (String other : read.names()) {
                    if (!other.equals(kept.name())) {
                        assertThat(read.isStub(other))
                                .as(address + " " + other)
                                .isEqualTo(stub || detail.endsWith("stubs"));
                    }
                }
                if (!detail.contains("complete") && stub) {
                    assertThat(read.names()).noneMatch(read::hasDescription);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void givesSingleItemsOfSchemes(Kept kept) throws Exception {
        if (!kind(kept).hasItems()) {
            assertThat(status(kept.one() + "/1.0/A")).isEqualTo(400);
            return;
        }
        List<String> items = read(kept.one()).items(kept.name());
        boolean trees = kept.type().equals("HierarchicalCodelist");
        Artefacts one = read(kept.one() + "/1.0/" + items.getFirst());
        assertThat(one.items(kept.name())).containsExactly(items.getFirst());
        assertThat(one.isPartial(kept.name())).isEqualTo(!trees);
        if (items.size() > 1) {
            Artefacts two = read(kept.one() + "/latest/" + items.get(0) + "+" + items.get(1) + "+NOTHING");
            assertThat(two.items(kept.name())).containsExactly(items.get(0), items.get(1));
        }
        assertThat(status(kept.one() + "/1.0/NOTHING")).isEqualTo(404);
        Official.assertValid(xml(kept.one() + "/1.0/" + items.getFirst() + "?references=all"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void writesTheSameAsJson(Kept kept) throws Exception {
        for (String version : List.of("1.0.0", "2.0.0")) {
            String type = "application/vnd.sdmx.structure+json;version=" + version;
            Small.Answered answer = SMALL.v1(kept.one() + "?references=all", type);
            assertThat(answer.type()).isEqualTo(type);
            List<String> ids = new ArrayList<>();
            Official.json(answer.text())
                    .get("data")
                    .forEach(list -> list.forEach(each -> ids.add(each.get("id").asString())));
            assertThat(ids)
                    .contains(
                            kept.type().equals("HierarchicalCodelist") && version.equals("2.0.0")
                                    ? "ADMINISTRATIVE_2025-06-30"
                                    : kept.id());
            if (version.equals("2.0.0")) {
                Official.assertValidJson(answer.text(), "structure.json");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|3",
                "startPeriod=2023|2",
                "endPeriod=2023|2",
                "startPeriod=2023&endPeriod=2023|1",
                "startPeriod=2022-Q1&endPeriod=2023-12|2",
                "firstNObservations=1|1",
                "lastNObservations=2|2",
                "firstNObservations=1&lastNObservations=1|2",
                "updatedAfter=2020-01-01T00:00:00Z|3",
                "updatedAfter=2020-01-01T00:00:00%2B07:00|3",
                "dimensionAtObservation=TIME_PERIOD|3",
                "dimensionAtObservation=AllDimensions|3",
                "dimensionAtObservation=REF_AREA|3",
                "detail=full|3",
                "detail=dataonly|3",
                "detail=serieskeysonly|0",
                "detail=nodata|0",
                "includeHistory=false|3"
            })
    void answersTheParametersOfDataInEachFormOfMl(String query, int observations) throws Exception {
        String address = "/data/SON_MOC,DF_FIGURES,1.0/A.90@.trade.ACTUAL._T/all?" + (query == null ? "" : query);
        String generic = SMALL.v1(address, "application/vnd.sdmx.genericdata+xml;version=2.1")
                .text();
        Official.assertValid(generic);
        assertThat(generic.split("<gen:ObsValue |<gen:ObsKey>", -1).length - 1)
                .as(generic)
                .isIn(observations, 2 * observations);
        String at = query != null && query.startsWith("dimensionAtObservation=") ? "?" + query : "";
        String schema = SMALL.v1("/schema/dataflow/SON_MOC/DF_FIGURES/1.0" + at).text();
        String specific = SMALL.v1(address, "application/vnd.sdmx.structurespecificdata+xml;version=2.1")
                .text();
        Official.assertValid(specific, schema);
        assertThat(specific.split("<Obs ", -1).length - 1).isEqualTo(observations);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/DF_FIGURES",
                "/data/DF_FIGURES/",
                "/data/DF_FIGURES/all",
                "/data/DF_FIGURES/all/all",
                "/data/all,DF_FIGURES,latest/all",
                "/data/SON_MOC,DF_FIGURES/....",
                "/data/SON_MOC,DF_FIGURES,latest/A+Q....",
                "/data/SON_MOC%2CDF_FIGURES%2C1.0/A%2BQ....",
                "/availableconstraint/SON_MOC,DF_FIGURES,1.0/all/all/all",
                "/availableconstraint/DF_FIGURES/A..../all/FREQ+REF_AREA?references=all&mode=available",
                "/schema/datastructure/SON_MOC/DSD_FIGURES/latest",
                "/schema/provisionagreement/SON_MOC/PA_PRESS/1.0?dimensionAtObservation=AllDimensions"
            })
    void answersEachFormOfAnAddress(String address) {
        assertThat(status(address)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/data/DF_NOTHING,404",
        "/data/NOBODY;DF_FIGURES,404",
        "/data/SON_MOC;DF_FIGURES;9.0,404",
        "/data/DF_FIGURES/A.90@.trade,400",
        "/data/DF_FIGURES/A......,400",
        "/data/DF_FIGURES/W....,404",
        "/data/DF_FIGURES/all?startPeriod=yesterday,400",
        "/data/DF_FIGURES/all?startPeriod=2024&endPeriod=2023,400",
        "/data/DF_FIGURES/all?firstNObservations=0,400",
        "/data/DF_FIGURES/all?lastNObservations=-1,400",
        "/data/DF_FIGURES/all?detail=some,400",
        "/data/DF_FIGURES/all?dimensionAtObservation=SOME,400",
        "/data/DF_FIGURES/all?updatedAfter=now,400",
        "/data/DF_FIGURES/all?includeHistory=maybe,400",
        "/data/DF_FIGURES/all/nobody,404",
        "/availableconstraint/DF_FIGURES/all/all/SOME,400",
        "/availableconstraint/DF_FIGURES?mode=some,400",
        "/availableconstraint/DF_FIGURES?references=parents,400",
        "/schema/some/SON_MOC/DF_FIGURES/1.0,400",
        "/nothing,400"
    })
    void refusesWhatIsWrongWithTheStatusOfTheStandard(String address, int status) {
        Small.Answered answer = SMALL.v1(address.replace(";", ","));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(":Error").contains("ErrorMessage code=\"");
    }

    private static Kind kind(Kept kept) {
        return References.kinds(kept.resource(), Api.V1).getFirst();
    }

    private static String address(Artefacts graph, String name) {
        String[] parts = name.split(" ");
        return String.join("/", "", parts[0].toLowerCase(Locale.ROOT), graph.agency(name), parts[1]);
    }

    /// What is near an artefact: where the two kinds may refer to each other what does so, else all around it.
    private static Set<String> near(Artefacts graph, Kept kept, Kept target) {
        boolean touch = kind(kept).touches(kind(target));
        Set<String> all = new TreeSet<>(closure(graph, kept.name(), touch ? "children" : "all"));
        all.addAll(closure(graph, kept.name(), "parents"));
        return all;
    }

    private static Set<String> closure(Artefacts graph, String name, String way) {
        Set<String> all = new TreeSet<>(Set.of(name));
        Set<String> parents = graph.names().stream()
                .filter(each -> graph.references(each).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        switch (way) {
            case "children" -> all.addAll(graph.references(name));
            case "descendants" -> all.addAll(descendants(graph, name));
            case "parents" -> all.addAll(parents);
            case "parentsandsiblings" -> all.addAll(withSiblings(graph, parents));
            case "all" -> {
                all.addAll(withSiblings(graph, parents));
                all.addAll(descendants(graph, name));
            }
            default -> assertThat(way).isEqualTo("none");
        }
        return all;
    }

    private static Set<String> withSiblings(Artefacts graph, Collection<String> parents) {
        Set<String> all = new TreeSet<>(parents);
        parents.forEach(each -> all.addAll(graph.references(each)));
        return all;
    }

    private static Set<String> descendants(Artefacts graph, String name) {
        Set<String> all = new TreeSet<>();
        for (String child : graph.references(name)) {
            all.add(child);
            all.addAll(descendants(graph, child));
        }
        return all;
    }
}
