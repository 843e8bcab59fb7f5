package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site as files.
class StaticSiteTest {
    private static final String RELEASE = "release/datapackage.json";
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

    @TempDir
    private static Path folder;

    private static Sample sample;
    private static int files;

    @BeforeAll
    static void write() throws IOException {
        sample = Sample.start();
        files = StaticSite.write(folder, RELEASE, "1.2.3", sample.ledger());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void holdsThePagesOfBothLanguages() throws IOException {
        for (String each : List.of("index", "indicators", "places", "map", "data", "method", "reconcile", "year")) {
            assertThat(folder.resolve(each + ".html")).exists();
            assertThat(folder.resolve("en/" + each + ".html")).exists();
        }
        for (String each : List.of("goals", "goals/2030", "allocations", "composites/reform", "themes/economy")) {
            assertThat(folder.resolve(each + ".html")).exists();
        }
        assertThat(folder.resolve("indicators/revenue.html")).exists();
        assertThat(folder.resolve("places/90@.html")).exists();
        assertThat(folder.resolve("indicators/revenue.csv")).exists();
        assertThat(Files.readString(folder.resolve("en/index.html"))).contains("<html lang=\"en\">");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(files);
        }
    }

    @Test
    void leadsToFilesThatAreThere() throws IOException {
        int links = 0;
        for (Path page : pages()) {
            Matcher each = LINK.matcher(Files.readString(page));
            while (each.find()) {
                String link = each.group(1).replaceAll("#.*", "");
                if (link.isEmpty() || link.startsWith("http") || link.endsWith(RELEASE)) {
                    continue;
                }
                links++;
                assertThat(link).as(page.toString()).doesNotStartWith("/").doesNotContain("?");
                assertThat(page.resolveSibling(link).normalize())
                        .as(page + " " + link)
                        .startsWith(folder)
                        .exists();
            }
        }
        assertThat(links).isGreaterThan(500);
    }

    @Test
    void holdsTheComparisonsOfThemesInBothLanguagesWithTheirPictures() throws IOException {
        String theme = Files.readString(folder.resolve("themes/economy.html"));
        Matcher link =
                Pattern.compile("href=\"\\.\\./(compare/[0-9a-f]{16}\\.html)\"").matcher(theme);
        assertThat(link.find()).isTrue();
        String page = Files.readString(folder.resolve(link.group(1)));
        assertThat(page)
                .contains("href=\"../en/" + link.group(1) + "\"")
                .containsPattern("href=\"\\.\\./charts/compare/[0-9a-f]{16}\\.svg\">SVG</a>");
        assertThat(folder.resolve("en/" + link.group(1))).exists();
    }

    @Test
    void hasNoFormsAndSaysSo() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page)).doesNotContain("<form").containsAnyOf("Bản tĩnh", "A static copy");
        }
    }

    @Test
    void isTheSameForTheSameLedger(@TempDir Path other) throws IOException {
        StaticSite.write(other, RELEASE, "1.2.3", sample.ledger());
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(other.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }
}
