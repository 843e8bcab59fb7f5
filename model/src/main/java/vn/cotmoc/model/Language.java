package vn.cotmoc.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// A language of the readers, and how numbers, dates and periods are written in it: Vietnamese with a decimal
/// comma and a dot for thousands, English the other way round.
public enum Language {
    VI(',', '.'),
    EN('.', ',');

    private final char decimal;
    private final char thousands;

    Language(char decimal, char thousands) {
        this.decimal = decimal;
        this.thousands = thousands;
    }

    /// The language of a tag such as `vi` or `en-GB`, if it is one of these.
    public static Optional<Language> find(String tag) {
        String main = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return switch (main) {
            case "vi" -> Optional.of(VI);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /// The tag, as `vi`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The number with all its digits.
    public String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            text.append('\u2212');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(thousands);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /// The number rounded half up to at most so many decimals, without trailing zeros.
    public String rounded(BigDecimal value, int decimals) {
        BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return number(shown.scale() < 0 ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown);
    }

    /// The number rounded as [#rounded], with a plus before a gain.
    public String signed(BigDecimal value, int decimals) {
        String text = rounded(value, decimals);
        return value.signum() > 0 && !text.equals("0") ? "+" + text : text;
    }

    /// The value of a figure with its bound and all its digits, without the unit: `≈ 1.200`, `> 66`, `7,7–8`.
    public String value(Figure.Known figure) {
        return bounded(figure.bound(), number(figure.value()), high -> number(high));
    }

    /// As [#value], rounded half up to at most so many decimals.
    public String value(Figure.Known figure, int decimals) {
        return bounded(figure.bound(), rounded(figure.value(), decimals), high -> rounded(high, decimals));
    }

    private static String bounded(
            Bound bound, String value, java.util.function.Function<BigDecimal, String> writeHigh) {
        return switch (bound) {
            case Bound.UpTo(BigDecimal high) -> value + "–" + writeHigh.apply(high);
            case Bound.Hedge hedge ->
                switch (hedge) {
                    case EXACT -> value;
                    case ABOUT -> "≈ " + value;
                    case NEARLY -> "≲ " + value;
                    case MORE_THAN -> "> " + value;
                    case AT_LEAST -> "≥ " + value;
                    case LESS_THAN -> "< " + value;
                    case AT_MOST -> "≤ " + value;
                };
        };
    }

    /// The day as `31/12/2024`.
    public String date(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /// The period in words: `quý III/2024`, `9 tháng 2025`; in English `Q3 2024`, `9 months 2025`.
    public String period(Period period) {
        return switch (period) {
            case Period.Regular regular -> regular(regular);
            case Period.YearToDate toDate -> toDate(toDate);
            case Period.YearSpan(int first, int last) -> first + "–" + last;
            case Period.DateRange(LocalDate first, LocalDate last) -> date(first) + "–" + date(last);
        };
    }

    private String regular(Period.Regular period) {
        int year = period.year();
        int month = period.start().getMonthValue();
        return switch (period.frequency()) {
            case YEAR -> Integer.toString(year);
            case HALF ->
                this == VI
                        ? (month == 1 ? "6 tháng đầu " : "6 tháng cuối ") + year
                        : (month == 1 ? "first half " : "second half ") + year;
            case QUARTER ->
                this == VI ? "quý " + roman((month + 2) / 3) + "/" + year : "Q" + (month + 2) / 3 + " " + year;
            case MONTH ->
                this == VI ? month + "/" + year : YearMonth.of(year, month).toString();
            case DAY -> date(period.start());
        };
    }

    private String toDate(Period.YearToDate period) {
        LocalDate last = period.lastDay();
        if (last.getDayOfMonth() == last.lengthOfMonth()) {
            return this == VI
                    ? last.getMonthValue() + " tháng " + last.getYear()
                    : last.getMonthValue() + " months " + last.getYear();
        }
        return (this == VI ? "đến " : "to ") + date(last);
    }

    private static String roman(int quarter) {
        return quarter == 4 ? "IV" : "I".repeat(quarter);
    }
}
