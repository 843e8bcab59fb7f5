package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The papers say what the program does.
class DocumentationTest {
    private static final Pattern CODE = Pattern.compile("\"(CM-[0-9]{4})\"");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (CM-[0-9]{4})");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./cotmoc (.+)$");

    @TempDir
    private Path folder;

    @Test
    void everyCodeHasASectionAndEverySectionACode() throws IOException {
        SortedSet<String> codes = new TreeSet<>();
        for (Path file : files(Program.HOME, ".java")) {
            if (file.toString().contains("/src/main/")) {
                matches(CODE, file, codes);
            }
        }
        SortedSet<String> sections = new TreeSet<>();
        for (Path file : files(Program.HOME.resolve("docs/errors"), ".md")) {
            matches(SECTION, file, sections);
        }

        assertThat(sections).isEqualTo(codes);
    }

    @Test
    void everyLinkOfThePapersLeadsSomewhere() throws IOException {
        for (Path paper : files(Program.HOME, ".md")) {
            Matcher links = LINK.matcher(Files.readString(paper));
            while (links.find()) {
                assertThat(paper.resolveSibling(links.group(1)))
                        .as("a link of " + paper)
                        .exists();
            }
        }
    }

    @Test
    void theCommandsOfTheReadmesRun() throws IOException {
        Program program = new Program(folder.resolve("data"));
        for (String readme : List.of("README.md", "README.vi.md")) {
            Matcher commands = COMMAND.matcher(Files.readString(Program.HOME.resolve(readme)));
            int count = 0;
            while (commands.find()) {
                String command = commands.group(1).replaceAll("\\s+#.*$", "");
                count++;
                // These are the whole program and its whole test: SiteProcessTest and the build run them.
                if (!command.matches("up( .*)?|verify")) {
                    assertThat(program.run(command.split(" ")).exit())
                            .as(command)
                            .isZero();
                }
            }
            assertThat(count).as("commands of " + readme).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theListOfVerbsIsTheProgramsOwnHelp() throws IOException {
        StringBuilder help = new StringBuilder("# Commands\n\nWhat `./cotmoc VERB --help` says; remade by a test.\n");
        Program program = new Program(folder.resolve("data"));
        for (String verb : List.of(
                "up",
                "import",
                "import boundaries",
                "show",
                "explain",
                "board",
                "reconcile",
                "outlook",
                "doubt",
                "lineage",
                "publish",
                "backup",
                "restore",
                "doctor",
                "restate",
                "extract",
                "check")) {
            help.append("\n## ").append(verb).append("\n\n```\n");
            help.append(program.run((verb + " --help").split(" "))
                    .out()
                    .lines()
                    .map(String::stripTrailing)
                    .reduce("", (a, b) -> a + b + "\n"));
            help.append("```\n");
        }
        Path paper = Program.HOME.resolve("docs/commands.md");
        Path made = Path.of("target", "commands.md");
        Files.writeString(made, help);

        assertThat(Files.readString(paper))
                .as("docs/commands.md; the right one is " + made)
                .isEqualTo(help.toString());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static void matches(Pattern pattern, Path file, SortedSet<String> into) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                into.add(matcher.group(1));
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
