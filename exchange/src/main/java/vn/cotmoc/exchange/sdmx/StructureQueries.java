package vn.cotmoc.exchange.sdmx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads questions for structures: `{kind}/{agency}/{id}/{version}/{item}`, in the second version below `structure/`.
final class StructureQueries {
    private StructureQueries() {}

    /// @param first the place of the kind in the address
    static StructureQuery read(Address address, Api api, int first) {
        Names names = new Names(api);
        String word = address.part(first, api == Api.V1 ? "" : "*");
        if (!References.isKnown(word, api)) {
            throw Refusal.badAddress(word, "a kind of structure, as dataflow, datastructure or codelist");
        }
        List<Kind> kinds = References.kinds(word, api);
        Set<String> items = names.items(address.part(first + 4, names.all()));
        boolean tooLong = address.size() > first + 5;
        if (tooLong || !items.isEmpty() && kinds.stream().noneMatch(Kind::hasItems)) {
            throw Refusal.badAddress(
                    address.part(tooLong ? first + 5 : first + 4, ""), "an item after a scheme of items alone");
        }
        return new StructureQuery(
                kinds,
                names.agencies(address.part(first + 1, names.all())),
                names.ids(address.part(first + 2, names.all())),
                names.version(address.part(first + 3, names.latest())),
                items,
                around(address, api));
    }

    private static StructureQuery.Around around(Address address, Api api) {
        return new StructureQuery.Around(
                References.parse(address.find("references").orElse("none"), api), detail(address, api));
    }

    private static StructureQuery.Detail detail(Address address, Api api) {
        String word = address.find("detail").orElse("full");
        return Arrays.stream(StructureQuery.Detail.values())
                .filter(each -> api == Api.V2 || each != StructureQuery.Detail.RAW)
                .filter(each -> lower(each).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.badParameter(
                        "detail",
                        word,
                        Arrays.stream(StructureQuery.Detail.values())
                                .filter(each -> api == Api.V2 || each != StructureQuery.Detail.RAW)
                                .map(StructureQueries::lower)
                                .collect(Collectors.joining(", "))));
    }

    private static String lower(StructureQuery.Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT);
    }
}
