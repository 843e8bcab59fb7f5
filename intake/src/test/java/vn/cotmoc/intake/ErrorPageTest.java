package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Finding;

/// docs/errors/intake.md has a section for every code, which begins with what the finding says.
class ErrorPageTest {
    private static List<Finding.Kind> kinds() {
        return Stream.<Finding.Kind[]>of(
                        FileDefect.values(), RowDefect.values(), PackDefect.values(), RestateDefect.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Test
    void givesEachCodeOnce() {
        assertThat(kinds().stream().map(Finding.Kind::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CM-2\\d{3}"));
    }

    @Test
    void explainsEveryCode() throws IOException {
        String text = Files.readString(Project.file("docs/errors/intake.md"));
        assertThat(kinds()).allSatisfy(kind -> {
            String what = kind.what().substring(0, 1).toUpperCase(Locale.ROOT)
                    + kind.what().substring(1);
            assertThat(text).contains("## " + kind.code() + "\n" + what);
        });
        assertThat(text).contains("## CM-2901\n", "## CM-2902\n");
    }
}
