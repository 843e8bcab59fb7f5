package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldTest {
    private static final ClaimReader READER = ClaimReader.create().withDate(LocalDate.of(2031, 12, 28));

    static List<String> documents() {
        return Gold.DOCUMENTS;
    }

    private static Evaluation evaluation() {
        Evaluation evaluation = new Evaluation();
        for (String document : Gold.DOCUMENTS) {
            Marked marked = Gold.document(document);
            evaluation.add(marked, READER.read(marked.text()));
        }
        return evaluation;
    }

    @Test
    void readsValuesUnitsAndComparisonsOfTheMarkedDocuments() {
        Evaluation fresh = new Evaluation();
        for (String document : Gold.DOCUMENTS.subList(7, 14)) {
            Marked marked = Gold.document(document);
            fresh.add(marked, READER.read(marked.text()));
        }
        System.out.println("FRESH");
        fresh.scores().forEach(System.out::println);
        fresh.details().forEach(System.out::println);
        Evaluation evaluation = evaluation();
        System.out.println(String.join("\n", evaluation.errors()));
        evaluation.scores().forEach(System.out::println);
        evaluation.details().forEach(System.out::println);
        assertThat(evaluation.values().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesPlacesThatCutTheMentionOutOfTheText(String document) {
        String text = Gold.text(document);
        for (Claim claim : READER.read(text)) {
            assertThat(text.substring(claim.mention().start(), claim.mention().end()))
                    .isEqualTo(claim.mention().text());
            assertThat(text).contains(claim.mention().sentence());
        }
    }
}
