package vn.cotmoc.exchange.sdmx;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which other artefacts come with those that match (SDMX REST 1.5, structural queries, parameter `references`).
///
/// @param ways the closures that are asked for
/// @param kinds the kinds that are asked for by name: of a kind that may refer to those that match, or they to it, what
/// does so; of any other kind what the closure `all` holds
record References(Set<Way> ways, Set<Kind> kinds) {

    /// A closure.
    enum Way {
        NONE,
        PARENTS,
        PARENTSANDSIBLINGS,
        ANCESTORS,
        CHILDREN,
        DESCENDANTS,
        ALL
    }

    /// Kinds of artefact of the standard that are never kept, so that asking for them finds none and is no error.
    private static final Set<String> NEVER_KEPT = Set.of(
            "metadatastructure",
            "dataconsumerscheme",
            "organisationunitscheme",
            "metadataflow",
            "reportingtaxonomy",
            "structureset",
            "process",
            "attachmentconstraint",
            "transformationscheme",
            "rulesetscheme",
            "userdefinedoperatorscheme",
            "customtypescheme",
            "namepersonalisationscheme",
            "namealiasscheme",
            "hierarchyassociation",
            "metadataconstraint",
            "vtlmappingscheme",
            "valuelist",
            "structuremap",
            "representationmap",
            "conceptschememap",
            "categoryschememap",
            "organisationschememap",
            "reportingtaxonomymap",
            "metadataproviderscheme",
            "metadataprovisionagreement");

    References {
        ways = Set.copyOf(ways);
        kinds = Set.copyOf(kinds);
    }

    /// Reads the parameter: one word in the first version, several joined by commas in the second.
    static References parse(String text, Api api) {
        Set<Way> ways = new LinkedHashSet<>();
        Set<Kind> kinds = new LinkedHashSet<>();
        for (String word : api == Api.V2 ? text.split(",", 20) : new String[] {text}) {
            List<Kind> found = kinds(word, api);
            if (isWay(word, api)) {
                ways.add(Way.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
            } else if (found.isEmpty() && !NEVER_KEPT.contains(word)) {
                throw Refusal.badParameter("references", text, ways(api) + " or a kind of structure");
            }
            kinds.addAll(found);
        }
        return new References(ways, kinds);
    }

    private static boolean isWay(String word, Api api) {
        return Arrays.stream(Way.values())
                .filter(way -> api == Api.V2 || way != Way.ANCESTORS)
                .anyMatch(way -> way.name().toLowerCase(java.util.Locale.ROOT).equals(word));
    }

    private static String ways(Api api) {
        return Arrays.stream(Way.values())
                .filter(way -> api == Api.V2 || way != Way.ANCESTORS)
                .map(way -> way.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// The kinds that the word of an address means; none for a word of the standard of which nothing is kept.
    static List<Kind> kinds(String word, Api api) {
        boolean first = api == Api.V1;
        return switch (word) {
            case "structure" -> first ? List.of(Kind.values()) : List.of();
            case "*" -> first ? List.of() : List.of(Kind.values());
            case "organisationscheme" -> first ? List.of(Kind.AGENCY_SCHEME, Kind.DATA_PROVIDER_SCHEME) : List.of();
            case "actualconstraint" -> first ? List.of(Kind.CONSTRAINT) : List.of();
            case "allowedconstraint" -> first ? List.of(Kind.ALLOWED_CONSTRAINT) : List.of();
            default -> Kind.list(word, api);
        };
    }

    /// Whether the word is one of the standard.
    static boolean isKnown(String word, Api api) {
        return NEVER_KEPT.contains(word) || !kinds(word, api).isEmpty();
    }
}
