package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Told;

class AllocationTest {
    private final BoardFixture one = new BoardFixture();

    private Told part(String place, String value, String from) {
        return one.target("trade", "2025").at(place).is(value).by("press").stated("part_of@council:" + from);
    }

    private Allocation only() {
        List<Allocation> all = new Allocations(one.ledger).list(2025, AsOf.LATEST);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"30, OPEN, 10", "40, COMPLETE, 0", "45, OVER, -5"})
    void leavesWhatThePartsDoNotTake(String second, Allocation.State state, String remaining) {
        one.knows(
                one.target("trade", "2025").is("100"),
                part("90103@2025-07-01", "60", "100"),
                part("90104@2025-07-01", second, "100"));
        Allocation allocation = only();
        assertThat(allocation.state()).isEqualTo(state);
        assertThat(allocation.remaining().value()).isEqualByComparingTo(remaining);
        assertThat(allocation.outdated()).isEmpty();
    }

    @Test
    void saysTheSumInASentenceAndThatPartsAreOfAnotherTarget() {
        one.knows(
                one.target("trade", "2025").is("100"),
                part("90103@2025-07-01", "60", "90"),
                part("90104@2025-07-01", "30", "100"));
        assertThat(only().explanation().sentence().vi().replace('\u00a0', ' '))
                .isEqualTo(
                        "Chỉ tiêu 100 triệu USD (HĐND tỉnh) đã giao cho 2 nơi, cộng 90 triệu USD; còn lại 10 triệu USD "
                                + "chưa giao; 1 phần được chia từ một chỉ tiêu khác với chỉ tiêu đang có hiệu lực.");
        assertThat(only().outdated()).hasSize(1);
    }

    @Test
    void dividesAmongAgenciesByBreakdownAndLeavesTargetsAloneThatNameNoWhole() {
        one.knows(
                one.target("trade", "2025").is("100"),
                one.target("trade", "2025").part("agency:customs").is("70").stated("part_of@council:100"),
                one.target("trade", "2025").at("90103@2025-07-01").is("5"));
        assertThat(only().parts()).hasSize(1);
        assertThat(only().allocated().value()).isEqualByComparingTo("70");
    }

    @Test
    void belongsToTheNearestPlaceAboveThatHasTheTarget() {
        one.knows(
                one.target("trade", "2024").is("100"),
                one.target("trade", "2024").at("901@").is("60").stated("part_of@council:100"),
                one.target("trade", "2024").at("90101@").is("25").stated("part_of@council:60"));
        assertThat(new Allocations(one.ledger).list(2024, AsOf.LATEST))
                .extracting(each ->
                        each.whole().figure().value() + " " + each.remaining().value())
                .containsExactlyInAnyOrder("100 40", "60 35");
    }

    @Test
    void ranksPlacesWithTiesAndNamesThoseWithoutAValue() {
        Indicator trade = one.ledger.indicator(Code.parse("trade"));
        List<PlaceId> places = List.of(
                PlaceId.parse("90101@"),
                PlaceId.parse("90102@"),
                PlaceId.parse("90103@"),
                PlaceId.parse("90104@"),
                PlaceId.parse("90105@"),
                PlaceId.parse("90106@"));
        String[] values = {"5", "9", "9", "1"};
        for (int i = 0; i < values.length; i++) {
            one.knows(one.told("trade", "2024").at(places.get(i).toString()).is(values[i]));
        }
        one.knows(one.told("trade", "2024").at("90105@").isAbsent(Absence.CONFIDENTIAL));
        PlaceRanking ranking = new PlaceRanking(
                one.ledger.headlines(new Query(
                        Set.of(trade.code()),
                        Set.copyOf(places),
                        When.oneOf(Period.year(2024)),
                        Measure.ACTUAL,
                        Optional.of(Breakdown.TOTAL),
                        AsOf.LATEST)),
                trade,
                places);
        assertThat(List.of(ranking.rank(0), ranking.rank(1), ranking.rank(2), ranking.rank(3)))
                .containsExactly(1, 1, 3, 4);
        assertThat(ranking.size()).isEqualTo(4);
        assertThat(ranking.isLowFirst()).isFalse();
        assertThat(ranking.gaps())
                .containsExactly(
                        new PlaceRanking.Gap(places.get(4), Absence.CONFIDENTIAL),
                        new PlaceRanking.Gap(places.get(5), Absence.NOT_REPORTED));
    }
}
