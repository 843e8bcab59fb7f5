package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every defect of a row, with its whole message. `row-findings.txt` has a case in three lines: the file, what is
/// changed in a sound row (`column=text`, several joined by ` & `), and the message.
class RowFindingsTest {
    @TempDir
    Path folder;

    record Case(String file, String changes, String message) {
        @Override
        public String toString() {
            return file + ": " + changes;
        }
    }

    static Stream<Case> cases() {
        return Cases.read("row-findings.txt").stream().map(lines -> new Case(lines.get(0), lines.get(1), lines.get(2)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatWhereAndHowToMendIt(Case one) {
        boolean target = one.file().equals("targets.csv");
        String header = target ? SmallPack.TERMS_HEADER : SmallPack.HEADER;
        String row = changed(header, target ? SmallPack.TERMS : SmallPack.ROW, one.changes());
        SmallPack pack = new SmallPack().with(target ? "targets.csv" : "figures/budget.csv", header + row);
        assertThat(SmallPack.messages(pack.read(folder).findings())).containsExactly(one.message());
    }

    static String changed(String header, String row, String changes) {
        List<String> names = Arrays.asList(header.strip().split(",", -1));
        List<String> fields = new ArrayList<>(Arrays.asList(row.stripTrailing().split(",", -1)));
        for (String change : changes.split(" & ")) {
            int equals = change.indexOf('=');
            String text = change.substring(equals + 1);
            fields.set(names.indexOf(change.substring(0, equals)), text.contains(",") ? '"' + text + '"' : text);
        }
        return String.join(",", fields) + "\n";
    }

    @Test
    void coversEveryDefectThatOneRowCanHave() {
        List<RowDefect> ofSeveralRowsOrMappings = List.of(
                RowDefect.REPEATED,
                RowDefect.CONTRADICTION,
                RowDefect.AMBIGUOUS_INDICATOR,
                RowDefect.OVER_ALLOCATED,
                RowDefect.OTHER_WHOLE);
        List<String> codes = cases().map(one -> one.message().substring(0, 7)).toList();
        assertThat(Stream.of(RowDefect.values())
                        .filter(each -> !ofSeveralRowsOrMappings.contains(each))
                        .filter(each -> !RecodingTest.DEFECTS.contains(each))
                        .map(RowDefect::code))
                .isSubsetOf(codes);
    }
}
