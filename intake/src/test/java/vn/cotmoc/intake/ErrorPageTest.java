package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path page = page();
        assumeTrue(Files.isRegularFile(page), "no docs beside the project");
        String text = Files.readString(page);
        assertThat(kinds()).allSatisfy(kind -> {
            String what = kind.what().substring(0, 1).toUpperCase(Locale.ROOT)
                    + kind.what().substring(1);
            assertThat(text).contains("## " + kind.code() + "\n" + what);
        });
        assertThat(text).contains("## CM-2901\n", "## CM-2902\n");
    }

    private static Path page() {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.isDirectory(at.resolve("docs/errors"))) {
            at = at.getParent();
        }
        return at.resolve("docs/errors/intake.md");
    }
}
