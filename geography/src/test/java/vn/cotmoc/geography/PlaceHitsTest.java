package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;
import vn.cotmoc.model.WordIndex;

/// The places that a search lists, against a search that reads every name.
class PlaceHitsTest {
    private static final int PLACES = 3_000;
    private static final int SEED = 20_261_125;
    private static final List<String> TYPES = List.of("Xã", "Phường", "Thị trấn");
    private static final List<String> SYLLABLES = List.of(
            "Tân", "Tấn", "Thành", "Thanh", "Hòa", "Hoà", "Hoa", "Phú", "Phường", "An", "Ân", "Lan", "Ea H’leo");
    private static final List<String> LEVELS = List.of("commune", "district", "gate");
    private static final List<PlaceSearch.Found> ALL = places();
    private static final PlaceSearch SEARCH = PlaceSearch.of(
            Geography.of(ALL.stream().map(PlaceSearch.Found::place).toList(), List.of()));

    private static List<PlaceSearch.Found> places() {
        Random random = new Random(SEED);
        List<PlaceSearch.Found> all = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            String name = type + " " + one(random) + " " + one(random);
            String english = random.nextInt(9) > 0 ? name : "Tan";
            Place place = new Place(
                    new PlaceId(Integer.toString(10_000 + i), Optional.empty()),
                    new LocalText(name, english),
                    new Place.Kind(Code.parse(LEVELS.get(i % 97 == 0 ? 2 : i % 2)), type, Code.parse("admin")),
                    Optional.empty(),
                    Validity.ALWAYS,
                    Optional.empty());
            all.add(new PlaceSearch.Found(place, place.name(), type, Validity.ALWAYS));
        }
        return all;
    }

    private static String one(Random random) {
        return SYLLABLES.get(random.nextInt(SYLLABLES.size()));
    }

    /// The folded words are those of the question where it shortens no type.
    private static List<PlaceSearch.Found> plainly(String asked) {
        String folded = Spelling.folded(asked);
        String normal = Spelling.normal(asked);
        boolean toned = !folded.equals(normal);
        return ALL.stream()
                .filter(each -> WordIndex.split(folded).stream()
                        .allMatch(word -> texts(each)
                                .flatMap(text -> WordIndex.split(text).stream())
                                .anyMatch(other -> other.startsWith(word))))
                .sorted(Comparator.comparing((PlaceSearch.Found each) ->
                                toned && !Spelling.normal(each.name().vi()).contains(normal))
                        .thenComparing(each -> fit(each, folded))
                        .thenComparing(each -> each.name().vi(), Spelling.ORDER)
                        .thenComparing(each -> each.place().id()))
                .toList();
    }

    private static Stream<String> texts(PlaceSearch.Found each) {
        return Stream.of(
                Spelling.folded(each.name().vi()),
                Spelling.folded(each.name().en()),
                each.place().code());
    }

    private static int fit(PlaceSearch.Found each, String folded) {
        String name = Spelling.folded(each.name().vi());
        String bare = name.substring(Spelling.folded(each.type()).length() + 1);
        Set<String> same = Set.of(
                name + "|",
                bare + "|.",
                Spelling.folded(each.name().en()) + "|..",
                each.place().code() + "|...");
        boolean named = same.stream().anyMatch(text -> text.startsWith(folded + "|"));
        return named ? 0 : name.startsWith(folded) || bare.startsWith(folded) ? 1 : 2;
    }

    private static String question(Random random) {
        String name = ALL.get(random.nextInt(PLACES)).name().vi();
        String part = name.substring(random.nextInt(2) * (name.indexOf(' ') + 1));
        String begun = part.substring(0, 1 + random.nextInt(part.length()));
        String asked = random.nextInt(3) > 0 ? begun : one(random) + " " + begun;
        return switch (random.nextInt(4)) {
            case 0 -> Spelling.folded(asked);
            case 1 -> Integer.toString(10_000 + random.nextInt(PLACES)).substring(0, 2 + random.nextInt(4));
            case 2 -> "tan";
            default -> asked;
        };
    }

    @Test
    void listsWhatASearchThatReadsEveryNameListsInTheSameOrder() {
        Random random = new Random(SEED);
        for (int i = 0; i < 150; i++) {
            String asked = question(random);
            List<PlaceSearch.Found> expected = plainly(asked);
            PlaceHits hits = SEARCH.holding(asked);
            assertThat(hits.list()).as(asked).isEqualTo(expected);
            assertThat(hits.size()).as(asked).isEqualTo(expected.size());
            assertThat(hits.list(7))
                    .as(asked)
                    .isEqualTo(expected.stream().limit(7).toList());
        }
    }

    @Test
    void countsTheLevelsInTheOrderOfTheirFirst() {
        PlaceHits hits = SEARCH.holding("Tân");
        Map<Code, Integer> counts = new LinkedHashMap<>();
        hits.list().forEach(each -> counts.merge(each.place().level(), 1, Integer::sum));
        assertThat(counts).hasSize(LEVELS.size());
        assertThat(List.copyOf(hits.levels().entrySet())).isEqualTo(List.copyOf(counts.entrySet()));
    }

    @Test
    void narrowsToALevelAndLeavesOutWhatIsNamed() {
        PlaceHits hits = SEARCH.holding("tân");
        Code gate = Code.parse("gate");
        assertThat(hits.of(gate).list())
                .isNotEmpty()
                .isEqualTo(hits.list().stream()
                        .filter(each -> each.place().level().equals(gate))
                        .toList());
        assertThat(hits.of(Code.parse("province")).isEmpty()).isTrue();
        List<PlaceSearch.Found> first = hits.list(40);
        assertThat(hits.without(first).list()).isEqualTo(hits.list().subList(40, hits.size()));
    }
}
