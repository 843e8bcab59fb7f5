package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of page in a real browser: accessible, within its screen, quiet, light, usable by keyboard and without a
/// script. Fails where there is no browser.
final class BrowserTest {
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_REQUESTS = 12;

    private static final String CHECKED =
            "Năm 2023, revenue đạt 7.806,6 tỷ đồng.\n\nNăm 2023, revenue đạt 7.906,6 tỷ đồng."
                    + " Đã tặng 412 suất quà.";

    private static Sample sample;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Path chromium =
                Path.of(Optional.ofNullable(System.getenv("COTMOC_CHROMIUM")).orElse("/usr/bin/chromium"));
        assertThat(chromium)
                .withFailMessage(
                        "Chromium is missing at %s. Install it (apt-get install chromium), or name its "
                                + "executable in COTMOC_CHROMIUM.",
                        chromium)
                .matches(Files::isExecutable);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        if (sample != null) {
            sample.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    private static BrowserContext context(int width, boolean script) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setJavaScriptEnabled(script));
    }

    private static String url(String path, String lang) {
        return sample.address(path + (path.contains("?") ? "&" : "?") + "lang=" + lang)
                .toString();
    }

    static Stream<Arguments> pages() {
        Stream<Map.Entry<String, String>> kinds =
                Stream.concat(Sample.kinds().entrySet().stream(), Stream.of(Map.entry("not found", "/nope")));
        return kinds.flatMap(each -> Stream.of("vi", "en")
                .flatMap(lang -> Stream.of(NARROW, WIDE)
                        .map(width -> Arguments.of(each.getKey(), each.getValue(), lang, width))));
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("pages")
    void isAccessibleAndFitsItsScreenAndIsQuiet(String kind, String path, String lang, int width) {
        List<String> said = new ArrayList<>();
        try (BrowserContext context = context(width, true)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (!message.text().contains("404")) {
                    said.add(message.text());
                }
            });
            page.onPageError(said::add);
            page.navigate(url(path, lang));

            assertThat(overflow(page)).as("pixels beyond the right edge").isZero();
            assertThat(violations(page)).isEmpty();
            assertThat(said).isEmpty();
        }
    }

    private static int overflow(Page page) {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) beyond).intValue();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map((Rule rule) -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    static Stream<Arguments> kinds() {
        return Sample.kinds().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isLightAndWorksWithoutAScript(String kind, String path) {
        List<Integer> sizes = new ArrayList<>();
        try (BrowserContext context = context(WIDE, false)) {
            Page page = context.newPage();
            page.onRequestFinished(
                    request -> sizes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
            page.navigate(url(path, "vi"));
            page.waitForLoadState();

            assertThat(page.locator("h1").textContent()).isNotBlank();
        }
        assertThat(sizes).hasSizeBetween(2, MOST_REQUESTS);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(MOST_BYTES);
    }

    @Test
    void choosesAnotherYearWithoutAScript() {
        try (BrowserContext context = context(WIDE, false)) {
            Page page = context.newPage();
            page.navigate(url("/", "vi"));
            page.selectOption("select[name=year]", "2023");
            page.fill(".picks input[name=asOf]", "31/12/2024");
            page.click("form.picks button");

            assertThat(page.locator("h1").textContent()).isEqualTo("Mục tiêu năm 2023 của tỉnh Sơn Mốc");
            assertThat(page.url()).contains("year=2023").contains("asOf=31%2F12%2F2024");
            assertThat(page.inputValue(".picks input[name=asOf]")).isEqualTo("31/12/2024");
        }
    }

    @Test
    void isReachedByKeyboardFromTheSkipLinkOn() {
        try (BrowserContext context = context(WIDE, true)) {
            Page page = context.newPage();
            page.navigate(url("/", "vi"));
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("A Đến nội dung chính");
            page.keyboard().press("Enter");
            assertThat(focused(page)).startsWith("MAIN");

            List<String> reached = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                reached.add(focused(page));
            }
            assertThat(reached)
                    .anyMatch(each -> each.startsWith("SELECT"))
                    .anyMatch(each -> each.startsWith("BUTTON Xem"));
        }
    }

    @Test
    void completesASearchWhileTypingAndByKeyboard() {
        try (BrowserContext context = context(NARROW, true)) {
            Page page = context.newPage();
            page.navigate(url("/", "en"));
            page.locator(".find input[type=search]").pressSequentially("commune 90107");
            page.waitForSelector("#found li");

            assertThat(violations(page)).isEmpty();
            assertThat(overflow(page)).isZero();
            assertThat(page.getAttribute(".find input[type=search]", "aria-expanded"))
                    .isEqualTo("true");
            page.keyboard().press("ArrowDown");
            assertThat(page.getAttribute(".find input[type=search]", "aria-activedescendant"))
                    .isEqualTo("found-0");
            page.keyboard().press("Escape");
            assertThat(page.isHidden("#found")).isTrue();

            page.keyboard().type(" ");
            page.waitForSelector("#found li");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/places/90107@2025-07-01?lang=en");
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate(
                "document.activeElement.tagName + ' ' + document.activeElement.textContent.trim().slice(0, 40)");
    }

    @Test
    void offersTargetsOfAFingersSizeWhereOneActs() {
        try (BrowserContext context = context(NARROW, true)) {
            Page page = context.newPage();
            page.navigate(url("/", "vi"));
            Object small = page.evaluate(
                    "[...document.querySelectorAll('button, select, input:not([type=hidden]), nav a, .brand, .lang')]"
                            + ".map(e => [e.getBoundingClientRect().height, e.outerHTML.slice(0, 60)])"
                            + ".filter(([h]) => h < 43.5).map(([h, t]) => h + ' ' + t)");
            assertThat((List<?>) small).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, false", "1280, true"})
    void marksATextAndIsAccessibleAndFitsItsScreen(int width, boolean script) {
        try (BrowserContext context = context(width, script)) {
            Page page = context.newPage();
            page.navigate(url("/check", "vi"));
            page.fill("textarea", CHECKED);
            page.click("form.paste button");

            assertThat(page.locator("p.finding").textContent()).startsWith("3 số, 1 cần xem lại.");
            assertThat(page.locator(".said .claim").allTextContents())
                    .containsExactly("7.806,6 tỷ đồng1", "7.906,6 tỷ đồng2!", "412 suất quà3");
            assertThat(page.inputValue("textarea")).isEqualTo(CHECKED);
            if (script) {
                assertThat(overflow(page)).isZero();
                assertThat(violations(page)).isEmpty();
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "check-" + width + ".png"))
                    .setFullPage(true));
        }
    }

    @ParameterizedTest
    @CsvSource({"button.other, false", "a.lang, true"})
    void keepsTheTextThatWasCheckedWhereTheLanguageIsChanged(String way, boolean script) {
        try (BrowserContext context = context(NARROW, script)) {
            Page page = context.newPage();
            page.navigate(url("/check", "vi"));
            page.fill("textarea", CHECKED);
            page.click("form.paste button");
            page.click(way);
            page.waitForURL("**/check?lang=en");

            assertThat(page.locator("p.finding").textContent()).startsWith("3 numbers, 1 to look at again.");
            assertThat(page.inputValue("textarea")).isEqualTo(CHECKED);
            page.click("button.other");
            page.waitForSelector("p.finding:has-text('3 số')");
            assertThat(page.inputValue("textarea")).isEqualTo(CHECKED);
        }
    }

    @Test
    void goesFromNumberToNumberByKeyboard() {
        try (BrowserContext context = context(NARROW, true)) {
            Page page = context.newPage();
            page.navigate(url("/check", "vi"));
            page.fill("textarea", CHECKED);
            page.click("form.paste button");
            assertThat(overflow(page)).isZero();
            assertThat(violations(page)).isEmpty();

            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("t2");
            assertThat(page.locator(".verdicts li.at").getAttribute("id")).isEqualTo("v2");
            page.keyboard().press("k");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("t1");
            page.focus("textarea");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("TEXTAREA");
        }
    }
}
