package vn.cotmoc.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Evaluation;

class GeneratedTest {
    private static final Path PACK = Path.of("../packs/langson");
    private static final ClaimReader READER = ClaimReader.create().withDate(LocalDate.of(2026, 12, 20));

    @Test
    void thereAreAHundredAndFiftyTemplatesOfWhichAPartWasHeldOut() {
        int open = Generated.of(PACK, Generated.OPEN).templates();
        int held = Generated.of(PACK, Generated.HELD).templates();

        assertThat(open + held).isGreaterThanOrEqualTo(150);
        assertThat(held * 4).isGreaterThanOrEqualTo(open);
    }

    @Test
    void readsSentencesThatAreMadeOfFiguresOfThePack() {
        Tally tally = Generated.of(PACK, Generated.OPEN).read(3, 31);
        Evaluation evaluation = tally.evaluation();

        assertThat(evaluation.values().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.units().f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.comparisons().f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(tally.falsePerThousand()).isLessThanOrEqualTo(5);
    }

    @Test
    void readsTheSameFromTextsThatAreWrittenOtherwise() {
        List<String> sentences = Generated.of(PACK, Generated.OPEN).sentences(2, 37);
        Variants.all().forEach((what, variant) -> {
            List<String> wrong = new ArrayList<>();
            Variants.same(READER, sentences, variant, wrong);
            // A count in one word is not read, since ba, hai and mười are too often something else.
            wrong.removeIf(text -> text.contains("mười xã") || text.contains("mười dự án") || text.contains("mười hộ"));
            assertThat(wrong).as(what).isEmpty();
        });
    }

    @Test
    void followsAChangedDigitUnitOrDirectionAndNothingElse() {
        Mutations mutations = new Mutations(READER);
        Generated.of(PACK, Generated.OPEN).sentences(2, 41).forEach(mutations::run);

        assertThat(mutations.wrong()).isEmpty();
        assertThat(mutations.shares()).hasSize(3);
        assertThat(mutations.shares().values().stream().mapToInt(Share::all).sum())
                .isGreaterThanOrEqualTo(200);
    }

    @Test
    void spellsNumbersAsTheyAreSaid() {
        assertThat(Stream.of(10, 15, 21, 55, 100, 105, 121, 999).map(Variants::words))
                .containsExactly(
                        "mười",
                        "mười lăm",
                        "hai mươi mốt",
                        "năm mươi lăm",
                        "một trăm",
                        "một trăm linh năm",
                        "một trăm hai mươi mốt",
                        "chín trăm chín mươi chín");
    }

    @Test
    void countsAPartAsAFractionOfItsWhole() {
        assertThat(Share.NONE.with(true).with(false).value()).isEqualTo(0.5);
        assertThat(Share.NONE.value()).isEqualTo(1);
    }
}
