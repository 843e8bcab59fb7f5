package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Evaluation evaluation = evaluation();

        assertThat(evaluation.values().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.units().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.comparisons().f1())
                .as(evaluation.errors().toString())
                .isGreaterThanOrEqualTo(0.97);
        assertThat(evaluation.values().found()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void readsKindsTimesAndFirmnessOfTheMarkedDocuments() {
        Evaluation evaluation = evaluation();
        Map<String, Double> details =
                evaluation.details().stream().collect(Collectors.toMap(Score::name, Score::precision));

        assertThat(details.get("kind")).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(details.get("status")).isGreaterThanOrEqualTo(0.97);
        assertThat(details.get("hedge")).isGreaterThanOrEqualTo(0.98);
        assertThat(details.get("mention")).isGreaterThanOrEqualTo(0.97);
        assertThat(details.get("period")).isGreaterThanOrEqualTo(0.93);
        assertThat(details.get("upper end and whole")).isEqualTo(1);
    }

    @Test
    void readsEveryClaimOfALongTalkAndTakesNoneOfItsManyOtherNumbersForOne() {
        Marked talk = Gold.document("chairman");
        Evaluation evaluation = new Evaluation();
        evaluation.add(talk, READER.read(talk.text()));

        assertThat(evaluation.values().found()).isGreaterThanOrEqualTo(20);
        assertThat(evaluation.values().wrong()).isZero();
        assertThat(evaluation.values().missed()).isZero();
    }

    @Test
    void keepsBothPlansOfAnEnterpriseCountThatGrewBySomethingPercentOfATarget() {
        Claim claim = READER.read(Gold.text("chairman")).stream()
                .filter(each -> each.amount().whole().compareTo(new BigDecimal(1350)) == 0)
                .findFirst()
                .orElseThrow();

        assertThat(claim.links().ambiguous().stream()
                        .flatMap(each -> each.satellites().stream())
                        .map(each -> each.kind() + " " + each.value().toPlainString()))
                .containsExactlyInAnyOrder("VS_PLAN 200", "VS_PLAN 300");
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

    @ParameterizedTest
    @MethodSource("documents")
    void marksOnlyWhatStandsInTheTextInItsOrder(String document) {
        Marked marked = Gold.document(document);
        int at = 0;
        for (Evaluation.Mark mark : marked.marks()) {
            String mention = mark.setting().mention().orElse("");
            int found = marked.text().indexOf(mention, at);
            assertThat(found).as(mention).isGreaterThanOrEqualTo(0);
            at = found;
        }
    }
}
