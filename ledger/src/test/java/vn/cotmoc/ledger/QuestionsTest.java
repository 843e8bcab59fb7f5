package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;
import vn.cotmoc.testkit.Province;

class QuestionsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "latest, latest",
        "r17, r17",
        "r0, r0",
        "2025-01-01T00:00:00Z, 2025-01-01T00:00:00Z",
        "2024-12-31, 2024-12-31T16:59:59.999999Z"
    })
    void readsAStateOfKnowledge(String text, String canonical) {
        AsOf asOf = AsOf.parse(text, ZONE);
        assertThat(asOf).hasToString(canonical);
        assertThat(AsOf.parse(asOf.toString(), ZONE)).isEqualTo(asOf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "r", "r-1", "rx", "31/12/2024", "2024", "2024-13-01", "2025-01-01T00:00"})
    void refusesAnotherStateOfKnowledge(String text) {
        assertThatThrownBy(() -> AsOf.parse(text, ZONE))
                .hasMessage("\"" + text
                        + "\" is no state of knowledge; write 2024-12-31, 2025-01-01T00:00:00Z, r17 or latest.");
    }

    @Test
    void endsADayAMicrosecondBeforeTheNextInItsZone() {
        assertThat(AsOf.endOf(LocalDate.of(2024, 12, 31), ZONE))
                .isEqualTo(new AsOf.KnownAt(Instant.parse("2024-12-31T16:59:59.999999Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"f1", "f123", "trade~90@~2024~_T", "trade~06040@2024-12-01~2025_2025-11-15~mode:rail,scope:a"})
    void readsAndWritesFigureIds(String text) {
        assertThat(FigureId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "f0", "f", "f01", "123", "trade", "trade~90@~2024", "trade~90~2024~_T", "trade~90@~x~_T"})
    void refusesOtherFigureIds(String text) {
        assertThatThrownBy(() -> FigureId.parse(text))
                .hasMessage("\"" + text + "\" is not a figure id; write f123 or indicator~place~period~breakdown.");
    }

    @Test
    void namesTheCellOfAComputedFigure() {
        FigureId.Computed id = (FigureId.Computed) FigureId.parse("trade-balance~20@~2024_P9M~_T");
        assertThat(id.cell())
                .isEqualTo(Cell.actual(Code.parse("trade-balance"), PlaceId.parse("20@"), Period.parse("2024/P9M")));
        assertThatThrownBy(() -> new FigureId.Recorded(0)).hasMessage("A recorded figure is numbered from 1, found 0.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, true",
        "2024, 2024-Q1, true",
        "2024, 2023, false",
        "2023..2024, 2024-05, true",
        "2023..2024, 2023/2024, true",
        "2023..2024, 2022/2024, false"
    })
    void holdsThePeriodsInside(String when, String period, boolean holds) {
        assertThat(When.parse(when).holds(Period.parse(period))).isEqualTo(holds);
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> When.parse("2024..2022"))
                .hasMessage("\"2024..2022\" ends before it starts; write the earlier period first.");
        assertThat(When.oneOf(Period.year(2024)).holds(Period.month(2024, 1))).isFalse();
        assertThat(When.ALWAYS.holds(Period.year(1900))).isTrue();
    }

    @Test
    void changesOnePartOfAQuestionAtATime() {
        Query query = Query.of(Code.parse("a"))
                .withIndicators(Set.of(Code.parse("b")))
                .withPlaces(Set.of(Province.ROOT))
                .withWhen(When.oneOf(Period.year(2024)))
                .withMeasure(Measure.TARGET)
                .withBreakdown(Breakdown.parse("scope:x"))
                .withAsOf(new AsOf.Revision(3));
        assertThat(query)
                .isEqualTo(new Query(
                        Set.of(Code.parse("b")),
                        Set.of(Province.ROOT),
                        When.oneOf(Period.year(2024)),
                        Measure.TARGET,
                        Optional.of(Breakdown.parse("scope:x")),
                        new AsOf.Revision(3)));
        assertThat(query.withAllBreakdowns().breakdown()).isEmpty();
    }

    @Test
    void findsWordsInTheCatalogueOrSaysWhereTheyAre() {
        Catalogue catalogue = Province.catalogue();
        assertThat(catalogue.indicator(Code.parse("trade")).code()).hasToString("trade");
        assertThatThrownBy(() -> catalogue.indicator(Code.parse("nothing")))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("CM-3001"))
                .hasMessage("No indicator \"nothing\"; the page /data lists the indicators there are.");
        assertThat(catalogue.findTree(Code.parse("official")).orElseThrow().allIndicators())
                .contains(Code.parse("trade"));
        assertThat(catalogue.findTree(Code.parse("other"))).isEmpty();
        Source more = new Source(Code.parse("more"), "More", "P", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(catalogue.withSource(more).sources())
                .containsKey(more.id())
                .hasSize(catalogue.sources().size() + 1);
    }

    @Test
    void listsTheIndicatorsOfATreeInOrder() {
        LocalText name = new LocalText("a", "a");
        Group inner = new Group(Code.parse("inner"), name, List.of(Code.parse("c")), List.of());
        Group outer = new Group(Code.parse("outer"), name, List.of(Code.parse("a"), Code.parse("b")), List.of(inner));
        assertThat(outer.allIndicators().map(Code::text)).containsExactly("a", "b", "c");
    }

    @Test
    void refusesAContentHashThatIsNone() {
        assertThatThrownBy(() -> new Batch("a", "xyz", Batch.Entries.of(List.of()), List.of()))
                .hasMessage("\"xyz\" is not a SHA-256 in lower-case hexadecimal.");
        assertThatThrownBy(() -> new AsOf.Revision(-1)).hasMessage("A revision is 0 or above, found -1.");
    }
}
