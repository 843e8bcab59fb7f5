package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Code;

/// Generated trees over generated days, against the plain reading of the rows.
class GeographyPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 30;
    private static final List<Code> LEVELS = List.of(Inland.PROVINCE, Inland.DISTRICT, Inland.COMMUNE);

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /// Each code is cut into versions that follow one another, some after a gap; a parent is a code of smaller
    /// number whose versions have no gaps.
    private static List<Place> anyPlaces(Random random) {
        List<Place> places = new ArrayList<>();
        int gapless = 1 + random.nextInt(4);
        int codes = gapless + random.nextInt(12);
        for (int code = 0; code < codes; code++) {
            int start = code < gapless ? -1 : random.nextInt(DAYS);
            for (int version = random.nextInt(4); version >= 0; version--) {
                int end = Math.max(start, 0) + 1 + random.nextInt(10);
                boolean last = version == 0;
                String parent = code == 0 ? "" : "c" + random.nextInt(Math.min(code, gapless));
                places.add(Inland.place(
                        "c" + code + "@" + (start < 0 ? "" : day(start)),
                        LEVELS.get(Math.min(2, code / 2)),
                        random.nextInt(6) == 0 ? "" : parent,
                        last && (code < gapless || random.nextBoolean()) ? "" : day(end).toString()));
                start = end + (code < gapless ? 0 : random.nextInt(3));
            }
        }
        return places;
    }

    @Test
    void seesOnEachDayThePlacesThatTheRowsSay() {
        Cases.each(200, random -> {
            List<Place> places = anyPlaces(random);
            Geography geography = Geography.of(places, List.of());
            for (int number = -2; number < DAYS + 40; number += 1 + random.nextInt(3)) {
                LocalDate day = day(number);
                List<Place> alive = places.stream().filter(p -> p.aliveOn(day)).toList();
                assertThat(geography.list(day)).containsExactlyInAnyOrderElementsOf(alive);
                for (Place place : alive) {
                    assertThat(geography.at(place.code(), day)).contains(place);
                    assertRelatives(geography, alive, place, day);
                }
            }
        });
    }

    private static void assertRelatives(Geography geography, List<Place> alive, Place place, LocalDate day) {
        List<Place> ancestors = geography.ancestors(place.id(), day);
        assertThat(ancestors.stream().limit(1).map(Place::code).toList())
                .isEqualTo(place.parentCode().stream().toList());
        assertThat(geography.children(place.id(), day))
                .containsExactlyElementsOf(alive.stream()
                        .filter(child -> child.parentCode().equals(java.util.Optional.of(place.code())))
                        .sorted(Comparator.comparing(Place::code))
                        .toList());
        for (Code level : LEVELS) {
            assertThat(geography.descendants(place.id(), level, day))
                    .containsExactlyElementsOf(geography.list(level, day).stream()
                            .filter(each -> geography.ancestors(each.id(), day).contains(place))
                            .toList());
        }
    }

    @Test
    void holdsAParentBeforeItsDescendantsAndThemTogether() {
        Cases.each(100, random -> {
            Geography geography = Geography.of(anyPlaces(random), List.of());
            LocalDate day = day(random.nextInt(DAYS));
            List<Place> order = geography.list(day);
            for (Place place : order) {
                List<Place> family = order.stream()
                        .filter(each -> each.equals(place)
                                || geography.ancestors(each.id(), day).contains(place))
                        .toList();
                int at = order.indexOf(place);
                assertThat(order.subList(at, at + family.size())).isEqualTo(family);
            }
        });
    }
}
