package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Set;

/// A question for structures: which kinds, from which agencies and with which ids (empty asks for all), whether in the
/// version that there is, which items (empty asks for all), and what comes with them.
record StructureQuery(
        List<Kind> kinds, Set<String> agencies, Set<String> ids, boolean version, Set<String> items, Around around) {

    /// What comes with those that match, and how much of all of them.
    record Around(References references, Detail detail) {}

    /// SDMX REST 1.5, structural queries, parameter `detail`.
    enum Detail {
        FULL,
        ALLSTUBS,
        REFERENCESTUBS,
        ALLCOMPLETESTUBS,
        REFERENCECOMPLETESTUBS,
        REFERENCEPARTIAL,
        /// Codelists before those that they extend are put into them; none extends another, so all is as it is.
        RAW;

        Shown.Fullness ofMatching() {
            return switch (this) {
                case ALLSTUBS -> Shown.Fullness.STUB;
                case ALLCOMPLETESTUBS -> Shown.Fullness.COMPLETE_STUB;
                case FULL, REFERENCESTUBS, REFERENCECOMPLETESTUBS, REFERENCEPARTIAL, RAW -> Shown.Fullness.FULL;
            };
        }

        Shown.Fullness ofReferenced() {
            return switch (this) {
                case ALLSTUBS, REFERENCESTUBS -> Shown.Fullness.STUB;
                case ALLCOMPLETESTUBS, REFERENCECOMPLETESTUBS -> Shown.Fullness.COMPLETE_STUB;
                case FULL, REFERENCEPARTIAL, RAW -> Shown.Fullness.FULL;
            };
        }
    }

    StructureQuery {
        kinds = List.copyOf(kinds);
        agencies = Set.copyOf(agencies);
        ids = Set.copyOf(ids);
        items = Set.copyOf(items);
    }

    boolean matches(Ref ref) {
        return version
                && kinds.contains(ref.kind())
                && (agencies.isEmpty() || agencies.contains(ref.agency()))
                && (ids.isEmpty() || ids.contains(ref.id()));
    }
}
