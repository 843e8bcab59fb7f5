package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page with figures can be seen as known on a day, and carries the day and the map along.
final class SwitchesTest {
    private static final Pattern LINK = Pattern.compile("<a href=\"(/(?:indicators|places|figures|goals)/[^\"#]+)");
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/year/2024",
                "/indicators",
                "/indicators/revenue",
                "/places/90",
                "/map",
                "/compare?indicator=criteria",
                "/themes",
                "/themes/economy",
                "/reconcile",
                "/goals",
                "/goals/2030",
                "/allocations",
                "/composites/reform",
                "/charts/indicators/revenue",
                "/charts/shares/fees"
            })
    void offersTheDayOfKnowledgeAndKeepsIt(String path) {
        String mark = path.contains("?") ? "&" : "?";
        assertThat(sample.get(path).body()).contains("name=\"asOf\"");
        String page =
                sample.get(path + mark + "asOf=31/12/2024&geography=31/12/2024").body();
        assertThat(page)
                .as("the search keeps it too")
                .containsPattern("name=\"asOf\" value=\"(2024-12-31|31/12/2024)\"");
        var links = LINK.matcher(page);
        while (links.find()) {
            assertThat(links.group(1)).as(path).contains("asOf=2024-12-31");
        }
    }

    @Test
    void answersASearchAsKnownOnTheDay() {
        assertThat(sample.get("/search?q=revenue&asOf=30/06/2024&geography=31/12/2024")
                        .body())
                .contains("asOf=2024-06-30&amp;geography=2024-12-31")
                .contains("<input type=\"hidden\" name=\"asOf\" value=\"2024-06-30\">");
    }

    @Test
    void keepsTheOtherChoicesOfAPageWhereTheDayIsChosen() {
        assertThat(sample.get("/goals/2030?year=2023&lang=en").body())
                .contains("<input type=\"hidden\" name=\"year\" value=\"2023\">", "name=\"lang\" value=\"en\"");
    }
}
