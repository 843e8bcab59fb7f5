package vn.cotmoc.exchange.sdmx;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The kinds of artefact that are kept: the name in an address of SDMX REST 1.5 and of 2.2, and the package and class
/// of the information model that stand in a URN (SDMX 2.1, section 5).
enum Kind {
    AGENCY_SCHEME("agencyscheme", "agencyscheme", "base", "AgencyScheme", "Agency"),
    DATA_PROVIDER_SCHEME("dataproviderscheme", "dataproviderscheme", "base", "DataProviderScheme", "DataProvider"),
    DATAFLOW("dataflow", "dataflow", "datastructure", "Dataflow", ""),
    CATEGORY_SCHEME("categoryscheme", "categoryscheme", "categoryscheme", "CategoryScheme", "Category"),
    CATEGORISATION("categorisation", "categorisation", "categoryscheme", "Categorisation", ""),
    CODELIST("codelist", "codelist", "codelist", "Codelist", "Code"),
    HIERARCHICAL_CODELIST("hierarchicalcodelist", "hierarchy", "codelist", "HierarchicalCodelist", "Hierarchy"),
    CONCEPT_SCHEME("conceptscheme", "conceptscheme", "conceptscheme", "ConceptScheme", "Concept"),
    DATA_STRUCTURE("datastructure", "datastructure", "datastructure", "DataStructure", ""),
    /// Which data is there.
    CONSTRAINT("contentconstraint", "dataconstraint", "registry", "ContentConstraint", ""),
    /// Which data may be there.
    ALLOWED_CONSTRAINT("contentconstraint", "dataconstraint", "registry", "ContentConstraint", ""),
    PROVISION_AGREEMENT("provisionagreement", "provisionagreement", "registry", "ProvisionAgreement", "");

    private final String v1;
    private final String v2;
    private final String folder;
    private final String type;
    private final String itemType;

    Kind(String v1, String v2, String folder, String type, String itemType) {
        this.v1 = v1;
        this.v2 = v2;
        this.folder = folder;
        this.type = type;
        this.itemType = itemType;
    }

    /// The kinds with the name in an address of the version; none where none is kept.
    static List<Kind> list(String name, Api api) {
        return Arrays.stream(values())
                .filter(kind -> kind.word(api).equals(name))
                .toList();
    }

    /// Whether an artefact of one of the two kinds may refer to one of the other (SDMX 2.1, section 2).
    boolean touches(Kind other) {
        return refersTo().contains(other) || other.refersTo().contains(this);
    }

    private Set<Kind> refersTo() {
        return switch (this) {
            case CATEGORISATION -> EnumSet.allOf(Kind.class);
            case HIERARCHICAL_CODELIST, CONCEPT_SCHEME -> Set.of(CODELIST);
            case DATA_STRUCTURE -> Set.of(CODELIST, CONCEPT_SCHEME);
            case DATAFLOW -> Set.of(DATA_STRUCTURE);
            case PROVISION_AGREEMENT -> Set.of(DATAFLOW, DATA_PROVIDER_SCHEME);
            case CONSTRAINT, ALLOWED_CONSTRAINT ->
                Set.of(DATA_PROVIDER_SCHEME, DATA_STRUCTURE, DATAFLOW, PROVISION_AGREEMENT);
            case AGENCY_SCHEME, DATA_PROVIDER_SCHEME, CATEGORY_SCHEME, CODELIST -> Set.of();
        };
    }

    /// Its name in an address of the version.
    String word(Api api) {
        return switch (api) {
            case V1 -> v1;
            case V2 -> v2;
        };
    }

    /// The package of the information model, as `codelist`.
    String folder() {
        return folder;
    }

    /// The class of the information model, as `Codelist`.
    String type() {
        return type;
    }

    /// The class of its items, as `Code`; empty where it has none.
    String itemType() {
        return itemType;
    }

    /// Whether it is a scheme of items, of which one may ask for single ones.
    boolean hasItems() {
        return !itemType.isEmpty();
    }
}
