package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PagesTest {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*?)(/?)>");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");
    private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "img", "hr", "col");
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    static Stream<Arguments> pages() {
        return Sample.kinds().entrySet().stream()
                .flatMap(each ->
                        Stream.of("vi", "en").map(lang -> Arguments.of(each.getKey(), inLanguage(each, lang), lang)));
    }

    private static String inLanguage(Map.Entry<String, String> page, String lang) {
        return page.getValue() + (page.getValue().contains("?") ? "&" : "?") + "lang=" + lang;
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pages")
    void isWellFormedAndSaysItsLanguage(String kind, String address, String lang) {
        HttpResponse<String> page = sample.get(address);

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!doctype html>").contains("<html lang=\"" + lang + "\">");
        assertThat(page.body())
                .doesNotContain("<script>alert")
                .doesNotContain("style=")
                .doesNotContain("onclick");
        assertBalanced(page.body());
    }

    private static void assertBalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html.substring("<!doctype html>".length()));
        while (tag.find()) {
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop())
                        .as("the element that </%s> closes, before %s", name, html.substring(tag.end()))
                        .isEqualTo(name);
            } else if (tag.group(4).isEmpty() && !VOID.contains(name)) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void showsOnThePageOfAPlaceWhatWasStatedForTheUnitsItWasMadeOf() {
        assertThat(sample.get("/places/90107@2025-07-01").body())
                .contains("Số liệu trước đây, đưa về địa bàn này")
                .contains("tính lại theo bản đồ ngày 01/07/2025.")
                .contains("/figures/population~90107@2025-07-01~2024~_T~2025-07-01", "123", "chính xác", "2/2");
        assertThat(sample.get("/places/90101@").body()).doesNotContain("đưa về địa bàn này");
    }

    @Test
    void showsPlacesOnTheMapThatIsChosenAndTheFigureBehindThem() {
        String page = sample.get("/indicators/population?geography=2025-12-31").body();
        assertThat(page)
                .contains("như đã công bố", "bản đồ từ 01/07/2025", "bản đồ từ 31/12/2025")
                .contains("123", "chính xác", "2/2")
                .contains("/figures/population~90107@2025-07-01~2024~_T~2025-12-31");
        assertThat(sample.get("/figures/population~90107@2025-07-01~2024~_T~2025-12-31")
                        .body())
                .contains("Đưa về bản đồ ngày 31/12/2025")
                .contains("Địa bàn là một hoặc nhiều đơn vị cũ trọn vẹn, nên số liệu chỉ được cộng lại.")
                .contains("100", "23", "01/07/2025");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        Deque<String> ahead = new ArrayDeque<>(Sample.kinds().values());
        Set<String> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String address = ahead.pop();
            HttpResponse<String> page = sample.get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            Matcher link = LINK.matcher(page.body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
                if (seen.add(next)) {
                    ahead.add(next);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void escapesAHostileName() {
        assertThat(sample.get("/indicators/hostile").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(sample.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void showsTheFigureItsTargetAndItsStatus() {
        String board = sample.get("/").body();

        assertThat(board)
                .contains("Mục tiêu năm 2024 của tỉnh Sơn Mốc")
                .contains(">9.805,5</a>")
                .contains("129% chỉ tiêu (7.600\u00A0tỷ\u00A0đồng)")
                .contains(">&gt;\u00A066.000</a>")
                .contains("Vượt");
    }

    @Test
    void showsTheBoardAsItStoodOnADay() {
        String board = sample.get("/?asOf=31/05/2024").body();

        assertThat(board).contains("theo những gì đã biết đến 31/05/2024").doesNotContain("9.805,5");
    }

    @Test
    void writesEnglishNumbersOnEnglishPages() {
        assertThat(sample.get("/?lang=en").body())
                .contains("Goals of Sơn Mốc Province, 2024")
                .contains("9,805.5");
    }

    @Test
    void keepsLanguageAndStateOfKnowledgeInLinks() {
        assertThat(sample.get("/?lang=en&asOf=2025-06-30").body())
                .contains("href=\"/indicators/revenue?asOf=2025-06-30&amp;lang=en\"");
    }

    @Test
    void showsWhereAFigureComesFrom() {
        String page = sample.get("/figures/f5").body();

        assertThat(page)
                .contains(
                        "Số này từ đâu",
                        "9.805,5",
                        "HĐND tỉnh",
                        "The report",
                        "figures.csv",
                        "phát biểu f5, lần ghi r1")
                .contains("Số này được chọn để hiển thị trong các phát biểu dưới đây.");
        assertThat(sample.get("/figures/f6").body()).contains("Số này không phải số được chọn để hiển thị");
    }

    @Test
    void showsTheArithmeticOfAComputedFigure() {
        assertThat(sample.get("/figures/trade-balance~90@~2024~_T").body())
                .contains("3.000 − 2.500 = 500")
                .contains("href=\"/figures/f9\"");
    }

    @Test
    void tellsWhatBecameOfAPlaceAndWhereToLookInstead() {
        assertThat(sample.get("/places/90101@").body())
                .contains(
                        "Mã 90101 · Đến hết 30/06/2025 · district 901",
                        "<p class=\"gone\">Địa bàn này không còn từ 01/07/2025. Nay xem: "
                                + "<a href=\"/places/90107@2025-07-01\">commune 90107</a></p>",
                        "Không còn từ 01/07/2025: toàn bộ về commune 90107.",
                        "Số liệu cũ cộng trọn vào địa bàn ấy, nhưng không tách ra lại được. So sánh chính xác: commune 90101 "
                                + "và commune 90102 (trước) với commune 90107 (sau).",
                        "<desc>Không còn từ 01/07/2025: toàn bộ về commune 90107.</desc>",
                        "<h2 id=\"h-after\">Sau</h2>");
        assertThat(sample.get("/places/90101@?lang=en").body())
                .contains(
                        "This place no longer exists since 01/07/2025. Look at:",
                        "Ended on 01/07/2025: wholly to commune 90107.",
                        "<h2 id=\"h-after\">After</h2>");
    }

    @Test
    void tellsWhatAPlaceWasMadeOf() {
        assertThat(sample.get("/places/90107").body())
                .contains(
                        "Lập ngày 01/07/2025 từ toàn bộ commune 90101 và commune 90102.",
                        "Số liệu trước 01/07/2025 cộng lại chính xác từ 2 địa bàn.",
                        "<h2 id=\"h-before\">Trước</h2>",
                        "<b>01/07/2025</b> <span><a href=\"/places/90101@\">commune 90101</a> → "
                                + "<a href=\"/places/90107@2025-07-01\">commune 90107</a></span>")
                .doesNotContain("class=\"gone\"");
        assertThat(sample.get("/places/90107?lang=en").body())
                .contains("Formed on 01/07/2025 from all of commune 90101 and commune 90102.");
    }

    @Test
    void listsPlacesOfOneNameApart() {
        assertThat(sample.get("/search?q=Commune%20%2090103").body())
                .contains(
                        "Nhiều địa bàn cùng tên này (2)",
                        "commune · district 901 · đến hết 30/06/2025 · không còn",
                        "commune · province 90 · từ 01/07/2025 đến nay");
        assertThat(sample.get("/places/90103").body())
                .contains("Cùng mã 90103, thời kỳ khác", "Cùng tên, địa bàn khác", "href=\"/places/90103@\"");
    }

    @Test
    void findsNamesWithoutTones() {
        assertThat(sample.get("/search?q=COMMUNE+90107").body()).contains("/places/90107@2025-07-01");
        assertThat(sample.get("/search?q=zzz").body())
                .contains("Không tìm thấy gì cho “zzz”.")
                .doesNotContain("Có phải bạn muốn tìm:");
    }

    @Test
    void offersTheKindsThatASearchFound() {
        assertThat(sample.get("/search?q=90").body())
                .contains(
                        "<nav class=\"facets\" aria-label=\"Lọc theo loại\">",
                        "href=\"/search?q=90&amp;kind=commune\"");
        assertThat(sample.get("/search?q=90&kind=district").body())
                .contains("/places/901@")
                .doesNotContain("/places/90107@2025-07-01");
        assertThat(sample.get("/search?q=90&kind=A%20B").statusCode()).isEqualTo(400);
    }

    @Test
    void asksWhetherAnotherWordWasMeant() {
        assertThat(sample.get("/search?q=comune+90107").body())
                .contains("Có phải bạn muốn tìm: <a href=\"/search?q=commune+90107\">commune 90107</a>");
    }

    @Test
    void answersAQuestionInTheSearch() {
        String page = sample.get("/search?q=enterprises%202024%20so%20v%E1%BB%9Bi%20k%E1%BA%BF%20ho%E1%BA%A1ch%3F")
                .body();

        assertThat(page)
                .contains(
                        "Trả lời",
                        "Sổ cái chưa có số của cả kỳ 2024; đây là số của 9 tháng 2024.",
                        "200\u00a0xã ÷ 300\u00a0xã = 66,7%; mới là số của 9 tháng 2024.",
                        "200\u00a0xã ÷ 400\u00a0xã = 50%; mới là số của 9 tháng 2024.",
                        "Hiểu câu hỏi là: enterprises · province 90 · 2024.")
                .doesNotContain("Không hiểu");
    }

    @Test
    void saysWhatOfAQuestionItDoesNotUnderstand() {
        assertThat(sample.get("/search?q=th%E1%BB%9Di%20ti%E1%BA%BFt%20ra%20sao%3F&lang=en")
                        .body())
                .contains("It is not clear which indicator is asked for.", "Not understood: “thời”, “tiết”.");
        assertThat(sample.get("/search?q=re").body()).doesNotContain("class=\"answer\"");
    }

    @Test
    void findsDocumentsByTheirTitle() {
        assertThat(sample.get("/search?q=RESOLUTION&lang=en").body()).contains("Sources (1)");
    }

    @Test
    void givesEveryVersionAsCsv() {
        HttpResponse<String> csv = sample.get("/indicators/revenue.csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(csv.body().lines().toList())
                .hasSize(7)
                .first()
                .isEqualTo(
                        "id,indicator,place,period,breakdown,measure,vintage,value,bound,high,unit,absence,reporter,source,"
                                + "locator,known,revision,stated,note");
        assertThat(csv.body())
                .contains(
                        "f5,revenue,90@,2024,_T,actual,reported,9805.5,,,ty-dong,,council,report,,2024-12-09T00:00:00Z,r1,vs_plan:131,\r\n");
    }

    @Test
    void everyWordHasBothLanguagesAndTheSamePlaceholders() {
        Stream.<Worded[]>of(Text.values(), RuleText.values(), GoalsText.values())
                .flatMap(Stream::of)
                .forEach(text -> assertThat(placeholders(text.words().vi()))
                        .as(text.toString())
                        .isEqualTo(placeholders(text.words().en())));
    }

    @Test
    void publishesTheRulesWithTheNumbersThatTheyUseAndLinksEveryStatusToThem() {
        String vi = sample.get("/methods/assessment").body();
        assertThat(vi)
                .contains("Quy tắc đánh giá chỉ tiêu", "Có nguy cơ", "Chậm tiến độ", "Chưa nói được")
                .contains("Khả năng từ 80% trở lên", "Từ 50% đến dưới 80%", "cũ hơn 120 ngày")
                .doesNotContain("{0}", "{1}", "{2}", "{3}");
        assertThat(sample.get("/methods/assessment?lang=en").body()).contains("A chance of 80% or more: On pace.");
        assertThat(sample.get("/?year=2024&asOf=2024-10-15").body())
                .contains("<a href=\"/methods/assessment")
                .contains("có nguy cơ hoặc chậm");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new HashSet<>();
        Matcher each = Pattern.compile("\\{\\d}").matcher(text);
        while (each.find()) {
            found.add(each.group());
        }
        return found;
    }

    @Test
    void drawsWhereAnIndicatorIsHeadingAndWhatItsPlanWas() {
        String page = sample.get("/indicators/receipts").body();

        assertThat(page)
                .contains("khoảng 80%", "Dự báo: 905\u00A0tỷ đồng (12/2025); khoảng 80% 755–1.055\u00A0tỷ đồng.")
                .contains("HĐND tỉnh, bản 10/12/2024")
                .contains("Dự báo: mase 0.71; cover80 0.81; origins 24.")
                .contains("receipts: tiến độ năm 2025")
                .contains("Dự báo: 9.950\u00A0tỷ đồng (2025); khoảng 80% 9.590–10.310\u00A0tỷ đồng.");
        assertThat(sample.get("/indicators/receipts?lang=en").body())
                .contains("80% interval", "Provincial Council, version of 10/12/2024", "receipts: the course of 2025");
    }

    @Test
    void drawsNoOutlookWhereTheLedgerHoldsNone() {
        assertThat(sample.get("/indicators/revenue").body()).doesNotContain("khoảng 80%", "tiến độ năm");
    }

    @Test
    void marksAProjectionInTheTableOfTheYear() {
        assertThat(sample.get("/year/2025?period=8M").body())
                .contains(">9.950*<", "(*) Trung vị của dự báo do Cột Mốc tính, không phải ước của cơ quan")
                .contains("HĐND", ">9.600<");
    }

    @Test
    void theBoardTellsWhatIsExpectedOfTheYearAndHowLikelyThePlanIsMet() {
        assertThat(sample.get("/?year=2025").body()).contains("dự báo cả kỳ").contains("khả năng đạt");
    }

    @Test
    void answersSeveralTimesInASmallTableWithTheWayToTheChart() {
        String page = sample.get("/search?q=REVENUE%20n%C4%83m%202022%20%C4%91%E1%BA%BFn%20n%C4%83m%202024&lang=en")
                .body();

        assertThat(page)
                .contains("<th scope=\"row\">2023</th>")
                .contains("Against 2023: 9,805.5 ÷ 7,806.6 − 1 = +25.6%")
                .contains("/compare?indicator=revenue&amp;place=90@")
                .contains("Understood as: ");
    }

    @Test
    void saysWhichYearIsHighestAndOfHowMany() {
        assertThat(sample.get("/search?q=n%C4%83m%20n%C3%A0o%20TRADE%20cao%20nh%E1%BA%A5t")
                        .body())
                .contains("Cao nhất trong ")
                .contains("kỳ có số chung: ");
    }
}
