package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Code, PlaceId and Breakdown: the names of things in text form.
class CodesTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static Code anyCode(Random random) {
        return Code.parse(IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(part -> IntStream.rangeClosed(0, random.nextInt(6))
                        .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    private static PlaceId anyPlace(Random random) {
        return new PlaceId(
                anyCode(random).text(), random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Cases.day(random)));
    }

    private static Breakdown anyBreakdown(Random random) {
        return new Breakdown(Stream.generate(() -> anyCode(random))
                .limit(random.nextInt(4))
                .distinct()
                .sorted()
                .map(dimension -> new Breakdown.Item(dimension, anyCode(random)))
                .toList());
    }

    @Test
    void printWhatTheyRead() {
        Cases.each(random -> {
            Code code = anyCode(random);
            assertThat(Code.parse(code.toString())).isEqualTo(code);
            PlaceId place = anyPlace(random);
            assertThat(PlaceId.parse(place.toString())).isEqualTo(place);
            Breakdown breakdown = anyBreakdown(random);
            assertThat(Breakdown.parse(breakdown.toString())).isEqualTo(breakdown);
        });
    }

    @Test
    void areOrderedInAccordWithTheirEquality() {
        Cases.each(random -> {
            Code a = anyCode(random);
            Code b = anyCode(random);
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            PlaceId p = anyPlace(random);
            PlaceId q = anyPlace(random);
            assertThat(p.compareTo(q) == 0).isEqualTo(p.equals(q));
            assertThat(Integer.signum(p.compareTo(q))).isEqualTo(-Integer.signum(q.compareTo(p)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "đ", "a.b", "a\n"})
    void refuseACodeOfAnotherForm(String text) {
        assertThat(Code.isCode(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.parse(text))
                .withMessage("\"" + text
                        + "\" is not a code; write lower-case letters a-z, digits and single hyphens, at most 80.");
    }

    @Test
    void limitTheirLength() {
        assertThat(Code.isCode("a".repeat(80))).isTrue();
        assertThat(Code.isCode("a".repeat(81))).isFalse();
        assertThat(new PlaceId("a".repeat(60), Optional.empty()).code()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceId("a".repeat(61), Optional.empty()));
    }

    @Test
    void readAPlaceWithAndWithoutItsFirstDay() {
        assertThat(PlaceId.parse("06040@2024-12-01"))
                .isEqualTo(new PlaceId("06040", Optional.of(LocalDate.of(2024, 12, 1))));
        assertThat(PlaceId.parse("20@")).isEqualTo(new PlaceId("20", Optional.empty()));
        assertThat(PlaceId.parse("VN@").code()).isEqualTo("VN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06040", "06040@2024", "06040@2024-13-01", "06040@2023-02-29", "06040@01/12/2024", "1@2@3"})
    void sayHowAPlaceIdIsWritten(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceId.parse(text))
                .withMessage("\"" + text + "\" is not a place id; write code@date, as 06040@2024-12-01, or code@.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xã", "a b", "a--b", "-a"})
    void sayHowAPlaceCodeIsWritten(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceId.parse(code + "@"))
                .withMessage(
                        "\"" + code + "\" is not a place code; write letters, digits and single hyphens, at most 60.");
    }

    @Test
    void knowTheTotalOfABreakdown() {
        assertThat(Breakdown.parse("_T")).isSameAs(Breakdown.TOTAL);
        assertThat(Breakdown.TOTAL.isTotal()).isTrue();
        assertThat(Breakdown.TOTAL).hasToString("_T");
        assertThat(Breakdown.parse("mode:rail,scope:phase-1").isTotal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scope", "scope:", ":rail", "Scope:a", "scope:a,", "scope:a;mode:b", "a:-b", "a-:b"})
    void sayHowABreakdownIsWritten(String text) {
        String wrong = text.equals("scope:a,") ? "" : text;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.parse(text))
                .withMessage("\"" + wrong + "\" is not a breakdown; write _T or dimension:item, as scope:phase-1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope:a,mode:b", "mode:a,mode:b"})
    void keepTheDimensionsInOrderAndOnce(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.parse(text))
                .withMessage("Dimensions of a breakdown stand once each, in order: [" + text.replace(",", ", ") + "]");
    }

    @Test
    void copyTheItemsOfABreakdown() {
        List<Breakdown.Item> items = new ArrayList<>();
        Breakdown breakdown = new Breakdown(items);
        items.add(new Breakdown.Item(Code.parse("mode"), Code.parse("rail")));
        assertThat(breakdown).isEqualTo(Breakdown.TOTAL);
    }
}
