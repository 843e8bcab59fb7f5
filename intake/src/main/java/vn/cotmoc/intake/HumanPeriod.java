package vn.cotmoc.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.model.Period;

/// Reads the ways in which people write a period: `9 tháng 2025`, `quý III/2024`, `6/2025`, `31/12/2024`.
final class HumanPeriod {
    private static final String YEAR = "(?:/|-|\\.| |năm )*(\\d{4})";

    private record Form(Pattern pattern, Function<MatchResult, Period> read) {
        static Form of(String pattern, Function<MatchResult, Period> read) {
            return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), read);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(?:năm|cả năm|year) *(\\d{4})", m -> Period.year(number(m, 1))),
            Form.of(
                    "(?:6|sáu) tháng (?:đầu|cuối)(?: năm)?" + YEAR,
                    m -> half(m, m.group().contains("cuối"))),
            Form.of("(?:h|nửa đầu|first half)1? *" + YEAR, m -> half(m, false)),
            Form.of("(?:h2|nửa cuối|second half) *" + YEAR, m -> half(m, true)),
            Form.of("(?:quý|quí|q) *(i{1,3}|iv|[1-4])" + YEAR, HumanPeriod::quarter),
            Form.of("(\\d{1,2}) (?:tháng|months)(?: đầu)?(?: năm)?" + YEAR, m -> toDate(number(m, 1), number(m, 2))),
            Form.of(
                    "(?:tháng|t|month)? *(\\d{1,2}) *(?:/|-|\\.| năm )(\\d{4})",
                    m -> Period.month(number(m, 2), number(m, 1))),
            Form.of("(\\d{4})[/.](\\d{1,2})", m -> Period.month(number(m, 1), number(m, 2))),
            Form.of(
                    "(?:ngày *)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})",
                    m -> Period.day(LocalDate.of(number(m, 3), number(m, 2), number(m, 1)))),
            Form.of(
                    "(?:đến|to)(?: hết)?(?: ngày)? *(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})",
                    m -> toDay(LocalDate.of(number(m, 3), number(m, 2), number(m, 1)))),
            Form.of("(?:giai đoạn )?(\\d{4}) *[-–] *(\\d{4})", m -> new Period.YearSpan(number(m, 1), number(m, 2))));

    private HumanPeriod() {}

    /// The one period that the text can mean, if it is written in one of the known ways.
    static Optional<Period> find(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ");
        for (Form form : FORMS) {
            Matcher m = form.pattern.matcher(plain);
            if (m.matches()) {
                return read(form, m);
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> read(Form form, Matcher m) {
        try {
            return Optional.of(form.read.apply(m));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Period half(MatchResult m, boolean second) {
        int year = number(m, 1);
        return Period.parse(year + (second ? "-H2" : "-H1"));
    }

    private static Period quarter(MatchResult m) {
        String number = m.group(1);
        boolean arabic = Character.isDigit(number.charAt(0));
        int quarter = arabic ? Integer.parseInt(number) : number.equalsIgnoreCase("iv") ? 4 : number.length();
        return Period.parse(number(m, 2) + "-Q" + quarter);
    }

    private static Period toDate(int months, int year) {
        return toDay(YearMonth.of(year, months).atEndOfMonth());
    }

    private static Period toDay(LocalDate last) {
        return Period.ofDays(last.withDayOfYear(1), last);
    }
}
