package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldTest {
    private static final ClaimReader READER = ClaimReader.create().withDate(LocalDate.of(2031, 12, 28));

    static List<String> documents() {
        return Gold.DOCUMENTS;
    }

    @Test
    void readsValuesUnitsAndComparisonsOfTheMarkedDocuments() {
        Evaluation evaluation = new Evaluation();
        for (String document : Gold.DOCUMENTS) {
            List<Evaluation.Mark> marks =
                    Gold.rows(document).stream().map(Gold.Row::mark).toList();
            evaluation.add(document, READER.read(Gold.text(document)), marks);
        }

        assertThat(evaluation.values().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(evaluation.units().f1()).as(evaluation.errors().toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(evaluation.comparisons().f1())
                .as(evaluation.errors().toString())
                .isGreaterThanOrEqualTo(0.95);
        assertThat(evaluation.values().found()).isGreaterThanOrEqualTo(130);
    }

    @Test
    void readsKindsPeriodsAndStatusOfTheMarkedDocuments() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String document : Gold.DOCUMENTS) {
            List<Claim> claims = new ArrayList<>(READER.read(Gold.text(document)));
            for (Gold.Row row : Gold.rows(document)) {
                Claim claim = take(claims, row);
                if (claim != null) {
                    count++;
                    note(wrong, row, "kind", row.kind(), claim.kind().name().toLowerCase(Locale.ROOT));
                    note(
                            wrong,
                            row,
                            "status",
                            row.status(),
                            claim.setting().status().name().toLowerCase(Locale.ROOT));
                    note(
                            wrong,
                            row,
                            "period",
                            row.period(),
                            claim.setting().period().map(Object::toString).orElse(""));
                    note(
                            wrong,
                            row,
                            "of",
                            row.of(),
                            claim.amount().of().map(Object::toString).orElse(""));
                }
            }
        }

        assertThat(count).isGreaterThanOrEqualTo(130);
        assertThat(wrong).hasSizeLessThanOrEqualTo(4);
    }

    private static Claim take(List<Claim> claims, Gold.Row row) {
        for (Claim claim : claims) {
            boolean same = claim.mention().text().equals(row.mention())
                    && claim.amount().whole().compareTo(row.mark().value()) == 0;
            if (same) {
                claims.remove(claim);
                return claim;
            }
        }
        return null;
    }

    private static void note(List<String> wrong, Gold.Row row, String what, String expected, String found) {
        if (!expected.equals(found)) {
            wrong.add(row.mention() + ": " + what + " " + found + " instead of " + expected);
        }
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
