package vn.cotmoc.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.function.ServerRequest;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// What a request asks, read from its address. An empty parameter counts as none, an unknown one is ignored, and one
/// that cannot be read is a [Problem] with the cure.
final class Ask {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MOST_VALUES = 50;
    private static final LocalText AS_OF = new LocalText(
            "31/12/2024, 2024-12-31, 2025-01-01T00:00:00Z, r17 hoặc latest",
            "31/12/2024, 2024-12-31, 2025-01-01T00:00:00Z, r17 or latest");

    private static final LocalText PERIOD_OF_YEAR = new LocalText(
            "một kỳ trong năm: 9M, H1, Q3, 10 hoặc 2025/P9M", "a period of the year: 9M, H1, Q3, 10 or 2025/P9M");

    private final ServerRequest request;
    private final Reader.Now now;
    private final Map<String, String> understood = new LinkedHashMap<>();

    Ask(ServerRequest request, Reader.Now now) {
        this.request = request;
        this.now = now;
    }

    Ledger ledger() {
        return now.ledger();
    }

    /// The encoded places of the ledger.
    LedgerPlaces places() {
        return now.places();
    }

    /// Which ledger it is, among those that this run of the site has had.
    long generation() {
        return now.generation();
    }

    /// The newest revision.
    long head() {
        return now.head();
    }

    /// The name in the path.
    String part(String name) {
        return request.pathVariable(name);
    }

    Optional<String> text(String name) {
        Optional<String> value = request.param(name).map(String::strip).filter(each -> !each.isEmpty());
        value.ifPresent(each -> understood.put(name, each));
        return value;
    }

    /// Every value of a parameter that may be repeated or hold several joined by commas, each once.
    List<String> texts(String name) {
        return request.params().getOrDefault(name, List.of()).stream()
                .flatMap(each -> Stream.of(each.split(",", MOST_VALUES)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /// What such a parameter was understood as; links carry it so.
    void settle(String name, List<String> values) {
        if (!values.isEmpty()) {
            understood.put(name, String.join(",", values));
        }
    }

    Language language() {
        return request.param("lang")
                .filter(tag -> !tag.isBlank())
                .map(tag -> Language.find(tag)
                        .orElseThrow(() -> Problem.badParameter("lang", tag, new LocalText("vi hoặc en", "vi or en"))))
                .orElse(Language.VI);
    }

    /// The state of knowledge; days end in the zone of the pack. Everything where none is asked for.
    AsOf asOf() {
        Optional<String> asked = text("asOf");
        if (asked.isEmpty()) {
            return AsOf.LATEST;
        }
        String text = asked.get();
        try {
            String iso = isoDay(text);
            understood.put("asOf", iso);
            return AsOf.parse(iso, ledger().catalogue().pack().zone());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw Problem.badParameter("asOf", text, AS_OF);
        }
    }

    private static String isoDay(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? LocalDate.of(
                                Integer.parseInt(day.group(3)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(1)))
                        .toString()
                : text;
    }

    /// A day, written 31/12/2024 or 2024-12-31.
    Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            LocalDate day = readDay(name, text);
            understood.put(name, day.toString());
            return day;
        });
    }

    /// The day that a field states.
    static LocalDate readDay(String name, String text) {
        try {
            return LocalDate.parse(isoDay(text));
        } catch (DateTimeException wrong) {
            throw Problem.badParameter(
                    name, text, new LocalText("một ngày, như 31/12/2024", "a day, as 31/12/2024 or 2024-12-31"));
        }
    }

    int year(int otherwise) {
        return text("year").map(Ask::year).orElse(otherwise);
    }

    /// The year in the path; the other one where the path has none.
    int yearOfPath(int otherwise) {
        return findYearOfPath().orElse(otherwise);
    }

    Optional<Integer> findYearOfPath() {
        return Optional.ofNullable(request.pathVariables().get("year")).map(Ask::year);
    }

    /// A period within the year, in its full text or without the year: `2025-H1`, `H1`, `9M`, `10`, `Q3`, `2025`.
    Optional<Period> periodOf(int year) {
        return text("period")
                .map(text -> Stream.of(text, year + "-" + text, year + "/P" + text)
                        .flatMap(each -> periodOf(year, each).stream())
                        .findFirst()
                        .orElseThrow(() -> Problem.badParameter("period", text, PERIOD_OF_YEAR)));
    }

    private static Optional<Period> periodOf(int year, String text) {
        try {
            Period period = Period.parse(text);
            return Optional.of(period).filter(each -> Period.year(year).contains(each));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= Period.FIRST_YEAR && year <= Period.LAST_YEAR) {
                return year;
            }
        }
        throw Problem.badParameter(
                "year", text, new LocalText("một năm từ 1900 đến 2200, như 2024", "a year from 1900 to 2200, as 2024"));
    }

    /// A code that stands for something.
    Optional<Code> code(String name, LocalText expected) {
        return text(name).map(text -> {
            if (!Code.isCode(text)) {
                throw Problem.badParameter(name, text, expected);
            }
            return Code.parse(text);
        });
    }

    /// Where the reader is, with everything that was understood so far.
    Here here() {
        return Here.of(language(), request.path(), understood);
    }
}
