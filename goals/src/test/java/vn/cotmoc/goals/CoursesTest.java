package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.goals.Course.Order;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Province;

class CoursesTest {
    private final BoardFixture one = new BoardFixture();

    private static Replies.Question about(String indicator) {
        return new Replies.Question(Code.parse(indicator), Province.ROOT, Optional.empty(), false, Optional.empty());
    }

    private Course years(String indicator, Optional<Integer> first, Optional<Integer> last, Optional<Order> order) {
        return new Courses(one.ledger)
                .every(
                        Code.parse(indicator),
                        Province.ROOT,
                        new Courses.Stretch(first, last, Optional.empty(), false),
                        order,
                        AsOf.LATEST);
    }

    private Course listed(String indicator, String... periods) {
        return new Courses(one.ledger)
                .listed(
                        about(indicator),
                        Stream.of(periods).map(Period::parse).toList(),
                        Optional.empty(),
                        AsOf.LATEST);
    }

    private static List<String> told(Course course) {
        return course.steps().stream().map(CoursesTest::told).toList();
    }

    private static String told(Course.Step step) {
        return step.shown().period() + " " + step.shown().id()
                + step.change()
                        .map(change -> " " + change.explanation().sentence().vi())
                        .orElse("");
    }

    @Test
    void tellsEachYearWithItsChangeAndNamesTheYearsWithout() {
        one.knows(
                one.told("trade", "2021").is("50"),
                one.told("trade", "2023").is("100"),
                one.told("trade", "2024").is("120"));

        Course course = years("trade", Optional.of(2020), Optional.of(2024), Optional.empty());

        assertThat(told(course))
                .containsExactly(
                        "2021 f1",
                        "2023 f2 So với 2021: 100 ÷ 50 − 1 = +100%.",
                        "2024 f3 So với 2023: 120 ÷ 100 − 1 = +20%.");
        assertThat(course.without().periods()).map(Object::toString).containsExactly("2020", "2022");
        assertThat(course.overall().orElseThrow().sentence().vi())
                .startsWith("So với 2021: ")
                .endsWith("= +140%.");
    }

    @Test
    void holdsNoPartOfAYearAgainstAWholeOne() {
        one.knows(
                one.told("trade", "2023").is("100"),
                one.told("trade", "2024/P9M").is("990"));

        Course course = years("trade", Optional.empty(), Optional.empty(), Optional.of(Order.HIGHEST));

        assertThat(told(course)).containsExactly("2023 f1", "2024/P9M f2");
        assertThat(course.tops()).map(CoursesTest::told).containsExactly("2023 f1");
    }

    @Test
    void tellsEveryTimeThatIsEquallyHigh() {
        one.knows(
                one.told("trade", "2022").is("100"),
                one.told("trade", "2023").is("90"),
                one.told("trade", "2024").is("100"));

        Course course = years("trade", Optional.empty(), Optional.empty(), Optional.of(Order.HIGHEST));

        assertThat(course.tops()).map(step -> step.shown().period().toString()).containsExactly("2022", "2024");
        assertThat(course.ranked()).isEqualTo(3);
    }

    @Test
    void setsFirstHalvesBesideEachOtherButNoHalfBesideAYear() {
        one.knows(
                one.told("trade", "2023-H1").is("40"),
                one.told("trade", "2024-H1").is("50"),
                one.told("trade", "2024").is("120"));

        assertThat(told(listed("trade", "2023-H1", "2024-H1")).getLast()).contains("= +25%");
        assertThat(told(listed("trade", "2024-H1", "2024"))).containsExactly("2024-H1 f2", "2024 f3");
    }

    @Test
    void tellsPercentagesApartInPointsAndNeverAveragesThem() {
        one.knows(
                one.told("poverty", "2023").is("9"), one.told("poverty", "2024").is("7.5"));

        assertThat(told(listed("poverty", "2023", "2024")).getLast()).contains("= −1,5\u00a0điểm %.");
    }

    @Test
    void namesThePeriodsOfAListWithoutAFigureAndTakesNoOtherForThem() {
        one.knows(one.told("trade", "2023").is("100"));

        Course course = listed("trade", "2023", "2025");

        assertThat(told(course)).containsExactly("2023 f1");
        assertThat(course.without().periods()).map(Object::toString).containsExactly("2025");
    }

    @Test
    void tellsHowFarTwoPlacesAreApart() {
        one.knows(
                one.told("trade", "2024").at("90101@").is("120"),
                one.told("trade", "2024").at("90102@").is("90"));

        Course course = new Courses(one.ledger)
                .places(
                        about("trade"),
                        List.of(PlaceId.parse("90101@"), PlaceId.parse("90102@")),
                        Optional.empty(),
                        AsOf.LATEST);

        assertThat(course.overall().orElseThrow().sentence().vi())
                .isEqualTo("Chênh nhau: 120 − 90 = 30\u00a0triệu USD.");
    }

    @Test
    void findsTheHighestPlaceOfALevelAndCountsThoseWithout() {
        one.knows(
                one.told("trade", "2024").at("90101@").is("120"),
                one.told("trade", "2024").at("90102@").is("90"),
                one.told("trade", "2024").is("999"));

        Course course = new Courses(one.ledger)
                .level(about("trade"), Code.parse("commune"), Order.HIGHEST, AsOf.LATEST)
                .orElseThrow();

        assertThat(course.tops()).map(step -> step.place().toString()).containsExactly("90101@");
        assertThat(course.ranked()).isEqualTo(2);
        assertThat(course.without().places()).isEqualTo(4);
    }
}
