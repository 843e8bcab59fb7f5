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

/// What a request asks, read from its address. An empty parameter counts as none, one that cannot be read is a
/// [Problem] with the cure. Pages pass over an unknown one; at an [Endpoint] it is a problem too.
final class Ask {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final List<String> DAYS = List.of(MapTables.GEOGRAPHY, "at", "date");
    private static final int MOST_VALUES = 50;
    private static final LocalText AS_OF = new LocalText(
            "31/12/2024, 2024-12-31, 2025-01-01T00:00:00Z, r17 hoặc latest",
            "31/12/2024, 2024-12-31, 2025-01-01T00:00:00Z, r17 or latest");

    private static final LocalText PERIOD_OF_YEAR = new LocalText(
            "một kỳ trong năm: 9M, H1, Q3, 10 hoặc 2025/P9M", "a period of the year: 9M, H1, Q3, 10 or 2025/P9M");

    private final Words words;
    private final Map<String, List<String>> repeated;
    private final Reader.Now now;
    private final Map<String, String> understood = new LinkedHashMap<>();

    Ask(ServerRequest request, Reader.Now now) {
        this.words = new Words(
                request.path(), request.pathVariables(), request.params().toSingleValueMap(), Optional.empty());
        this.repeated = request.params();
        this.now = now;
    }

    private Ask(Words words, Reader.Now now) {
        this.words = words;
        this.repeated = Map.of();
        this.now = now;
    }

    /// What is asked, as it came.
    ///
    /// @param at the address for programs, which takes no other names than it declares
    private record Words(String path, Map<String, String> parts, Map<String, String> params, Optional<Endpoint> at) {
        Optional<String> find(String name) {
            if (at.isPresent() && !at.get().takes(name)) {
                throw new IllegalStateException(at.get() + " reads " + name + " without declaring it.");
            }
            return Optional.ofNullable(params.get(name));
        }
    }

    /// What a request asks at an address for programs.
    static Ask at(Endpoint endpoint, ServerRequest request, Reader.Now now) {
        return of(
                new Words(
                        request.path(),
                        request.pathVariables(),
                        request.params().toSingleValueMap(),
                        Optional.of(endpoint)),
                now);
    }

    /// What would be asked at an address for programs by its parameters, those in the path too.
    static Ask at(Endpoint endpoint, Map<String, String> params, Reader.Now now) {
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>(params);
        endpoint.params().stream().filter(Param::isInPath).map(Param::name).forEach(name -> {
            Optional.ofNullable(others.remove(name)).ifPresent(value -> parts.put(name, value));
        });
        return of(new Words(endpoint.path(), parts, others, Optional.of(endpoint)), now);
    }

    /// Refuses unknown names, and values of what every answer takes, whether it matters to this one or not.
    private static Ask of(Words words, Reader.Now now) {
        Endpoint endpoint = words.at().orElseThrow();
        endpoint.check(words.params().keySet());
        Ask ask = new Ask(words, now);
        ask.asOf();
        ask.language();
        DAYS.stream().filter(endpoint::takes).forEach(ask::day);
        return ask;
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
        return Optional.ofNullable(words.parts().get(name))
                .orElseThrow(() -> new IllegalStateException("The path has no " + name + "."));
    }

    Optional<String> text(String name) {
        Optional<String> value = words.find(name).map(String::strip).filter(each -> !each.isEmpty());
        value.ifPresent(each -> understood.put(name, each));
        return value;
    }

    /// Every value of a parameter that may be repeated or hold several joined by commas, each once.
    List<String> texts(String name) {
        return repeated.getOrDefault(name, List.of()).stream()
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
        return words.find("lang")
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
        return Optional.ofNullable(words.parts().get("year")).map(Ask::year);
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
        return Here.of(language(), words.path(), understood);
    }
}
