package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

class ScoreboardTest {
    private static final List<PlaceId> PLACES =
            List.of(PlaceId.parse("90103@2025-07-01"), PlaceId.parse("90104@2025-07-01"), Province.ROOT);

    private final List<Indicator> indicators = List.of(
            Province.indicator("trade", "trieu-usd", Kind.FLOW, Additivity.ADDITIVE, Direction.UP),
            Province.indicator("accidents", "ho", Kind.FLOW, Additivity.ADDITIVE, Direction.DOWN),
            Province.indicator("communes", "xa", Kind.STOCK, Additivity.ADDITIVE, Direction.UP),
            Province.indicator("growth", "percent", Kind.RATE, Additivity.NONE, Direction.UP),
            Province.derived("per-head", "number", Additivity.RATIO, "ratio(trade, accidents)"));
    private final BoardFixture one = new BoardFixture(Province.catalogue(indicators));

    private AsOf autumn() {
        return AsOf.endOf(LocalDate.of(2025, 10, 15), one.catalogue.pack().zone());
    }

    private Scoreboard scoreboard() {
        return new Scoreboards(one.ledger)
                .of(new Scoreboard.Question(indicators, PLACES, 2025, Optional.empty(), autumn()));
    }

    private Told told(String indicator, String period, PlaceId place, int value) {
        int year = Integer.parseInt(period.substring(0, 4));
        return one.told(indicator, period)
                .at(place.toString())
                .is(Integer.toString(value))
                .knownFrom(year == 2025 ? "2025-10-05" : (year + 1) + "-02-01");
    }

    @Test
    void saysOfEveryPlaceWhatABoardOfThatPlaceWouldSay() {
        for (int seed = 0; seed < 12; seed++) {
            ScoreboardTest fresh = new ScoreboardTest();
            fresh.fill(new Random(seed));
            Scoreboard all = fresh.scoreboard();
            Board board = fresh.one.board(2025, Optional.empty(), fresh.autumn());
            for (Indicator each : fresh.indicators) {
                Row row = board.find(each.code()).orElseThrow();
                boolean judged = row.assessment().target().isPresent()
                        && row.shown().flatMap(Shown::known).isPresent();
                Optional<Assessment> here = all.find(each.code(), Province.ROOT).map(Scoreboard.Score::assessment);
                assertThat(here.isPresent())
                        .as("seed %d, %s", seed, each.code())
                        .isEqualTo(judged);
                here.ifPresent(assessment -> assertThat(assessment).isEqualTo(row.assessment()));
            }
        }
    }

    private void fill(Random random) {
        List<Told> all = new ArrayList<>();
        for (PlaceId place : PLACES) {
            for (String code : List.of("trade", "accidents", "communes", "growth", "per-head")) {
                if (random.nextInt(5) > 0) {
                    all.add(one.target(code, "2025")
                            .at(place.toString())
                            .is(Integer.toString(random.nextInt(120)))
                            .stated(random.nextBoolean() ? "base@2024:" + random.nextInt(90) : "")
                            .knownFrom("2024-12-10"));
                }
                if (random.nextBoolean()) {
                    all.add(one.target(code, code.equals("communes") ? "2025-09" : "2025/P9M")
                            .at(place.toString())
                            .is(Integer.toString(random.nextInt(100)))
                            .knownFrom("2024-12-10"));
                }
            }
            for (int year = 2021; year <= 2025; year++) {
                all.add(told("trade", year + "/P9M", place, 60 + random.nextInt(20)));
                all.add(told("communes", year + "-09", place, 60 + random.nextInt(20)));
                if (random.nextBoolean()) {
                    all.add(told("accidents", year + "-Q1", place, 1 + random.nextInt(40)));
                    all.add(told("accidents", year + "-Q2", place, 1 + random.nextInt(40)));
                }
                if (year < 2025) {
                    all.add(told("trade", Integer.toString(year), place, 100));
                    all.add(told("communes", Integer.toString(year), place, 60 + random.nextInt(20)));
                    all.add(told("accidents", Integer.toString(year), place, 90));
                }
            }
            all.add(told("growth", "2025-H1", place, random.nextInt(10)));
        }
        one.knows(all.toArray(Told[]::new));
    }

    @Test
    void countsAtRiskFirstAndKeepsTheOrderAskedFor() {
        one.knows(
                one.target("trade", "2025")
                        .at(PLACES.get(0).toString())
                        .is("50")
                        .knownFrom("2024-12-10"),
                one.target("trade", "2025")
                        .at(PLACES.get(1).toString())
                        .is("80")
                        .knownFrom("2024-12-10"),
                one.target("trade", "2025/P9M")
                        .at(PLACES.get(1).toString())
                        .is("62")
                        .knownFrom("2024-12-10"),
                told("trade", "2025/P9M", PLACES.get(0), 60),
                told("trade", "2025/P9M", PLACES.get(1), 60),
                told("trade", "2025/P9M", PLACES.get(2), 60));
        Scoreboard scoreboard = scoreboard();
        assertThat(scoreboard.count().keySet()).containsExactly(Status.AT_RISK, Status.ON_PACE);
        assertThat(scoreboard.list())
                .extracting(each -> each.shown().cell().place())
                .containsExactly(PLACES.get(0), PLACES.get(1));
        assertThat(scoreboard.find(Code.parse("trade"), Province.ROOT)).isEmpty();
        assertThat(scoreboard.knownTo()).isEqualTo(LocalDate.of(2025, 10, 15));
    }

    @Test
    void isEmptyWithoutGoalsOrPlaces() {
        assertThat(new Scoreboards(one.ledger)
                        .of(new Scoreboard.Question(List.of(), PLACES, 2025, Optional.empty(), AsOf.LATEST))
                        .list())
                .isEmpty();
    }
}
