package vn.cotmoc.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.TargetInForce;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;

/// Finds targets by their own words, their indicator, year, issuer, place and the document that sets them. Made once
/// for
/// a state of the ledger; immutable.
///
/// @param head the revision that it was made at
record GoalFinder(long head, Register<TargetInForce> register) {
    private static final Comparator<TargetInForce> LATEST_FIRST =
            Comparator.comparing(TargetInForce::year).reversed();

    static GoalFinder of(Ledger ledger, long head) {
        return new GoalFinder(
                head,
                Register.of(
                        TargetInForce.list(ledger, places(ledger)).stream().sorted(LATEST_FIRST),
                        each -> names(ledger, each)));
    }

    /// The pack's own place and all that is no unit of the administration, as gates and offices. What is divided among
    /// units has a page of its own, and there may be thousands of them.
    private static Set<PlaceId> places(Ledger ledger) {
        PlaceId root = ledger.catalogue().pack().root();
        Optional<Code> administration =
                ledger.geography().find(root).map(each -> each.kind().hierarchy());
        return Stream.concat(
                        Stream.of(root),
                        ledger.geography().list().stream()
                                .filter(each -> administration
                                        .filter(code -> !code.equals(each.kind().hierarchy()))
                                        .isPresent())
                                .map(Place::id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Ledger ledger, TargetInForce target) {
        Catalogue catalogue = ledger.catalogue();
        Indicator indicator = target.indicator();
        Observation observation = target.statement().observation();
        Stream<String> own = Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        indicator.name().in(language),
                        SearchText.WORDS.in(language, target.year()),
                        Names.agency(catalogue, observation.reporter(), language),
                        Names.place(ledger, observation.cell().place(), language),
                        Names.part(catalogue, observation.cell().breakdown(), language)));
        Stream<String> more = Stream.of(
                        Stream.of(indicator.code().text()),
                        indicator.description().aliases().stream(),
                        observation.remarks().note().stream(),
                        Optional.ofNullable(catalogue
                                        .sources()
                                        .get(observation.citation().source()))
                                .stream()
                                .flatMap(GoalFinder::document))
                .flatMap(each -> each);
        return Stream.concat(own, more);
    }

    private static Stream<String> document(Source source) {
        return Stream.of(source.title(), source.publisher(), source.id().text());
    }

    /// The targets that hold every word; those of the same fit by indicator, the latest year first. A year or a word
    /// such as target alone names none of them better than another.
    List<TargetInForce> find(String asked) {
        return register.list(asked);
    }
}
