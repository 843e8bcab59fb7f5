package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

/// Every sentence of long-term goals, divided targets and composite indices, in a file that a person can read.
class GoalSentencesTest {
    private static final String GOLDEN = "goal-sentences.txt";

    private final StringBuilder text = new StringBuilder();

    private void say(String name, Explanation explanation) {
        text.append("## ").append(name).append('\n');
        text.append(explanation.sentence().vi().replace('\u00a0', ' ')).append('\n');
        text.append(explanation.sentence().en().replace('\u00a0', ' ')).append("\n\n");
    }

    private void goal(String name, String indicator, String terms, String last) {
        BoardFixture one = new BoardFixture();
        String[] parts = terms.split(" ", 3);
        Told target = one.target(indicator, parts[0]).is(parts[1]);
        one.knows(parts.length == 2 ? target : target.stated("base@" + parts[2]));
        if (!last.isEmpty()) {
            one.knows(one.told(indicator, "2025").is(last));
        }
        say(name, new Horizons(one.ledger).list(2025, AsOf.LATEST).getFirst().explanation());
    }

    private void goals() {
        goal("an amount on its way", "trade", "2030 200 2020:100", "150");
        goal("an amount a little behind", "trade", "2030 200 2020:100", "137");
        goal("an amount far behind", "trade", "2030 200 2020:100", "110");
        goal("a rate that is to fall", "poverty", "2030 2 2020:20", "11.5");
        goal("a rank", "pci-rank", "2030 10 2020:40", "25");
        goal("from below zero", "trade", "2030 90 2020:-10", "30");
        goal("no base is stated", "trade", "2030 200", "137");
        goal("the goal is met already", "trade", "2030 100 2020:50", "137");
        goal("no figure is known", "trade", "2030 100 2020:50", "");
        goal("one year is left", "trade", "2026 200 2020:100", "170");
        goal("nothing says which way is good", "services-share", "2030 40 2020:30", "35");
        BoardFixture one = new BoardFixture();
        one.knows(
                one.target("trade", "2030").is(Bound.Hedge.ABOUT, "200").stated("base@2020:100"),
                one.told("trade", "2025").is(Bound.Hedge.MORE_THAN, "120"));
        say(
                "about a number",
                new Horizons(one.ledger).list(2025, AsOf.LATEST).getFirst().explanation());
    }

    private void divided(String name, String second, String from) {
        BoardFixture one = new BoardFixture();
        Told target = one.target("trade", "2025");
        one.knows(
                target.is("100"),
                target.at("90103@2025-07-01").is("60").stated("part_of@council:100"),
                target.at("90104@2025-07-01").is(second).stated("part_of@council:" + from));
        say(name, new Allocations(one.ledger).list(2025, AsOf.LATEST).getFirst().explanation());
    }

    private void index(String name, Composite.Mean mean, Composite.Gaps gaps, String late) {
        Indicator services = Province.indicator("services", "percent", Kind.RATE, Additivity.RATIO, Direction.UP);
        Indicator delays = Province.indicator("delays", "percent", Kind.RATE, Additivity.RATIO, Direction.DOWN);
        Composite rule =
                new Composite(mean, gaps, List.of(part("services", "3", "0", "100"), part("delays", "1", "20", "0")));
        BoardFixture one =
                new BoardFixture(Province.catalogue(List.of(services, delays, Province.composite("index", rule))));
        PlaceId place = PlaceId.parse("90103@2025-07-01");
        one.knows(one.told("services", "2025").at(place.toString()).is("80"));
        if (!late.isEmpty()) {
            one.knows(one.told("delays", "2025").at(place.toString()).is(late));
        }
        Indicator index = one.ledger.indicator(Code.parse("index"));
        say(
                name,
                new Composites(one.ledger)
                        .list(index, Period.year(2025), List.of(place), AsOf.LATEST)
                        .getFirst()
                        .explanation());
    }

    private static Composite.Part part(String code, String weight, String worst, String best) {
        return new Composite.Part(
                Code.parse(code),
                new BigDecimal(weight),
                new Composite.Scale.Bounds(new BigDecimal(worst), new BigDecimal(best)));
    }

    @Test
    void saysEveryCaseAsTheGoldenFileHasIt() throws IOException {
        goals();
        divided("something is left", "30", "100");
        divided("nothing is left", "40", "100");
        divided("more than there is", "45", "100");
        divided("a part of another value", "30", "90");
        index("an arithmetic mean", Composite.Mean.ARITHMETIC, Composite.Gaps.NONE, "10");
        index("a geometric mean", Composite.Mean.GEOMETRIC, Composite.Gaps.NONE, "10");
        index("a part is missing", Composite.Mean.ARITHMETIC, Composite.Gaps.NONE, "");
        index("a part is missing and the others count more", Composite.Mean.ARITHMETIC, Composite.Gaps.REWEIGHT, "");
        Path made = Path.of("target", GOLDEN);
        Files.writeString(made, text);
        try (var in = GoalSentencesTest.class.getResourceAsStream(GOLDEN)) {
            String golden = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.toString()).as("compare with %s", made).isEqualTo(golden);
        }
    }
}
